import { z } from 'zod';

import { command, job, query } from './base.ts';
import { daySchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';

const clubAndAthlete = z.object({ clubId: uuidSchema, athleteId: uuidSchema });

/** What an erasure did: counts only, no names. */
export const erasureResultSchema = z.object({
  /** Results that stay, under "Former member". */
  performances: z.number().int(),
  /** Entries of the person that were made anonymous: one, and those that were merged into it. */
  entries: z.number().int(),
  /** Some results count or do not because of when the person was a member: the periods stay, without the name. */
  membershipsKept: z.boolean(),
  /** Notes, reasons, imported cells and letters out of which the name was taken. */
  texts: z.number().int(),
  trailLines: z.number().int(),
  photos: z.number().int(),
});
export type ErasureResult = z.infer<typeof erasureResultSchema>;

/** What a finished export of a person's data is downloaded by. */
export const personExportSchema = z.object({ fileId: z.string(), fileName: z.string(), bytes: z.number().int() });
export type PersonExport = z.infer<typeof personExportSchema>;

export const retentionRowSchema = z.object({
  athleteId: uuidSchema,
  name: z.string(),
  /** The day the last membership ended; empty where none is recorded. */
  memberUntil: daySchema,
  /** The day of the last result; empty where there is none. */
  lastResult: daySchema,
  performances: z.number().int(),
  recordsHeld: z.number().int(),
  /** Somebody decided to keep the data until this day; empty where nobody did. */
  keepUntil: z.string(),
});
export type RetentionRow = z.infer<typeof retentionRowSchema>;

export const privacy = {
  /** Everything that is stored about one athlete, as one ZIP file. Result: a PersonExport. */
  exportPerson: job('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/athletes/{athleteId}/export' })
    .input(clubAndAthlete),
  /** What an erasure would take away and what would stay; nothing is changed. */
  previewErasure: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/athletes/{athleteId}/erasure' })
    .input(clubAndAthlete)
    .output(
      z.object({
        name: z.string(),
        performances: z.number().int(),
        recordsHeld: z.number().int(),
        photos: z.number().int(),
      }),
    ),
  /**
   * Takes name, date of birth and everything personal away for good; results stay under "Former member" and records keep
   * standing. Cannot be taken back. Result: an ErasureResult.
   */
  erase: job('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/athletes/{athleteId}/erasure' })
    .input(clubAndAthlete.extend({ reason: z.string().trim().min(1).max(500) })),
  /** Who was a member once and is past the club's retention period, the longest gone first. */
  retention: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/retention' })
    .input(z.object({ clubId: uuidSchema }))
    .output(
      z.object({
        /** The club's setting; 0: nobody is asked about. */
        years: z.number().int(),
        /** Gone before this day; empty where the setting is 0. */
        before: z.string(),
        total: z.number().int(),
        rows: z.array(retentionRowSchema),
        /** Past the period, and kept on purpose. */
        kept: z.array(retentionRowSchema),
      }),
    ),
  /** Keeps the data of an athlete until a day, past the retention period; an empty day takes that back. */
  keep: command('owner')
    .route({ method: 'PUT', path: '/clubs/{clubId}/athletes/{athleteId}/keep' })
    .input(clubAndAthlete.extend({ until: z.union([z.literal(''), z.iso.date()]) }))
    .output(z.object({ keepUntil: z.string() })),
  /** Every erasure: when, by whom and why; whom it was about nobody can say. */
  erasures: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/erasures' })
    .input(z.object({ clubId: uuidSchema }))
    .output(z.array(z.object({ id: uuidSchema, at: z.number().int(), by: z.string(), reason: z.string() }))),
};
