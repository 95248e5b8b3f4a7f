import type { Read, Write } from '#main/db/access.ts';
import { sqliteFailure } from '#main/db/sqlite-failure.ts';
import { type FileCheck, fileCheckSchema } from '#shared/contract/system.ts';
import { Failure } from '#shared/domain/failure.ts';

/** More problems than a person can read. */
const shown = 20;

/** What SQLite finds wrong with the pages of the file and with references between rows; nothing is written. */
export function findProblems(read: Read): string[] {
  try {
    const pages = read.sql(`PRAGMA integrity_check(${shown})`).all() as { integrity_check: string }[];
    const problems = pages.map((row) => row.integrity_check).filter((text) => text !== 'ok');
    const references = read.sql('PRAGMA foreign_key_check').all() as { table: string; rowid: number | null }[];
    const broken = references.map(
      ({ table, rowid }) => `${table} row ${rowid ?? ''} points to a row that is not there`,
    );
    return [...problems, ...broken].slice(0, shown);
  } catch (error) {
    const failure = sqliteFailure(error, '');
    if (!(failure instanceof Failure)) throw error;
    // A file too damaged to be read through is an answer too.
    return [error instanceof Error ? error.message : failure.code];
  }
}

/** Keeps the outcome on this laptop. */
export function keepFileCheck(write: Write, problems: readonly string[]): FileCheck {
  const check = { at: write.door.now, ok: problems.length === 0, problems: [...problems] };
  write
    .sql(
      "INSERT INTO device_setting (name, value) VALUES ('last_check', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .run(JSON.stringify(check));
  return check;
}

export function lastFileCheck(read: Read): FileCheck | null {
  const row = read.sql("SELECT value FROM device_setting WHERE name = 'last_check'").get() as
    | { value: string }
    | undefined;
  return row === undefined ? null : fileCheckSchema.parse(JSON.parse(row.value));
}
