import { randomUUID } from 'node:crypto';

import { sha256Hex, type WireOperation } from '#main/sync/wire.ts';

/** The clock of an operation, at a time in milliseconds. */
export function clockAt(ms: number, counter = 0): string {
  return ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0');
}

/** A made-up operation of a laptop; `body` is hashed where no hash is given. */
export function operation(opNo: number, changes: Partial<WireOperation> = {}): WireOperation {
  const body = changes.body === undefined ? `{"f":{"first_name":"Ada ${opNo}"}}` : changes.body;
  return {
    op_no: opNo,
    hlc: clockAt(Date.now(), opNo % 65_536),
    txn: randomUUID(),
    txn_size: 1,
    kind: 'put',
    entity: 'athlete',
    row_id: randomUUID(),
    schema_v: 30,
    body_sha: sha256Hex(body ?? ''),
    ...changes,
    body,
  };
}

/** Operations with these numbers, both ends included. */
export function operations(from: number, to: number): WireOperation[] {
  return Array.from({ length: to - from + 1 }, (_, index) => operation(from + index));
}
