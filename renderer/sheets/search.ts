import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';

/** Address of the list of sheets. */
export const sheetsSearch = z.object({ page: lenient(numberInAddress) });
