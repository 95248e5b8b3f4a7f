import { randomFillSync } from 'node:crypto';

/**
 * Makes UUIDv7 ids (RFC 9562): 48 bits of milliseconds, then a counter seeded with random bits so that ids made in the
 * same millisecond still grow, then random bits.
 */
export function createIdMaker(clock: () => number, fill: (bytes: Uint8Array) => void = randomFillSync): () => string {
  const pool = Buffer.alloc(16 * 256);
  let used = pool.length;
  let lastMs = 0;
  let counter = 0;

  return () => {
    if (used === pool.length) {
      fill(pool);
      used = 0;
    }
    const random = pool.subarray(used, used + 16);
    used += 16;
    const now = clock();
    if (now > lastMs) {
      lastMs = now;
      counter = random.readUInt16BE(6) & 0x7ff;
    } else {
      counter += 1;
      if (counter > 0xfff) {
        lastMs += 1;
        counter = 0;
      }
    }
    const time = lastMs.toString(16).padStart(12, '0');
    const sequence = (0x7000 | counter).toString(16);
    const tail = random.toString('hex', 8, 16);
    const variant = ((random.readUInt8(8) & 0x3f) | 0x80).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-${sequence}-${variant}${tail.slice(2, 4)}-${tail.slice(4)}`;
  };
}
