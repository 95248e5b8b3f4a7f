import { z } from 'zod';

import type { Read } from '#main/db/access.ts';

/** Written into a database when a backup is restored, read by the start after it. */
export const restoredSetting = 'restored';

/** The last restore, kept for the screen. */
export const lastRestoreSetting = 'last_restore';

const restoredNoteSchema = z.object({
  /** What people call the backup, and when it was made. */
  backup: z.string(),
  madeAt: z.string(),
  at: z.number().int(),
  by: z.string(),
  /** The folder, in the data folder, of the database that it replaced; null where there was none. */
  replaced: z.string().nullable(),
});
export type RestoredNote = z.infer<typeof restoredNoteSchema>;

export function restoredNote(
  read: Pick<Read, 'sql'>,
  name: typeof restoredSetting | typeof lastRestoreSetting,
): RestoredNote | null {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(name) as { value: string } | undefined;
  return row === undefined ? null : restoredNoteSchema.parse(JSON.parse(row.value));
}
