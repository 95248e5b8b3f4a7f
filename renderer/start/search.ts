import { z } from 'zod';

import { lenient } from '#renderer/address.ts';

/** Address of the first start: the club that was just made, whose next steps are shown. */
export const startSearch = z.object({ created: lenient(z.string().min(1)) });
