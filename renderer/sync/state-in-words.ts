import { momentInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { SyncStatus } from '#shared/contract/sync.ts';

const { states: text } = words.sync;

/** How a club stands that has a hub. */
export type HubStatus = SyncStatus & { state: Exclude<SyncStatus['state'], 'off'> };

/** `14:05` of today, `22 Nov 2026, 14:05` of another day. */
export function sinceInWords(moment: string, now = new Date()): string {
  const whole = momentInWords(moment);
  const [day, time] = whole.split(', ');
  const [today] = momentInWords(now.toISOString()).split(', ');
  return day === today && time !== undefined ? time : whole;
}

/** The state in a few words, as the frame says it. */
export function stateInWords({ state, waiting, progress, offlineSince }: HubStatus): string {
  switch (state) {
    case 'waiting':
      return text.waiting(waiting);
    case 'first':
      return progress === null ? text.first : text.firstOf(progress.done, progress.total);
    case 'offline':
      return offlineSince === null ? text.offline : text.offlineSince(sinceInWords(offlineSince));
    default:
      return text[state];
  }
}
