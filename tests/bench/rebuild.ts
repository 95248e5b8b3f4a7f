import { type Connection } from '#main/db/connection.ts';
import { openOwner } from '#main/db/open.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import { HybridClock } from '#main/db/oplog.ts';
import { inTransaction } from '#main/db/transaction.ts';
import { quietProgress } from '#tests/support/app.ts';

import { demoClub } from './clubs.ts';
import { type Figure, ratioFigure, sideBySide } from './measure.ts';

/** The rebuild of a club against SQLite's own window functions that write the same derived rows. */
export async function rebuildFigure(performances: number): Promise<Figure> {
  const { test } = await demoClub(performances);
  test.app.close();
  const { connection, close } = openOwner(test.folder, 'bench');
  const { id: clubId } = connection.sql('SELECT id FROM club').get() as { id: number };
  const { id: overall } = connection.sql("SELECT id FROM age_group WHERE code = 'ALL'").get() as { id: number };
  const identity = { id: 1, uuid: '' };
  const inOne = (work: (write: Parameters<typeof rebuildClub>[0]) => unknown) =>
    inTransaction(
      {
        connection,
        device: identity,
        actor: identity,
        clock: new HybridClock(Date.now, null),
        schemaVersion: 0,
        txn: '',
        newId: () => '',
        now: 0,
      },
      work,
    );
  let ours = '';
  let theirs = '';
  const result = await sideBySide(
    3,
    () => () => {
      inOne((write) => rebuildClub(write, clubId, quietProgress));
      ours = checksum(connection);
    },
    () => () => {
      inOne(() => rebuildInSql(connection, clubId, overall));
      theirs = checksum(connection);
    },
  );
  close();
  if (ours !== theirs) throw new Error(`the two rebuilds wrote different rows:\n${ours}\n${theirs}`);
  return ratioFigure(`rebuild of ${performances.toLocaleString('en')} performances`, '1.5x', result);
}

/** Small enough not to count, exact enough to tell whether both wrote the same. */
function checksum(connection: Connection): string {
  const standing = connection
    .sql(
      'SELECT count(*) AS n, sum(performance_id % 1009 * ordinal) AS s, sum(coalesce(until_order, 0) % 1013) AS u, sum(is_current) AS c, sum(coalesce(improvement, 0)) AS i FROM standing',
    )
    .get();
  const best = connection
    .sql(
      'SELECT count(*) AS n, sum(performance_id % 1009 * ordinal) AS s, sum(coalesce(until_order, 0) % 1013) AS u FROM best',
    )
    .get();
  return JSON.stringify([standing, best]);
}

/** Standings and bests of the usual policy, as one would write them in SQL: from the marks and groups that are stored. */
function rebuildInSql(connection: Connection, clubId: number, overall: number): void {
  connection.sql('DELETE FROM standing WHERE club_id = ?').run(clubId);
  connection.sql('DELETE FROM best WHERE club_id = ?').run(clubId);
  connection
    .sql(
      `INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current)
       WITH listed AS (
         SELECT p.id, p.uuid, p.event_id, p.season_id, p.gender, p.age_group_id AS list, p.day_order AS d, p.rank AS r,
           coalesce((SELECT group_concat(coalesce(m.athlete_id, m.name), '/') FROM performance_athlete m WHERE m.performance_id = p.id), '') AS holder
         FROM performance p WHERE p.club_id = :club AND p.is_live = 1 AND p.rank IS NOT NULL AND (p.counts & 1) <> 0
         UNION ALL
         SELECT p.id, p.uuid, p.event_id, p.season_id, p.gender, :overall, p.day_order, p.rank,
           coalesce((SELECT group_concat(coalesce(m.athlete_id, m.name), '/') FROM performance_athlete m WHERE m.performance_id = p.id), '')
         FROM performance p WHERE p.club_id = :club AND p.is_live = 1 AND p.rank IS NOT NULL AND (p.counts & 1) <> 0 AND p.age_group_id IS NOT :overall
       ), stood AS (
         SELECT *, min(r) OVER (PARTITION BY event_id, season_id, gender, list ORDER BY d, r DESC, uuid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
         FROM listed WHERE list IS NOT NULL
       ), records AS (
         SELECT *, sum(before IS NULL OR r < before) OVER w AS step, row_number() OVER w AS ordinal FROM stood WHERE before IS NULL OR r <= before
         WINDOW w AS (PARTITION BY event_id, season_id, gender, list ORDER BY d, r DESC, uuid)
       ), steps AS (
         SELECT event_id, season_id, gender, list, step, min(d) AS since FROM records GROUP BY event_id, season_id, gender, list, step
       ), ends AS (
         SELECT *, lead(since) OVER (PARTITION BY event_id, season_id, gender, list ORDER BY step) AS until FROM steps
       )
       SELECT c.id, a.ordinal, :club, a.id, a.d, e.until,
         CASE WHEN a.before IS NULL THEN NULL WHEN a.r = a.before THEN 0
           ELSE CASE WHEN a.before < 0 THEN a.before - a.r ELSE a.before / 2 - a.r / 2 END END,
         a.before IS NOT NULL AND a.r = a.before,
         e.until IS NULL AND row_number() OVER (PARTITION BY a.event_id, a.season_id, a.gender, a.list, a.step, a.holder ORDER BY a.ordinal) = 1
       FROM records a
         JOIN ends e ON e.event_id = a.event_id AND e.season_id = a.season_id AND e.gender = a.gender AND e.list = a.list AND e.step = a.step
         JOIN category c ON c.club_id = :club AND c.event_id = a.event_id AND c.season_id = a.season_id AND c.gender = a.gender AND c.age_group_id = a.list AND c.timing = ''`,
    )
    .run({ club: clubId, overall });
  connection
    .sql(
      `INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order)
       WITH own AS (
         SELECT l.athlete_id, p.event_id, p.season_id, p.day_order AS d, p.rank AS r, p.id, p.uuid
         FROM performance p JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
         WHERE p.club_id = :club AND p.is_live = 1 AND p.rank IS NOT NULL AND (p.counts & 2) <> 0
       ), days AS (
         SELECT *, row_number() OVER (PARTITION BY athlete_id, event_id, season_id, d ORDER BY r, uuid) AS turn FROM own
       ), spans AS (
         SELECT *, 0 AS year FROM days WHERE turn = 1 UNION ALL SELECT *, d / 10000 FROM days WHERE turn = 1 AND d > 0
       ), stood AS (
         SELECT *, min(r) OVER (PARTITION BY athlete_id, event_id, season_id, year ORDER BY d ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM spans
       )
       SELECT athlete_id, event_id, season_id, '', year, row_number() OVER w, :club, id, d, lead(d) OVER w FROM stood WHERE before IS NULL OR r < before
       WINDOW w AS (PARTITION BY athlete_id, event_id, season_id, year ORDER BY d)`,
    )
    .run({ club: clubId });
}
