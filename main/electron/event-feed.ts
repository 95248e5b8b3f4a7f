import { createBell } from '#main/bell.ts';
import type { DesktopEvent } from '#shared/contract/desktop.ts';

export interface EventFeed {
  readonly tell: (event: DesktopEvent) => void;
  /** Everything that is told from now on. */
  readonly watch: (signal: AbortSignal | undefined) => AsyncIterable<DesktopEvent>;
}

/** A page that is not read from any more is not remembered forever. */
const keptAtMost = 100;

/** What the shell tells its page, in order. Who does not listen misses it: a menu is no letter box. */
export function createEventFeed(): EventFeed {
  const bell = createBell();
  const readers = new Set<DesktopEvent[]>();

  async function* read(waiting: DesktopEvent[], signal: AbortSignal | undefined) {
    try {
      while (!signal?.aborted) {
        const next = waiting.shift();
        if (next) yield next;
        else await bell.heard(signal);
      }
    } finally {
      readers.delete(waiting);
    }
  }

  return {
    tell(event) {
      for (const waiting of readers) {
        waiting.push(event);
        if (waiting.length > keptAtMost) waiting.shift();
      }
      bell.ring();
    },
    watch(signal) {
      const waiting: DesktopEvent[] = [];
      readers.add(waiting);
      return read(waiting, signal);
    },
  };
}
