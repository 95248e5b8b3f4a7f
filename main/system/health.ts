import { join } from 'node:path';

import { backupAge } from '#main/backup/age.ts';
import type { Read } from '#main/db/access.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { databaseName } from '#main/db/open.ts';
import type { QueryContext } from '#main/operations.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import type { Check, Facts, FileCheck } from '#shared/contract/system.ts';

import { lastFileCheck } from './file-check.ts';
import { folderChecks, megabytes, nodeCheck, sizeOfFile, sizeOfFolder } from './folder-checks.ts';
import { slowOperations } from './slow-operations.ts';

/** An integrity check is due every week; a day more is no reason to worry. */
const day = 24 * 60 * 60 * 1000;
const checkIsOld = 8 * day;

/** So many refused sign-ins within a day are no slips of the finger. */
const manyFailures = 10;

/** The log that SQLite writes ahead is emptied whenever the application rests; a large one was kept from it. */
const logIsLarge = 256 * 1024 * 1024;

/** Whether this installation is in order. Reads only, and nothing large. */
export function healthChecks({ read, dataFolder }: Pick<QueryContext, 'read' | 'dataFolder'>, now: number): Check[] {
  const wal = sizeOfFile(join(dataFolder, `${databaseName}-wal`));
  const schema = schemaOf(read);
  return [
    nodeCheck(),
    ...folderChecks(dataFolder),
    { name: 'schema', ok: schema === newestSchema, detail: String(schema) },
    { name: 'integrity', ...integrityFinding(lastFileCheck(read), now) },
    { name: 'write-ahead log', ok: wal < logIsLarge, detail: megabytes(wal) },
    ...(schema === newestSchema ? [backupCheck(read, dataFolder, now), signInCheck(read, now)] : []),
    slowCheck(dataFolder),
    { name: 'memory', ok: true, detail: megabytes(process.memoryUsage.rss()) },
    ...(schema === newestSchema ? [syncCheck(read)] : []),
  ];
}

function backupCheck(read: Read, dataFolder: string, now: number): Check {
  const { lastAt, isOld } = backupAge(read, dataFolder, now);
  return {
    name: 'backup',
    // That there is none at all is said by the home page, and no fault of the installation.
    ok: !isOld || lastAt === null,
    isOpen: lastAt === null,
    detail: lastAt === null ? 'none yet' : `the last good one is of ${new Date(lastAt).toISOString().slice(0, 10)}`,
  };
}

/** A club whose sync was stopped goes on only when a person acts; who paused it on purpose knows. */
function syncCheck(read: Read): Check {
  const { clubs, stopped } = read
    .sql("SELECT count(*) AS clubs, count(nullif(stopped_by, 'person')) AS stopped FROM sync_state")
    .get() as { clubs: number; stopped: number };
  if (clubs === 0) return { name: 'sync', ok: true, detail: 'not set up' };
  const detail = clubs === 1 ? 'one club has a hub' : `${clubs} clubs have a hub`;
  return { name: 'sync', ok: stopped === 0, detail: stopped === 0 ? detail : `${detail}; stopped: ${stopped}` };
}

/** Somebody forgot a password, or somebody guesses: both are worth a look. */
function signInCheck(read: Read, now: number): Check {
  const { failures } = read
    .sql(
      "SELECT count(*) AS failures FROM audit WHERE club_id IS NULL AND action = 'accounts.signIn' AND at >= ? AND outcome = 'refused'",
    )
    .get(now - day) as { failures: number };
  const { blocked } = read
    .sql("SELECT count(*) AS blocked FROM sign_in_throttle WHERE key LIKE 'name %' AND blocked_until > ?")
    .get(now) as { blocked: number };
  const detail = `${failures} refused since yesterday`;
  return {
    name: 'sign-ins',
    ok: failures < manyFailures && blocked === 0,
    detail: blocked === 0 ? detail : `${detail}; names that have to wait: ${blocked}`,
  };
}

/** Told, not warned of: what takes long is a matter for whoever improves the program. */
function slowCheck(dataFolder: string): Check {
  const found = slowOperations(dataFolder);
  const worst = found.slice(0, 5).map(({ operation, count, worst: ms }) => `${operation} ${count}×, up to ${ms} ms`);
  return { name: 'slow operations', ok: true, detail: worst.length === 0 ? 'none' : worst.join('; ') };
}

function integrityFinding(last: FileCheck | null, now: number): Pick<Check, 'ok' | 'isOpen' | 'detail'> {
  if (last === null)
    return { ok: true, isOpen: true, detail: 'not checked yet; this happens by itself when the application rests' };
  const checked = new Date(last.at).toISOString().slice(0, 10);
  if (!last.ok) return { ok: false, detail: `${checked}: ${last.problems.join('; ')}` };
  return { ok: now - last.at < checkIsOld, detail: `sound on ${checked}` };
}

/** What this installation is, and how large it has grown. */
export function factsOf({ read, dataFolder, caller }: Pick<QueryContext, 'read' | 'dataFolder' | 'caller'>): Facts {
  const text = (sql: string) => Object.values(read.sql(sql).get() as Record<string, string>)[0] ?? '';
  const count = (from: string) => (read.sql(`SELECT count(*) AS count FROM ${from}`).get() as { count: number }).count;
  const file = join(dataFolder, databaseName);
  return {
    version: applicationVersion(),
    schema: schemaOf(read),
    runtime: runtimeInWords(),
    sqlite: text('SELECT sqlite_version() AS version'),
    platform: `${process.platform} ${process.arch}`,
    device: text(
      "SELECT label FROM device WHERE uuid = (SELECT value FROM device_setting WHERE name = 'device') UNION ALL SELECT '' LIMIT 1",
    ),
    user: caller.user,
    dataFolder,
    sizes: [
      { name: 'database', bytes: sizeOfFile(file) },
      { name: 'wal', bytes: sizeOfFile(`${file}-wal`) },
      ...(['logs', 'exports', 'uploads'] as const).map((name) => ({
        name,
        bytes: sizeOfFolder(join(dataFolder, name)).bytes,
      })),
    ],
    counts: [
      { name: 'clubs', count: count('club WHERE is_deleted = 0') },
      { name: 'athletes', count: count('athlete WHERE is_deleted = 0') },
      { name: 'performances', count: count('performance WHERE is_live = 1') },
      { name: 'competitions', count: count('competition WHERE is_deleted = 0') },
      { name: 'operations', count: count('oplog') },
      { name: 'auditLines', count: count('audit') },
    ],
    lastCheck: lastFileCheck(read),
  };
}

function runtimeInWords(): string {
  const electron = process.versions['electron'];
  return electron === undefined
    ? `Node ${process.versions.node}`
    : `Electron ${electron}, Node ${process.versions.node}`;
}

function schemaOf(read: QueryContext['read']): number {
  return (read.sql('PRAGMA user_version').get() as { user_version: number }).user_version;
}
