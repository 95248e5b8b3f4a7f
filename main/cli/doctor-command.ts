import { accessSync, constants, existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import Database from 'better-sqlite3';

import { isInCloudFolder } from '#main/db/folder.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { databaseName, openReader } from '#main/db/open.ts';
import { sqliteFailure } from '#main/db/sqlite-failure.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import { Failure } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

import { exitCodes } from './exit-codes.ts';
import { logFileOf, type Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** `doctor`: versions, paths, sizes, health, and what is missing. Reads only; 1 where something is not as it should be. */
export async function doctor(terminal: Terminal): Promise<number> {
  const { dataFolder } = terminal;
  const checks: Check[] = [
    info('trackrecord', applicationVersion()),
    nodeCheck(),
    info('sqlite', sqliteVersion()),
    info('electron', electronVersion() ?? 'not installed; the application opens in the browser'),
    info('platform', `${process.platform} ${process.arch}`),
    ...folderChecks(dataFolder),
    ...databaseChecks(dataFolder),
    ...partChecks(),
  ];
  await terminal.answer({ checks }, () =>
    textTable(checks, [
      { title: '', cell: (check) => (check.ok ? 'ok' : '!!') },
      { title: 'Check', cell: (check) => check.name },
      { title: 'Finding', cell: (check) => check.detail },
    ]),
  );
  return checks.every((check) => check.ok) ? exitCodes.done : exitCodes.checkFailed;
}

function info(name: string, detail: string): Check {
  return { name, ok: true, detail };
}

/** On an older Node better-sqlite3 crashes (decision 27). */
function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > 22 || (major === 22 && minor >= 12);
  return {
    name: 'node',
    ok: isNewEnough,
    detail: isNewEnough ? process.versions.node : `${process.versions.node}; 22.12 or newer is needed`,
  };
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

/** Less than this, and a backup or an import may not fit. */
const scarceSpace = 200 * 1024 * 1024;

function folderChecks(folder: string): Check[] {
  if (!existsSync(folder)) return [info('data folder', `${folder}, not there yet: trackrecord init makes it`)];
  const isWritable = isAccessible(folder);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return [
    { name: 'data folder', ok: isWritable, detail: isWritable ? folder : `${folder} cannot be written` },
    {
      name: 'cloud folder',
      ok: !isInCloudFolder(folder),
      detail: isInCloudFolder(folder)
        ? `${folder} is copied by a sync program while it is in use, which can damage the database: move it`
        : 'no',
    },
    { name: 'free disk', ok: free >= scarceSpace, detail: `${megabytes(free)} free` },
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

function isAccessible(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    // Whatever the reason: the folder cannot be used, which is the finding.
    return false;
  }
}

function sizeOf(folder: string): string {
  if (!existsSync(folder)) return 'none';
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce(
    (sum, entry) => sum + (statSync(join(folder, entry.name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return files.length === 0 ? 'none' : `${files.length} files, ${megabytes(bytes)}`;
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
