import { hash } from 'node:crypto';

import { z } from 'zod';

/**
 * What passes between a laptop and the hub, and what both compute of it. The hub does the same in SQL
 * (`migrations/hub`); a test compares the two byte for byte.
 */

/** The form of what passes; a hub of another number is not spoken to. */
export const wireVersion = 1;

/** Limits that the hub enforces. Sizes are bytes of UTF-8. */
export const wireLimits = {
  /** Operations of one push; more is HUB_BATCH. */
  batchOperations: 1000,
  /** All bodies of one push together; more is HUB_BATCH. */
  batchBytes: 16_777_216,
  /** One body: the report of a large import is the longest there is. More is HUB_STRUCTURE. */
  bodyBytes: 1_048_576,
  rowIdCharacters: 64,
  /** Operations of one page of a pull. */
  pageOperations: 2000,
  /** A page ends early once its bodies have reached this; it holds at least one operation. */
  pageBytes: 8_388_608,
  /** How far an operation's clock may be ahead of the hub's, in milliseconds; more is HUB_FUTURE. */
  futureMs: 300_000,
  /** Files come in chunks of exactly this size; the last one may be shorter. */
  chunkBytes: 262_144,
  fileBytes: 10_485_760,
} as const;

export const fileTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type FileType = (typeof fileTypes)[number];

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);
const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const whole = z.number().int().nonnegative();

export const operationKinds = ['put', 'del', 'edge', 'blobref'] as const;

const operationFields = {
  /** Number of the operation on its device within the club: 1, 2, 3 ... */
  op_no: whole.min(1).max(999_999_999_999_999),
  /** Hybrid logical clock: 12 hex digits of milliseconds, 4 of a counter. */
  hlc: z.string().regex(/^[0-9a-f]{16}$/),
  txn: uuid,
  /**
   * How many operations of the club the transaction has. An import is one transaction of many thousand operations and
   * does not fit into one push: whoever pulls holds a transaction back until it has all of it (sync.md, I5).
   */
  txn_size: whole.min(1).max(999_999_999),
  kind: z.enum(operationKinds),
  entity: z.string().regex(/^[a-z][a-z0-9_]{0,62}$/),
  /** Usually a UUID; reference rows are named by their codes. */
  row_id: z.string().regex(/^[^\u0000-\u001f\u007f]{1,64}$/u),
  schema_v: whole.min(1).max(999_999_999),
  /** The canonical text that was hashed on the laptop; null where it was blanked because a person was erased. */
  body: z.string().nullable(),
  /** SHA-256 of the body's UTF-8, also of one that was blanked. */
  body_sha: sha256Text,
};

export const wireOperation = z.strictObject(operationFields);
/** An operation as a laptop pushes it; the hub knows the device by its token. */
export type WireOperation = z.infer<typeof wireOperation>;

export const hubOperation = z.strictObject({
  ...operationFields,
  /** The hub's order: 1, 2, 3 ... of the club, without a gap. */
  seq: whole.min(1),
  device_id: uuid,
  /** `operationSha` of the operation. */
  sha: sha256Text,
  /** `nextHubLink` of the operation and the one before. */
  chain: sha256Text,
});
/** An operation as it is pulled. */
export type HubOperation = z.infer<typeof hubOperation>;

export const hubHello = z.object({
  /** Other than `wireVersion`: this laptop and this hub do not understand each other. */
  proto: whole,
  club_id: uuid,
  device_id: uuid,
  /** Another one than remembered: the hub was restored from a backup; pull all and offer own operations again. */
  epoch: uuid,
  head_seq: whole,
  head_chain: sha256Text,
  /** Operations up to this one are no longer on the hub. */
  min_seq: whole,
  /** The last operation of this device that the hub holds. */
  last_op_no: whole,
  /** The oldest schema of a laptop that may push. */
  schema_min: whole,
  /** The newest schema of a laptop that has pushed. */
  schema_max: whole,
  /** The hub's clock, in milliseconds since 1970. */
  now_ms: whole,
  write_ok: z.boolean(),
  /** Bytes of all files of the club that are announced or stored, and how many there may be. */
  blob_bytes: whole,
  blob_quota: whole,
});
export type HubHello = z.infer<typeof hubHello>;

export const pushReply = z.object({
  /** The device's last operation that the hub now holds. */
  acked_op_no: whole,
  /** How many of those pushed were new to it. */
  added: whole,
  head_seq: whole,
});
export type PushReply = z.infer<typeof pushReply>;

/** The head of an operation that its hash covers, with whose it is. */
export interface OperationHead {
  readonly club_id: string;
  readonly device_id: string;
  readonly op_no: number;
  readonly txn: string;
  readonly txn_size: number;
  readonly kind: string;
  readonly entity: string;
  readonly row_id: string;
  readonly schema_v: number;
  readonly body_sha: string;
}

/**
 * The canonical text of an operation: every field as its length in bytes, a colon, the field and a comma, so that no two
 * operations have the same text. The clock is not in it: an operation that was stamped anew because the answer to its
 * push was lost is still the same one (decisions.md, 17). Of the body only the hash is, so that it may be blanked.
 */
export function operationText(head: OperationHead): string {
  return [
    'trackrecord-op-1',
    head.club_id,
    head.device_id,
    String(head.op_no),
    head.txn,
    String(head.txn_size),
    head.kind,
    head.entity,
    head.row_id,
    String(head.schema_v),
    head.body_sha,
  ]
    .map((field) => `${Buffer.byteLength(field)}:${field},`)
    .join('');
}

/** SHA-256 of the canonical text, in hex: two operations of one number with different ones are a fork. */
export function operationSha(head: OperationHead): string {
  return sha256Hex(operationText(head));
}

export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** The hub's chain of a club before its first operation. */
export const hubChainStart = '0'.repeat(64);

/**
 * The hub's next link: SHA-256 over the previous link (32 bytes), the operation's hash (32 bytes) and its clock (16
 * ASCII characters). The hub seals order and clock; a device's own chain seals neither.
 */
export function nextHubLink(previous: string, sha: string, hlc: string): string {
  return sha256Hex(Buffer.concat([Buffer.from(previous + sha, 'hex'), Buffer.from(hlc, 'ascii')]));
}

/** How many chunks a file of so many bytes has; the hub takes no other number. */
export function chunkCount(bytes: number): number {
  return Math.ceil(bytes / wireLimits.chunkBytes);
}
