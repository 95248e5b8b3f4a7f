import type Database from 'better-sqlite3';

/** One way to change what is stored behind the application's back. Answers false where the file has nothing to change so. */
export interface Tampering {
  readonly name: string;
  readonly change: (file: Database.Database, pick: (max: number) => number) => boolean;
}

type Pick = Parameters<Tampering['change']>[1];

function oneRow(file: Database.Database, pick: Pick, table: string, where: string): number | null {
  const ids = file.prepare(`SELECT rowid FROM ${table} WHERE ${where}`).pluck().all() as number[];
  return ids[pick(ids.length)] ?? null;
}

/** Changes one column of one row, always to something else. */
function set(table: string, column: string, value: string, where = '1 = 1'): Tampering {
  return {
    name: `${table}.${column} = ${value} where ${where}`,
    change(file, pick) {
      const id = oneRow(file, pick, table, `(${where}) AND (${value}) IS NOT ${column}`);
      if (id === null) return false;
      file.prepare(`UPDATE ${table} SET ${column} = ${value} WHERE rowid = ?`).run(id);
      return true;
    },
  };
}

function drop(table: string, where = '1 = 1'): Tampering {
  return {
    name: `one row of ${table} where ${where} deleted`,
    change(file, pick) {
      const id = oneRow(file, pick, table, where);
      if (id === null) return false;
      file.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(id);
      return true;
    },
  };
}

/** The same for tables without row ids: `key` names their primary key. */
function inKeyed(table: string, key: readonly string[], sql: string, where = '1 = 1'): Tampering {
  return {
    name: `${sql} of ${table} where ${where}`,
    change(file, pick) {
      const rows = file
        .prepare(`SELECT ${key.join(', ')} FROM ${table} WHERE ${where}`)
        .raw()
        .all() as unknown[][];
      const row = rows[pick(rows.length)];
      if (row === undefined) return false;
      const one = key.map((column) => `${column} = ?`).join(' AND ');
      const text = sql === 'delete' ? `DELETE FROM ${table} WHERE ${one}` : `UPDATE ${table} SET ${sql} WHERE ${one}`;
      return file.prepare(text).run(...row).changes === 1;
    },
  };
}

function run(sql: string): Tampering {
  return {
    name: sql,
    change(file) {
      file.exec(sql);
      return true;
    },
  };
}

const legKey = ['performance_id', 'leg'] as const;
const attemptKey = ['performance_id', 'ordinal'] as const;
const standingKey = ['category_id', 'ordinal'] as const;
const bestKey = ['athlete_id', 'event_id', 'season_id', 'timing', 'year', 'ordinal'] as const;
const logKey = ['club_id', 'device_id', 'number'] as const;
const notTheLast = 'number < (SELECT max(o.number) FROM oplog o WHERE o.club_id = oplog.club_id)';

/** Every fact, every derived value, the traces and what the file is made of: whatever is changed must be found. */
export const tamperings: readonly Tampering[] = [
  set('performance', 'mark_value', 'mark_value + 10'),
  set('performance', 'mark_text', "mark_text || ' '", 'mark_text IS NOT NULL'),
  set('performance', 'day', "'2001-02-03'"),
  set('performance', 'gender', "CASE gender WHEN 'F' THEN 'M' ELSE 'F' END"),
  set('performance', 'timing', "'HAND'", "timing = 'FAT'"),
  set('performance', 'wind_tenths', 'wind_tenths + 1', 'wind_tenths IS NOT NULL'),
  set('performance', 'place', 'coalesce(place, 0) + 1'),
  set('performance', 'discipline_id', 'discipline_id + 1'),
  set('performance', 'season_id', '2', 'season_id = 1'),
  set('performance', 'lane', '0', 'lane IS NULL'),
  set('performance', 'represented_club', "'Somebody Else'"),
  set('performance', 'note', "'by hand'"),
  set('performance', 'competition_id', 'NULL'),
  set('performance', 'entered_at', 'entered_at + 1'),
  set('performance', 'uuid', "'00000000-0000-7000-8000-000000000000'"),
  set('performance', 'rank', 'rank - 1', 'rank IS NOT NULL'),
  set('performance', 'counts', 'counts + 1'),
  set('performance', 'is_live', '1 - is_live'),
  set('performance', 'age_group_id', 'NULL'),
  set('performance', 'event_id', '(SELECT max(id) FROM event)', 'event_id IS NOT NULL'),
  set('performance', 'medal', "CASE medal WHEN 'gold' THEN 'silver' ELSE 'gold' END"),
  drop('performance'),
  inKeyed('performance_athlete', legKey, 'delete'),
  inKeyed('performance_athlete', legKey, 'athlete_id = athlete_id + 1', 'athlete_id > 1'),
  inKeyed('performance_athlete', legKey, "name = 'Nobody'", 'name IS NOT NULL'),
  inKeyed('performance_athlete', legKey, 'leg = leg + 10'),
  inKeyed('performance_athlete', legKey, 'club_id = 2'),
  inKeyed('attempt', attemptKey, 'delete'),
  inKeyed('attempt', attemptKey, 'wind_tenths = coalesce(wind_tenths, 0) + 1'),
  inKeyed('attempt', attemptKey, 'ordinal = ordinal + 10'),
  inKeyed('attempt', attemptKey, 'club_id = 2'),
  drop('performance_deletion'),
  set('performance_deletion', 'reason', "'none'"),
  set('performance_deletion', 'deleted_at', 'deleted_at + 1'),
  set('performance_deletion', 'deleted_by', '2'),
  set('performance_deletion', 'club_id', '2'),
  set('decision', 'ruling', "'refused'"),
  set('decision', 'performance_uuid', "'00000000-0000-7000-8000-000000000000'"),
  drop('decision'),
  set('athlete', 'last_name', "'Other'"),
  set('athlete', 'date_of_birth', "'1999-12-31'"),
  set('athlete', 'consent', "'given'"),
  set('athlete', 'is_deleted', '1 - is_deleted'),
  set('athlete', 'folded_name', "'other'"),
  set('athlete', 'sort_name', "'other'"),
  drop('athlete'),
  set('athlete', 'merged_into_id', 'NULL', 'merged_into_id IS NOT NULL'),
  set('athlete', 'merged_into_id', 'id - 1', 'merged_into_id IS NULL AND id > 1'),
  set('athlete_merge', 'is_same', '1 - is_same'),
  set('athlete_merge', 'kept_id', '1'),
  set('athlete_merge', 'taken_over', "'{}'", "taken_over <> '{}'"),
  drop('athlete_merge'),
  inKeyed('performance_athlete', legKey, 'entered_athlete_id = NULL', 'entered_athlete_id IS NOT NULL'),
  inKeyed('performance_athlete', legKey, 'athlete_id = entered_athlete_id', 'entered_athlete_id IS NOT NULL'),
  inKeyed('performance_athlete', legKey, 'athlete_id = 1', 'entered_athlete_id IS NOT NULL'),
  inKeyed('performance_athlete', legKey, 'entered_athlete_id = athlete_id', 'athlete_id IS NOT NULL'),
  set('non_mark', 'athlete_id', 'entered_athlete_id', 'entered_athlete_id IS NOT NULL'),
  set('non_mark', 'entered_athlete_id', 'NULL'),
  set('athlete_membership', 'from_day', "'1950-01-01'"),
  set('competition', 'name', "'Other'"),
  set('competition', 'folded_name', "'other'"),
  set('non_mark', 'status', "'DNS'"),
  drop('non_mark'),
  set('import_batch', 'report', "'{}'"),
  set('import_batch', 'report', "'{'"),
  set('import_batch', 'undone_at', 'CASE WHEN undone_at IS NULL THEN 1 END'),
  set('quarantined_row', 'state', "'imported'"),
  drop('import_mapping'),
  set('club', 'name', "'Other'"),
  set('club', 'policy', "json_set(policy, '$.ties', 'first')"),
  set('club', 'policy', "'{}}'"),
  set('club', 'is_deleted', '1'),
  set('discipline', 'name', "name || '!'"),
  set('discipline', 'wind_rule', "'limit'", "wind_rule = 'none'"),
  set('season', 'aliases', '\'["x"]\''),
  set('age_group', 'kind', "'open'"),
  set('medal_position', 'medal', "'none'"),
  inKeyed('standing', standingKey, 'delete'),
  inKeyed('standing', standingKey, 'until_order = 20250101'),
  inKeyed('standing', standingKey, 'is_current = 1 - is_current'),
  inKeyed('standing', standingKey, 'improvement = coalesce(improvement, 0) + 1'),
  inKeyed('standing', standingKey, 'club_id = 2'),
  inKeyed('best', bestKey, 'delete'),
  inKeyed('best', bestKey, 'year = year + 1000'),
  inKeyed('best', bestKey, 'from_order = from_order + 1'),
  set('category', 'gender', "CASE gender WHEN 'F' THEN 'M' ELSE 'F' END", 'id IN (SELECT category_id FROM standing)'),
  set('event', 'specification', "'9kg'"),
  inKeyed('oplog', logKey, 'delete'),
  inKeyed('oplog', logKey, 'delete', notTheLast),
  inKeyed('oplog', logKey, "body = replace(body, '{', '{ ')"),
  inKeyed('oplog', logKey, "body = '{'"),
  inKeyed('oplog', logKey, "kind = CASE kind WHEN 'put' THEN 'del' ELSE 'put' END"),
  inKeyed('oplog', logKey, "row_uuid = '00000000-0000-7000-8000-000000000000'"),
  inKeyed('oplog', logKey, "txn = '00000000-0000-7000-8000-000000000000'"),
  inKeyed('oplog', logKey, 'schema_version = 11'),
  inKeyed('oplog', logKey, 'number = number + 1000'),
  inKeyed('oplog', logKey, "clock = '0000000000000001'", 'number > 1'),
  inKeyed('oplog', logKey, 'body_sha256 = zeroblob(32)'),
  inKeyed('oplog', logKey, 'chain_sha256 = randomblob(32)'),
  set('audit', 'detail', "'{}'", "detail <> '{}'"),
  set('audit', 'action', "'nothing'"),
  set('audit', 'at', 'at + 1'),
  set('audit', 'outcome', "'refused'"),
  set('audit', 'detail', `'{"erased":true}'`),
  set('audit', 'detail_sha256', 'zeroblob(32)'),
  set('audit', 'detail_sha256', 'NULL', 'detail_sha256 IS NOT NULL'),
  set('audit', 'actor_id', '(SELECT max(id) FROM actor)'),
  set('audit', 'subject', "'00000000-0000-7000-8000-000000000000'"),
  set('audit', 'txn', "'00000000-0000-7000-8000-000000000000'"),
  set('audit', 'shell', "'elsewhere'"),
  set('audit', 'number', 'number + 1000'),
  // The index lets no two lines of a club have one number.
  set('audit', 'club_id', '2', 'club_id = 1 AND number > (SELECT max(a.number) FROM audit a WHERE a.club_id = 2)'),
  set('audit', 'chain_sha256', 'randomblob(32)'),
  drop('audit', 'number < (SELECT max(a.number) FROM audit a WHERE a.club_id IS audit.club_id)'),
  drop('audit', 'number = (SELECT max(a.number) FROM audit a WHERE a.club_id IS audit.club_id)'),
  run('DELETE FROM audit WHERE club_id = 1'),
  run('DROP TRIGGER performance_guard_update'),
  run('DROP INDEX performance_by_day'),
];

/** Changes a file as a person with a database tool does, who first takes the application's own guards away. */
export function tamper(file: Database.Database, tampering: Tampering, pick: Pick): boolean {
  const guards = file
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit_is%'")
    .all() as { name: string; sql: string }[];
  file.exec('UPDATE write_guard SET is_open = 1');
  if (tampering.name.includes('audit')) for (const guard of guards) file.exec(`DROP TRIGGER ${guard.name}`);
  const isChanged = tampering.change(file, pick);
  if (tampering.name.includes('audit')) for (const guard of guards) file.exec(guard.sql);
  file.exec('UPDATE write_guard SET is_open = 0');
  return isChanged;
}
