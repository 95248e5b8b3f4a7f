import type { ImportKind } from '#shared/contract/imports.ts';

interface ColumnWords {
  label: string;
  explanation: string;
}

const words: Readonly<Record<string, ColumnWords>> = {
  first_name: { label: 'First name', explanation: 'Given name' },
  last_name: { label: 'Last name', explanation: 'Family name' },
  gender: { label: 'Gender', explanation: 'F or M, also Women, Men, Girls, Boys; X for mixed teams' },
  date_of_birth: { label: 'Date of birth', explanation: 'Full date, or only the year' },
  membership_number: { label: 'Membership number', explanation: 'As the association or the club has it' },
  member_from: { label: 'Member from', explanation: 'First day in the club' },
  member_to: { label: 'Member until', explanation: 'Last day in the club' },
  consent: { label: 'Consent', explanation: 'Whether the whole name may be public: yes or no' },
  discipline: { label: 'Discipline', explanation: '100m, High Jump, SP, 4x100m' },
  date: { label: 'Date', explanation: 'Day of the performance' },
  mark: { label: 'Mark', explanation: '12.45, 1:02.3, 5.67, 8120, or DNS, NM' },
  place: { label: 'Place', explanation: '1, 2, 3' },
  club: { label: 'Club', explanation: 'Rows of other clubs are left out' },
  season: { label: 'Season', explanation: 'Track & Field, Indoors, Road, Cross Country' },
  age_group: { label: 'Age group', explanation: 'U15, Senior, M40; otherwise from the date of birth' },
  discipline_type: { label: 'Kind of discipline', explanation: 'timed, measured or points' },
  implement: { label: 'Implement', explanation: '4kg, 800g' },
  hurdle_height: { label: 'Hurdle height', explanation: '76.2 (cm)' },
  wind: { label: 'Wind', explanation: '+1.2, -0.3; n/a where it was not measured' },
  timing: { label: 'Timing', explanation: 'FAT or HAND' },
  round: { label: 'Round', explanation: 'heat, semi, final' },
  heat: { label: 'Heat', explanation: 'Number of the heat' },
  bib: { label: 'Bib', explanation: 'Number on the vest' },
  lane: { label: 'Lane', explanation: 'Number of the lane' },
  time_of_day: { label: 'Time of day', explanation: '14:30' },
  competition: { label: 'Competition', explanation: 'Name of the meeting' },
  venue: { label: 'Venue', explanation: 'Town or stadium' },
  event_details: { label: 'Event details', explanation: 'What else tells two results apart' },
  team_members: { label: 'Team members', explanation: 'First Last; First Last; in running order' },
  attempts: { label: 'Attempts', explanation: '5.31 +0.8; x; 5.44; -' },
  status: { label: 'Status', explanation: 'DNS, DNF, DQ, NM' },
  holder: { label: 'Holder', explanation: 'Whole name; several for a relay' },
  note: { label: 'Note', explanation: 'Any text, kept with the row' },
  source: { label: 'Source', explanation: 'Where the record list has it from' },
};

const person = ['first_name', 'last_name', 'gender', 'date_of_birth'];
const event = ['discipline', 'discipline_type', 'implement', 'hurdle_height', 'season', 'age_group'];
const result = ['mark', 'timing', 'wind', 'date'];

const columnsOfKind: Readonly<Record<ImportKind, readonly string[]>> = {
  athletes: [...person, 'membership_number', 'member_from', 'member_to', 'consent'],
  performances: [
    ...person,
    'team_members',
    'club',
    ...event,
    ...result,
    'place',
    'round',
    'heat',
    'status',
    'competition',
    'venue',
    'event_details',
    'attempts',
    'time_of_day',
    'lane',
    'bib',
    'note',
  ],
  records: ['holder', 'gender', 'club', ...event, ...result, 'competition', 'venue', 'note', 'source'],
};

/** Both names in one column of the file. */
export const wholeName = 'whole_name';

/** What a column of the file can be used as. */
export function columnChoices(kind: ImportKind): { value: string; label: string; explanation: string }[] {
  const choices = columnsOfKind[kind].map((value) => ({ value, ...wordsOf(value) }));
  if (kind === 'records') return choices;
  return [{ value: wholeName, label: 'Whole name', explanation: 'First and last name in one cell' }, ...choices];
}

/** `first_name` in words; a name that is not ours stays as it is. */
export function columnLabel(name: string): string {
  return words[name]?.label ?? name;
}

function wordsOf(name: string): ColumnWords {
  return words[name] ?? { label: name, explanation: '' };
}

export const kindWords: Readonly<
  Record<ImportKind, { label: string; explanation: string; one: string; many: string }>
> = {
  performances: {
    label: 'Performances',
    explanation: 'Results with names and dates. Athletes who are not there yet are added.',
    one: 'performance',
    many: 'performances',
  },
  athletes: {
    label: 'Athletes',
    explanation: 'A list of members: names, dates of birth, membership.',
    one: 'athlete',
    many: 'athletes',
  },
  records: {
    label: 'Old record list',
    explanation: 'What hangs on the clubhouse wall: discipline, mark and holder. What is not known stays unknown.',
    one: 'record',
    many: 'records',
  },
};
