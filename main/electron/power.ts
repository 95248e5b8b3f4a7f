import { powerMonitor } from 'electron';

import type { Log } from '#main/log.ts';

import type { EventFeed } from './event-feed.ts';

/**
 * Whoever leaves the computer leaves the application: it locks when the computer sleeps or its screen is locked (Linux says
 * only the first). Where nobody signs in there is nothing to lock.
 */
export function followPower(feed: EventFeed, signOut: () => Promise<void>, hurry: () => void, log: Log): void {
  function lock() {
    // The page first: it says why, and keeps what was typed under the lock.
    feed.tell({ type: 'lock' });
    signOut().catch((error: unknown) => log.error({ err: error }, 'the session was not ended'));
  }
  powerMonitor.on('suspend', lock);
  if (process.platform !== 'linux') powerMonitor.on('lock-screen', lock);
  powerMonitor.on('resume', () => feed.tell({ type: 'resume' }));
  if (process.platform !== 'win32') powerMonitor.on('shutdown', hurry);
}
