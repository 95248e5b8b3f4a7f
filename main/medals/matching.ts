import { sql } from 'kysely';

import type { Read } from '#main/db/access.ts';
import { filteredPerformances } from '#main/performances/filters.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { MedalCounts, MedalFilters } from '#shared/contract/medals.ts';

/** Recognition hangs on the first version of a result, so that a correction keeps it (decision 14). */
const recognitionOf = sql`medal_recognition r WHERE r.origin_uuid = coalesce(p.origin_uuid, p.uuid) AND r.is_deleted = 0`;

/** Live performances with a medal that match the filters; nothing is selected yet. */
export function matchingMedals(read: Read, reference: ClubReference, filters: MedalFilters) {
  const { medal = 'any', recognised, occasion, occasionDay, ...others } = filters;
  let query = filteredPerformances(read, reference, { ...others, medal });
  if (recognised === 'no') query = query.where(sql<boolean>`NOT EXISTS (SELECT 1 FROM ${recognitionOf})`);
  if (recognised === 'yes' || occasion !== undefined || occasionDay !== undefined) {
    const named = occasion === undefined ? sql`` : sql` AND r.occasion = ${occasion}`;
    const dated = occasionDay === undefined ? sql`` : sql` AND r.day = ${occasionDay}`;
    query = query.where(sql<boolean>`EXISTS (SELECT 1 FROM ${recognitionOf}${named}${dated})`);
  }
  return query;
}

export const medalSums = [
  sql<number>`coalesce(sum(p.medal = 'gold'), 0)`.as('gold'),
  sql<number>`coalesce(sum(p.medal = 'silver'), 0)`.as('silver'),
  sql<number>`coalesce(sum(p.medal = 'bronze'), 0)`.as('bronze'),
] as const;

/** All medals that match, each performance once: a relay wins one. */
export function sumOfMedals(read: Read, reference: ClubReference, filters: MedalFilters): MedalCounts {
  const sum = read.one(matchingMedals(read, reference, filters).select(medalSums));
  return sum ?? { gold: 0, silver: 0, bronze: 0 };
}
