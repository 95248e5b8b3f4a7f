import Database from 'better-sqlite3';

import type { JobProgress } from '#main/application.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { applicationId } from '#main/db/open.ts';
import { Failure } from '#shared/domain/failure.ts';

import { type DatabaseState, emptiedTables, stateOf } from './state.ts';

/** Pages copied between two looks at whether somebody asked to stop. */
const pagesAtOnce = 2000;

/**
 * Copies a database while it is in use, as it is at one moment: a read transaction around the whole copy, so that what others
 * write meanwhile neither gets into it nor makes it begin again. The copy needs no log beside it, and nobody is signed in there.
 */
export async function copyDatabase(source: string, target: string, progress: JobProgress): Promise<DatabaseState> {
  const file = new Database(source, { readonly: true, fileMustExist: true });
  let state: DatabaseState;
  try {
    file.pragma('busy_timeout = 5000');
    file.pragma('trusted_schema = OFF');
    file.exec('BEGIN');
    refuseForeignAndNewer(file, source);
    state = stateOf(file);
    await file.backup(target, {
      progress({ totalPages, remainingPages }) {
        progress.report('copying-database', totalPages - remainingPages, totalPages);
        progress.throwIfCancelled();
        return pagesAtOnce;
      },
    });
    file.exec('COMMIT');
  } finally {
    file.close();
  }
  strip(target);
  return state;
}

/** By SQL alone: to open and close the file beside SQLite would take its locks away (sqlite.org/howtocorrupt.html, 2.2). */
function refuseForeignAndNewer(file: Database.Database, source: string): void {
  const found = file.pragma('user_version', { simple: true }) as number;
  if (file.pragma('application_id', { simple: true }) !== applicationId) {
    throw new Failure('DATABASE_FOREIGN', { file: source });
  }
  if (found > newestSchema) throw new Failure('DATABASE_NEWER', { found, known: newestSchema });
}

/** What belongs to the running application and not to the club. */
function strip(target: string): void {
  const copy = new Database(target, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    copy.pragma('synchronous = FULL');
    // A row that was removed must not be readable in the free part of its page.
    copy.pragma('secure_delete = ON');
    const tables = copy.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
    copy.transaction(() => {
      for (const table of emptiedTables) if (tables.includes(table)) copy.exec(`DELETE FROM "${table}"`);
      copy.exec("UPDATE device_setting SET value = 'no' WHERE name = 'running'");
    })();
  } finally {
    copy.close();
  }
}
