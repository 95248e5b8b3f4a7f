import { statSync } from 'node:fs';

import Database from 'better-sqlite3';

import { Failure } from '#shared/domain/failure.ts';

/**
 * Checking every page takes a third of a second per 200 MB, which whoever starts waits for. Above this it is done after an unclean
 * end, and otherwise by the backup of the day, which is checked whole a few seconds after the start, and once a week.
 */
const quickCheckLimit = 100 * 1024 * 1024;

/** What is asked at each start (reliability.md, opening, 5). Throws DATABASE_DAMAGED; `path` is the file's. */
export function checkPages(file: Database.Database, path: string, wasClean: boolean): void {
  if (wasClean && statSync(path).size > quickCheckLimit) return;
  const found = problemOf(file, wasClean);
  if (found !== null) throw new Failure('DATABASE_DAMAGED', { file: path, detail: found });
}

function problemOf(file: Database.Database, wasClean: boolean): string | null {
  try {
    // The rules of rows were kept when they were written: asking every row again takes twice as long as the pages themselves.
    if (wasClean) file.pragma('ignore_check_constraints = ON');
    const found = file.pragma(wasClean ? 'quick_check(1)' : 'integrity_check(1)', { simple: true }) as string;
    file.pragma('ignore_check_constraints = OFF');
    if (found !== 'ok') return found;
    if (wasClean) compileRules(file);
    const isBroken = !wasClean && (file.pragma('foreign_key_check') as unknown[]).length > 0;
    return isBroken ? 'rows point to rows that are not there' : null;
  } catch (error) {
    // A letter of the schema was damaged: then a check asks for a function or column that is not there.
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR') return error.message;
    throw error;
  }
}

/** Nothing is written: what cannot be compiled is said now, and not at the first save. Throws SQLite's error. */
function compileRules(file: Database.Database): void {
  const tables = file
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck();
  for (const table of tables.all() as string[]) file.prepare(`INSERT INTO "${table}" DEFAULT VALUES`);
}
