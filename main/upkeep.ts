import type { Application, Caller } from '#main/application.ts';
import type { Log } from '#main/log.ts';
import type { Facts } from '#shared/contract/system.ts';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** Nobody asked for anything for this long: the file can be read through without being in the way. */
const rest = 3 * minute;

const itself: Caller = { user: 'TrackRecord', access: 'superuser', shell: 'terminal' };

interface Surroundings {
  readonly log: Log;
  readonly now: () => number;
  /** Calls back every so many milliseconds until the answer is called; tests call when they like. */
  readonly every?: (milliseconds: number, work: () => void) => () => void;
}

/** The application, and once a week, while it rests, a check of its whole file (reliability.md, opening, 5). */
export function withUpkeep(application: Application, { log, now, every = onTimer }: Surroundings): Application {
  let lastAsked = now();
  let dueAt: number | null = null;
  let isBusy = false;

  async function look(): Promise<void> {
    if (isBusy || now() - lastAsked < rest) return;
    isBusy = true;
    try {
      if (dueAt === null) {
        const { lastCheck } = (await application.execute('system.facts', undefined, itself)) as Facts;
        dueAt = lastCheck === null ? now() : lastCheck.at + week;
      }
      if (now() < dueAt) return;
      dueAt = now() + week;
      await application.execute('system.check', {}, itself);
    } catch (error) {
      log.warn({ err: error }, 'the weekly check could not be started');
    } finally {
      isBusy = false;
    }
  }

  const stop = every(minute, () => void look());
  return {
    ...application,
    execute(operation, input, caller) {
      lastAsked = now();
      return application.execute(operation, input, caller);
    },
    close() {
      stop();
      return application.close();
    },
  };
}

function onTimer(milliseconds: number, work: () => void): () => void {
  const timer = setInterval(work, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
