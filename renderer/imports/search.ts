import { z } from 'zod';

import { lenient } from '#renderer/address.ts';
import { importKindSchema } from '#shared/contract/imports.ts';
import { uuidSchema } from '#shared/domain/id.ts';

export const importSearch = z.object({
  kind: lenient(importKindSchema),
  /** The batch whose report and waiting rows are open. */
  batch: lenient(uuidSchema),
});
