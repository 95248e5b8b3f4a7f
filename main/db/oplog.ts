import { hash } from 'node:crypto';

/** The chain before the first operation of a device in a club. */
export const chainStart = Buffer.alloc(32);

export function sha256(data: string | Buffer): Buffer {
  return hash('sha256', data, 'buffer');
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
  const { club, device, number, txn, kind, entity, row, schemaVersion } = operation;
  const head = `${club}\n${device}\n${number}\n${txn}\n${kind}\n${entity}\n${row}\n${schemaVersion}\n`;
  return sha256(Buffer.concat([previous, Buffer.from(head), bodySha256]));
}

/** Hybrid logical clock: 12 hex digits of milliseconds and 4 of a counter; never goes back on one device. */
export class HybridClock {
  private ms = 0;
  private counter = 0;
  private offset = 0;
  private readonly now: () => number;

  constructor(now: () => number, last: string | null) {
    this.now = now;
    if (last !== null) {
      [this.ms, this.counter] = partsOf(last);
    }
  }

  /** What was stamped or seen last. */
  get latest(): string {
    return textOf(this.ms, this.counter);
  }

  /** How far the hub's clock is ahead of this computer's, in milliseconds: from now on the hub's time counts. */
  correct(offset: number): void {
    this.offset = offset;
  }

  /** An operation of another laptop has come: what is written from now on is later. */
  observe(clock: string): void {
    const [ms, counter] = partsOf(clock);
    if (ms > this.ms || (ms === this.ms && counter > this.counter)) [this.ms, this.counter] = [ms, counter];
  }

  /** Goes on from another clock: what was stamped after it is being stamped anew. */
  goOnFrom(clock: string): void {
    [this.ms, this.counter] = clock === '' ? [0, 0] : partsOf(clock);
  }

  next(atMost = Infinity): string {
    const now = Math.min(this.now() + this.offset, atMost);
    if (now > this.ms) {
      this.ms = now;
      this.counter = 0;
    } else if (this.counter < 0xffff) {
      this.counter += 1;
    } else {
      this.ms += 1;
      this.counter = 0;
    }
    return textOf(this.ms, this.counter);
  }
}

function textOf(ms: number, counter: number): string {
  return ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0');
}

/** Milliseconds and counter of a clock. */
function partsOf(clock: string): [number, number] {
  return [parseInt(clock.slice(0, 12), 16), parseInt(clock.slice(12), 16)];
}

/** The first clock of a millisecond. */
export function firstClockOf(ms: number): string {
  return textOf(ms, 0);
}

/** The milliseconds of a clock. */
export function millisecondsOf(clock: string): number {
  return partsOf(clock)[0];
}
