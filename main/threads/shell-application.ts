import type { Application, AuditNote, Caller } from '#main/application.ts';
import { reportBug } from '#main/bug-report.ts';
import type { ChangeAnnouncer } from '#main/change-announcer.ts';
import { openExport, removeOldExports } from '#main/files/exports.ts';
import { removeOldUploads, storeUpload } from '#main/files/uploads.ts';
import type { JobHandle, JobRegistry } from '#main/jobs/registry.ts';
import type { Log } from '#main/log.ts';
import type { Updates } from '#main/updates/updates.ts';
import { findOperation, parseInput } from '#main/contract-operations.ts';
import type { Operation } from '#main/contract-operations.ts';
import { timed } from '#main/system/slow-operations.ts';
import { bugSentence, failureSentence } from '#shared/messages/failures.ts';
import { Failure } from '#shared/domain/failure.ts';

import type { Person, Workers } from './workers.ts';

interface Parts {
  readonly workers: Workers;
  readonly jobs: JobRegistry;
  readonly changes: ChangeAnnouncer;
  readonly dataFolder: string;
  readonly log: Log;
  readonly now: () => number;
  /** Newer versions, which concern the shell and not the database. */
  readonly updates: Updates;
}

/** Done here, and written down there. */
const audited: ReadonlySet<string> = new Set(['files.download', 'updates.check', 'updates.install']);

/**
 * The application as shells see it. Operations go to the workers; only what touches no database is done here: jobs are
 * counted, followed and stopped, files are taken in and handed out.
 */
export function createShellApplication({ workers, jobs, changes, dataFolder, log, now, updates }: Parts): Application {
  /** Files that were made for somebody, by who it was. */
  const files = new Map<string, string>();

  const here: Readonly<Record<string, (input: unknown, by: Person) => unknown>> = {
    'updates.status': () => updates.status(),
    'updates.check': () => updates.check(),
    'updates.install': () => updates.install(),
    'jobs.list': (_input, by) => jobs.list(by),
    'jobs.cancel': (input, by) => ({ cancelled: jobs.cancel((input as { jobId: string }).jobId, by) }),
    'files.upload': (input) => {
      removeOldUploads(dataFolder, now());
      return storeUpload(dataFolder, (input as { file: File }).file);
    },
    'files.download': (input, by) => {
      const { fileId } = input as { fileId: string };
      // After a restart nobody knows any more whose it was.
      if (!by.isSuperuser && files.get(fileId) !== by.person)
        throw new Failure('NOT_FOUND', { what: 'file', id: fileId });
      return openExport(dataFolder, fileId);
    },
  };

  async function carryOut(operation: Operation, input: unknown, caller: Caller, job: JobHandle, by: Person) {
    const startedAt = now();
    try {
      const isUpdate = operation.name === 'updates.download';
      const result = await (isUpdate ? updates.download(job) : workers.runJob(operation, input, caller, job));
      if (isUpdate) await workers.note(noteOf(operation.name, {}, caller));
      const { fileId } = (result ?? {}) as { fileId?: unknown };
      if (typeof fileId === 'string') files.set(fileId, by.person);
      job.finish(result);
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

  const noteOf = (action: string, input: unknown, caller: Caller): AuditNote => ({
    at: now(),
    caller,
    action,
    outcome: 'done',
    input,
    subject: null,
  });

  return {
    async execute(name, input, caller) {
      const operation = findOperation(name);
      const doHere = here[name];
      if (doHere === undefined && !operation.meta.isJob)
        return timed(name, log, now, () => workers.execute(operation, input, caller));
      const by = await workers.authorise(operation, input, caller);
      const parsed = parseInput(operation, input);
      if (doHere) {
        const answer = await doHere(parsed, by);
        if (audited.has(name)) await workers.note(noteOf(name, parsed, caller));
        return answer;
      }
      // Refused before it is a job, so that a form can show which field is wrong.
      removeOldExports(dataFolder, now());
      const job = jobs.start(name, by.person);
      void carryOut(operation, input, caller, job, by);
      return { jobId: job.jobId };
    },
    async authorise(name, input, caller) {
      await workers.authorise(findOperation(name), input, caller);
    },
    async watchJob(jobId, caller, signal) {
      const by = await workers.authorise(findOperation('jobs.watch'), { jobId }, caller);
      return jobs.watch(jobId, by, signal);
    },
    watchChanges: (signal) => changes.watch(signal),
    async close() {
      await updates.beforeClose();
      jobs.cancelAll();
      await workers.close();
      updates.afterClose();
    },
  };
}
