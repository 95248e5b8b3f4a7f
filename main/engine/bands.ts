import type { Policy } from '#shared/domain/policy.ts';

/** What the band rule needs of an age group. */
export interface Band {
  readonly id: number;
  readonly code: string;
  readonly kind: 'youth' | 'senior' | 'masters' | 'open' | 'overall';
  readonly gender: 'F' | 'M' | 'X' | null;
  readonly ordinal: number;
}

/**
 * The lists a mark counts in besides its own group (decision 2, athletics-rules B9): under the strict rule the overall list;
 * under the open rule also older junior groups and senior, for masters younger bands and senior.
 *
 * @param own the athlete's own group, null when unknown
 * @param inForce the groups that the scheme gives out on that day in that season
 * @param overall the list of all ages, null where the club keeps none
 */
export function bandsOf(
  own: Band | null,
  inForce: readonly Band[],
  overall: Band | null,
  policy: Pick<Policy, 'bandRule'>,
): Band[] {
  // A mark of the open category, or one that is known to belong to the list of all ages only.
  if (own?.kind === 'open' || own?.kind === 'overall') return [own];
  const bands: Band[] = own === null ? [] : [own];
  if (own !== null && policy.bandRule === 'open') {
    for (const other of inForce) {
      if (other.id !== own.id && isOpenTo(own, other)) bands.push(other);
    }
  }
  if (overall !== null) bands.push(overall);
  return bands;
}

function isOpenTo(own: Band, other: Band): boolean {
  if (own.kind === 'youth') return other.kind === 'senior' || (other.kind === 'youth' && other.ordinal > own.ordinal);
  if (own.kind === 'masters') {
    return (
      other.kind === 'senior' ||
      (other.kind === 'masters' && other.gender === own.gender && other.ordinal < own.ordinal)
    );
  }
  return false;
}
