import { z } from 'zod';

import { command, job, query } from './base.ts';
import { uuidSchema } from '#shared/domain/id.ts';

export const importKindSchema = z.enum(['athletes', 'performances', 'records']);
export type ImportKind = z.infer<typeof importKindSchema>;

/** How a file of another shape is read: exact form in the data format page, remembered per layout. */
export const mappingSchema = z.object({
  /** Our column name -> the file's column name. */
  columns: z.record(z.string(), z.string()).optional(),
  constants: z.record(z.string(), z.string()).optional(),
  dateFormat: z.string().max(40).optional(),
  decimal: z.enum(['.', ',']).optional(),
  /** Our column -> (value in the file -> our value). */
  values: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  where: z.record(z.string(), z.string()).optional(),
  athletes: z.object({ file: z.string(), key: z.string(), id: z.string() }).optional(),
  timeGroups: z.record(z.string(), z.enum(['m,s,h', 'h,m,s'])).optional(),
  encoding: z.string().max(40).optional(),
  delimiter: z.string().max(3).optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;

export const importOptionsSchema = z.object({
  clubId: uuidSchema,
  kind: importKindSchema,
  /** Files sent with `files.upload`; the second one is the athletes file that a mapping names. */
  uploadId: z.string(),
  athletesUploadId: z.string().optional(),
  mapping: mappingSchema.default({}),
  onDuplicate: z.enum(['skip', 'update', 'create']).default('skip'),
  createMissing: z.array(z.enum(['disciplines', 'age-groups', 'competitions', 'seasons'])).default([]),
  allClubs: z.boolean().default(false),
  /** Does everything and takes it back: the report is exact, nothing stays. */
  dryRun: z.boolean().default(false),
});

export const importReportSchema = z.object({
  rows: z.number().int(),
  imported: z.number().int(),
  duplicates: z.number().int(),
  possibleDuplicates: z.array(z.object({ line: z.number().int() })),
  noMark: z.number().int(),
  otherClub: z.number().int(),
  quarantined: z.array(z.object({ line: z.number().int(), reason: z.string(), suggestion: z.string().nullable() })),
  warnings: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  clubRecordsSet: z.number().int(),
  personalBestsSet: z.number().int(),
  batch: z.string().nullable(),
  seconds: z.number(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** One line of the preview. */
export const previewRowSchema = z.object({
  line: z.number().int(),
  state: z.enum(['new', 'duplicate', 'possible-duplicate', 'no-mark', 'other-club', 'error']),
  cells: z.record(z.string(), z.string()),
  reason: z.string().nullable(),
  suggestion: z.string().nullable(),
});

/** Result of the job `imports.preview`. */
export const previewSchema = z.object({
  layout: z.string(),
  encoding: z.string(),
  encodingIsCertain: z.boolean(),
  delimiter: z.string(),
  columns: z.array(z.object({ name: z.string(), mappedTo: z.string().nullable(), examples: z.array(z.string()) })),
  ignoredColumns: z.array(z.string()),
  missingColumns: z.array(z.string()),
  /** What names and contents of the columns make likely; a person confirms it. */
  suggestion: mappingSchema,
  counts: z.object({
    rows: z.number(),
    new: z.number(),
    duplicate: z.number(),
    possibleDuplicate: z.number(),
    noMark: z.number(),
    otherClub: z.number(),
    error: z.number(),
  }),
  rows: z.array(previewRowSchema),
  rememberedMapping: mappingSchema.nullable(),
});
export type ImportPreview = z.infer<typeof previewSchema>;

export const batchSchema = z.object({
  id: uuidSchema,
  kind: importKindSchema,
  fileName: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  undoneAt: z.string().nullable(),
  report: importReportSchema,
  waiting: z.number().int(),
});
export type ImportBatch = z.infer<typeof batchSchema>;

const clubInput = z.object({ clubId: uuidSchema });

export const imports = {
  /** Result: an ImportPreview. The first 500 rows, errors first. Writes nothing. */
  preview: job('staff').route({ method: 'POST', path: '/clubs/{clubId}/imports/preview' }).input(importOptionsSchema),
  /** Result: an ImportReport. The whole file or nothing. */
  run: job('staff').route({ method: 'POST', path: '/clubs/{clubId}/imports' }).input(importOptionsSchema),
  list: query('staff')
    .route({ method: 'GET', path: '/clubs/{clubId}/imports' })
    .input(clubInput)
    .output(z.array(batchSchema)),
  /** Rows that could not be read, with the reason and a suggestion. */
  quarantine: query('staff')
    .route({ method: 'GET', path: '/clubs/{clubId}/imports/{batchId}/quarantine' })
    .input(clubInput.extend({ batchId: uuidSchema }))
    .output(
      z.array(
        z.object({
          id: uuidSchema,
          line: z.number().int(),
          reason: z.string(),
          suggestion: z.string().nullable(),
          cells: z.record(z.string(), z.string()),
          state: z.enum(['waiting', 'imported', 'dismissed']),
        }),
      ),
    ),
  /** Corrects a quarantined row and tries it again; refused with the reason when it still cannot be read. */
  retry: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/imports/quarantine/{rowId}/retry' })
    .input(clubInput.extend({ rowId: uuidSchema, cells: z.record(z.string(), z.string()) }))
    .output(
      z.object({
        state: z.enum(['imported', 'waiting']),
        reason: z.string().nullable(),
        suggestion: z.string().nullable(),
      }),
    ),
  dismiss: command('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/imports/quarantine/{rowId}/dismiss' })
    .input(clubInput.extend({ rowId: uuidSchema }))
    .output(z.object({ dismissed: z.literal(true) })),
  /** Takes a whole import back, as one operation. Result: `{removed}`. */
  undo: job('staff')
    .route({ method: 'POST', path: '/clubs/{clubId}/imports/{batchId}/undo' })
    .input(clubInput.extend({ batchId: uuidSchema })),
  /** A file to fill in: the column names and two example lines. */
  template: query('public')
    .route({ method: 'GET', path: '/imports/template/{kind}' })
    .input(z.object({ kind: importKindSchema }))
    .output(z.object({ fileName: z.string(), text: z.string() })),
};
