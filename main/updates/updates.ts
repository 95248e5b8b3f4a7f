import type { Application, Caller } from '#main/application.ts';
import type { JobHandle } from '#main/jobs/registry.ts';
import type { Log } from '#main/log.ts';
import type { Job } from '#shared/contract/jobs.ts';
import type { UpdateStatus } from '#shared/contract/updates.ts';
import { Failure, type UpdateRefusal } from '#shared/domain/failure.ts';

import { publicKeys } from './public-keys.ts';
import { refusalOf } from './signature.ts';
import { NoUpdateServer, type Offer, type Updater } from './updater.ts';
import { isNewer } from './version-order.ts';

const itself: Caller = { user: 'TrackRecord', access: 'superuser', shell: 'terminal' };

/** The first question waits until a start is over; then one a day. */
const firstCheckAfter = 20_000;
const checkEvery = 24 * 60 * 60 * 1000;

export interface UpdateOptions {
  readonly version: string;
  /** Without one there are no updates: the browser shell, a folder of sources. */
  readonly updater: Updater | null;
  readonly application: Pick<Application, 'execute' | 'watchJob'>;
  readonly log: Log;
  readonly now: () => number;
  readonly keys?: readonly string[];
  /** Calls back after so many milliseconds until the answer is called; tests call when they like. */
  readonly after?: (milliseconds: number, work: () => void) => () => void;
}

/** What the shell's thread knows and does about newer versions. */
export interface Updates {
  status(): UpdateStatus;
  check(): Promise<UpdateStatus>;
  download(job: JobHandle): Promise<{ version: string }>;
  install(): Promise<UpdateStatus>;
  /** The database is still open: what is ready is proved once more, and there is a backup of what the new version will open. */
  beforeClose(): Promise<void>;
  /** The database is closed: the system gets what was proved. */
  afterClose(): void;
}

interface Ready {
  readonly offer: Offer;
  readonly path: string;
}

/** Finds, proves and installs newer versions. Nothing is installed that our own key does not vouch for, whoever owns the server. */
export function createUpdates(options: UpdateOptions): Updates {
  const { version, updater, application, log, now, keys = publicKeys, after = onTimer } = options;
  let status: UpdateStatus = {
    state: updater === null ? 'elsewhere' : 'unknown',
    version,
    offered: null,
    notes: '',
    checkedAt: null,
    isUnreachable: false,
  };
  let offer: Offer | null = null;
  let ready: Ready | null = null;
  let toInstall: { restart: boolean } | null = null;
  let wantsRestart = false;
  let stopTimer = updater === null ? () => undefined : after(firstCheckAfter, () => void checkQuietly());

  const change = (changes: Partial<UpdateStatus>) => (status = { ...status, ...changes });
  const ask = (operation: string, input: unknown = {}) => application.execute(operation, input, itself);

  async function check(): Promise<UpdateStatus> {
    // What is being fetched or is ready is not exchanged for another under the person's hands.
    if (updater === null || status.state === 'downloading' || status.state === 'ready') return status;
    const { address } = (await ask('updates.server')) as { address: string | null };
    try {
      offer = await updater.ask(address);
    } catch (error) {
      if (error instanceof NoUpdateServer) return change({ state: 'no-server', isUnreachable: false });
      change({ isUnreachable: true, state: status.state === 'no-server' ? 'unknown' : status.state });
      log.info({ reason: reasonOf(error) }, 'the update server does not answer');
      throw new Failure('UPDATE_UNREACHABLE', {});
    }
    const isOffered = offer !== null && isNewer(offer.version, version);
    return change({
      state: isOffered ? 'available' : 'current',
      offered: isOffered ? (offer?.version ?? null) : null,
      notes: isOffered ? (offer?.notes ?? '') : '',
      checkedAt: now(),
      isUnreachable: false,
    });
  }

  /** By itself: without a network there is nothing to say. */
  async function checkQuietly(): Promise<void> {
    stopTimer = after(checkEvery, () => void checkQuietly());
    try {
      await check();
    } catch (error) {
      if (!(error instanceof Failure)) log.warn({ err: error }, 'newer versions could not be looked for');
    }
  }

  async function download(job: JobHandle): Promise<{ version: string }> {
    const wanted = offer;
    if (updater === null || wanted === null || status.state !== 'available')
      throw new Failure('NOT_FOUND', { what: 'update', id: '' });
    change({ state: 'downloading' });
    try {
      const path = await fetchFile(updater, job);
      const refusal = isNewer(wanted.version, version)
        ? await refusalOf(path, wanted.version, wanted.files, keys)
        : 'not-newer';
      if (refusal !== null) throw refuse(wanted, refusal);
      ready = { offer: wanted, path };
      change({ state: 'ready' });
      return { version: wanted.version };
    } catch (error) {
      // Unless it was refused, it can be fetched again.
      if (!(error instanceof Failure && error.code === 'UPDATE_REFUSED')) change({ state: 'available' });
      throw error;
    }
  }

  async function fetchFile(from: Updater, job: JobHandle): Promise<string> {
    const stop = new AbortController();
    const isCancelled = () => Atomics.load(new Int32Array(job.flag), 0) !== 0;
    const report = (done: number, total: number) => {
      if (isCancelled()) stop.abort();
      job.report('downloading-update', done, total);
    };
    report(0, 0);
    try {
      const path = await from.download(report, stop.signal);
      if (isCancelled()) throw new Failure('JOB_CANCELLED', { jobId: job.jobId });
      return path;
    } catch (error) {
      if (isCancelled()) throw new Failure('JOB_CANCELLED', { jobId: job.jobId });
      if (isChecksum(error) && offer !== null) throw refuse(offer, 'damaged');
      log.info({ reason: reasonOf(error) }, 'the download of an update was cut off');
      throw new Failure('UPDATE_UNREACHABLE', {});
    }
  }

  function refuse({ version: refused }: Offer, because: UpdateRefusal): Failure {
    ready = null;
    change({ state: 'refused' });
    log.warn({ version: refused, because }, 'an update was refused');
    return new Failure('UPDATE_REFUSED', { version: refused, because });
  }

  /** Never during a running import or a competition sheet. */
  async function whyNotNow(): Promise<'job' | 'sheet' | null> {
    if (((await ask('jobs.list')) as Job[]).some((job) => job.state === 'running')) return 'job';
    const { openSheets } = (await ask('updates.server')) as { openSheets: number };
    return openSheets > 0 ? 'sheet' : null;
  }

  async function prove({ offer: proved, path }: Ready): Promise<void> {
    const refusal = await refusalOf(path, proved.version, proved.files, keys);
    if (refusal !== null) throw refuse(proved, refusal);
  }

  /** Before the first start of another version there is a good backup of what it will open. */
  async function backUp(): Promise<void> {
    const { isNeeded } = (await ask('backups.age')) as { isNeeded: boolean };
    if (!isNeeded) return;
    const { jobId } = (await ask('backups.create', { kind: 'daily' })) as { jobId: string };
    let last: Job | undefined;
    for await (const job of await application.watchJob(jobId, itself, undefined)) last = job;
    if (last?.state !== 'done') throw new Failure('UPDATE_NOT_NOW', { because: 'backup' });
  }

  return {
    status: () => status,
    check,
    download,
    async install() {
      if (updater === null || ready === null) throw new Failure('NOT_FOUND', { what: 'update', id: '' });
      const because = await whyNotNow();
      if (because !== null) throw new Failure('UPDATE_NOT_NOW', { because });
      await prove(ready);
      wantsRestart = true;
      updater.quit();
      return status;
    },
    async beforeClose() {
      stopTimer();
      if (ready === null) return;
      try {
        if ((await whyNotNow()) !== null) return;
        await prove(ready);
        await backUp();
        toInstall = { restart: wantsRestart };
      } catch (error) {
        log.warn({ err: error }, 'an update waits for the next time');
      }
    },
    afterClose() {
      if (toInstall !== null) updater?.install(toInstall);
    },
  };
}

/** The updater compares the file with the hash that the server lists. */
function isChecksum(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_CHECKSUM_MISMATCH';
}

/** Without addresses and paths, which the log does not need. */
function reasonOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : String(name);
}

function onTimer(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}
