import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';
import { codeSchema, uuidSchema } from '#shared/domain/id.ts';

export const tabs = ['disciplines', 'seasons', 'ageGroups', 'competitions'] as const;
export type Tab = (typeof tabs)[number];

/** The list, what it is searched for, and the row that is open: `new` for the form of a new one. */
export const referenceSearch = z.object({
  tab: lenient(z.enum(tabs)),
  search: lenient(z.string().max(100)),
  page: lenient(numberInAddress),
  code: lenient(codeSchema),
  competition: lenient(uuidSchema),
  /** Of the table of groups in force. */
  season: lenient(codeSchema),
});
export type ReferenceSearch = z.infer<typeof referenceSearch>;
