import { createHash } from 'node:crypto';

/** The chain before the first operation of a device in a club. */
export const chainStart = Buffer.alloc(32);

export function sha256(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

/** What the chain seals of one operation: all but the clock, which the hub may ask to be set again before it is pushed. */
export interface SealedOperation {
  readonly club: string;
  readonly device: string;
  readonly number: number;
  readonly txn: string;
  readonly kind: string;
  readonly entity: string;
  readonly row: string;
  readonly schemaVersion: number;
}

/**
 * The next link: SHA-256 over the previous link, the operation's head and the hash of its body. The body itself is not
 * covered, so an erased person's bodies can be blanked and the chain still holds.
 */
export function nextLink(previous: Buffer, operation: SealedOperation, bodySha256: Buffer): Buffer {
  return createHash('sha256')
    .update(previous)
    .update(
      `${operation.club}\n${operation.device}\n${operation.number}\n${operation.txn}\n${operation.kind}\n${operation.entity}\n${operation.row}\n${operation.schemaVersion}\n`,
    )
    .update(bodySha256)
    .digest();
}

/** Hybrid logical clock: 12 hex digits of milliseconds and 4 of a counter; never goes back on one device. */
export class HybridClock {
  private ms = 0;
  private counter = 0;
  private readonly now: () => number;

  constructor(now: () => number, last: string | null) {
    this.now = now;
    if (last !== null) {
      this.ms = parseInt(last.slice(0, 12), 16);
      this.counter = parseInt(last.slice(12), 16);
    }
  }

  next(): string {
    const now = this.now();
    if (now > this.ms) {
      this.ms = now;
      this.counter = 0;
    } else if (this.counter < 0xffff) {
      this.counter += 1;
    } else {
      this.ms += 1;
      this.counter = 0;
    }
    return this.ms.toString(16).padStart(12, '0') + this.counter.toString(16).padStart(4, '0');
  }
}
