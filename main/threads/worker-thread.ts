import { Worker } from 'node:worker_threads';
import type { Transferable } from 'node:worker_threads';

import type { AuditNote } from '#main/application.ts';
import type { Log } from '#main/log.ts';

import { unpackError } from './crossed-error.ts';
import type { CrossedError } from './crossed-error.ts';
import type { ThreadCall, ThreadOptions, ThreadReport, ThreadRequest } from './messages.ts';

/** A database thread as the shell's thread holds it. */
export interface WorkerThread {
  /** Sends a request and waits for its answer; rejects with a Failure, with a bug's error, or when the thread dies. */
  call(call: ThreadCall, transfer?: readonly Transferable[]): Promise<unknown>;
  /** Lets the thread finish what it was asked, close its database and end. */
  close(): Promise<void>;
  /** Resolves when the thread has ended, with the reason when nobody closed it. */
  readonly ended: Promise<Error | undefined>;
}

export interface WorkerEvents {
  onProgress(jobId: string, phase: string, done: number, total: number | null): void;
  onChange(): void;
  /** A reader has something for the audit trail. */
  onNote(note: AuditNote): void;
  readonly log: Log;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Starts the thread and waits until its database is open; rejects with the Failure that its App was refused with. */
export async function startWorkerThread(
  file: URL,
  options: ThreadOptions,
  events: WorkerEvents,
): Promise<WorkerThread> {
  const worker = new Worker(file, { workerData: options, name: `trackrecord-${options.role}` });
  const waiting = new Map<number, Waiting>();
  const ready = Promise.withResolvers<undefined>();
  const ended = Promise.withResolvers<Error | undefined>();
  let lastId = 0;
  let isClosing = false;
  let death: Error | undefined;

  function onReport(report: ThreadReport) {
    switch (report.type) {
      case 'ready':
        return ready.resolve(undefined);
      case 'refused':
        return ready.reject(unpackError(report.error));
      case 'answer':
      case 'error':
        return settle(report);
      case 'progress':
        return events.onProgress(report.jobId, report.phase, report.done, report.total);
      case 'changed':
        return events.onChange();
      case 'note':
        return events.onNote(report.note);
      case 'log':
        return events.log[report.level](unpackLogData(report.data), report.message);
    }
  }

  function settle(report: Extract<ThreadReport, { id: number }>) {
    const request = waiting.get(report.id);
    waiting.delete(report.id);
    if (report.type === 'answer') request?.resolve(report.value);
    else request?.reject(unpackError(report.error));
  }

  function die(reason: Error) {
    death ??= reason;
    ready.reject(death);
    for (const request of waiting.values()) request.reject(death);
    waiting.clear();
  }

  worker.on('message', onReport);
  worker.on('messageerror', (error) => die(error));
  worker.on('error', (error) => die(new Error(`the ${options.role} thread of the database died`, { cause: error })));
  worker.on('exit', (code) => {
    const wasExpected = isClosing && death === undefined;
    die(new Error(`the ${options.role} thread of the database ended with code ${code}`));
    ended.resolve(wasExpected ? undefined : death);
  });

  function call(request: ThreadCall, transfer: readonly Transferable[] = []): Promise<unknown> {
    if (death) return Promise.reject(death);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      const message: ThreadRequest = { id, call: request };
      try {
        worker.postMessage(message, transfer);
      } catch (error) {
        // An input that cannot be cloned never left.
        waiting.delete(id);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  await ready.promise;
  return {
    call,
    ended: ended.promise,
    async close() {
      isClosing = true;
      if (!death) await call({ type: 'close' });
      await ended.promise;
    },
  };
}

/** An Error crossed as plain data; the log wants it back as an Error, with its stack. */
function unpackLogData(data: object): object {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [key, isCrossed(value) ? unpackError(value) : value]),
  );
}

function isCrossed(value: unknown): value is CrossedError {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'bug' || value.kind === 'failure')
  );
}
