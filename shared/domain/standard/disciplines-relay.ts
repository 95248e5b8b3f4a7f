import { discipline, type StandardDiscipline } from './discipline-type.ts';
import type { SeasonCode } from './seasons.ts';

const BOTH: readonly SeasonCode[] = ['track', 'indoor'];

/** A relay of equal legs. A mixed team is the same discipline in gender category X. */
function relay(legs: number, metres: number, seasons: readonly SeasonCode[] = ['track']): StandardDiscipline {
  return discipline('timed', `${legs}x${metres}m`, `${legs}x${metres}m`, {
    teamSize: legs,
    metres: legs * metres,
    seasons,
    aliases: [`${legs}x${metres} R`],
  });
}

/** Legs or scorers of a team over a course of no fixed length; the time is the team's. */
function team(
  code: string,
  name: string,
  size: number,
  season: SeasonCode,
  aliases: readonly string[],
): StandardDiscipline {
  return discipline('timed', code, name, { teamSize: size, seasons: [season], aliases });
}

export const RELAY_DISCIPLINES: readonly StandardDiscipline[] = [
  relay(4, 50, BOTH),
  relay(4, 60, BOTH),
  relay(4, 75),
  relay(4, 80),
  discipline('timed', '4x100m', '4x100m', {
    teamSize: 4,
    metres: 400,
    aliases: ['Sprint Relay', '4x1', '4x100 R', '400m Relay'],
  }),
  discipline('timed', '4x200m', '4x200m', {
    teamSize: 4,
    metres: 800,
    seasons: BOTH,
    aliases: ['4x2', '4x200 R', '4x1 lap', '4 x 1 lap relay'],
  }),
  relay(4, 300, BOTH),
  discipline('timed', '4x400m', '4x400m', {
    teamSize: 4,
    metres: 1600,
    seasons: BOTH,
    aliases: ['Mile Relay', '4x4', '4x400 R', '1600m Relay', '4x2 lap'],
  }),
  relay(4, 600),
  relay(4, 800, BOTH),
  relay(4, 1000),
  relay(4, 1500),
  discipline('timed', '4x1-mile', '4x1 Mile', { teamSize: 4, metres: 6437.376, aliases: ['4x mile', '4x1609'] }),
  discipline('timed', '4x110-yards', '4x110 Yards', { teamSize: 4, metres: 402.336, aliases: ['4x110y', '4x110 yd'] }),
  discipline('timed', '4x440-yards', '4x440 Yards', { teamSize: 4, metres: 1609.344, aliases: ['4x440y', '4x440 yd'] }),
  relay(8, 50, BOTH),
  relay(8, 100, BOTH),
  relay(8, 200, BOTH),
  relay(3, 800, BOTH),
  relay(3, 1000, BOTH),
  relay(5, 80),
  relay(2, 200, BOTH),
  relay(2, 400, BOTH),
  discipline('timed', 'swedish-relay', 'Swedish Relay (100-200-300-400)', {
    teamSize: 4,
    metres: 1000,
    aliases: [
      'Swedish Relay',
      'Medley 1000',
      '1000m Medley',
      '1000m Medley Relay',
      '100+200+300+400',
      '400+300+200+100',
    ],
  }),
  discipline('timed', 'medley-relay', 'Medley Relay', {
    teamSize: 4,
    seasons: BOTH,
    aliases: ['Medley', 'Sprint Medley', 'SMR', 'Sprint Medley Relay'],
  }),
  discipline('timed', 'distance-medley', 'Distance Medley Relay', {
    teamSize: 4,
    metres: 4000,
    seasons: BOTH,
    aliases: ['DMR', 'Distance Medley', '1200+400+800+1600'],
  }),
  discipline('timed', 'paarlauf', 'Paarlauf', { teamSize: 2, seasons: BOTH, aliases: ['Parlauf'] }),
  team('cross-country-relay-3', 'Cross Country Relay (3 legs)', 3, 'cross-country', [
    'XC Relay',
    '3 x XC',
    'XC Relay 3',
  ]),
  team('cross-country-relay-4', 'Cross Country Relay (4 legs)', 4, 'cross-country', ['4 x XC', 'XC Relay 4']),
  team('cross-country-team-3', 'Cross Country Team (3 to score)', 3, 'cross-country', ['XC Team 3', 'Team of 3 XC']),
  team('cross-country-team-4', 'Cross Country Team (4 to score)', 4, 'cross-country', [
    'Cross Country Team',
    'XC Team',
    'XC Team 4',
  ]),
  team('cross-country-team-6', 'Cross Country Team (6 to score)', 6, 'cross-country', ['XC Team 6', 'Team of 6 XC']),
  team('road-relay-3', 'Road Relay (3 legs)', 3, 'road', ['3 Stage Road Relay', '3 Stage Relay', 'Road Relay 3']),
  team('road-relay-4', 'Road Relay (4 legs)', 4, 'road', [
    '4 Stage Road Relay',
    '4 Stage Relay',
    'Road Relay',
    'Road Relay 4',
  ]),
  team('road-relay-6', 'Road Relay (6 legs)', 6, 'road', ['6 Stage Road Relay', '6 Stage Relay', 'Road Relay 6']),
  team('road-relay-8', 'Road Relay (8 legs)', 8, 'road', ['8 Stage Road Relay', '8 Stage Relay', 'Road Relay 8']),
  team('road-relay-12', 'Road Relay (12 legs)', 12, 'road', ['12 Stage Road Relay', '12 Stage Relay', 'Road Relay 12']),
];
