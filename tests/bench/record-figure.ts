import { openOwner } from '#main/db/open.ts';
import { localUser, openTestApp, type TestApp } from '#tests/support/app.ts';
import { randomPicks } from '#tests/support/dose.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, sideBySide, time } from './figure.ts';
import { type Change, watchRows } from './written-rows.ts';

const saves = 200;

interface Typed {
  readonly athleteId: string;
  readonly discipline: string;
  readonly season: string;
  readonly mark: string;
}

/**
 * Recording one performance in a large club, with all that is checked, judged and derived, against the bare inserts of the
 * rows that it wrote into a twin of the file: one transaction each, every commit on the disk.
 */
export async function measureRecording(performances: number): Promise<Figure> {
  const source = await demoFolder(performances);
  return inFolder(source, (folder) =>
    inFolder(source, async (twin) => {
      const test = openTestApp(folder);
      const clubId = test.call('clubs', 'list')[0]?.id ?? '';
      const typed = typedResults(test, clubId);
      const watched = watchRows(folder);
      const { connection, close } = openTwin(folder, twin);
      let changes: readonly Change[] = [];
      let saved = 0;
      const ours = async () => {
        const { athleteId = '', ...result } = typed[saved % typed.length] ?? ({} as Partial<Typed>);
        const input = {
          discipline: '',
          season: '',
          ...result,
          clubId,
          legs: [{ athleteId }],
          day: '2026-11-21',
          heat: String(saved),
          isConfirmed: true,
        };
        saved += 1;
        const written = watched.start(athleteId);
        const took = await time(() => test.app.execute('performances.record', input, localUser));
        changes = written();
        return took;
      };
      const yardstick = () =>
        time(() => {
          connection.sql('BEGIN IMMEDIATE').run();
          for (const { sql, rows } of changes) for (const row of rows) connection.sql(sql).run(...row);
          connection.sql('COMMIT').run();
        });
      const name = `recording into ${performances.toLocaleString('en')}`;
      const figure = await sideBySide(
        name,
        { ours, yardstick },
        { repetitions: saves, goal: 3, note: 'bare inserts of its rows' },
      );
      watched.close();
      close();
      test.app.close();
      return figure;
    }),
  );
}

/** The twin is the same file, also in what opening the first one wrote; its door stays open. */
function openTwin(folder: string, twin: string) {
  const owned = openOwner(twin, 'bench');
  const { file } = owned.connection;
  file.exec(`ATTACH '${folder}/trackrecord.sqlite' AS first; UPDATE write_guard SET is_open = 1`);
  file.exec('INSERT INTO audit SELECT * FROM first.audit WHERE id > (SELECT max(id) FROM main.audit); DETACH first');
  return { connection: owned.connection, close: () => owned.close() };
}

/** Results of this season, to be recorded once more. */
function typedResults(test: TestApp, clubId: string): Typed[] {
  const { rows } = test.call('performances', 'list', { clubId, pageSize: 500, from: '2026-06-01' });
  const single = rows.filter(
    (row) => row.legs.length === 1 && row.mark !== null && row.wind.status === 'NOT_APPLICABLE',
  );
  const pick = randomPicks(7);
  return Array.from({ length: saves }, () => single[pick(single.length)]).flatMap((row) =>
    row === undefined
      ? []
      : {
          athleteId: row.legs[0]?.athleteId ?? '',
          discipline: row.discipline,
          season: row.season,
          mark: row.mark?.text ?? '',
        },
  );
}
