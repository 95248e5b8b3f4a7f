import { z } from 'zod';

import { lenient } from '#renderer/address.ts';

export const helpSearch = z.object({
  chapter: lenient(z.string().max(40)),
  search: lenient(z.string().max(60)),
});
