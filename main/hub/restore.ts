import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

import type { JobProgress } from '#main/application.ts';
import { Failure } from '#shared/domain/failure.ts';

import { type Administrator, asHubAdmin, inHubTransaction } from './administrator.ts';
import { type BackupTable, readBackup } from './backup-file.ts';
import { createLoginRole, hasRole } from './login-role.ts';
import { hubMigrations } from './migrations.ts';
import { verifyClubs } from './verify-clubs.ts';

/**
 * Puts a backup into an empty hub, in one transaction. Every club gets a new epoch, by which its laptops see that the hub
 * has gone back: they compare everything and offer again what the backup did not hold (sync.md, 27). Login roles that the
 * server lacks are made with the same passwords. Nothing is kept of a backup whose hashes are not right.
 */
export async function restoreHub(
  administrator: Administrator,
  { source, progress }: { source: string; progress: JobProgress },
): Promise<{ rows: number; clubs: string[] }> {
  return inHubTransaction(administrator, async () => {
    await asHubAdmin(administrator);
    const held = await administrator.client.query<{ name: string }>('SELECT name FROM hub.club');
    if (held.rows.length > 0) {
      throw new Failure('HUB_UNUSABLE', { because: 'not-empty', detail: held.rows.map(({ name }) => name).join(', ') });
    }
    let rows = 0;
    let waiting: { table: BackupTable; rows: Record<string, unknown>[] } | null = null;
    const flush = async () => {
      if (waiting !== null) await insert(administrator, waiting.table, waiting.rows);
      waiting = null;
    };
    for await (const line of readBackup(source)) {
      if (!('0' in line)) {
        refuseNewer(line.migration, line.application, source);
        continue;
      }
      const [table, row] = line;
      if (waiting !== null && waiting.table !== table) await flush();
      waiting ??= { table, rows: [] };
      waiting.rows.push(renewed(table, row));
      if (waiting.rows.length >= (table === 'blob_chunk' ? 20 : 500)) await flush();
      rows += 1;
      if (rows % 500 === 0) progress.report('restore', rows, null);
    }
    await flush();
    const faults = (await verifyClubs(administrator)).filter(({ state }) => state === 'failed');
    if (faults.length > 0) {
      const detail = faults.map((fault) => `${fault.name}: ${fault.detail}`).join('; ');
      throw new Failure('BACKUP_DAMAGED', { file: basename(source), detail });
    }
    const clubs = await administrator.client.query<{ name: string }>('SELECT name FROM hub.club ORDER BY name');
    return { rows, clubs: clubs.rows.map(({ name }) => name) };
  });
}

/** What is not as it was: the epoch, and how far laptops are in the order of an epoch that has ended. */
function renewed(table: BackupTable, row: Record<string, unknown>): Record<string, unknown> {
  if (table === 'club') return { ...row, epoch: randomUUID() };
  if (table === 'device') return { ...row, acked_seq: 0 };
  return row;
}

function refuseNewer(migration: number, version: string, source: string): void {
  if (migration > (hubMigrations.at(-1)?.number ?? 0)) {
    throw new Failure('BACKUP_NEWER', { file: basename(source), version });
  }
}

async function insert(
  administrator: Administrator,
  table: BackupTable,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const { client } = administrator;
  if (table === 'club_role') rows.forEach(refuseForeignRole);
  await client.query(`INSERT INTO hub.${table} SELECT * FROM jsonb_populate_recordset(NULL::hub.${table}, $1)`, [
    JSON.stringify(rows),
  ]);
  if (table !== 'club_role') return;
  await client.query('RESET ROLE');
  for (const { pg_role: role, verifier } of rows) {
    if (!(await hasRole(administrator, String(role))))
      await createLoginRole(administrator, String(role), String(verifier));
  }
  await asHubAdmin(administrator);
}

/** A role of another kind must not become a club's by way of a file that somebody wrote. */
function refuseForeignRole(row: Record<string, unknown>): void {
  const isOurs =
    /^hub_club_[0-9a-f]{12}$/.test(String(row['pg_role'])) && String(row['verifier']).startsWith('SCRAM-SHA-256$');
  if (!isOurs) throw new Failure('BACKUP_FOREIGN', { file: 'hub', detail: `the role “${String(row['pg_role'])}”` });
}
