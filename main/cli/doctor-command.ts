import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import Database from 'better-sqlite3';

import type { Connection } from '#main/db/connection.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { databaseName, openReader } from '#main/db/open.ts';
import { sqliteFailure } from '#main/db/sqlite-failure.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import { buildBundle } from '#main/system/bundle.ts';
import { factsOf, healthChecks } from '#main/system/health.ts';
import { folderChecks, megabytes, nodeCheck, sizeOfFolder } from '#main/system/folder-checks.ts';
import type { Check } from '#shared/contract/system.ts';
import { Failure } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

import { exitCodes } from './exit-codes.ts';
import { writeOutput } from './output-file.ts';
import { logFileOf, type Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/**
 * `doctor`: versions, paths, sizes, health, and what is missing. Reads only; 1 where something is not as it should be.
 *
 * @param bundle where the findings, the log and the form of the database shall lie as one ZIP, for whoever helps
 */
export async function doctor(terminal: Terminal, { bundle }: { bundle?: string | undefined } = {}): Promise<number> {
  const { dataFolder } = terminal;
  const checks: Check[] = [
    info('trackrecord', applicationVersion()),
    nodeCheck(),
    info('sqlite', sqliteVersion()),
    info('electron', electronVersion() ?? 'not installed; the application opens in the browser'),
    info('platform', `${process.platform} ${process.arch}`),
    ...checksOfFolder(dataFolder),
    ...databaseChecks(dataFolder),
    ...partChecks(),
  ];
  if (bundle !== undefined) await writeBundle(terminal, bundle, checks);
  await terminal.answer({ checks }, () =>
    textTable(checks, [
      { title: '', cell: ({ ok, isOpen }) => (ok ? (isOpen === true ? '--' : 'ok') : '!!') },
      { title: 'Check', cell: (check) => check.name },
      { title: 'Finding', cell: (check) => check.detail },
    ]),
  );
  return checks.every((check) => check.ok) ? exitCodes.done : exitCodes.checkFailed;
}

/** Read beside a running application; where the database cannot be opened, the bundle is made without it. */
async function writeBundle({ dataFolder }: Terminal, path: string, checks: readonly Check[]): Promise<void> {
  let connection: Connection | null = null;
  try {
    connection = openReader(dataFolder);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  try {
    const caller = { user: '', access: 'superuser', shell: 'terminal' } as const;
    const read = connection !== null && schemaOf(connection) === newestSchema ? connection : null;
    const facts = read === null ? null : factsOf({ read, dataFolder, caller });
    const bytes = await buildBundle({ dataFolder, read: connection, facts, checks });
    await writeOutput(path, new Blob([new Uint8Array(bytes)]));
  } finally {
    connection?.close();
  }
}

function schemaOf(connection: Connection): number {
  return connection.file.pragma('user_version', { simple: true }) as number;
}

function info(name: string, detail: string): Check {
  return { name, ok: true, detail };
}

function sqliteVersion(): string {
  const memory = new Database(':memory:');
  const version = memory.prepare('SELECT sqlite_version()').pluck().get() as string;
  memory.close();
  return version;
}

function electronVersion(): string | null {
  if (process.versions['electron'] !== undefined) return process.versions['electron'];
  try {
    const file = createRequire(import.meta.url).resolve('electron/package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return existsSync(join(dirname(file), 'path.txt'))
      ? version
      : `${version}, without its program; the application opens in the browser`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function checksOfFolder(folder: string): Check[] {
  if (!existsSync(folder)) return [info('data folder', `${folder}, not there yet: trackrecord init makes it`)];
  return [
    ...folderChecks(folder),
    info('backups', sizeOf(join(folder, 'backups'))),
    info('exports', sizeOf(join(folder, 'exports'))),
    info('uploads', sizeOf(join(folder, 'uploads'))),
    info(
      'log',
      existsSync(logFileOf(folder)) ? `${logFileOf(folder)}, ${sizeOf(dirname(logFileOf(folder)))}` : 'empty',
    ),
  ];
}

function databaseChecks(folder: string): Check[] {
  const file = join(folder, databaseName);
  if (!existsSync(file)) return [info('database', `${file}, not there yet`)];
  const own = info('database', `${file}, ${megabytes(statSync(file).size)}`);
  try {
    const connection = openReader(folder);
    try {
      const version = connection.file.pragma('user_version', { simple: true }) as number;
      const found = connection.file.pragma('quick_check(1)', { simple: true }) as string;
      const { clubs } = connection.sql('SELECT count(*) AS clubs FROM club WHERE is_deleted = 0').get() as {
        clubs: number;
      };
      const { performances } = connection
        .sql('SELECT count(*) AS performances FROM performance WHERE is_live = 1')
        .get() as { performances: number };
      const isNewest = version === newestSchema;
      return [
        own,
        info(
          'schema',
          isNewest ? String(version) : `${version}; it becomes ${newestSchema} when the application opens it`,
        ),
        { name: 'integrity', ok: found === 'ok', detail: found },
        info('content', `${clubs} clubs, ${performances} performances`),
        info('in use', ownerOf(folder)),
        ...(isNewest ? furtherChecks(connection, folder) : []),
      ];
    } finally {
      connection.close();
    }
  } catch (error) {
    const failure = sqliteFailure(error, file);
    if (!(failure instanceof Failure)) throw error;
    return [{ ...own, ok: false, detail: failureSentence(failure.code, failure.data) }];
  }
}

/** What the health screen shows, too, and is not told above. */
function furtherChecks(read: Connection, dataFolder: string): Check[] {
  const further = ['backup', 'sign-ins', 'slow operations', 'write-ahead log', 'sync'];
  return healthChecks({ read, dataFolder }, Date.now()).flatMap((check) => {
    if (check.name === 'integrity') return [{ ...check, name: 'last check' }];
    return further.includes(check.name) ? [check] : [];
  });
}

function ownerOf(folder: string): string {
  const file = join(folder, 'owner.json');
  if (!existsSync(file)) return 'no';
  const { pid, as } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; as: string };
  return isRunning(pid) ? `by ${as}, process ${pid}` : 'no; the last one ended without closing';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What the build must have put beside the command. */
function partChecks(): Check[] {
  const parts = [
    { name: 'fonts of the sheets', path: join(import.meta.dirname, '..', 'fonts', 'Inter-Regular.ttf') },
    { name: 'page in the browser', path: join(import.meta.dirname, '..', 'renderer', 'index.html') },
  ];
  return parts.map(({ name, path }) => ({
    name,
    ok: existsSync(path),
    detail: existsSync(path) ? path : `${path} is missing; build the application`,
  }));
}

function sizeOf(folder: string): string {
  const { files, bytes } = sizeOfFolder(folder);
  return files === 0 ? 'none' : `${files} files, ${megabytes(bytes)}`;
}
