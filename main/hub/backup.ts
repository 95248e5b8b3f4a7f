import { statSync } from 'node:fs';

import type { JobProgress } from '#main/application.ts';

import { type Administrator, asHubAdmin, inHubTransaction } from './administrator.ts';
import { backupTables, writeBackup } from './backup-file.ts';
import { hubMigrations } from './migrations.ts';
import { inPortions } from './read-rows.ts';

export interface HubBackupOptions {
  readonly target: string;
  readonly now: number;
  readonly application: string;
  readonly progress: JobProgress;
}

/** Everything of the hub in one file, as it is at one moment, while laptops go on. Tokens and keys are not in it. */
export async function backupHub(
  administrator: Administrator,
  { target, now, application, progress }: HubBackupOptions,
): Promise<{ rows: number; bytes: number }> {
  const migration = hubMigrations.at(-1)?.number ?? 0;
  const writer = await writeBackup(target, { madeAt: new Date(now).toISOString(), application, migration });
  try {
    const copy = async () => {
      await asHubAdmin(administrator);
      await administrator.client.query(`SET LOCAL timezone = 'UTC'; SET LOCAL bytea_output = 'hex'`);
      let done = 0;
      for (const table of backupTables) {
        const query = `SELECT to_jsonb(t)::text AS row FROM hub.${table} t ORDER BY ${orders[table]}`;
        // A chunk of a file is half a megabyte of text.
        const portion = table === 'blob_chunk' ? 20 : 1000;
        for await (const rows of inPortions<{ row: string }>(administrator, query, [], portion)) {
          for (const { row } of rows) await writer.add(table, row);
          done += rows.length;
          progress.report('backup', done, null);
        }
      }
    };
    await inHubTransaction(administrator, copy, 'ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await writer.finish();
    return { rows, bytes: statSync(target).size };
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

const orders = {
  club: 'club_id',
  club_role: 'pg_role',
  device: 'club_id, device_id',
  op: 'club_id, seq',
  blob: 'club_id, sha256',
  blob_chunk: 'club_id, sha256, n',
} as const;
