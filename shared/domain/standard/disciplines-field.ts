import { discipline, type StandardDiscipline } from './discipline-type.ts';
import type { SeasonCode } from './seasons.ts';

const BOTH: readonly SeasonCode[] = ['track', 'indoor'];
const INDOOR: readonly SeasonCode[] = ['indoor'];

export const FIELD_DISCIPLINES: readonly StandardDiscipline[] = [
  discipline('measured', 'HJ', 'High Jump', { seasons: BOTH, aliases: ['High'] }),
  discipline('measured', 'PV', 'Pole Vault', { seasons: BOTH, aliases: ['Pole'] }),
  discipline('measured', 'LJ', 'Long Jump', { seasons: BOTH, aliases: ['Long'], wind: true }),
  discipline('measured', 'TJ', 'Triple Jump', { seasons: BOTH, aliases: ['Triple'], wind: true }),
  discipline('measured', 'SHJ', 'Standing High Jump', { seasons: BOTH }),
  discipline('measured', 'SLJ', 'Standing Long Jump', {
    seasons: BOTH,
    aliases: ['Standing Broad Jump', 'SBJ', 'Standing LJ', 'Long Jump Standing'],
  }),
  discipline('measured', 'STJ', 'Standing Triple Jump', { seasons: BOTH, aliases: ['Standing TJ'] }),
  discipline('measured', 'VJ', 'Vertical Jump', { seasons: INDOOR, aliases: ['Sargent Jump', 'VSJ'] }),
  discipline('points', 'speed-bounce', 'Speed Bounce', { seasons: INDOOR, aliases: ['SB', 'Speedbounce'] }),
  discipline('points', 'hi-stepper', 'Hi-Stepper', { seasons: INDOOR, aliases: ['High Stepper'] }),
  discipline('measured', 'SP', 'Shot Put', {
    seasons: BOTH,
    aliases: ['Shot', 'Putting the Shot', 'Shotput', 'Shot Putt'],
    specification: 'implement',
  }),
  discipline('measured', 'DT', 'Discus Throw', { aliases: ['Discus', 'Disc'], specification: 'implement' }),
  discipline('measured', 'HT', 'Hammer Throw', { aliases: ['Hammer', 'Ham'], specification: 'implement' }),
  discipline('measured', 'JT', 'Javelin Throw', {
    aliases: ['Javelin', 'Jav'],
    specification: 'implement',
    javelinEras: true,
  }),
  discipline('measured', 'WT', 'Weight Throw', {
    seasons: BOTH,
    aliases: ['Weight', 'Heavy Weight', 'Heavyweight Throw', 'Throwing the Weight'],
    specification: 'implement',
  }),
  discipline('measured', 'turbo-javelin', 'Turbo Javelin', {
    seasons: BOTH,
    aliases: ['TurboJav', 'Mini Javelin', 'Soft Javelin', 'Junior Javelin'],
    specification: 'implement',
  }),
  discipline('measured', 'ball-throw', 'Ball Throw', {
    seasons: BOTH,
    aliases: ['Ball', 'Throwing the Ball'],
    specification: 'implement',
  }),
  discipline('measured', 'vortex', 'Vortex Throw', { seasons: BOTH, aliases: ['Vortex', 'Howler', 'Vortex Howler'] }),
  discipline('measured', 'cricket-ball', 'Cricket Ball Throw', {
    aliases: ['Cricket Ball', 'CB', 'Throwing the Cricket Ball'],
  }),
  discipline('measured', 'rounders-ball', 'Rounders Ball Throw', { aliases: ['Rounders Ball'] }),
  discipline('measured', 'overhead-shot', 'Overhead Shot Throw', {
    seasons: BOTH,
    aliases: ['Overhead Heave', 'Overhead Shot'],
    specification: 'implement',
  }),
  discipline('measured', 'chest-push', 'Chest Push', {
    seasons: INDOOR,
    aliases: ['Medicine Ball Chest Push', 'Medicine Ball Push'],
  }),
];

/** Totals of combined events; scoring tables and their events are athletics-rules.md B6. */
export const COMBINED_DISCIPLINES: readonly StandardDiscipline[] = [
  discipline('points', 'triathlon', 'Triathlon', { seasons: BOTH, aliases: ['Tri', 'Tria'] }),
  discipline('points', 'quadrathlon', 'Quadrathlon', { seasons: BOTH, aliases: ['Quad', 'Tetrathlon', 'Quadrathon'] }),
  discipline('points', 'pentathlon', 'Pentathlon', { aliases: ['Pen', 'Pent'] }),
  discipline('points', 'indoor-pentathlon', 'Indoor Pentathlon', {
    seasons: INDOOR,
    aliases: ['PenI', 'Pen Indoor', 'Pentathlon', 'Pen', 'Pent', 'Pentathlon Indoor', 'Pentathlon (Indoor)'],
  }),
  discipline('points', 'throws-pentathlon', 'Throws Pentathlon', {
    aliases: ['Weight Pentathlon', 'Weights Pentathlon', 'PenWt', 'Throwing Pentathlon'],
  }),
  discipline('points', 'hexathlon', 'Hexathlon', { seasons: BOTH, aliases: ['Hex'] }),
  discipline('points', 'heptathlon', 'Heptathlon', { aliases: ['Hep', 'Hept'] }),
  discipline('points', 'indoor-heptathlon', 'Indoor Heptathlon', {
    seasons: INDOOR,
    aliases: ['HepI', 'Hep Indoor', 'Heptathlon', 'Hep', 'Hept', 'Heptathlon Indoor', 'Heptathlon (Indoor)'],
  }),
  discipline('points', 'octathlon', 'Octathlon', { aliases: ['Oct', 'Octo'] }),
  discipline('points', 'decathlon', 'Decathlon', { aliases: ['Dec', 'Deca'] }),
];
