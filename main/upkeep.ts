import type { Application, Caller } from '#main/application.ts';
import type { Log } from '#main/log.ts';
import type { Facts } from '#shared/contract/system.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const week = 7 * day;

/** Nobody asked for anything for this long: the file can be read through without being in the way. */
const rest = 3 * minute;

const itself: Caller = { user: 'TrackRecord', access: 'superuser', shell: 'terminal' };

interface Surroundings {
  readonly log: Log;
  readonly now: () => number;
  /** Calls back every so many milliseconds until the answer is called; tests call when they like. */
  readonly every?: (milliseconds: number, work: () => void) => () => void;
}

/** Something that the application does by itself, again and again. */
interface Chore {
  readonly operation: string;
  readonly every: number;
  /** When it is due first, in milliseconds since 1970. */
  readonly firstDue: () => Promise<number>;
  dueAt: number | null;
}

/**
 * The application, and while it rests: once a week a check of its whole file (reliability.md, opening, 5), once a day the
 * proof files that nothing needs any more, and sooner after somebody was erased.
 */
export function withUpkeep(application: Application, { log, now, every = onTimer }: Surroundings): Application {
  let lastAsked = now();
  let isBusy = false;
  const tidying: Chore = {
    operation: 'proofs.tidy',
    every: day,
    firstDue: () => Promise.resolve(now()),
    dueAt: null,
  };
  const chores: readonly Chore[] = [
    { operation: 'system.check', every: week, firstDue: checkDue, dueAt: null },
    tidying,
  ];

  async function checkDue(): Promise<number> {
    const { lastCheck } = (await application.execute('system.facts', undefined, itself)) as Facts;
    return lastCheck === null ? now() : lastCheck.at + week;
  }

  async function look(): Promise<void> {
    if (isBusy || now() - lastAsked < rest) return;
    isBusy = true;
    for (const chore of chores) await doWhenDue(chore);
    isBusy = false;
  }

  async function doWhenDue(chore: Chore): Promise<void> {
    try {
      chore.dueAt ??= await chore.firstDue();
      if (now() < chore.dueAt) return;
      chore.dueAt = now() + chore.every;
      await application.execute(chore.operation, {}, itself);
    } catch (error) {
      log.warn({ err: error, operation: chore.operation }, 'upkeep could not be started');
    }
  }

  const stop = every(minute, () => void look());
  return {
    ...application,
    execute(operation, input, caller) {
      lastAsked = now();
      if (operation === 'privacy.erase') tidying.dueAt = lastAsked;
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
