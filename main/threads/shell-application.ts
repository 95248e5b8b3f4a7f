import type { Application, Caller } from '#main/application.ts';
import { reportBug } from '#main/bug-report.ts';
import type { ChangeAnnouncer } from '#main/change-announcer.ts';
import { openExport, removeOldExports } from '#main/files/exports.ts';
import { removeOldUploads, storeUpload } from '#main/files/uploads.ts';
import type { JobHandle, JobRegistry } from '#main/jobs/registry.ts';
import type { Log } from '#main/log.ts';
import { assertAllowed, findOperation, parseInput } from '#main/contract-operations.ts';
import type { Operation } from '#main/contract-operations.ts';
import { bugSentence, failureSentence } from '#shared/messages/failures.ts';
import { Failure } from '#shared/domain/failure.ts';

import type { Workers } from './workers.ts';

interface Parts {
  readonly workers: Workers;
  readonly jobs: JobRegistry;
  readonly changes: ChangeAnnouncer;
  readonly dataFolder: string;
  readonly log: Log;
  readonly now: () => number;
}

/**
 * The application as shells see it. Operations go to the workers; only what touches no database is done here: jobs are
 * counted, followed and stopped, files are taken in and handed out.
 */
export function createShellApplication({ workers, jobs, changes, dataFolder, log, now }: Parts): Application {
  const here: Readonly<Record<string, (input: unknown) => unknown>> = {
    'jobs.list': () => jobs.list(),
    'jobs.cancel': (input) => ({ cancelled: jobs.cancel((input as { jobId: string }).jobId) }),
    'files.upload': (input) => {
      removeOldUploads(dataFolder, now());
      return storeUpload(dataFolder, (input as { file: File }).file);
    },
    'files.download': (input) => openExport(dataFolder, (input as { fileId: string }).fileId),
  };

  async function carryOut(operation: Operation, input: unknown, caller: Caller, job: JobHandle) {
    const startedAt = now();
    try {
      job.finish(await workers.runJob(operation, input, caller, job));
    } catch (error) {
      endUnfinished(job, operation, error);
    }
    log.info({ operation: operation.name, milliseconds: now() - startedAt, state: job.state() }, 'job ended');
  }

  function endUnfinished(job: JobHandle, operation: Operation, error: unknown) {
    if (!(error instanceof Failure)) {
      const reference = reportBug(log, error, operation.name);
      job.fail({ code: 'INTERNAL_SERVER_ERROR', text: bugSentence(reference), data: { reference } });
    } else if (error.code === 'JOB_CANCELLED') {
      job.stop();
    } else {
      job.fail({ code: error.code, text: failureSentence(error.code, error.data), data: error.data });
    }
  }

  return {
    async execute(name, input, caller) {
      const operation = findOperation(name);
      const doHere = here[name];
      if (doHere) {
        assertAllowed(operation, caller);
        return doHere(parseInput(operation, input));
      }
      if (!operation.meta.isJob) return workers.execute(operation, input, caller);
      // Refused before it is a job, so that a form can show which field is wrong.
      assertAllowed(operation, caller);
      parseInput(operation, input);
      removeOldExports(dataFolder, now());
      const job = jobs.start(name);
      void carryOut(operation, input, caller, job);
      return { jobId: job.jobId };
    },
    watchJob: (jobId, signal) => jobs.watch(jobId, signal),
    watchChanges: (signal) => changes.watch(signal),
    async close() {
      jobs.cancelAll();
      await workers.close();
    },
  };
}
