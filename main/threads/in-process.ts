import { createApp } from '#main/app.ts';
import type { Application } from '#main/application.ts';
import { localDay } from '#main/local-day.ts';
import type { Log } from '#main/log.ts';

import { wrapInProcess } from './this-thread.ts';

export interface InProcessOptions {
  readonly dataFolder: string;
  readonly log: Log;
  /** `reader` opens beside a running application and can only answer queries and prepare jobs. */
  readonly role?: 'owner' | 'reader';
  readonly clock?: () => number;
  readonly today?: () => string;
}

/** The same application with one App in this very thread, for the command line and for tests. Throws a Failure when refused. */
export function openInProcess(options: InProcessOptions): Application {
  const { dataFolder, log, role = 'owner', clock = Date.now, today = () => localDay(clock()) } = options;
  return wrapInProcess(createApp({ dataFolder, role, clock, today, log }), { dataFolder, log, now: clock });
}
