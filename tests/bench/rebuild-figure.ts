import { createHash } from 'node:crypto';

import { type OwnedDatabase, openOwner } from '#main/db/open.ts';
import { openTestApp } from '#tests/support/app.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, sideBySide, time, type Timing } from './figure.ts';
import { rebuildBySql } from './rebuild-sql.ts';

const nothingDerived = `
  UPDATE performance SET event_id = NULL, age_group_id = NULL, rank = NULL, counts = 0, medal = NULL;
  DELETE FROM standing;
  DELETE FROM best;`;

/** A rebuild against SQLite's own window functions that leave the same rows: of a club that is right, and of one without anything derived. */
export async function measureRebuild(performances: number): Promise<Figure[]> {
  return inFolder(await demoFolder(performances), async (folder) => {
    let steps: Record<string, number> = {};
    const digests = new Set<string>();
    const pairOf = (prepare: string | null) => ({
      ours: async () => {
        inDatabase(folder, ({ connection }) => prepare === null || connection.file.exec(prepare));
        const test = openTestApp(folder);
        const [club] = test.call('clubs', 'list');
        const timing = await time(() => test.job('system.rebuild', { clubId: club?.id }));
        test.app.close();
        digests.add(inDatabase(folder, digestOf));
        return timing;
      },
      yardstick: async () => {
        inDatabase(folder, ({ connection }) => prepare === null || connection.file.exec(prepare));
        const owned = openOwner(folder, 'bench');
        const timing: Timing = await time(() => (steps = rebuildBySql(owned.connection)));
        owned.close();
        digests.add(inDatabase(folder, digestOf));
        return timing;
      },
    });
    const [million, goal] = [performances.toLocaleString('en'), 1.5];
    const figures = [
      await sideBySide(`rebuild of ${million}`, pairOf(null), { repetitions: 3, goal }),
      await sideBySide(`rebuild of ${million} from nothing`, pairOf(nothingDerived), { repetitions: 1, goal }),
    ];
    if (digests.size > 1) throw new Error('the rebuild and SQL derive different rows');
    const seconds = Object.entries(steps).map(
      ([name, milliseconds]) => `${name} ${(milliseconds / 1000).toFixed(1)} s`,
    );
    return figures.map((figure) => ({ ...figure, note: `equal rows; SQL: ${seconds.join(', ')}` }));
  });
}

function inDatabase<Result>(folder: string, work: (owned: OwnedDatabase) => Result): Result {
  const owned = openOwner(folder, 'bench');
  try {
    return work(owned);
  } finally {
    owned.close();
  }
}

/** Everything derived, to the last bit. */
function digestOf({ connection }: OwnedDatabase): string {
  const digest = createHash('sha256');
  for (const sql of [
    'SELECT id, is_live, event_id, age_group_id, rank, counts, medal FROM performance ORDER BY id',
    'SELECT * FROM standing ORDER BY category_id, ordinal',
    'SELECT * FROM best ORDER BY athlete_id, event_id, season_id, timing, year, ordinal',
  ]) {
    for (const row of connection.file.prepare(sql).raw().iterate() as IterableIterator<unknown[]>)
      digest.update(row.join());
  }
  return digest.digest('hex');
}
