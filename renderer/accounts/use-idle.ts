import { useEffect } from 'react';

import { lockPage } from './page-lock.ts';
import { client } from '#renderer/api.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const lookEvery = 5000;
/** How often the core is told at most. */
const tellEvery = 60_000;

/**
 * While somebody is here the core hears of it, and when nobody was for so many minutes the page locks itself, also when the
 * computer slept meanwhile. Several pages of one browser count as one: being at one of them is being here.
 */
export function useIdle(isOn: boolean, idleMinutes: number): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const limit = idleMinutes * 60_000;
    const pages = new BroadcastChannel('trackrecord-presence');
    let lastSign = Date.now();
    let lastTold = lastSign;

    function lockIfLeft(): boolean {
      if (Date.now() - lastSign < limit) return false;
      void lockNow('idle');
      return true;
    }
    function onSign() {
      // After sleep the first movement comes before the next look at the clock.
      if (lockIfLeft()) return;
      const at = Date.now();
      lastSign = at;
      if (at - lastTold < Math.min(tellEvery, limit / 3)) return;
      lastTold = at;
      pages.postMessage(at);
      // A page that cannot reach the core says so by itself, and locks in time.
      client.accounts.stay().catch(() => undefined);
    }
    pages.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') lastSign = Math.max(lastSign, data);
    });
    for (const sign of signs) document.addEventListener(sign, onSign, { capture: true, passive: true });
    const timer = setInterval(lockIfLeft, lookEvery);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, onSign, { capture: true });
      clearInterval(timer);
      pages.close();
    };
  }, [isOn, idleMinutes]);
}

/** Locks this page, and ends the session, so that loading the page again opens nothing. */
export async function lockNow(reason: 'idle' | 'asked'): Promise<void> {
  lockPage(reason);
  await client.accounts.signOut().catch(() => undefined);
}
