import type { ClubReference } from '#main/reference/reference.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';

import type { People, PersonFound, PersonOfRow } from './people.ts';
import type { PerformanceCandidate, PerformanceNoMark, RecordCandidate, RecordNoMark } from './reading/candidate.ts';

export type ResultOfRow = PerformanceCandidate | PerformanceNoMark | RecordCandidate | RecordNoMark;

/** What a row may create beside athletes; everything else that is not known sets the row aside. */
export interface Creating {
  readonly disciplines: boolean;
  readonly seasons: boolean;
  readonly ageGroups: boolean;
  readonly competitions: boolean;
}

/** A runner of a row: an athlete that is known, one to be created, or a name without an athlete. */
export type LegOfRow =
  | { readonly type: 'athlete'; readonly found: PersonFound; readonly person: PersonOfRow }
  | { readonly type: 'name'; readonly name: string };

export interface Resolved {
  readonly type: 'resolved';
  readonly legs: readonly LegOfRow[];
  /** Null: the discipline or season is to be created. */
  readonly disciplineId: number | null;
  readonly seasonId: number | null;
  /** Code of the given group; null where none was given; the text where it is to be created. */
  readonly ageGroup: {
    readonly code: string | null;
    readonly create: string | null;
    /** The row says that nobody knows it. */
    readonly isUnknown: boolean;
  };
  readonly representedClub: string | null;
}

export type Resolution =
  | Resolved
  | { readonly type: 'other-club' }
  | { readonly type: 'set-aside'; readonly reason: ImportReason };

/** An age group that is said not to be known; an empty cell says nothing. */
const unknownWords: ReadonlySet<string> = new Set(['unknown', '?']);

/** Finds what the texts of a row mean in this club: its club, season, discipline, age group and athletes. Writes nothing. */
export function resolveRow(
  row: ResultOfRow,
  kind: 'performances' | 'records',
  reference: ClubReference,
  people: People,
  creating: Creating,
  allClubs: boolean,
): Resolution {
  const representedClub =
    row.representedClub === '' || reference.isOwnName(row.representedClub) ? null : row.representedClub;
  if (representedClub !== null && !allClubs) return { type: 'other-club' };
  const season = row.season.code === null ? null : reference.seasonByCode.get(row.season.code);
  if (season === null && !creating.seasons)
    return setAside({ code: 'UNKNOWN_SEASON', data: { text: row.season.text } });
  const discipline =
    row.discipline.type === 'unknown' ? null : reference.disciplineByCode.get(row.discipline.discipline.code);
  if (row.discipline.type === 'unknown' && !creating.disciplines)
    return setAside({ code: 'UNKNOWN_DISCIPLINE', data: { text: row.discipline.discipline.name } });

  const isUnknown = unknownWords.has(row.ageGroupText.toLowerCase());
  const ageGroupText = isUnknown ? '' : row.ageGroupText;
  const code = ageGroupText === '' ? null : reference.readAgeGroup(ageGroupText, row.gender);
  if (ageGroupText !== '' && code === null && !creating.ageGroups)
    return setAside({ code: 'UNKNOWN_AGE_GROUP', data: { text: ageGroupText } });

  const legs: LegOfRow[] = [];
  for (const name of row.names) {
    if (name === null) {
      legs.push({ type: 'name', name: 'unknown' });
      continue;
    }
    const person: PersonOfRow = {
      first: name.first,
      last: name.last,
      gender: row.gender === 'X' ? null : row.gender,
      dateOfBirth: 'dateOfBirth' in row && !row.isTeam ? row.dateOfBirth : '',
    };
    const leg = resolvePerson(person, kind, row.isTeam, people);
    if (leg.type === 'set-aside') return leg;
    legs.push(leg);
  }
  return {
    type: 'resolved',
    legs,
    disciplineId: discipline?.id ?? null,
    seasonId: season?.id ?? null,
    ageGroup: { code, create: ageGroupText !== '' && code === null ? ageGroupText : null, isUnknown },
    representedClub,
  };
}

/**
 * An old record list names holders of long ago: one who fits exactly one athlete is that athlete, all others stay names.
 * In results the athlete of an own row is created when missing; a runner of a team whose name fits nobody stays a name,
 * because a team cell tells neither gender nor date of birth.
 */
function resolvePerson(
  person: PersonOfRow,
  kind: 'performances' | 'records',
  isTeam: boolean,
  people: People,
): LegOfRow | { type: 'set-aside'; reason: ImportReason } {
  const found = people.find(person);
  const name = `${person.first} ${person.last}`.trim();
  if (found.type === 'known') return { type: 'athlete', found, person };
  if (kind === 'records' || isTeam) return { type: 'name', name };
  if (found.type === 'several')
    return { type: 'set-aside', reason: { code: 'SEVERAL_ATHLETES', data: { name, count: found.count } } };
  return { type: 'athlete', found, person };
}

function setAside(reason: ImportReason): Resolution {
  return { type: 'set-aside', reason };
}
