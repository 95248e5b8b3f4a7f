import { z } from 'zod';

import { lenient, numberInAddress, switchInAddress } from '#renderer/address.ts';
import { codeSchema } from '#shared/domain/id.ts';

export const athletesSearch = z.object({
  search: lenient(z.string().max(100)),
  gender: lenient(z.enum(['F', 'M'])),
  ageGroup: lenient(codeSchema),
  member: lenient(z.enum(['now', 'former', 'unknown'])),
  consent: lenient(z.enum(['given', 'refused', 'missing'])),
  sort: lenient(z.enum(['name', 'performances', 'youngest', 'oldest'])),
  page: lenient(numberInAddress),
  /** Shows pairs of entries that may be one person instead of the list. */
  duplicates: switchInAddress,
  /** Opens the form for a new athlete. */
  create: switchInAddress,
});
export type AthletesSearch = z.infer<typeof athletesSearch>;

const filters = ['search', 'gender', 'ageGroup', 'member', 'consent'] as const;

/** What the address leaves out when all filters are cleared. */
export const noFilters: Partial<AthletesSearch> = Object.fromEntries(
  [...filters, 'page' as const].map((name) => [name, undefined]),
);

/** The filters as the operation takes them, without those that are not set. */
export function filtersOf(search: AthletesSearch): Partial<Pick<AthletesSearch, (typeof filters)[number]>> {
  return Object.fromEntries(filters.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])));
}

export const athleteSearch = z.object({
  /** What the progression chart shows. */
  discipline: lenient(codeSchema),
  season: lenient(codeSchema),
  specification: lenient(z.string().max(30)),
});
