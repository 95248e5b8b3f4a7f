import { ORPCError } from '@orpc/client';
import { useSyncExternalStore } from 'react';

import { client, queries } from './api.ts';

/** Whether main answers: `ended` when this page's session is over and only a new start helps. */
export type Connection = 'connected' | 'lost' | 'ended';

const pauseMilliseconds = 1500;
const listeners = new Set<() => void>();
let connection: Connection = 'connected';

function setConnection(next: Connection) {
  if (connection === next) return;
  connection = next;
  for (const listener of listeners) listener();
}

async function readChanges() {
  for await (const change of await client.system.changes()) {
    setConnection('connected');
    // One rule beats forty: whatever changed, ask again for what is on the screen.
    if (change.number >= 0) await queries.invalidateQueries();
  }
}

/** Listens for changes as long as the page lives, and connects again after a break. */
export async function followChanges(): Promise<never> {
  for (;;) {
    try {
      await readChanges();
    } catch (error) {
      if (error instanceof ORPCError && error.code === 'UNAUTHORIZED') setConnection('ended');
    }
    if (connection !== 'ended') await checkConnection();
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}

/** A stream that ended says little: a quick question tells whether main is there. */
async function checkConnection() {
  const wasLost = connection === 'lost';
  try {
    await client.accounts.me();
    setConnection('connected');
    if (wasLost) await queries.invalidateQueries();
  } catch (error) {
    setConnection(error instanceof ORPCError && error.code === 'UNAUTHORIZED' ? 'ended' : 'lost');
  }
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
