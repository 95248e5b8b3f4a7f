import type { Read } from './access.ts';
import type { Entity } from './entities.ts';

/** What one transaction wrote into a row, with what stood there before. */
export interface LoggedChange {
  /** The row's uuid or code. */
  readonly row: string;
  /** The transaction made the row. */
  readonly isNew: boolean;
  readonly written: Readonly<Record<string, unknown>>;
  /** Of each written field; null where nothing was known. */
  readonly before: Readonly<Record<string, unknown>>;
}

/** The transaction that made a row, by the operation log; null where the log does not know the row. */
export function transactionThatMade(read: Read, clubId: number, entity: Entity, row: string): string | null {
  const found = read
    .sql('SELECT txn FROM oplog WHERE club_id = ? AND entity = ? AND row_uuid = ? ORDER BY clock LIMIT 1')
    .get(clubId, entity, row) as { txn: string } | undefined;
  return found?.txn ?? null;
}

/** What a transaction changed in the rows of an entity, by the operation log. Bodies that were blanked tell nothing. */
export function changesOf(read: Read, clubId: number, txn: string, entity: Entity): LoggedChange[] {
  const operations = read
    .sql(
      `SELECT row_uuid, txn, body FROM oplog WHERE club_id = :club AND entity = :entity AND kind = 'put' AND body IS NOT NULL
         AND row_uuid IN (SELECT row_uuid FROM oplog WHERE club_id = :club AND entity = :entity AND txn = :txn)
       ORDER BY row_uuid, clock`,
    )
    .all({ club: clubId, entity, txn }) as { row_uuid: string; txn: string; body: string }[];
  const changes: LoggedChange[] = [];
  let row = '';
  let known: Record<string, unknown> | undefined;
  for (const operation of operations) {
    if (operation.row_uuid !== row) known = undefined;
    row = operation.row_uuid;
    const { f: written } = JSON.parse(operation.body) as { f: Record<string, unknown> };
    if (operation.txn === txn) {
      const before = Object.fromEntries(Object.keys(written).map((field) => [field, known?.[field] ?? null]));
      changes.push({ row, isNew: known === undefined, written, before });
    }
    known = { ...known, ...written };
  }
  return changes;
}
