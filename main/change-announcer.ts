import { createBell } from './bell.ts';

/** Tells watchers that something was committed; what changed is for them to ask. */
export interface ChangeAnnouncer {
  announce(): void;
  /** The current number at once, then the latest one after each change: changes in quick succession come as one. */
  watch(signal: AbortSignal | undefined): AsyncIterable<{ number: number }>;
}

export function createChangeAnnouncer(): ChangeAnnouncer {
  let number = 0;
  const bell = createBell();

  async function* watch(signal: AbortSignal | undefined) {
    let shown = -1;
    while (!signal?.aborted) {
      if (shown === number) {
        await bell.heard(signal);
      } else {
        shown = number;
        yield { number };
      }
    }
  }

  return {
    announce() {
      number += 1;
      bell.ring();
    },
    watch,
  };
}
