import { lockPage } from '#renderer/accounts/page-lock.ts';
import { desktopClient, queries } from '#renderer/api.ts';
import type { DesktopEvent } from '#shared/contract/desktop.ts';

/** What the frame answers to: the rest needs no screen. */
export type FrameEvent = Extract<DesktopEvent, { type: 'action' | 'go' | 'files' }>;

const pauseMilliseconds = 1500;
const listeners = new Set<(event: FrameEvent) => void>();

/** Hears the menu and the system as long as the frame is shown; the answer ends it. */
export function onDesktopEvent(listener: (event: FrameEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function handle(event: DesktopEvent): void {
  switch (event.type) {
    case 'lock':
      lockPage('away');
      break;
    case 'resume':
      // The day may be another one.
      void queries.invalidateQueries();
      break;
    default:
      for (const listener of listeners) listener(event);
  }
}

/** Listens to the desktop shell as long as the page lives. */
export async function followDesktop(): Promise<never> {
  for (;;) {
    try {
      for await (const event of await desktopClient.desktop.events()) handle(event);
    } catch {
      // That main does not answer is said by whoever follows the changes.
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
