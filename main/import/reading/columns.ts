import type { ImportKind } from '#shared/contract/imports.ts';

/** Names of our columns (data-formats.md, "TrackRecord CSV"), in the order in which a file to fill in has them. */
const athleteColumns = [
  'first_name',
  'last_name',
  'gender',
  'date_of_birth',
  'membership_number',
  'member_from',
  'member_to',
  'consent',
] as const;

const performanceColumns = [
  'first_name',
  'last_name',
  'gender',
  'discipline',
  'date',
  'mark',
  'place',
  'date_of_birth',
  'club',
  'season',
  'age_group',
  'discipline_type',
  'implement',
  'hurdle_height',
  'wind',
  'timing',
  'round',
  'heat',
  'bib',
  'lane',
  'time_of_day',
  'competition',
  'venue',
  'event_details',
  'team_members',
  'attempts',
  'status',
  'note',
] as const;

const recordColumns = [
  'discipline',
  'gender',
  'mark',
  'holder',
  'age_group',
  'season',
  'date',
  'club',
  'competition',
  'venue',
  'wind',
  'timing',
  'implement',
  'hurdle_height',
  'discipline_type',
  'note',
  'source',
] as const;

export type AthleteColumn = (typeof athleteColumns)[number];
export type PerformanceColumn = (typeof performanceColumns)[number];
export type RecordColumn = (typeof recordColumns)[number];
export type Column = AthleteColumn | PerformanceColumn | RecordColumn;

const columnsOfKind: Readonly<Record<ImportKind, readonly Column[]>> = {
  athletes: athleteColumns,
  performances: performanceColumns,
  records: recordColumns,
};

export function columnsOf(kind: ImportKind): readonly Column[] {
  return columnsOfKind[kind];
}

export function isColumnOf(kind: ImportKind, name: string): name is Column {
  return columnsOf(kind).some((column) => column === name);
}

/** Columns whose text may have several lines. */
const manyLines: ReadonlySet<Column> = new Set([
  'competition',
  'venue',
  'event_details',
  'team_members',
  'holder',
  'note',
  'source',
]);

export function isOneLine(column: Column): boolean {
  return !manyLines.has(column);
}

/** Letter case does not matter, nor whether a column is written `first_name`, `First name` or `first-name`. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

/** Each entry holds columns of which one is needed. Names are not needed where a file gives teams by their members. */
const requirements: Readonly<Record<ImportKind, readonly (readonly Column[])[]>> = {
  athletes: [['first_name'], ['last_name'], ['gender']],
  performances: [
    ['first_name', 'team_members'],
    ['last_name', 'team_members'],
    ['gender'],
    ['discipline'],
    ['date'],
    ['mark', 'place'],
  ],
  records: [['discipline'], ['gender'], ['mark'], ['holder']],
};

/** What an import of this kind needs and does not have, in words for the failure: `mark or place`. */
export function missingColumns(kind: ImportKind, present: ReadonlySet<Column>): string[] {
  return requirements[kind]
    .filter((choice) => !choice.some((column) => present.has(column)))
    .map((choice) => choice.filter((column) => column !== 'team_members').join(' or '));
}

/** Made-up people, two lines each. */
const exampleRows: Readonly<Record<ImportKind, readonly Partial<Record<Column, string>>[]>> = {
  athletes: [
    { first_name: 'Orla', last_name: 'Fennimore', gender: 'F', date_of_birth: '2010-03-02', membership_number: '1204' },
    { first_name: 'Tomos', last_name: 'Garrick', gender: 'M', date_of_birth: '1988', member_from: '2019-04' },
  ],
  performances: [
    {
      first_name: 'Orla',
      last_name: 'Fennimore',
      gender: 'F',
      date_of_birth: '2010-03-02',
      discipline: '100m',
      date: '2026-06-14',
      mark: '12.45',
      wind: '+1.2',
      timing: 'FAT',
      place: '2',
      round: 'final',
      competition: 'County Championships',
      venue: 'Marlbrook',
    },
    {
      first_name: 'Tomos',
      last_name: 'Garrick',
      gender: 'M',
      discipline: 'Shot Put',
      date: '2026-06-14',
      mark: '11.02',
      implement: '7.26kg',
      age_group: 'M35',
      place: '1',
      competition: 'County Championships',
      venue: 'Marlbrook',
    },
  ],
  records: [
    {
      discipline: 'Long Jump',
      gender: 'F',
      mark: '5.31',
      holder: 'Orla Fennimore',
      age_group: 'U17',
      date: '2026-05-09',
    },
    {
      discipline: '4x100m',
      gender: 'M',
      mark: '44.8h',
      holder: 'Tomos Garrick; Emrys Vale; Kit Harlow; Ned Pask',
      age_group: 'Overall',
      date: '1987',
    },
  ],
};

/** A file to fill in: the column names and two lines of examples. */
export function templateOf(kind: ImportKind): { fileName: string; text: string } {
  const columns = columnsOf(kind);
  const lines = exampleRows[kind].map((row) => columns.map((column) => row[column] ?? '').join(','));
  return { fileName: `${kind}.csv`, text: `${[columns.join(','), ...lines].join('\r\n')}\r\n` };
}
