import type Database from 'better-sqlite3';

import type { Write } from './access.ts';

const setting = 'overwrite_due';

/** Asks that the file be written anew when the application rests: SQLite leaves the bytes of what was deleted in free pages. */
export function requestOverwrite(write: Pick<Write, 'sql'>): void {
  write
    .sql(`INSERT INTO device_setting (name, value) VALUES ('${setting}', 'yes') ON CONFLICT (name) DO NOTHING`)
    .run();
}

/** Writes the file anew, without free pages, where that was asked for. What it needs for that lies in the system's own folder. */
export function overwriteIfDue(file: Database.Database): void {
  if (file.prepare(`SELECT 1 FROM device_setting WHERE name = '${setting}'`).get() === undefined) return;
  // In memory a large file would not fit.
  file.pragma('temp_store = FILE');
  try {
    file.exec('VACUUM');
  } finally {
    file.pragma('temp_store = MEMORY');
  }
  file.prepare(`DELETE FROM device_setting WHERE name = '${setting}'`).run();
}
