import type { Connection } from './connection.ts';
import type { Entity } from './entities.ts';
import { chainStart, type HybridClock, nextLink, sha256 } from './oplog.ts';
import type { RowNames } from './travelling-form.ts';

export interface LogOptions {
  readonly connection: Connection;
  readonly device: { id: number; uuid: string };
  readonly clock: HybridClock;
  readonly schemaVersion: number;
  readonly txn: string;
}

/** What the log holds beside rows: names of people and laptops, lines of the audit trail. */
export type Told = 'actor' | 'device' | 'audit';

/** The end of a chain: the last operation of this device in a club. */
interface Head {
  readonly club: string;
  /** As whom this laptop writes in the club: a hub knows it by an id of its own. */
  readonly device: { readonly id: number; readonly uuid: string };
  /** How much of the hub's order was here when this was written; null where the club knows no hub. */
  readonly seen: number | null;
  number: number;
  link: Buffer;
}

/** Adds the operations of one transaction to the log, each sealed by a link of its club's chain. */
export class OperationLog {
  private readonly options: LogOptions;
  private readonly names: RowNames;
  private readonly heads = new Map<number, Head>();

  constructor(options: LogOptions, names: RowNames) {
    this.options = options;
    this.names = names;
  }

  /**
   * Answers with the clock that it was stamped with, and as whom.
   * @param atLeast the version whose fields are in the body, where a newer one told them
   */
  add(
    clubId: number,
    kind: 'put' | 'del',
    entity: Entity | Told,
    row: string,
    body: object,
    atLeast = 0,
  ): { clock: string; device: string } {
    const { connection, clock, txn } = this.options;
    const schemaVersion = Math.max(this.options.schemaVersion, atLeast);
    const head = this.headOf(clubId);
    const { device } = head;
    // Two changes are concurrent where neither was made with the other in sight.
    const text = JSON.stringify(head.seen === null ? body : { ...body, seen: head.seen });
    const bodySha256 = sha256(text);
    const number = head.number + 1;
    const link = nextLink(
      head.link,
      { club: head.club, device: device.uuid, number, txn, kind, entity, row, schemaVersion },
      bodySha256,
    );
    const stamped = clock.next();
    connection
      .sql(
        `INSERT INTO oplog (club_id, device_id, number, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(clubId, device.id, number, stamped, txn, kind, entity, row, schemaVersion, text, bodySha256, link);
    head.number = number;
    head.link = link;
    return { clock: stamped, device: device.uuid };
  }

  private headOf(clubId: number): Head {
    let head = this.heads.get(clubId);
    if (head === undefined) {
      const { connection } = this.options;
      const synced = connection
        .sql('SELECT d.id, d.uuid, s.cursor FROM sync_state s JOIN device d ON d.id = s.device_id WHERE s.club_id = ?')
        .get(clubId) as { id: number; uuid: string; cursor: number } | undefined;
      const device = synced ?? this.options.device;
      const last = connection
        .sql('SELECT number, chain_sha256 FROM oplog WHERE club_id = ? AND device_id = ? ORDER BY number DESC LIMIT 1')
        .get(clubId, device.id) as { number: number; chain_sha256: Buffer } | undefined;
      head = {
        club: this.names.of('club', clubId),
        device,
        seen: synced?.cursor ?? null,
        number: last?.number ?? 0,
        link: last?.chain_sha256 ?? chainStart,
      };
      this.heads.set(clubId, head);
    }
    return head;
  }
}
