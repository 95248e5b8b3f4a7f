import { randomInt } from 'node:crypto';

import type { Log } from './log.ts';

/** No letters that are read as digits, no vowels: a number that can be read out on the telephone. */
const signs = '23456789BCDFGHJKMNPQRSTVWXZ';

/** Logs a fault with its stack under a new reference number such as `K7Q-2MP`, which is what people are shown. */
export function reportBug(log: Log, error: unknown, operation: string): string {
  const part = () => Array.from({ length: 3 }, () => signs[randomInt(signs.length)]).join('');
  const reference = `${part()}-${part()}`;
  log.error({ reference, operation, err: error }, 'bug');
  return reference;
}
