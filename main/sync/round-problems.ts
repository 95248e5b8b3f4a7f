import type { UnreachableReason } from '#shared/domain/hub.ts';
import type { SyncProblem } from '#shared/domain/sync.ts';

import { HubRefusal } from './hub.ts';

/** What an official is told where a hub refuses something. */
export function refusalOf({ code }: HubRefusal): SyncProblem {
  if (code === 'HUB_FUTURE') return 'future';
  return code === 'HUB_QUOTA' ? 'full' : 'unreadable';
}

/** Whether a clock is far ahead of the hub's. */
export function isFuture(error: unknown): boolean {
  return error instanceof HubRefusal && error.code === 'HUB_FUTURE';
}

/** What an official is told where no hub answers. */
export function problemOf(reason: UnreachableReason): SyncProblem {
  switch (reason) {
    case 'no-tls':
    case 'wrong-server':
      return 'untrusted';
    case 'not-a-hub':
      return 'captive';
    case 'cut':
    case 'closed':
      return 'offline';
    default:
      return reason;
  }
}
