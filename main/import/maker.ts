import type { ClubReference } from '#main/reference/reference.ts';
import type { KnownAthlete } from '#main/standings/derive-performance.ts';

import type { PersonOfRow } from './people.ts';
import type { ResultOfRow } from './resolve.ts';

/**
 * Where the rows of a file look things up and make what is missing: in the club itself (`Making`), or in a pretence of it
 * (`Pretending`), so that the preview promises what the import will do. All ids are local.
 */
export interface Maker {
  /** The club's reference data, with what was made so far. */
  readonly reference: ClubReference;
  knownCompetition(row: ResultOfRow): number | null;
  /** Null where the row names none. */
  competition(row: ResultOfRow): number | null;
  discipline(row: ResultOfRow): number;
  season(row: ResultOfRow): number;
  /** Answers with the code. */
  ageGroup(name: string): string;
  athlete(person: PersonOfRow & { gender: 'F' | 'M' }): number;
  /** A file that knows the date of birth of an athlete without one completes it. */
  learn(athleteId: number, dateOfBirth: string): void;
  runner(athleteId: number): KnownAthlete | undefined;
  /** Code of the age group that a performance counts in; null where it is not known. */
  ageGroupOf(performanceId: number): string | null;
}
