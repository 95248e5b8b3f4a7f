import { z } from 'zod';

import { lenient } from '#renderer/address.ts';
import { uuidSchema } from '#shared/domain/id.ts';

export const shows = ['waiting', 'overdue', 'decided'] as const;

export const ratificationSearch = z.object({
  show: lenient(z.enum(shows)),
  /** The performance whose claim is open. */
  claim: lenient(uuidSchema),
});
