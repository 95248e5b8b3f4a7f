import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import { words } from '#renderer/words/words.ts';
import type { MedalEntry, MedalFinding } from '#shared/contract/medal-entries.ts';

/** A runner: an athlete of the club, or only a name. */
export interface EntryLeg {
  athlete: PickedAthlete | null;
  name: string;
}

/** A row as it is typed; empty text where nothing was said. */
export interface EntryRow {
  /** Tells the rows apart while they come and go. */
  key: string;
  discipline: string | null;
  /** One, or the runners of a team in running order. */
  legs: readonly EntryLeg[];
  place: string;
  mark: string;
  wind: string;
  /** Empty = as it follows from the date of birth. */
  ageGroup: string;
  /** Only for teams. */
  gender: 'F' | 'M' | 'X' | '';
  /** What to do where the result is there already; null = as it is proposed. */
  choice: Choice | null;
}

export type Choice = 'skip' | 'complete' | 'add';
export type EntryField = 'discipline' | 'legs' | 'place' | 'mark' | 'wind' | 'ageGroup' | 'gender' | 'choice';
/** What is wrong with a row, by field. */
export type RowErrors = Partial<Record<EntryField, string>>;

export const noLeg: EntryLeg = { athlete: null, name: '' };
const text = words.medals.entry.missing;
const places = { first: 1, last: 12 };

let made = 0;

/** An empty row; the next one of a competition mostly is of the same discipline and category. */
export function emptyRow(over: Partial<EntryRow> = {}): EntryRow {
  made += 1;
  return {
    key: `row-${made}`,
    discipline: null,
    legs: [noLeg],
    place: '',
    mark: '',
    wind: '',
    ageGroup: '',
    gender: '',
    choice: null,
    ...over,
  };
}

/** Nothing but what the row took over from the one before. */
export function isBlank(row: EntryRow): boolean {
  return (
    row.place.trim() === '' &&
    row.mark.trim() === '' &&
    row.wind.trim() === '' &&
    row.ageGroup === '' &&
    row.legs.every((leg) => leg.athlete === null && leg.name === '')
  );
}

/** The place as a whole number from 1 to 12; null otherwise. */
export function placeOf(row: EntryRow): number | null {
  const typed = row.place.trim();
  const place = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return place >= places.first && place <= places.last ? place : null;
}

/** What is missing before main can be asked at all. */
export function missingOf(row: EntryRow, teamSize: number): RowErrors {
  const isNamed = (leg: EntryLeg) => leg.athlete !== null || (teamSize > 1 && leg.name.trim() !== '');
  const isAllNamed = Array.from({ length: teamSize }, (_, index) => row.legs[index] ?? noLeg).every(isNamed);
  return {
    ...(row.discipline === null ? { discipline: text.discipline } : {}),
    ...(isAllNamed ? {} : { legs: teamSize === 1 ? text.athlete : text.legs(teamSize) }),
    ...(placeOf(row) === null ? { place: text.place } : {}),
    ...(teamSize > 1 && row.gender === '' ? { gender: text.gender } : {}),
  };
}

/** The row as main takes it; null where something is missing. */
export function entryOf(row: EntryRow, teamSize: number, finding: MedalFinding | null): MedalEntry | null {
  const place = placeOf(row);
  if (row.discipline === null || place === null || Object.keys(missingOf(row, teamSize)).length > 0) return null;
  return {
    discipline: row.discipline,
    legs: row.legs
      .slice(0, teamSize)
      .map(({ athlete, name }) => (athlete === null ? { name } : { athleteId: athlete.id })),
    ...(teamSize > 1 && row.gender !== '' ? { gender: row.gender } : {}),
    ageGroup: row.ageGroup === '' ? null : row.ageGroup,
    place,
    mark: row.mark,
    wind: row.wind,
    whenThere: choiceOf(row, finding) ?? 'ask',
  };
}

/** What is done where the result is there: as chosen, else as it is proposed; null where somebody has to say it. */
export function choiceOf(row: EntryRow, finding: MedalFinding | null): Choice | null {
  if (finding === null) return null;
  if (finding.sameAsRow !== null) return 'skip';
  const { existing } = finding;
  if (existing === null) return null;
  const offered = choicesFor(existing.how);
  if (row.choice !== null && offered.includes(row.choice)) return row.choice;
  return existing.how === 'same' ? 'skip' : existing.how === 'incomplete' ? 'complete' : null;
}

/** What may be done beside what is there already. */
export function choicesFor(how: NonNullable<MedalFinding['existing']>['how']): readonly Choice[] {
  switch (how) {
    case 'same':
      return ['skip'];
    case 'incomplete':
      return ['complete', 'skip'];
    case 'other':
      return ['skip', 'add'];
  }
}

/** The category that a team's runners suggest: theirs where all are of one gender, mixed where they are not. */
export function proposedGender(legs: readonly EntryLeg[], teamSize: number): EntryRow['gender'] {
  const genders = new Set(legs.flatMap(({ athlete }) => (athlete === null ? [] : [athlete.gender])));
  const [only] = genders;
  if (genders.size > 1) return 'X';
  return only !== undefined && legs.length === teamSize && legs.every(({ athlete }) => athlete !== null) ? only : '';
}
