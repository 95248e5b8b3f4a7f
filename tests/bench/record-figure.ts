import { openOwner } from '#main/db/open.ts';
import { localUser, openTestApp, type TestApp, today } from '#tests/support/app.ts';
import { randomPicks } from '#tests/support/dose.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, sideBySide, time } from './figure.ts';
import { type Change, watchRows } from './written-rows.ts';

const warmUp = 200;
const saves = 200;

interface Typed {
  readonly athleteId: string;
  readonly discipline: string;
  readonly season: string;
  readonly mark: string;
}

/**
 * Recording one performance in a large club, with all that is checked, judged and derived, against the bare inserts of the
 * rows that it writes into a twin of the file: one transaction each, every commit on the disk.
 */
export async function measureRecording(performances: number): Promise<Figure> {
  const source = await demoFolder(performances);
  const written = await inFolder(source, async (folder) => rowsOfEach(folder));
  return inFolder(source, (folder) =>
    inFolder(source, async (twin) => {
      const test = openTestApp(folder);
      const inputs = typedResults(test);
      const { connection, close } = openTwin(folder, twin);
      let saved = 0;
      let inserted = 0;
      const name = `recording into ${performances.toLocaleString('en')}`;
      const figure = await sideBySide(
        name,
        {
          ours: () => time(() => test.app.execute('performances.record', inputs[saved++], localUser)),
          yardstick: () => {
            const changes = written[inserted++] ?? [];
            return time(() => {
              connection.sql('BEGIN IMMEDIATE').run();
              for (const { sql, rows } of changes) for (const row of rows) connection.sql(sql).run(...row);
              connection.sql('COMMIT').run();
            });
          },
        },
        { repetitions: saves, warmUp, goal: 3, note: 'bare inserts of its rows' },
      );
      close();
      test.app.close();
      return figure;
    }),
  );
}

/** Records everything once beforehand, so that nobody looks on while it is timed. */
function rowsOfEach(folder: string): Change[][] {
  const test = openTestApp(folder);
  const watched = watchRows(folder);
  const changes = typedResults(test).map((input) => {
    const written = watched.start({ athleteId: input.legs[0]?.athleteId ?? '', discipline: input.discipline });
    test.app.execute('performances.record', input, localUser);
    return written();
  });
  watched.close();
  test.app.close();
  return changes;
}

/** The twin is the same file, also in what opening the first one wrote; its door stays open. */
function openTwin(folder: string, twin: string) {
  const owned = openOwner(twin, 'bench');
  const { file } = owned.connection;
  file.exec(`ATTACH '${folder}/trackrecord.sqlite' AS first; UPDATE write_guard SET is_open = 1`);
  file.exec('INSERT INTO audit SELECT * FROM first.audit WHERE id > (SELECT max(id) FROM main.audit); DETACH first');
  return { connection: owned.connection, close: () => owned.close() };
}

/** Results of this season, to be recorded once more today, as at a competition. */
function typedResults(test: TestApp) {
  const clubId = test.call('clubs', 'list')[0]?.id ?? '';
  const { rows } = test.call('performances', 'list', { clubId, pageSize: 500, from: '2026-06-01' });
  const single = rows.filter(
    (row) => row.legs.length === 1 && row.mark !== null && row.wind.status === 'NOT_APPLICABLE',
  );
  const pick = randomPicks(7);
  return Array.from({ length: warmUp + saves }, (_, index) => {
    const row = single[pick(single.length)];
    const typed: Typed = {
      athleteId: row?.legs[0]?.athleteId ?? '',
      discipline: row?.discipline ?? '',
      season: row?.season ?? '',
      mark: row?.mark?.text ?? '',
    };
    const { athleteId, ...result } = typed;
    return { clubId, ...result, legs: [{ athleteId }], day: today, heat: String(index), isConfirmed: true };
  });
}
