import { z } from 'zod';

import { lenient } from '#renderer/address.ts';

/** Where somebody goes after signing in: an address of this application and of no other. */
export const signInSearch = z.object({ back: lenient(z.string().regex(/^\/(?![/\\])/)) });
