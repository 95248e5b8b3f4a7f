import type { Read } from '#main/db/access.ts';
import { ageRangeOn } from '#shared/domain/day.ts';
import { shortenName } from '#shared/domain/name.ts';

/** A runner of a performance with what decides how the name may be shown. */
export interface NamedLeg {
  readonly athleteId: string | null;
  readonly name: string;
  readonly publicName: string;
}

interface LegRow {
  performance_id: number;
  uuid: string | null;
  first_name: string | null;
  last_name: string | null;
  date_of_birth: string | null;
  consent: string | null;
  name: string | null;
}

/**
 * The legs of performances in running order, each with the full name and the one for the public: minors (under 18 today, or
 * of unknown age in a youth group) are shortened to first name and initial unless consent is recorded (decision 16).
 *
 * @param isYouth tells for a performance's local id whether it counts in a youth group
 */
export function namedLegs(
  read: Read,
  ids: readonly number[],
  today: string,
  isYouth: (id: number) => boolean,
): Map<number, NamedLeg[]> {
  const rows = read
    .sql(
      `SELECT l.performance_id, a.uuid, a.first_name, a.last_name, a.date_of_birth, a.consent, l.name
       FROM json_each(?) j CROSS JOIN performance_athlete l ON l.performance_id = j.value LEFT JOIN athlete a ON a.id = l.athlete_id ORDER BY j.key, l.leg`,
    )
    .all(JSON.stringify([...new Set(ids)])) as LegRow[];
  const legs = new Map<number, NamedLeg[]>();
  for (const row of rows) {
    const own = legs.get(row.performance_id) ?? [];
    own.push(toLeg(row, today, () => isYouth(row.performance_id)));
    legs.set(row.performance_id, own);
  }
  return legs;
}

/** The public name is made only where it is read: a list for the club itself needs none. */
function toLeg(row: LegRow, today: string, isYouth: () => boolean): NamedLeg {
  if (row.uuid === null) {
    const name = row.name ?? '';
    const [first = '', ...rest] = name.split(' ');
    return {
      athleteId: null,
      name,
      get publicName() {
        return isYouth() ? shortenName(first, rest.join(' ')) : name;
      },
    };
  }
  const first = row.first_name ?? '';
  const last = row.last_name ?? '';
  const name = `${first} ${last}`.trim();
  return {
    athleteId: row.uuid,
    name,
    get publicName() {
      const isShown = row.consent === 'given' || !isMinor(row.date_of_birth ?? '', today, isYouth());
      return isShown ? name : shortenName(first, last);
    },
  };
}

/** An unknown age is a child's where the mark is one of a youth group, made less than 18 years ago. */
export function isYouthMark(groupKind: string | undefined, day: string, today: string): boolean {
  const since = ageRangeOn(day, today);
  return groupKind === 'youth' && (since === null || since.youngest < majority);
}

const majority = 18;

/** Under 18 today, or possibly so; of unknown age: in a youth group. */
export function isMinor(dateOfBirth: string, today: string, isYouth: boolean): boolean {
  const age = ageRangeOn(dateOfBirth, today);
  return age === null ? isYouth : age.youngest < majority;
}
