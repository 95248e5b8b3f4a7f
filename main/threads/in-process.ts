import type { App, Application } from '#main/application.ts';
import { createApp } from '#main/app.ts';
import { createChangeAnnouncer } from '#main/change-announcer.ts';
import { createJobRegistry } from '#main/jobs/registry.ts';
import { localDay } from '#main/local-day.ts';
import type { Log } from '#main/log.ts';

import { createJobProgress } from './job-progress.ts';
import { createShellApplication } from './shell-application.ts';
import type { Workers } from './workers.ts';

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

export function wrapInProcess(app: App, { dataFolder, log, now }: { dataFolder: string; log: Log; now: () => number }): Application {
  const changes = createChangeAnnouncer();
  app.onChange(() => changes.announce());
  const jobs = createJobRegistry(now);
  return createShellApplication({ workers: createWorkers(app), jobs, changes, dataFolder, log, now });
}

/** Commands and jobs one after the other, as in the owner's thread. */
function createWorkers(app: App): Workers {
  let queue: Promise<unknown> = Promise.resolve();
  function queued<T>(work: () => T | Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }
  return {
    async execute({ name, meta }, input, caller) {
      if (meta.kind === 'query') return app.execute(name, input, caller);
      return queued(() => app.execute(name, input, caller));
    },
    runJob({ name }, input, caller, job) {
      const progress = createJobProgress(job.jobId, job.flag, job.report);
      return queued(async () => {
        progress.throwIfCancelled();
        const prepared = await app.prepareJob(name, input, caller, progress);
        progress.throwIfCancelled();
        return app.finishJob(name, input, prepared, caller, progress);
      });
    },
    async close() {
      await queue;
      app.close();
    },
  };
}
