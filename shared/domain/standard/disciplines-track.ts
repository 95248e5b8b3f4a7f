import { discipline, type StandardDiscipline } from './discipline-type.ts';
import type { SeasonCode } from './seasons.ts';

const BOTH: readonly SeasonCode[] = ['track', 'indoor'];
const INDOOR_FIRST: readonly SeasonCode[] = ['indoor', 'track'];

/** A flat race over metres; wind counts up to and including 200 m (B1; a Swiss catalogue leaves 150 m out). */
function flat(
  metres: number,
  seasons: readonly SeasonCode[] = BOTH,
  aliases: readonly string[] = [],
): StandardDiscipline {
  return discipline('timed', `${metres}m`, `${metres}m`, { metres, seasons, aliases, wind: metres <= 200 });
}

/** A flat race over an imperial distance, found in old record lists. */
function yards(count: number, metres: number): StandardDiscipline {
  return discipline('timed', `${count}y`, `${count} Yards`, {
    metres,
    aliases: [`${count} yd`, `${count} yds`, `${count} yard`],
    wind: count <= 220,
  });
}

function hurdles(metres: number, seasons: readonly SeasonCode[] = ['track']): StandardDiscipline {
  return discipline('timed', `${metres}mH`, `${metres}m Hurdles`, {
    metres,
    seasons,
    aliases: [`${metres} HH`, `${metres} LH`],
    wind: metres <= 200,
    specification: 'hurdle',
  });
}

function steeplechase(metres: number): StandardDiscipline {
  const aliases = [
    `${metres} s/c`,
    `${metres} st`,
    `${metres} S`,
    `${metres} chase`,
    ...(metres === 3000 ? ['Steeplechase', 'SC'] : []),
  ];
  return discipline('timed', `${metres}mSC`, `${metres}m Steeplechase`, { metres, aliases, specification: 'hurdle' });
}

function walk(metres: number, seasons: readonly SeasonCode[]): StandardDiscipline {
  return discipline('timed', `${metres}mW`, `${metres}m Walk`, { metres, seasons, aliases: [`${metres} RW`] });
}

export const TRACK_DISCIPLINES: readonly StandardDiscipline[] = [
  flat(40, INDOOR_FIRST),
  flat(50, INDOOR_FIRST),
  flat(55, INDOOR_FIRST),
  flat(60, INDOOR_FIRST),
  flat(70),
  flat(75),
  flat(80),
  flat(100, ['track']),
  flat(120, ['track']),
  flat(150),
  flat(200),
  flat(250),
  flat(300),
  flat(400),
  flat(500),
  flat(600),
  flat(800),
  flat(1000),
  flat(1200),
  flat(1500, BOTH, ['Metric Mile']),
  flat(1600),
  discipline('timed', 'mile', 'Mile', {
    metres: 1609.344,
    seasons: BOTH,
    aliases: ['1 mile', 'One Mile', '1 mile track'],
  }),
  flat(2000),
  flat(3000),
  flat(3200),
  discipline('timed', '2-miles', '2 Miles', { metres: 3218.688, seasons: BOTH, aliases: ['2 mile', 'Two Miles'] }),
  discipline('timed', '3-miles', '3 Miles', { metres: 4828.032, aliases: ['3 mile', 'Three Miles'] }),
  flat(5000),
  discipline('timed', '6-miles', '6 Miles', { metres: 9656.064, aliases: ['6 mile', 'Six Miles'] }),
  flat(10000, ['track']),
  yards(100, 91.44),
  yards(220, 201.168),
  yards(440, 402.336),
  yards(880, 804.672),
  discipline('measured', '1-hour', '1 Hour Run', {
    aliases: ['1 hour', 'One Hour', '1HR', '1 hr', 'Hour Run', 'Stunde'],
  }),
  hurdles(50, ['indoor', 'track']),
  hurdles(60, ['indoor', 'track']),
  hurdles(70),
  hurdles(75),
  hurdles(80),
  hurdles(100),
  hurdles(110),
  hurdles(200),
  hurdles(300),
  hurdles(400),
  steeplechase(800),
  steeplechase(1000),
  steeplechase(1200),
  steeplechase(1500),
  steeplechase(2000),
  steeplechase(3000),
  walk(800, BOTH),
  walk(1000, BOTH),
  walk(1200, BOTH),
  walk(1500, BOTH),
  discipline('timed', 'mile-walk', 'Mile Walk', {
    metres: 1609.344,
    seasons: BOTH,
    aliases: ['1 mile walk', 'Mile W', '1 mile race walk', '1 mile w'],
  }),
  walk(2000, BOTH),
  walk(2500, ['track']),
  walk(3000, BOTH),
  walk(5000, BOTH),
  walk(10000, ['track']),
  walk(20000, ['track']),
  walk(30000, ['track']),
  walk(50000, ['track']),
];
