/** Wakes whoever waits for the next change; it keeps nothing, so what changed is read elsewhere. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, when the signal is aborted, or after so many milliseconds. */
  heard(signal: AbortSignal | undefined, within?: number): Promise<void>;
}

export function createBell(): Bell {
  const sleepers = new Set<() => void>();
  return {
    ring() {
      for (const wake of sleepers) wake();
    },
    heard(signal, within) {
      return new Promise((resolve) => {
        function wake() {
          clearTimeout(timer);
          sleepers.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        }
        const timer = within === undefined ? undefined : setTimeout(wake, within);
        sleepers.add(wake);
        signal?.addEventListener('abort', wake);
      });
    },
  };
}
