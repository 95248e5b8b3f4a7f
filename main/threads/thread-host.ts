import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

import type { App, AuditNote } from '#main/application.ts';
import { localDay } from '#main/local-day.ts';
import type { Log, LogLevel } from '#main/log.ts';

import { packError } from './crossed-error.ts';
import { waitAtGate } from './gate.ts';
import { createJobProgress } from './job-progress.ts';
import type { JobCall, Prepared, ThreadCall, ThreadOptions, ThreadReport, ThreadRequest } from './messages.ts';

export type CreateApp = (options: {
  dataFolder: string;
  role: 'owner' | 'reader';
  clock: () => number;
  today: () => string;
  log: Log;
  onNote?: (note: AuditNote) => void;
}) => App;

/** Milliseconds without a request after which the App may tidy up (reliability.md, opening, 6: at most 30 s). */
const restAfter = 20_000;

/**
 * Makes this worker thread a database thread: one App, one request after the other, also where a job's second half waits
 * for something. So the owner's thread is the queue of all writes.
 */
export function runThread(createApp: CreateApp): void {
  const port = parentPort;
  if (!port) throw new Error('a database thread is started as a worker thread');
  const { role, dataFolder, gate } = workerData as ThreadOptions;
  const post = (report: ThreadReport) => port.postMessage(report);
  if (role === 'reader' && !waitAtGate(gate)) return port.close();

  let app: App;
  try {
    app = createApp({
      dataFolder,
      role,
      clock: Date.now,
      today: () => localDay(Date.now()),
      log: forwardedLog(post),
      onNote: (note) => post({ type: 'note', note }),
    });
  } catch (error) {
    post({ type: 'refused', error: packError(error) });
    port.close();
    return;
  }
  app.onChange(() => post({ type: 'changed' }));

  const answer = createAnswers(app, post);
  let queue = Promise.resolve();
  let resting: NodeJS.Timeout | undefined;
  const restLater = () => {
    clearTimeout(resting);
    resting = setTimeout(() => rest(app, post), restAfter);
  };
  port.on('message', ({ id, call }: ThreadRequest) => {
    clearTimeout(resting);
    queue = queue.then(async () => {
      try {
        post({ type: 'answer', id, value: await answer(call) });
      } catch (error) {
        // Also an answer that cannot be cloned: it is told like any other bug.
        post({ type: 'error', id, error: packError(error) });
      }
      clearTimeout(resting);
      if (call.type === 'close') port.close();
      else restLater();
    });
  });
  post({ type: 'ready' });
}

/** Tidying up that fails is told in the log: nobody waits for it, and the next rest tries again. */
function rest(app: App, post: (report: ThreadReport) => void): void {
  try {
    app.rest();
  } catch (error) {
    post({ type: 'log', level: 'warn', data: { err: packError(error) }, message: 'the database could not tidy up' });
  }
}

function createAnswers(app: App, post: (report: ThreadReport) => void) {
  let link: MessagePort | undefined;

  function progressOf({ jobId, flag }: JobCall) {
    return createJobProgress(jobId, flag, (phase, done, total) => {
      post({ type: 'progress', jobId, phase, done, total });
    });
  }

  return async (call: ThreadCall): Promise<unknown> => {
    switch (call.type) {
      case 'execute':
        return app.execute(call.operation, call.input, call.caller);
      case 'authorise':
        return app.authorise(call.operation, call.input, call.caller);
      case 'note':
        return app.note(call.note);
      case 'prepare': {
        const progress = progressOf(call);
        progress.throwIfCancelled();
        const prepared = await app.prepareJob(call.operation, call.input, call.caller, progress);
        const message: Prepared = { jobId: call.jobId, prepared };
        requireLink(link).postMessage(message);
        return undefined;
      }
      case 'finish': {
        const prepared = takePrepared(requireLink(link), call.jobId);
        const progress = progressOf(call);
        progress.throwIfCancelled();
        return app.finishJob(call.operation, call.input, prepared, call.caller, progress);
      }
      case 'link':
        link?.close();
        link = call.port;
        return undefined;
      case 'close':
        link?.close();
        app.close();
        return undefined;
    }
  };
}

function requireLink(link: MessagePort | undefined): MessagePort {
  if (!link) throw new Error('this database thread was not joined to the other one');
  return link;
}

/** Jobs are finished in the order in which they were prepared: what lies before this one belongs to a job that was given up. */
function takePrepared(link: MessagePort, jobId: string): unknown {
  for (let received = receiveMessageOnPort(link); received; received = receiveMessageOnPort(link)) {
    const { jobId: found, prepared } = received.message as Prepared;
    if (found === jobId) return prepared;
  }
  throw new Error('what the first half of the job prepared did not arrive');
}

/** One thread writes the log file, so that it can be moved aside. */
function forwardedLog(post: (report: ThreadReport) => void): Log {
  const at = (level: LogLevel) => (data: object, message: string) => {
    const plain = Object.fromEntries(
      Object.entries(data).map(([key, value]: [string, unknown]) => [
        key,
        value instanceof Error ? packError(value) : value,
      ]),
    );
    post({ type: 'log', level, data: plain, message });
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
