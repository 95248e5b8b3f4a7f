import type { App, Application } from '#main/application.ts';
import { createChangeAnnouncer } from '#main/change-announcer.ts';
import { createJobRegistry } from '#main/jobs/registry.ts';
import { type Log, silentLog } from '#main/log.ts';
import { createJobProgress } from '#main/threads/job-progress.ts';
import { createShellApplication } from '#main/threads/shell-application.ts';
import { createUpdates, type UpdateOptions, type Updates } from '#main/updates/updates.ts';
import type { Workers } from '#main/threads/workers.ts';

interface Surroundings {
  readonly dataFolder: string;
  readonly log: Log;
  readonly now: () => number;
  /** Newer versions; without it there are none, as in a browser. */
  readonly updates?: (application: UpdateOptions['application']) => Updates;
}

/** The application as shells see it, around an App that runs in the test's own thread. */
export function wrapInProcess(app: App, { dataFolder, log, now, updates = noUpdates }: Surroundings): Application {
  const changes = createChangeAnnouncer();
  app.onChange(() => changes.announce());
  const jobs = createJobRegistry(now);
  const application: Application = createShellApplication({
    workers: createWorkers(app),
    jobs,
    changes,
    dataFolder,
    log,
    now,
    updates: updates({
      execute: (...call) => application.execute(...call),
      watchJob: (...watched) => application.watchJob(...watched),
    }),
  });
  return application;
}

/** As in a browser: nothing here replaces the application. */
function noUpdates(application: UpdateOptions['application']): Updates {
  return createUpdates({ version: '1.0.0', updater: null, application, log: silentLog, now: Date.now });
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
    async authorise({ name }, input, caller) {
      return app.authorise(name, input, caller);
    },
    async note(note) {
      app.note(note);
    },
    runJob({ name }, input, caller, job) {
      const progress = createJobProgress(job.jobId, job.flag, (phase, done, total) => job.report(phase, done, total));
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
