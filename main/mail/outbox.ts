import type { Application, Caller } from '#main/application.ts';
import type { Log } from '#main/log.ts';
import type { HandedLetter } from '#shared/contract/mail.ts';

import type { Secrets } from './secrets.ts';
import { sendLetter } from './send.ts';

const lookEvery = 10_000;
const passwordName = 'mail';
const itself: Caller = { user: 'TrackRecord', access: 'superuser', shell: 'terminal' };

interface Surroundings {
  readonly log: Log;
  readonly secrets: Secrets;
  /** Calls back every so many milliseconds until the answer is called; tests call when they like. */
  readonly every?: (milliseconds: number, work: () => Promise<void>) => () => void;
}

/**
 * The application, and beside it whoever carries its letters out: in the shell's thread, because a mail server may take its
 * time, and without the database, because the owner writes. A letter is marked as being sent before the server hears of
 * it, so that none is sent twice, whenever the application ends.
 */
export function withMail(application: Application, { log, secrets, every = onTimer }: Surroundings): Application {
  const closing = new AbortController();
  let isBusy = false;
  let isRecovered = false;
  const ask = (operation: string, input: object = {}) => application.execute(operation, input, itself);

  async function look(): Promise<void> {
    const due = (await ask('mail.due')) as { toGather: boolean; toSend: boolean; toRecover: boolean };
    // Whoever sends is here: what was being sent before that was cut off with the application.
    if (!isRecovered && due.toRecover) await ask('mail.recover');
    isRecovered = true;
    if (due.toGather) await ask('mail.gather');
    if (due.toSend || due.toGather) await sendAll();
  }

  async function sendAll(): Promise<void> {
    while (!closing.signal.aborted) {
      const letter = (await ask('mail.take')) as HandedLetter | null;
      if (letter === null) return;
      const { outcome, problem, answer } = await sendLetter(letter, await secrets.read(passwordName), closing.signal);
      await ask('mail.settle', { mailId: letter.id, outcome, problem, answer: answer.slice(0, 500) });
      log.info({ letter: letter.id, outcome, problem }, 'a letter was handed to the mail server');
    }
  }

  async function work(): Promise<void> {
    if (isBusy || closing.signal.aborted) return;
    isBusy = true;
    try {
      await look();
    } catch (error) {
      if (!closing.signal.aborted) log.warn({ err: error }, 'the outbox could not be emptied');
    } finally {
      isBusy = false;
    }
  }

  const stop = every(lookEvery, work);
  return {
    ...application,
    async execute(operation, input, caller) {
      if (operation !== 'mail.setServer') return application.execute(operation, input, caller);
      const { password, ...rest } = (input ?? {}) as { password?: unknown };
      // The core is told whether there is one, and never which.
      const told = password === undefined ? {} : { password: password === '' ? '' : 'set' };
      const answer = await application.execute(operation, { ...rest, ...told }, caller);
      if (typeof password === 'string') await secrets.store(passwordName, password);
      return answer;
    },
    async close() {
      stop();
      closing.abort();
      await application.close();
    },
  };
}

function onTimer(milliseconds: number, work: () => Promise<void>): () => void {
  const timer = setInterval(() => void work(), milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
