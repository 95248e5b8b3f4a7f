import { z } from 'zod';

import { lenient, switchInAddress } from '#renderer/address.ts';
import { daySchema, genderSchema } from '#shared/contract/vocabulary.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

/** Which age groups the board puts side by side. */
export const groupChoices = ['main', 'masters', 'all'] as const;
export type GroupChoice = (typeof groupChoices)[number];

export const listSorts = ['discipline', 'ageGroup', 'holder', 'date'] as const;
export type ListSort = (typeof listSorts)[number];

/** Everything that is chosen on the records page, so that a view of it can be kept, shared and gone back to. */
export const recordsSearch = z.object({
  view: lenient(z.enum(['board', 'list'])),
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
  sort: lenient(z.enum(listSorts)),
  direction: lenient(z.enum(['up', 'down'])),
});
export type RecordsSearch = z.infer<typeof recordsSearch>;

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
