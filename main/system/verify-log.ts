import type { JobProgress } from '#main/application.ts';
import type { Read } from '#main/db/access.ts';
import { chainStart, nextLink, sha256 } from '#main/db/oplog.ts';
import type { Schema } from '#main/db/schema.ts';
import { rowName } from '#main/db/travelling-form.ts';
import type { Difference } from '#main/standings/rebuild.ts';

import { LoggedRows } from './logged-rows.ts';

const reportEvery = 50_000;

interface ChainEnd {
  readonly number: number;
  readonly link: Buffer;
  readonly clock: string;
}

/**
 * Checks the operation log of a club: no number missing, every body what its hash says, every link what follows from the
 * one before, every clock later; then that the log, replayed, gives exactly the rows of the tables.
 */
export function verifyLog(read: Read, clubId: number, progress: JobProgress): Difference[] {
  const differences: Difference[] = [];
  const club = rowName(read, 'club', clubId);
  const devices = new Map(
    (read.sql('SELECT id, uuid FROM device').all() as { id: number; uuid: string }[]).map((d) => [d.id, d.uuid]),
  );
  const logged = new LoggedRows(read, clubId);
  const ends = new Map<number, ChainEnd>();
  let done = 0;
  const operations = read.sql('SELECT * FROM oplog WHERE club_id = ? ORDER BY device_id, number').iterate(clubId);
  for (const operation of operations as IterableIterator<Schema['oplog']>) {
    const device = devices.get(operation.device_id) ?? '';
    const end = ends.get(operation.device_id) ?? { number: 0, link: chainStart, clock: '' };
    differences.push(...verifyOperation(operation, end, club, device));
    ends.set(operation.device_id, { number: operation.number, link: operation.chain_sha256, clock: operation.clock });
    differences.push(...logged.apply(operation));
    done += 1;
    if (done % reportEvery === 0) {
      progress.report('checking-log', done, null);
      progress.throwIfCancelled();
    }
  }
  return [...differences, ...logged.compareWithTables()];
}

function verifyOperation(operation: Schema['oplog'], end: ChainEnd, club: string, device: string): Difference[] {
  const {
    number,
    txn,
    kind,
    entity,
    row_uuid: row,
    schema_version: schemaVersion,
    body,
    body_sha256: bodySha256,
  } = operation;
  const link = nextLink(end.link, { club, device, number, txn, kind, entity, row, schemaVersion }, bodySha256);
  const problems = [
    number === end.number + 1 ? null : `operation ${end.number + 1} of device ${device} is missing`,
    // The body of an erased person is blank; its hash stays.
    body === null || sha256(body).equals(bodySha256) ? null : `operation ${number}: the body was changed`,
    link.equals(operation.chain_sha256) ? null : `operation ${number}: the chain is broken`,
    operation.clock > end.clock ? null : `operation ${number}: its clock is not later than the one before`,
  ];
  return problems.flatMap((detail) => (detail === null ? [] : { what: 'log', detail }));
}
