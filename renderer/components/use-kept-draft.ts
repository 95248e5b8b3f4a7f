import { useCallback, useEffect, useRef } from 'react';

/** So many milliseconds after the last key: the disk is not written at each of them. */
const pause = 300;

/**
 * Has main keep what is typed, so that a laptop that dies takes nothing along. One message is on its way at a time, and the
 * newest state goes next.
 *
 * @param typed what is to be kept, as one text; null where there is nothing
 * @param keep sends it; null throws away what was kept
 */
export function useKeptDraft(typed: string | null, keep: (typed: string | null) => Promise<unknown>) {
  const wanted = useRef(typed);
  const there = useRef(typed);
  const isSending = useRef(false);
  const keeping = useRef(keep);
  useEffect(() => {
    keeping.current = keep;
  });

  const send = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      while (wanted.current !== there.current) {
        const next = wanted.current;
        await keeping.current(next);
        there.current = next;
      }
    } catch {
      // The frame says that main does not answer; what is typed stays on the page, and the next change sends it again.
    } finally {
      isSending.current = false;
    }
  }, []);

  useEffect(() => {
    wanted.current = typed;
    const timer = setTimeout(() => void send(), pause);
    return () => clearTimeout(timer);
  }, [typed, send]);

  // What was typed in the last moment before the window is closed.
  useEffect(() => {
    const now = () => void send();
    window.addEventListener('pagehide', now);
    return () => window.removeEventListener('pagehide', now);
  }, [send]);

  /** Whoever leaves the page without saving wants none of it back. */
  const discard = useCallback(() => {
    wanted.current = null;
    void send();
  }, [send]);

  return { discard };
}
