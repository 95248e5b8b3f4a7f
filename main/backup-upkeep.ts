import type { Application, Caller } from '#main/application.ts';
import { localDay } from '#main/local-day.ts';
import type { Log } from '#main/log.ts';
import type { Backup } from '#shared/contract/backups.ts';

const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;

/** How often it looks; a start is over by then, and nobody waits for the disk. */
const lookEvery = 5_000;

/** Nobody asked for anything for this long: what takes a while is not in the way. */
const rest = 3 * minute;

/** Two backups that are made by themselves are at least so far apart (reliability.md, "Backups"). */
const apart = 30 * minute;

const itself: Caller = { user: 'TrackRecord', access: 'superuser', shell: 'terminal' };

interface Surroundings {
  readonly log: Log;
  readonly now: () => number;
  /** Calls back every so many milliseconds until the answer is called; tests call when they like. */
  readonly every?: (milliseconds: number, work: () => void) => () => void;
}

/**
 * The application, with a backup each day (at the start, or when it rests on a day that begins while it runs) and once a week
 * another look at two that are older than a day.
 */
export function withBackups(application: Application, { log, now, every = onTimer }: Surroundings): Application {
  const startedAt = now();
  let lastAsked = startedAt;
  let backupLookAt = startedAt;
  let checkLookAt = startedAt + rest;
  let isBusy = false;

  const ask = (operation: string, input: unknown = {}) => application.execute(operation, input, itself);

  async function backUp(): Promise<void> {
    const { lastAt, isNeeded } = (await ask('backups.age')) as { lastAt: number | null; isNeeded: boolean };
    const isDue = isNeeded && (lastAt === null || localDay(lastAt) !== localDay(now()));
    backupLookAt = isDue && lastAt !== null ? Math.max(now(), lastAt + apart) : now() + apart;
    if (!isDue || now() < backupLookAt) return;
    backupLookAt = now() + apart;
    await ask('backups.create', { kind: 'daily' });
  }

  async function lookAgain(): Promise<void> {
    checkLookAt = now() + hour;
    const { backups } = (await ask('backups.list')) as { backups: Backup[] };
    const looks = backups.flatMap(({ at, checkedAt }) => (checkedAt > at ? [checkedAt] : []));
    const oldest = Math.min(...backups.map((backup) => backup.at));
    if (now() - Math.max(oldest, ...looks) < week) return;
    checkLookAt = now() + week;
    await ask('backups.verify');
  }

  async function look(): Promise<void> {
    const isResting = now() - lastAsked >= rest;
    const isFirst = backupLookAt === startedAt;
    const work =
      now() >= backupLookAt && (isFirst || isResting) ? backUp : isResting && now() >= checkLookAt ? lookAgain : null;
    if (isBusy || work === null) return;
    isBusy = true;
    try {
      await work();
    } catch (error) {
      backupLookAt = Math.max(backupLookAt, now() + apart);
      log.warn({ err: error }, 'a backup could not be made or looked at');
    } finally {
      isBusy = false;
    }
  }

  const stop = every(lookEvery, () => void look());
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
