import { z } from 'zod';

import { command, job, query } from './base.ts';
import { daySchema, performanceFiltersSchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';

/** Filters that do not apply to records or athletes (`medal`, `source`) are for performances only. */
export const exportInputSchema = performanceFiltersSchema.extend({
  clubId: uuidSchema,
  what: z.enum(['records', 'performances', 'athletes']),
  format: z.enum(['csv', 'json', 'pdf', 'html', 'table']),
  on: daySchema.optional(),
  /** A sheet for the public shortens the names of minors without consent; one for the clubhouse may print them. */
  fullNames: z.boolean().default(false),
});

export const files = {
  /** Takes a file from the page into this application's own folder; at most 100 MB. */
  upload: command('member')
    .route({ method: 'POST', path: '/files' })
    .input(z.object({ file: z.file() }))
    .output(z.object({ uploadId: z.string(), name: z.string(), bytes: z.number().int() })),
  /** Makes a sheet or list as a file. Result: `{fileId, fileName, rows}`. */
  export: job('member').route({ method: 'POST', path: '/clubs/{clubId}/exports' }).input(exportInputSchema),
  download: query('member')
    .route({ method: 'GET', path: '/files/{fileId}' })
    .input(z.object({ fileId: z.string() }))
    .output(z.file()),
};
