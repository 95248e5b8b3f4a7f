import { discipline, type StandardDiscipline } from './discipline-type.ts';

const ROAD = ['road'] as const;
const CROSS = ['cross-country'] as const;

/** Road distances are events of their own, never the track race of the same length (B8). */
function roadKilometres(km: number, aliases: readonly string[] = []): StandardDiscipline {
  return discipline('timed', `${km}km`, `${km}km`, { metres: km * 1000, seasons: ROAD, aliases });
}

function roadMiles(miles: number): StandardDiscipline {
  const isAlsoRunOnTrack = [2, 3, 6].includes(miles);
  return discipline('timed', `${miles}-miles-road`, `${miles} Miles${isAlsoRunOnTrack ? ' (Road)' : ''}`, {
    metres: miles * 1609.344,
    seasons: ROAD,
    aliases: [`${miles}M`, `${miles} miles`, `${miles}M road`, `${miles} miles road`, `Road ${miles} miles`],
  });
}

function roadWalkKilometres(km: number): StandardDiscipline {
  return discipline('timed', `${km}kmW`, `${km}km Walk`, {
    metres: km * 1000,
    seasons: ROAD,
    aliases: [`${km} km race walk`, `${km}kmRW`],
  });
}

function roadWalkMiles(miles: number): StandardDiscipline {
  return discipline('timed', `${miles}-miles-walk`, `${miles} Miles Walk`, {
    metres: miles * 1609.344,
    seasons: ROAD,
    aliases: [`${miles}MW`, `${miles} mile walk`, `${miles} miles race walk`],
  });
}

/** Courses differ, so a distance is only another way to write the one event. */
const crossCountryDistances = Array.from({ length: 15 }, (_, index) => index + 1).flatMap((km) => [
  `XC ${km}km`,
  `${km}km XC`,
  `Cross Country ${km}km`,
  `${km}km Cross Country`,
]);

export const ROAD_DISCIPLINES: readonly StandardDiscipline[] = [
  discipline('timed', 'mile-road', 'Road Mile', {
    metres: 1609.344,
    seasons: ROAD,
    aliases: ['1M', 'Mile Road', '1 mile road', 'Mile', '1 mile'],
  }),
  roadMiles(2),
  roadKilometres(3),
  roadMiles(3),
  roadKilometres(5),
  roadMiles(4),
  roadMiles(5),
  roadKilometres(8),
  roadMiles(6),
  roadKilometres(10),
  roadKilometres(15),
  roadMiles(10),
  roadKilometres(20),
  discipline('timed', 'half-marathon', 'Half Marathon', {
    metres: 21097.5,
    seasons: ROAD,
    aliases: ['HM', 'HMar', 'Half', 'Half-Mar', '1/2 Marathon', '21.1km', '21.0975km', '13.1M'],
  }),
  roadMiles(15),
  roadKilometres(25),
  roadKilometres(30),
  roadMiles(20),
  discipline('timed', 'marathon', 'Marathon', {
    metres: 42195,
    seasons: ROAD,
    aliases: ['Mar', 'Full Marathon', '42.195km', '42195m', '42.2km', '26.2M'],
  }),
  roadKilometres(50),
  roadKilometres(100),
  discipline('measured', '24-hours', '24 Hours', {
    seasons: ['road', 'track'],
    aliases: ['24H Run', '24HR', '24 hour'],
  }),
  roadWalkKilometres(3),
  roadWalkKilometres(5),
  roadWalkMiles(5),
  roadWalkKilometres(10),
  roadWalkKilometres(15),
  roadWalkMiles(10),
  roadWalkKilometres(20),
  discipline('timed', 'half-marathon-walk', 'Half Marathon Walk', {
    metres: 21097.5,
    seasons: ROAD,
    aliases: ['HMW', 'Half Marathon Race Walk'],
  }),
  roadWalkKilometres(30),
  roadWalkKilometres(35),
  discipline('timed', 'marathon-walk', 'Marathon Walk', {
    metres: 42195,
    seasons: ROAD,
    aliases: ['MarW', 'Marathon Race Walk'],
  }),
  roadWalkKilometres(50),
  discipline('timed', 'cross-country', 'Cross Country', {
    seasons: CROSS,
    aliases: ['XC', 'CC', 'Cross', 'Cross Country Race', 'XC Race', 'XC Run', ...crossCountryDistances],
  }),
];
