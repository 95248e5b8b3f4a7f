import type { JobProgress } from '#main/application.ts';
import { auditLink } from '#main/audit/audit.ts';
import type { Connection } from '#main/db/connection.ts';
import { fieldsOf, rowName } from '#main/db/door.ts';
import { entities, type Entity, type ReferencedTable } from '#main/db/entities.ts';
import { chainStart, nextLink, sha256 } from '#main/db/oplog.ts';
import type { Read } from '#main/db/access.ts';
import type { OplogRow } from '#main/db/derived-rows.ts';
import { compareWithRebuild, type Difference } from '#main/standings/rebuild.ts';
import type { Verification } from '#shared/contract/system.ts';

/** More differences than a person can read; the count goes on. */
const shown = 200;

/**
 * Proves that the file is sound: SQLite's own checks, the operation log (bodies, chain, and the tables replayed from it, which
 * finds what SQLite cannot see), the audit chain, and every derived value against a derivation from scratch.
 */
export function verifyEverything(read: Read, progress: JobProgress): Verification {
  const connection = read as Connection;
  const integrity = connection.file.pragma('integrity_check(20)', { simple: true }) as string;
  const differences: Difference[] = [];
  for (const broken of connection.file.pragma('foreign_key_check') as { table: string; rowid: number }[]) {
    differences.push({
      what: 'reference',
      detail: `${broken.table} row ${broken.rowid} points to a row that is not there`,
    });
  }
  const clubs = read.sql('SELECT id FROM club WHERE is_deleted = 0').all() as { id: number }[];
  let performances = 0;
  for (const club of clubs) {
    const latest = verifyLog(connection, club.id, differences, progress);
    verifyRows(connection, club.id, latest, differences);
    const derived = compareWithRebuild(read, club.id, progress);
    performances += derived.performances;
    differences.push(...derived.differences);
  }
  verifyAudit(read, differences);
  return { performances, differences: differences.slice(0, shown), integrity };
}

/** Checks bodies and chain of every device's log; answers with the newest fields of each row. */
function verifyLog(
  connection: Connection,
  clubId: number,
  differences: Difference[],
  progress: JobProgress,
): Map<string, Record<string, unknown>> {
  const club = rowName(connection, 'club', clubId);
  const devices = new Map(
    (connection.sql('SELECT id, uuid FROM device').all() as { id: number; uuid: string }[]).map((d) => [d.id, d.uuid]),
  );
  const latest = new Map<string, Record<string, unknown>>();
  const ends = new Map<number, { number: number; link: Buffer }>();
  const rows = connection
    .sql('SELECT * FROM oplog WHERE club_id = ? ORDER BY device_id, number')
    .iterate(clubId) as IterableIterator<OplogRow>;
  let done = 0;
  for (const row of rows) {
    const end = ends.get(row.device_id) ?? { number: 0, link: chainStart };
    if (row.number !== end.number + 1)
      differences.push({
        what: 'log',
        detail: `operation ${end.number + 1} of device ${devices.get(row.device_id) ?? ''} is missing`,
      });
    const bodySha256 = row.body === null ? row.body_sha256 : sha256(row.body);
    if (!bodySha256.equals(row.body_sha256))
      differences.push({ what: 'log', detail: `operation ${row.number}: the body was changed` });
    const link = nextLink(
      end.link,
      {
        club,
        device: devices.get(row.device_id) ?? '',
        number: row.number,
        txn: row.txn,
        kind: row.kind,
        entity: row.entity,
        row: row.row_uuid,
      },
      row.body_sha256,
    );
    if (!link.equals(row.chain_sha256))
      differences.push({ what: 'log', detail: `operation ${row.number}: the chain is broken` });
    ends.set(row.device_id, { number: row.number, link: row.chain_sha256 });
    apply(latest, row);
    done += 1;
    if (done % 50_000 === 0) {
      progress.report('checking-log', done, null);
      progress.throwIfCancelled();
    }
  }
  return latest;
}

function apply(latest: Map<string, Record<string, unknown>>, row: OplogRow): void {
  if (row.body === null) return;
  const key = `${row.entity} ${row.row_uuid}`;
  const body = JSON.parse(row.body) as { f?: Record<string, unknown>; at?: number };
  if (row.kind === 'put') latest.set(key, { ...latest.get(key), ...body.f });
  else if (row.kind === 'del') latest.set(key, { ...latest.get(key), deleted: body.at ?? 0 });
}

/** Every travelling row must say what the log says of it, and the log must know every row. */
function verifyRows(
  connection: Connection,
  clubId: number,
  latest: Map<string, Record<string, unknown>>,
  differences: Difference[],
): void {
  const names = new Map<string, string>();
  const nameOf = (table: ReferencedTable, id: number) => {
    const key = `${table} ${id}`;
    let name = names.get(key);
    if (name === undefined) {
      name = rowName(connection, table, id);
      names.set(key, name);
    }
    return name;
  };
  const legs = connection.sql('SELECT athlete_id, name FROM performance_athlete WHERE performance_id = ? ORDER BY leg');
  const attempts = connection.sql(
    'SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal',
  );
  const deletion = connection.sql('SELECT deleted_at FROM performance_deletion WHERE performance_id = ?');
  for (const [entity, description] of Object.entries(entities)) {
    const column = entity === 'club' ? 'id' : 'club_id';
    const rows = connection
      .sql(`SELECT * FROM ${description.table} WHERE ${column} = ?`)
      .iterate(clubId) as IterableIterator<Record<string, unknown>>;
    for (const row of rows) {
      const uuid = String(row[description.name]);
      const key = `${entity} ${uuid}`;
      const logged = latest.get(key);
      latest.delete(key);
      if (logged === undefined) {
        differences.push({ what: entity, detail: `${uuid} is not in the log` });
        continue;
      }
      const stored = fieldsOf(description, row, 'without nulls', nameOf);
      if (entity === 'performance') {
        const id = Number(row['id']);
        stored['legs'] = (legs.all(id) as { athlete_id: number | null; name: string | null }[]).map((leg) =>
          leg.athlete_id === null ? { name: leg.name } : { athlete: nameOf('athlete', leg.athlete_id) },
        );
        const series = attempts.all(id);
        if (series.length > 0) stored['attempts'] = series;
        const gone = deletion.get(id) as { deleted_at: number } | undefined;
        if (gone !== undefined) stored['deleted'] = gone.deleted_at;
      }
      if (entity === 'import_batch' && row['undone_at'] !== null) stored['deleted'] = row['undone_at'];
      const difference = differingField(entity as Entity, logged, stored);
      if (difference !== null)
        differences.push({ what: entity, detail: `${uuid}: ${difference} is not what the log says` });
    }
  }
  for (const key of latest.keys())
    differences.push({ what: 'log', detail: `${key} is in the log and not in its table` });
}

function differingField(
  entity: Entity,
  logged: Record<string, unknown>,
  stored: Record<string, unknown>,
): string | null {
  const fields = new Set([...Object.keys(logged), ...Object.keys(stored)]);
  if (entity === 'import_batch') fields.delete('undone_at');
  for (const field of fields) {
    if (JSON.stringify(logged[field] ?? null) !== JSON.stringify(stored[field] ?? null)) {
      // A column that was left out of the operation has its default in the table.
      if (logged[field] === undefined && (stored[field] === 0 || stored[field] === '')) continue;
      return field;
    }
  }
  return null;
}

function verifyAudit(read: Read, differences: Difference[]): void {
  const rows = read
    .sql('SELECT * FROM audit ORDER BY coalesce(club_id, 0), device_id, number')
    .iterate() as IterableIterator<{
    club_id: number | null;
    device_id: number;
    number: number;
    at: number;
    actor_id: number;
    action: string;
    outcome: string;
    subject: string | null;
    detail: string;
    chain_sha256: Buffer;
  }>;
  let chain = '';
  let number = 0;
  let link: Buffer = chainStart;
  for (const row of rows) {
    const key = `${row.club_id ?? 0} ${row.device_id}`;
    if (key !== chain) {
      chain = key;
      number = 0;
      link = chainStart;
    }
    const expected = auditLink(link, {
      number: row.number,
      at: row.at,
      actorId: row.actor_id,
      action: row.action,
      outcome: row.outcome,
      subject: row.subject,
      detail: row.detail,
    });
    if (row.number !== number + 1 || !expected.equals(row.chain_sha256))
      differences.push({ what: 'audit', detail: `line ${row.number} does not follow from the line before it` });
    number = row.number;
    link = row.chain_sha256;
  }
}
