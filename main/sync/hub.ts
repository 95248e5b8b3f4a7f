import type { HubRefusalCode, UnreachableReason } from '#shared/domain/hub.ts';

import type { FileType, HubHello, HubOperation, PushReply, WireOperation } from './wire.ts';

/**
 * The hub as a laptop sees it: seven calls, each one transaction there. All of them may be repeated after a lost answer.
 * Every call throws `HubRefusal` where the hub says no and `HubUnreachable` where it could not be asked; anything else
 * that is thrown is a bug.
 */
export interface Hub {
  /** Who the hub takes this laptop for, and how far both are. */
  hello(schemaVersion: number, application: string): Promise<HubHello>;

  /**
   * Hands over operations in the order of their numbers, at most `wireLimits.batchOperations`. Those that the hub holds
   * already are skipped. All or nothing.
   * Refusals: HUB_EPOCH, HUB_SCHEMA, HUB_BATCH, HUB_FORK, HUB_GAP, HUB_FUTURE, HUB_STRUCTURE.
   */
  push(epoch: string, schemaVersion: number, operations: readonly WireOperation[]): Promise<PushReply>;

  /**
   * Operations of all devices after a place in the hub's order, own ones too. A page may be shorter than the limit
   * although there is more: only an empty one is the end. Refusals: HUB_RESYNC.
   */
  pull(epoch: string, after: number, limit: number): Promise<HubOperation[]>;

  /**
   * Announces a file and answers with the numbers of the chunks that the hub still wants, none where it has all of it.
   * Refusals: HUB_QUOTA, HUB_STRUCTURE.
   */
  blobBegin(sha256: string, bytes: number, type: FileType, chunks: number): Promise<number[]>;

  /**
   * Hands over one chunk. Answers true once the file is whole and its hash right. False after the last one: the bytes
   * were not those of the hash and are thrown away; ask `blobBegin` again. Refusals: HUB_BLOB, HUB_STRUCTURE.
   */
  blobChunkPut(sha256: string, n: number, data: Uint8Array): Promise<boolean>;

  /** One chunk of a file; null where the hub has no such chunk of a whole file, or not yet. */
  blobGet(sha256: string, n: number): Promise<Uint8Array | null>;

  /**
   * Blanks what an erasure lists (`BlankList`) that stands at a place in the hub's order. Answers with how many operations were not
   * blank before; null where the hub is of a version that cannot. Refusals: HUB_EPOCH, HUB_STRUCTURE.
   */
  erase(epoch: string, seq: number): Promise<number | null>;

  /** Ends the connection; calls under way throw HubUnreachable 'closed'. */
  close(): Promise<void>;
}

/** Error codes of the hub with their SQLSTATE. */
export const hubRefusalStates = {
  /** The hub was restored since: say hello again. */
  HUB_EPOCH: 'HB001',
  /** This laptop is too old to push. */
  HUB_SCHEMA: 'HB002',
  /** More in one push than the hub takes. */
  HUB_BATCH: 'HB003',
  /** Another operation has this number: this database is a copy, or was restored. */
  HUB_FORK: 'HB004',
  /** The next operation would have another number (`expected`). */
  HUB_GAP: 'HB005',
  /** The operation's clock is too far ahead of the hub's. */
  HUB_FUTURE: 'HB006',
  /** The hub has been restored, or this laptop knows more or less than the hub still holds: pull all again. */
  HUB_RESYNC: 'HB007',
  /** What was sent has not the agreed shape (`field`): a defect, or somebody else's program. */
  HUB_STRUCTURE: 'HB008',
  /** There is no room for more files. */
  HUB_QUOTA: 'HB009',
  /** A chunk of a file that was not announced. */
  HUB_BLOB: 'HB010',
  /** The token is unknown or was revoked, or the role of the club is no longer let in. */
  HUB_REVOKED: '28000',
} as const satisfies Record<HubRefusalCode, string>;

/** Where in a push the hub said no. */
export interface RefusalDetail {
  /** Number of the operation. */
  readonly opNo?: number;
  /** HUB_GAP: the number that the hub wants next. */
  readonly expected?: number;
  /** HUB_STRUCTURE: what was wrong. */
  readonly field?: string;
  /** HUB_SCHEMA: the oldest schema that may push. */
  readonly schemaMin?: number;
}

/** The hub has answered, with no. */
export class HubRefusal extends Error {
  readonly code: HubRefusalCode;
  readonly detail: RefusalDetail;

  constructor(code: HubRefusalCode, detail: RefusalDetail = {}) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.name = 'HubRefusal';
    this.code = code;
    this.detail = detail;
  }
}

/** The hub could not be asked, or its answer did not arrive. Everything may be tried again. */
export class HubUnreachable extends Error {
  readonly reason: UnreachableReason;

  constructor(reason: UnreachableReason, cause?: unknown) {
    super(`hub unreachable: ${reason}`, { cause });
    this.name = 'HubUnreachable';
    this.reason = reason;
  }
}
