import type { RecordSheet, RecordSheetHolder, RecordSheetRow } from '#main/export/record-sheet.ts';

/** A holder with a day and a place; all people and competitions here are made up. */
export function holder(names: string | string[], more: Partial<RecordSheetHolder> = {}): RecordSheetHolder {
  return {
    names: typeof names === 'string' ? [names] : names,
    date: '2024-06-15',
    competition: 'County Championships',
    venue: 'Marlbrook',
    ...more,
  };
}

export function row(discipline: string, mark: string, more: Partial<RecordSheetRow> = {}): RecordSheetRow {
  return { discipline, mark, badges: [], wind: null, holders: [holder('Orla Fennimore')], recent: false, ...more };
}

export function sheet(more: Partial<RecordSheet> = {}): RecordSheet {
  return {
    clubName: 'Marlbrook Harriers & Field',
    title: 'Club records',
    seasonNote: null,
    producedOn: '2026-09-01',
    asOn: null,
    ageGroupPages: false,
    sections: [],
    notes: [],
    legend: [],
    ...more,
  };
}

export const LEGEND = [
  { badge: 'h', meaning: 'hand timing' },
  { badge: 'w', meaning: 'wind over +2.0 m/s: a windy best, not a record' },
  { badge: 'i', meaning: 'set indoors' },
  { badge: 'NWI', meaning: 'no wind information' },
  { badge: 'pending', meaning: 'counts, but the records officer has not ratified it yet' },
  { badge: '=', meaning: 'equals the standing record: joint holders' },
];

const NAMES = [
  'Łucja Świętosławska',
  'Őrs Kővágó',
  'Ștefan Bălănescu',
  'Åse Bjørnstad',
  'Jörg Weißhaupt',
  'Νεφέλη Ξυδάκη',
  'Всеволод Щукин',
  'Orla Fennimore',
  'Thaddeus Okonjo-Wetherby',
  'Mirela Čvorović',
  'Iñaki Etxeberría',
  'Wilhelmina van den Heuvelmans-Oosterbroek',
];
const COMPETITIONS = [
  ['County Championships', 'Marlbrook'],
  ['Midsummer Open Meeting', 'Great Tolverton'],
  ['Northern League Division Two', 'Ashenfold Sports Park'],
  ['Marlbrook Twilight Meeting', 'Marlbrook'],
  ['Inter-Counties Championships and Area Trials for the Under 20 Age Group', 'Hollinsworth Athletics Stadium'],
  ['', 'Kettlewick'],
  ['Club Championships', ''],
] as const;
const EVENTS: { name: string; mark: (n: number) => string; wind?: boolean; team?: boolean; badge?: string }[] = [
  { name: '100 m', mark: (n) => `1${n % 4}.${10 + ((n * 7) % 90)}`, wind: true },
  { name: '200 m', mark: (n) => `2${n % 6}.${10 + ((n * 11) % 90)}`, wind: true },
  { name: '400 m', mark: (n) => `5${n % 9}.${n % 10}`, badge: 'h' },
  { name: '800 m', mark: (n) => `2:0${n % 9}.${10 + ((n * 3) % 90)}` },
  { name: '1500 m', mark: (n) => `4:1${n % 9}.${10 + ((n * 5) % 90)}` },
  { name: '80 m Hurdles 76.2cm', mark: (n) => `12.${10 + ((n * 13) % 90)}`, wind: true },
  { name: '4x100m', mark: (n) => `4${6 + (n % 4)}.${10 + ((n * 17) % 90)}`, team: true },
  { name: 'High Jump', mark: (n) => `1.${50 + (n % 45)}` },
  { name: 'Long Jump', mark: (n) => `5.${10 + (n % 85)}`, wind: true },
  { name: 'Shot Put 4kg', mark: (n) => `1${n % 4}.${10 + ((n * 19) % 90)}` },
  { name: 'Javelin Throw 600g (1999)', mark: (n) => `${38 + (n % 9)}.${10 + ((n * 23) % 90)}` },
  { name: 'Heptathlon', mark: (n) => String(4100 + ((n * 37) % 900)) },
  { name: 'Marathon', mark: (n) => `2:5${n % 9}:0${n % 7}` },
];

/** A club's whole record list with relays, joint holders and names in many alphabets: `records` rows. */
export function fullSheet(records: number): RecordSheet {
  const groups = ['Under 13', 'Under 15', 'Under 17', 'Under 20', 'Senior', 'Masters 35', 'Masters 40'];
  const sections: RecordSheet['sections'] = [];
  let made = 0;
  for (let block = 0; made < records; block += 1) {
    const season = block < groups.length * 2 ? 'Track & Field' : 'Indoors';
    const rows = EVENTS.slice(0, Math.min(EVENTS.length, records - made)).map((_, index) =>
      madeUpRow(made + index, index),
    );
    sections.push({
      season,
      ageGroup: groups[Math.floor(block / 2) % groups.length] ?? '',
      gender: block % 2 === 0 ? 'Women' : 'Men',
      rows,
    });
    made += rows.length;
  }
  return sheet({ sections, legend: LEGEND, notes: ['Hand times rank behind electronic times of the same figure.'] });
}

function madeUpRow(n: number, eventIndex: number): RecordSheetRow {
  const event = EVENTS[eventIndex];
  if (!event) throw new RangeError(`no event ${eventIndex}`);
  const person = (k: number) => NAMES[(n * 5 + k) % NAMES.length] ?? '';
  const [competition, venue] = COMPETITIONS[n % COMPETITIONS.length] ?? ['', ''];
  const day = ['2019-05-04', '2024-06-30', '1987', '2003-09', '2026-08-22', ''][n % 6] ?? '';
  const isJoint = n % 17 === 3 && !event.team;
  return row(event.name, event.mark(n), {
    wind: event.wind ? (n % 5 === 0 ? null : `${n % 2 ? '+' : '-'}${n % 2}.${n % 10}`) : null,
    badges: [
      ...(event.badge ? [event.badge] : []),
      ...(event.wind && n % 5 === 0 ? ['NWI'] : []),
      ...(n % 29 === 4 ? ['pending'] : []),
      ...(isJoint ? ['='] : []),
    ],
    recent: n % 23 === 5,
    holders: event.team
      ? [holder([person(0), person(1), person(2), person(3)], { competition, venue, date: day })]
      : [
          holder(person(0), { competition, venue, date: day }),
          ...(isJoint ? [holder(person(1), { date: '2025-07-05', wind: event.wind ? '+0.4' : null })] : []),
        ],
  });
}
