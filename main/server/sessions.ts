import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A long day at a competition; no shorter idle time, for nobody could sign in again without going to the computer. */
const lifetime = 12 * 60 * 60 * 1000;

const hash = (secret: string) => createHash('sha256').update(secret).digest();

/** Who may speak to the loopback server: whoever has the link that it printed, once, and then that browser. */
export interface Sessions {
  /** What the link holds, good for one exchange. */
  readonly token: string;
  /** A new session's secret for the right token at its first use, else undefined. */
  exchange(token: string): string | undefined;
  has(secret: string | undefined): boolean;
  /** Puts another secret in the place of one that is good; it ends when the first one would have. */
  replace(secret: string, next: string): void;
}

/** Only hashes are kept, so that nothing in memory opens a door. */
export function createSessions(now: () => number): Sessions {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = hash(token);
  const endings = new Map<string, number>();
  let isUsed = false;
  return {
    token,
    exchange(given) {
      if (isUsed || !timingSafeEqual(hash(given), tokenHash)) return undefined;
      isUsed = true;
      const secret = randomBytes(32).toString('base64url');
      endings.set(hash(secret).toString('hex'), now() + lifetime);
      return secret;
    },
    replace(secret, next) {
      const ending = endings.get(hash(secret).toString('hex'));
      if (ending === undefined) return;
      endings.delete(hash(secret).toString('hex'));
      endings.set(hash(next).toString('hex'), ending);
    },
    has(secret) {
      if (secret === undefined) return false;
      const ending = endings.get(hash(secret).toString('hex'));
      return ending !== undefined && now() < ending;
    },
  };
}
