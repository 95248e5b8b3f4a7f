import type { Connection } from '#main/db/connection.ts';

import { createRuleTables } from './rule-tables.ts';

/** Completed years on the reference day of a rule; days are integers 20260614. */
const referenceDay = (reference: string) => `CASE ${reference}
  WHEN 'on-day' THEN d.day
  WHEN '31-aug-inside' THEN (d.day / 10000 + (d.day % 10000 >= 1001)) * 10000 + 831
  WHEN '31-aug-before-september' THEN (d.day / 10000 - (d.day % 10000 < 901)) * 10000 + 831
  WHEN '31-aug-before-october' THEN (d.day / 10000 - (d.day % 10000 < 1001)) * 10000 + 831
  ELSE d.day / 10000 * 10000 + 1231 END`;

const holds = (reference: string, min: string, max: string, born: string) =>
  `(${referenceDay(reference)} - ${born}) / 10000 BETWEEN ${min} AND ${max}`;

const groupOf = (born: string) => `(SELECT r.age_group_id FROM rule r
  WHERE r.season_id = d.season_id AND d.day BETWEEN r.from_order AND r.to_order AND (r.gender IS NULL OR r.gender = d.gender) AND ${born} <= d.day
    AND ${holds('r.reference', 'r.min', 'r.max', born)} AND ${holds('r.also_reference', 'r.also_min', 'r.also_max', born)}
  ORDER BY r.ordinal LIMIT 1)`;

/** Day, season, gender and the span of possible births of each leg. */
const legs = `SELECT l.performance_id, l.leg, p.day_order AS day, p.season_id, a.gender,
    CAST(replace(CASE length(a.date_of_birth) WHEN 4 THEN a.date_of_birth || '-01-01' ELSE a.date_of_birth END, '-', '') AS INTEGER) AS earliest,
    CAST(replace(CASE length(a.date_of_birth) WHEN 4 THEN a.date_of_birth || '-12-31' ELSE a.date_of_birth END, '-', '') AS INTEGER) AS latest,
    a.date_of_birth = '' AS is_unknown, i.team_size
  FROM performance p JOIN discipline i ON i.id = p.discipline_id JOIN performance_athlete l ON l.performance_id = p.id JOIN athlete a ON a.id = l.athlete_id`;

const groupsOfLegs = `
  CREATE TEMP TABLE leg_group (performance_id INTEGER, leg INTEGER, young INTEGER, old INTEGER, PRIMARY KEY (performance_id, leg)) WITHOUT ROWID;
  WITH leg AS MATERIALIZED (
    SELECT d.*, CASE WHEN NOT d.is_unknown THEN ${groupOf('d.latest')} END AS young FROM (${legs} WHERE l.leg = 1 OR i.team_size > 1) d
  )
  INSERT INTO leg_group
    SELECT d.performance_id, d.leg, d.young, CASE WHEN d.earliest = d.latest THEN d.young ELSE ${groupOf('d.earliest')} END FROM leg d;`;

/** The group of a team whose youngest and oldest legs are known: a masters band only where all are masters (decision 11). */
const teamGroup = (which: string) => `(SELECT CASE
    WHEN y.kind = 'masters' THEN (SELECT g.id FROM age_group g WHERE g.kind = 'masters' AND g.ordinal = y.ordinal AND g.gender = p.gender AND g.club_id IS NULL)
    WHEN o.kind = 'masters' THEN (SELECT g.id FROM age_group g WHERE g.code = 'SEN' AND g.club_id IS NULL)
    ELSE o.id END
  FROM age_group y, age_group o
  WHERE y.id = (SELECT l.${which} FROM leg_group l JOIN age_group g ON g.id = l.${which} WHERE l.performance_id = p.id ORDER BY g.ordinal, l.leg LIMIT 1)
    AND o.id = (SELECT l.${which} FROM leg_group l JOIN age_group g ON g.id = l.${which} WHERE l.performance_id = p.id ORDER BY g.ordinal DESC, l.leg LIMIT 1)
    AND NOT EXISTS (SELECT 1 FROM leg_group l WHERE l.performance_id = p.id AND l.${which} IS NULL))`;

const grouped = `SELECT p.id, CASE WHEN i.team_size = 1
      THEN (SELECT iif(l.young = l.old, l.young, NULL) FROM leg_group l WHERE l.performance_id = p.id AND l.leg = 1)
      ELSE nullif(${teamGroup('young')}, CASE WHEN ${teamGroup('young')} IS NOT ${teamGroup('old')} THEN ${teamGroup('young')} END) END AS age_group_id
  FROM performance p JOIN discipline i ON i.id = p.discipline_id`;

const specification = `CASE
    WHEN i.specification = 'none' THEN ''
    WHEN i.code = 'JT' AND p.gender = 'M' AND p.specification_given = '800g' AND p.day <= '1986-03-31' THEN '800g (before 1986)'
    WHEN i.code = 'JT' AND p.gender = 'F' AND p.specification_given = '600g' AND p.day <= '1999-03-31' THEN '600g (before 1999)'
    ELSE coalesce(p.specification_given, (SELECT n.specification FROM norm n
      WHERE n.discipline_id = p.discipline_id AND n.gender = p.gender AND n.age_group_id = g.age_group_id AND p.day_order BETWEEN n.from_order AND n.to_order
      ORDER BY n.ordinal LIMIT 1), 'unverified') END`;

const isOverLimit = `(i.wind_rule = 'limit' AND s.code = 'track' AND (p.wind_status IS 'OVER_LIMIT' OR coalesce(p.wind_tenths, 0) > 20))`;
const legalAttempt = `(SELECT max(a.mark_value) FROM attempt a WHERE a.performance_id = p.id AND a.status = 'valid' AND coalesce(a.wind_tenths, 0) <= 20)`;

const derivedColumns = `
  CREATE TEMP TABLE derived (id INTEGER PRIMARY KEY, event_id INTEGER, age_group_id INTEGER, rank INTEGER, counts INTEGER, medal TEXT);
  INSERT INTO derived
    SELECT id, CASE WHEN mark_value IS NOT NULL THEN event_id END, age_group_id,
      CASE kind WHEN 'timed' THEN coalesce(legal, mark_value) * 2 + (timing <> 'FAT') ELSE -coalesce(legal, mark_value) END,
      CASE WHEN mark_value IS NULL THEN 0 ELSE
        iif(is_windy, 4, 1) | iif(is_windy OR is_team OR no_athlete, 0, 2) | iif(timing IN ('HAND', 'UNKNOWN'), 32, 0) END,
      medal
    FROM (
      SELECT p.id, p.mark_value, p.timing, i.kind, i.team_size > 1 AS is_team, l.athlete_id IS NULL AS no_athlete, g.age_group_id, e.id AS event_id,
        CASE WHEN ${isOverLimit} THEN ${legalAttempt} END AS legal,
        ${isOverLimit} AND ${legalAttempt} IS NULL AS is_windy,
        CASE WHEN p.place IS NOT NULL AND coalesce(p.round, '') IN (SELECT round FROM final)
          THEN (SELECT nullif(m.medal, 'none') FROM medal_position m WHERE m.season_id = p.season_id AND m.place = p.place AND m.club_id IS NULL) END AS medal
      FROM (${grouped}) g JOIN performance p ON p.id = g.id JOIN discipline i ON i.id = p.discipline_id JOIN season s ON s.id = p.season_id
        JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
        LEFT JOIN event e ON e.discipline_id = p.discipline_id AND e.specification = ${specification}
    );
  UPDATE performance SET event_id = d.event_id, age_group_id = d.age_group_id, rank = d.rank, counts = d.counts, medal = d.medal
    FROM derived d
    WHERE performance.id = d.id AND (performance.event_id, performance.age_group_id, performance.rank, performance.counts, performance.medal)
      IS NOT (d.event_id, d.age_group_id, d.rank, d.counts, d.medal);`;

const standings = `
  DELETE FROM standing;
  WITH listed AS (
    SELECT c.id AS category_id, p.id, p.day_order AS day, p.rank, p.uuid
    FROM performance p JOIN category c
      ON c.club_id = p.club_id AND c.event_id = p.event_id AND c.season_id = p.season_id AND c.gender = p.gender AND c.timing = ''
        AND c.age_group_id IN (p.age_group_id, (SELECT id FROM age_group WHERE code = 'ALL'))
    WHERE p.is_live = 1 AND p.counts & 1
  ), compared AS (
    SELECT *, min(rank) OVER (PARTITION BY category_id ORDER BY day, rank DESC, uuid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM listed
  ), records AS (
    SELECT k.*, (SELECT group_concat(coalesce(l.athlete_id, l.name), '/' ORDER BY l.leg) FROM performance_athlete l WHERE l.performance_id = k.id) AS holder
    FROM compared k WHERE before IS NULL OR rank <= before
  )
  INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current)
    SELECT category_id, row_number() OVER same, 1, id, day, until,
      CASE WHEN before < 0 THEN before - rank ELSE before / 2 - rank / 2 END, before IS NOT NULL AND before = rank,
      until IS NULL AND row_number() OVER (PARTITION BY category_id, rank, holder ORDER BY day, uuid) = 1
    FROM (
      SELECT *, min(day) OVER (PARTITION BY category_id ORDER BY rank DESC GROUPS BETWEEN 1 FOLLOWING AND 1 FOLLOWING) AS until FROM records
    ) WINDOW same AS (PARTITION BY category_id ORDER BY day, rank DESC, uuid)
    ORDER BY 1, 2;`;

const bestsOf = (year: string, partition: string) => `
  SELECT athlete_id, event_id, season_id, '', ${year}, row_number() OVER same, 1, id, day, lead(day) OVER same FROM (
    SELECT *, min(rank) OVER (PARTITION BY ${partition} ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM day_best
  ) WHERE before IS NULL OR rank < before
  WINDOW same AS (PARTITION BY ${partition} ORDER BY day)`;

const bests = `
  DELETE FROM best;
  WITH day_best AS (
    SELECT * FROM (
      SELECT l.athlete_id, p.event_id, p.season_id, p.day_order AS day, p.rank, p.id,
        row_number() OVER (PARTITION BY l.athlete_id, p.event_id, p.season_id, p.day_order ORDER BY p.rank, p.uuid) AS place
      FROM performance p JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1
      WHERE p.is_live = 1 AND p.counts & 2
    ) WHERE place = 1
  )
  INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order)
    SELECT * FROM (
      ${bestsOf('0', 'athlete_id, event_id, season_id')}
      UNION ALL
      ${bestsOf('day / 10000', 'athlete_id, event_id, season_id, day / 10000')}
    ) ORDER BY 1, 2, 3, 4, 5, 6;`;

/** Derives the one club of a file by SQL alone, in one transaction; answers with the milliseconds of each step. */
export function rebuildBySql(connection: Connection): Record<string, number> {
  const { file } = connection;
  const steps = { rules: null, groups: groupsOfLegs, columns: derivedColumns, standings, bests };
  const took: Record<string, number> = {};
  file.exec('BEGIN IMMEDIATE');
  for (const [name, sql] of Object.entries(steps)) {
    const started = performance.now();
    if (sql === null) createRuleTables(connection);
    else file.exec(sql);
    took[name] = performance.now() - started;
  }
  file.exec('DROP TABLE rule; DROP TABLE norm; DROP TABLE final; DROP TABLE leg_group; DROP TABLE derived; COMMIT');
  return took;
}
