import { z } from 'zod';

import type { Read, Write } from '#main/db/access.ts';

import type { FoundBackup } from './folder.ts';

/** What a later look at a backup found. */
const verdictSchema = z.object({ at: z.number().int(), problem: z.string().nullable() });
export type Verdict = z.infer<typeof verdictSchema>;

const settingName = 'backup_verdicts';

/** The last look at each backup, by its name; one that was never looked at again was proved when it was made. */
export function readVerdicts(read: Pick<Read, 'sql'>): ReadonlyMap<string, Verdict> {
  const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(settingName) as
    | { value: string }
    | undefined;
  const all = row === undefined ? {} : z.record(z.string(), verdictSchema).parse(JSON.parse(row.value));
  return new Map(Object.entries(all));
}

/** Keeps new verdicts, and forgets those of backups that are gone. */
export function keepVerdicts(
  write: Write,
  verdicts: ReadonlyMap<string, Verdict>,
  there: readonly FoundBackup[],
): void {
  const names = new Set(there.map((backup) => backup.name));
  const all = [...readVerdicts(write), ...verdicts].filter(([name]) => names.has(name));
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(settingName, JSON.stringify(Object.fromEntries(all)));
}
