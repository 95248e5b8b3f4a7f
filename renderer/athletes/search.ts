import { z } from 'zod';

import { lenient, numberInAddress, switchInAddress } from '#renderer/address.ts';
import { codeSchema } from '#shared/domain/id.ts';

export const athletesSearch = z.object({
  search: lenient(z.string().max(100)),
  gender: lenient(z.enum(['F', 'M'])),
  sort: lenient(z.enum(['name', 'performances'])),
  page: lenient(numberInAddress),
  /** Opens the form for a new athlete. */
  create: switchInAddress,
});
export type AthletesSearch = z.infer<typeof athletesSearch>;

export const athleteSearch = z.object({
  /** What the progression chart shows. */
  discipline: lenient(codeSchema),
  season: lenient(codeSchema),
  specification: lenient(z.string().max(30)),
});
