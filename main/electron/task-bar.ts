import type { Application, Caller } from '#main/application.ts';
import { operations } from '#main/contract-operations.ts';
import type { Log } from '#main/log.ts';
import type { Job } from '#shared/contract/jobs.ts';

/** As `BrowserWindow.setProgressBar` takes it: a part of one, 2 where nobody knows how far it is, -1 for none. */
export type ShowProgress = (progress: number) => void;

/** The application, whose long work is seen on the task bar too: how far the least advanced of it is. */
export function withTaskBar(application: Application, itself: Caller, show: ShowProgress, log: Log): Application {
  const running = new Map<string, number>();
  let shown = -1;

  function update() {
    const next = running.size === 0 ? -1 : Math.min(...running.values());
    if (next === shown) return;
    shown = next;
    show(next);
  }

  async function follow(jobId: string): Promise<void> {
    try {
      for await (const job of await application.watchJob(jobId, itself, undefined)) {
        running.set(jobId, partOf(job));
        update();
      }
    } catch (error) {
      log.warn({ err: error }, 'a job could not be followed');
    }
    running.delete(jobId);
    update();
  }

  return {
    ...application,
    async execute(name, input, caller) {
      const answer = await application.execute(name, input, caller);
      if (operations.get(name)?.meta.isJob) void follow((answer as { jobId: string }).jobId);
      return answer;
    },
  };
}

function partOf({ done, total }: Job): number {
  return total === null || total <= 0 ? 2 : Math.min(Math.max(done / total, 0), 1);
}
