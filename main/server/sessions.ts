import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A long day at a competition; no shorter idle time, for nobody could sign in again without going to the computer. */
const lifetime = 12 * 60 * 60 * 1000;

/** How long a browser that never heard of its new key may come back with the old one. */
const graceAfterReplacing = 10 * 60 * 1000;

const hash = (secret: string) => createHash('sha256').update(secret).digest();

/** Who may speak to the loopback server: whoever has the link that it printed, once, and then that browser. */
export interface Sessions {
  /** What the link holds, good for one exchange. */
  readonly token: string;
  /** A new session's secret for the right token at its first use, else undefined. */
  exchange(token: string): string | undefined;
  has(secret: string | undefined): boolean;
  /**
   * Puts another secret in the place of one that is good; it ends when the first one would have. The first one still lets its
   * browser in for a while, as nobody: an answer that was lost on the way must not shut somebody out until the next link.
   */
  replace(secret: string, next: string): void;
}

/** Only hashes are kept, so that nothing in memory opens a door. */
export function createSessions(now: () => number): Sessions {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = hash(token);
  /** When a secret stops to be good, and when whatever follows it ends. */
  const known = new Map<string, { until: number; ending: number }>();
  const keyOf = (secret: string) => hash(secret).toString('hex');
  let isUsed = false;
  return {
    token,
    exchange(given) {
      if (isUsed || !timingSafeEqual(hash(given), tokenHash)) return undefined;
      isUsed = true;
      const secret = randomBytes(32).toString('base64url');
      const ending = now() + lifetime;
      known.set(keyOf(secret), { until: ending, ending });
      return secret;
    },
    replace(secret, next) {
      const old = known.get(keyOf(secret));
      if (old === undefined) return;
      known.set(keyOf(secret), { ...old, until: Math.min(old.until, now() + graceAfterReplacing) });
      known.set(keyOf(next), { until: old.ending, ending: old.ending });
    },
    has(secret) {
      if (secret === undefined) return false;
      const found = known.get(keyOf(secret));
      return found !== undefined && now() < found.until;
    },
  };
}
