import { z } from 'zod';

import { lenient, numberInAddress, switchInAddress } from '#renderer/address.ts';
import { daySchema, genderSchema } from '#shared/contract/vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** Which age groups the board puts side by side. */
export const groupChoices = ['main', 'masters', 'all'] as const;
export type GroupChoice = (typeof groupChoices)[number];

export const views = ['board', 'list', 'near', 'beat'] as const;
export type RecordsView = (typeof views)[number];

export const listSorts = ['discipline', 'ageGroup', 'holder', 'date'] as const;
export type ListSort = (typeof listSorts)[number];

export const periods = ['month', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

/** Everything that is chosen on the records page, so that a view of it can be kept, shared and gone back to. */
export const recordsSearch = z.object({
  view: lenient(z.enum(views)),
  gender: lenient(genderSchema),
  season: lenient(codeSchema),
  groups: lenient(z.enum(groupChoices)),
  ageGroup: lenient(codeSchema),
  discipline: lenient(codeSchema),
  athleteId: lenient(uuidSchema),
  /** The records as they stood at the end of this day. */
  on: lenient(daySchema.min(10)),
  /** Show disciplines and age groups that nobody holds a record in, too. */
  empty: switchInAddress,
  /** The list has the records that were beaten. */
  former: switchInAddress,
  /** Near misses: how far back, and of which record. */
  period: lenient(z.enum(periods)),
  against: lenient(z.enum(['then', 'now'])),
  /** Records to beat: so many per cent away. */
  within: lenient(z.coerce.number().min(0).max(100)),
  sort: lenient(z.enum([...listSorts, 'gap'])),
  direction: lenient(z.enum(['up', 'down'])),
  page: lenient(numberInAddress),
});
export type RecordsSearch = z.infer<typeof recordsSearch>;

const filters = [
  'gender',
  'season',
  'ageGroup',
  'discipline',
  'athleteId',
  'on',
  'groups',
  'period',
  'within',
] as const;

/** What the address leaves out when all filters are cleared. */
export const noFilters: Partial<RecordsSearch> = Object.fromEntries(
  [...filters, 'page' as const].map((name) => [name, undefined]),
);

/** The filters in use, by name. */
export function activeFilters(search: RecordsSearch): string[] {
  return filters.filter((name) => search[name] !== undefined);
}

/** The filters that all lists of records take, without those that are not set. */
export function categoryFilters({ gender, season, ageGroup, discipline, athleteId }: RecordsSearch) {
  return {
    ...(gender === undefined ? {} : { gender }),
    ...(season === undefined ? {} : { season }),
    ...(discipline === undefined ? {} : { discipline }),
    ...(ageGroup === undefined ? {} : { ageGroup }),
    ...(athleteId === undefined ? {} : { athleteId }),
  };
}

/** One category: club x discipline x age group x gender x season. */
export const historySearch = z.object({
  discipline: lenient(codeSchema),
  specification: lenient(z.string().max(30)),
  ageGroup: lenient(codeSchema),
  gender: lenient(genderSchema),
  season: lenient(codeSchema),
  timing: lenient(z.enum(['FAT', 'HAND'])),
});
export type HistorySearch = z.infer<typeof historySearch>;
