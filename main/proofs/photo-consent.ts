import { isMinor } from '#main/athletes/display-name.ts';
import type { Read } from '#main/db/access.ts';

/**
 * Names of the athletes of a result whose photo leaves the club in no paper and no file that it makes: whoever refused, and
 * minors (or people of unknown age in a youth group) as long as nobody consented, as with names (decision 16).
 */
export function notToBeShown(read: Read, performanceId: number, today: string, isYouth: boolean): string[] {
  const rows = read
    .sql(
      `SELECT a.first_name, a.last_name, a.date_of_birth, a.photo_consent FROM performance_athlete l
       JOIN athlete a ON a.id = l.athlete_id WHERE l.performance_id = ? ORDER BY l.leg`,
    )
    .all(performanceId) as {
    first_name: string;
    last_name: string;
    date_of_birth: string;
    photo_consent: 'given' | 'refused' | null;
  }[];
  return rows
    .filter(
      ({ photo_consent: consent, date_of_birth: born }) =>
        consent === 'refused' || (consent === null && isMinor(born, today, isYouth)),
    )
    .map(({ first_name: first, last_name: last }) => `${first} ${last}`.trim());
}
