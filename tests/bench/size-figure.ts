import { statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { databaseName } from '#main/db/open.ts';
import { openTestApp } from '#tests/support/app.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, single, time } from './figure.ts';

/** What belongs to the trace of changes rather than to the state of the club. */
const logTables = ['oplog', 'audit'];

/** Bytes on the disk for each performance, without and with the operation log, and how long such a club takes to open. */
export async function measureSize(performances: number): Promise<Figure[]> {
  return inFolder(await demoFolder(performances), async (folder) => {
    const opening = await time(() => {
      const test = openTestApp(folder);
      test.call('clubs', 'list');
      test.app.close();
    });
    const file = join(folder, databaseName);
    const state = sizeWithout(file, join(folder, 'state.sqlite'), logTables) / performances;
    const whole = sizeWithout(file, join(folder, 'whole.sqlite'), []) / performances;
    const many = performances.toLocaleString('en');
    return [
      single(`bytes per performance without the log, ${many}`, 'bytes', [Math.round(state)], { goal: 400 }),
      single(`bytes per performance with the log, ${many}`, 'bytes', [Math.round(whole)]),
      single(`opening a club of ${many}`, 'ms', [opening.milliseconds]),
    ];
  });
}

/** Bytes of a compact copy of the file without some tables. */
function sizeWithout(file: string, target: string, tables: readonly string[]): number {
  const source = new Database(file);
  source.exec(`VACUUM INTO '${target}'`);
  source.close();
  const copy = new Database(target);
  copy.pragma('foreign_keys = OFF');
  const triggers = copy.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as { name: string }[];
  for (const { name } of triggers) copy.exec(`DROP TRIGGER ${name}`);
  for (const table of tables) copy.exec(`DELETE FROM ${table}`);
  copy.exec('VACUUM');
  copy.close();
  return statSync(target).size;
}
