import { dialog } from 'electron';
import type { App, BrowserWindow } from 'electron';

import type { Application, Caller } from '#main/application.ts';
import type { Log } from '#main/log.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { desktopWords } from '#shared/messages/desktop.ts';
import { jobNames, otherJobName } from '#shared/messages/job-names.ts';

const { quit: words } = desktopWords;
const answers = ['wait', 'cancel', 'stay'] as const;

interface Options {
  readonly application: Application;
  /** The shell itself, who sees all jobs. */
  readonly itself: Caller;
  readonly log: Log;
  readonly window: () => BrowserWindow | undefined;
  /** Opens a window again, for somebody who stays after the last one was closed. */
  readonly reopen: () => void;
}

export interface Quitting {
  /** A window asks before it is closed, where that ends the application. */
  readonly guard: (window: BrowserWindow) => void;
  /** Somebody chose to stay: what was decided about running work holds no more. */
  readonly stay: () => void;
  /** The system ends: nobody is asked any more. */
  readonly hurry: () => void;
}

/**
 * Quits when the last window closes, except where the system's applications stay. Running work is asked about first; then the
 * windows close, each of which may object; then the database is emptied into its file and closed.
 */
export function closeBeforeQuitting(app: App, { application, itself, log, window, reopen }: Options): Quitting {
  let isDecided = false;
  let isAsking = false;
  let isClosed = false;

  const running = async (): Promise<Job[]> => {
    const jobs = (await application.execute('jobs.list', undefined, itself)) as Job[];
    return jobs.filter(({ state }) => state === 'running');
  };

  async function decide(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    try {
      isDecided = await isWorkSettled();
    } catch (error) {
      log.error({ err: error }, 'running work could not be asked about');
      isDecided = true;
    }
    isAsking = false;
    if (isDecided) app.quit();
    else if (!window()) reopen();
  }

  /** Nothing runs, or the person does not mind, or it was waited for. */
  async function isWorkSettled(): Promise<boolean> {
    const jobs = await running();
    if (jobs.length === 0) return true;
    const answer = await ask(jobs, window());
    if (answer === 'wait') await Promise.all(jobs.map(({ jobId }) => untilEnded(jobId)));
    return answer !== 'stay';
  }

  async function untilEnded(jobId: string): Promise<void> {
    for await (const job of await application.watchJob(jobId, itself, undefined)) if (job.state !== 'running') return;
  }

  async function close(): Promise<void> {
    try {
      await application.close();
    } catch (error) {
      log.error({ err: error }, 'closing failed');
    }
    isClosed = true;
    app.quit();
  }

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (isDecided) return;
    event.preventDefault();
    void decide();
  });
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close();
  });

  return {
    guard(guarded) {
      guarded.on('close', (event) => {
        if (isDecided || process.platform === 'darwin') return;
        event.preventDefault();
        void decide();
      });
    },
    stay: () => void (isDecided = false),
    hurry: () => void (isDecided = true),
  };
}

async function ask(jobs: readonly Job[], window: BrowserWindow | undefined): Promise<(typeof answers)[number]> {
  const names = [...new Set(jobs.map(({ operation }) => jobNames[operation] ?? otherJobName))];
  const box = {
    type: 'question' as const,
    title: desktopWords.application,
    message: names.length === 1 ? words.one(names.join('')) : words.many(names.join('; ')),
    detail: words.detail,
    buttons: [words.wait, words.cancel, words.stay],
    defaultId: 0,
    cancelId: 2,
  };
  const { response } = await (window ? dialog.showMessageBox(window, box) : dialog.showMessageBox(box));
  return answers[response] ?? 'stay';
}
