import Database from 'better-sqlite3';
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { timed, type Figure, milliseconds } from './measure.ts';
import { openTestApp } from '#tests/support/app.ts';
import { demoClub } from './clubs.ts';

/** What belongs to the trace of changes rather than to the state of the club. */
const logTables = ['oplog', 'audit'];

/** Bytes on disk for each performance, with and without the operation log, and the time to open such a club. */
export async function sizeFigures(performances: number): Promise<Figure[]> {
  const { test } = await demoClub(performances);
  test.app.close();
  const opening = await timed(() => {
    const again = openTestApp(test.folder);
    again.call('clubs', 'list');
    again.app.close();
  });
  const file = join(test.folder, 'trackrecord.sqlite');
  const whole = vacuumed(file, join(test.folder, 'whole.sqlite'), []);
  const state = vacuumed(file, join(test.folder, 'state.sqlite'), logTables);
  const figure = (name: string, ours: string, goal: string): Figure => ({ name, ours, against: '', ratio: null, goal });
  return [
    figure(
      `bytes per performance without the log (${performances.toLocaleString('en')})`,
      String(Math.round(state / performances)),
      '400',
    ),
    figure(
      `bytes per performance with the log (${performances.toLocaleString('en')})`,
      String(Math.round(whole / performances)),
      'stated',
    ),
    figure(`opening a club of ${performances.toLocaleString('en')}`, milliseconds(opening), 'stated'),
  ];
}

function vacuumed(file: string, target: string, without: readonly string[]): number {
  const source = new Database(file);
  source.exec(`VACUUM INTO '${target}'`);
  source.close();
  const copy = new Database(target);
  copy.pragma('foreign_keys = OFF');
  copy.exec('UPDATE write_guard SET is_open = 1');
  for (const trigger of copy.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[])
    copy.exec(`DROP TRIGGER ${trigger.name}`);
  for (const table of without) copy.exec(`DELETE FROM ${table}`);
  copy.exec('VACUUM');
  copy.close();
  return statSync(target).size;
}
