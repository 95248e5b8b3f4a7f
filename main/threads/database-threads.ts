import { MessageChannel } from 'node:worker_threads';

import type { Application, AuditNote, Caller } from '#main/application.ts';
import { withBackups } from '#main/backup-upkeep.ts';
import { makeReady } from '#main/backup/before-opening.ts';
import { type PreparedRestore, putDatabaseBack, replaceDatabase } from '#main/backup/exchange.ts';
import { createChangeAnnouncer } from '#main/change-announcer.ts';
import { createJobRegistry } from '#main/jobs/registry.ts';
import type { JobHandle } from '#main/jobs/registry.ts';
import type { Operation } from '#main/contract-operations.ts';
import type { Log } from '#main/log.ts';
import { withMail } from '#main/mail/outbox.ts';
import { openSecrets, type SecretBox } from '#main/mail/secrets.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import type { HubAddress } from '#main/sync/enrolment.ts';
import type { Hub } from '#main/sync/hub.ts';
import { PostgresHub } from '#main/sync/postgres-hub.ts';
import { withSync } from '#main/sync/runner.ts';
import type { Updater } from '#main/updates/updater.ts';
import { createUpdates } from '#main/updates/updates.ts';
import { withUpkeep } from '#main/upkeep.ts';

import type { JobCall } from './messages.ts';
import { createShellApplication } from './shell-application.ts';
import { createThreadExchange } from './thread-exchange.ts';
import type { ThreadExchange } from './thread-exchange.ts';
import { openThreadSet } from './thread-set.ts';
import { startWorkerThread } from './worker-thread.ts';
import type { WorkerThread } from './worker-thread.ts';
import type { Person, Workers } from './workers.ts';

export interface DatabaseThreadsOptions {
  readonly dataFolder: string;
  readonly log: Log;
  /** The built `thread.js`; tests name their own. */
  readonly threadFile: URL;
  readonly now?: () => number;
  /** What the operating system has to keep a secret; without it a file that only its owner can read. */
  readonly secretBox?: SecretBox;
  /** What replaces the installed application; only the desktop has one. */
  readonly updater?: Updater | null;
  /** Of those who may release; tests name their own. */
  readonly releaseKeys?: readonly string[];
  /** The way to a hub; tests name their own. */
  readonly connectHub?: (address: HubAddress) => Hub;
}

/**
 * The application in three worker threads, so that the shell's own thread never waits for the disk: the owner runs all
 * commands and the writing half of jobs, one after the other; a reader answers queries while it writes; a second reader runs the
 * preparing half of jobs. Rejects with a Failure (DATABASE_*, FOLDER_*, DISK_*) when the database cannot be opened.
 */
export async function openDatabaseThreads(options: DatabaseThreadsOptions): Promise<Application> {
  const { dataFolder, log, threadFile, now = Date.now } = options;
  const jobs = createJobRegistry(now);
  const changes = createChangeAnnouncer();
  const running = new Map<string, JobHandle>();
  const events = {
    onProgress: (jobId: string, phase: string, done: number, total: number | null) =>
      running.get(jobId)?.report(phase, done, total),
    onChange: () => changes.announce(),
    onNote: (note: AuditNote) => void writeNote(note),
    log,
  };
  const open = async () => {
    await makeReady(dataFolder, now());
    return openThreadSet((role, gate) => startWorkerThread(threadFile, { role, dataFolder, gate }, events), log, now);
  };
  const threads = createThreadExchange(await open(), open);
  const workers = createWorkers(threads, { running, dataFolder, now, onChange: events.onChange });

  async function writeNote(note: AuditNote): Promise<void> {
    try {
      await workers.note(note);
    } catch (error) {
      log.error({ err: error, action: note.action }, 'a line of the audit trail could not be written');
    }
  }
  const updates = createUpdates({
    version: applicationVersion(),
    updater: options.updater ?? null,
    // Called when both are there.
    application: {
      execute: (...call) => application.execute(...call),
      watchJob: (...watched) => application.watchJob(...watched),
    },
    log,
    now,
    ...(options.releaseKeys ? { keys: options.releaseKeys } : {}),
  });
  const application: Application = createShellApplication({ workers, jobs, changes, dataFolder, log, now, updates });
  const secrets = openSecrets(dataFolder, options.secretBox);
  const connect = options.connectHub ?? ((address: HubAddress) => new PostgresHub(address));
  // Innermost: what it asks every few minutes is no sign that somebody works.
  const synced = withSync(application, { log, secrets, dataFolder, now, version: applicationVersion(), connect });
  const kept = withBackups(withUpkeep(synced, { log, now }), { log, now });
  return withMail(kept, { log, secrets });
}

interface Surroundings {
  readonly running: Map<string, JobHandle>;
  readonly dataFolder: string;
  readonly now: () => number;
  readonly onChange: () => void;
}

function createWorkers(threads: ThreadExchange, { running, dataFolder, now, onChange }: Surroundings): Workers {
  const join = createJoin();

  async function bothHalves({ name }: Operation, input: unknown, caller: Caller, job: JobHandle): Promise<unknown> {
    const call = (type: JobCall['type']): JobCall => {
      return { type, operation: name, input, caller, jobId: job.jobId, flag: job.flag };
    };
    return threads.use(async ({ preparer, owner }) => {
      const pair = await Promise.all([preparer.current(), owner.current()]);
      await join(...pair);
      await pair[0].call(call('prepare'));
      return pair[1].call(call('finish'));
    });
  }

  /** The backup is unpacked and proved: now it takes the place of what is there, while nobody has that open. */
  async function restore({ from, aside, ...restored }: PreparedRestore, job: JobHandle): Promise<unknown> {
    job.report('restoring', 0, null);
    await threads.exchange(
      () => replaceDatabase(dataFolder, { from, aside }),
      () => putDatabaseBack(dataFolder, aside, now()),
    );
    return restored;
  }

  return {
    execute: ({ name, meta }, input, caller) =>
      threads.use(async ({ reader, owner }) => {
        const thread = await (meta.kind === 'query' ? reader : owner).current();
        return thread.call({ type: 'execute', operation: name, input, caller });
      }),
    authorise: ({ name }, input, caller) =>
      threads.use(async ({ reader }) => {
        const thread = await reader.current();
        return (await thread.call({ type: 'authorise', operation: name, input, caller })) as Person;
      }),
    note: (note) =>
      threads.use(async ({ owner }) => {
        await (await owner.current()).call({ type: 'note', note });
      }),
    async runJob(operation, input, caller, job) {
      running.set(job.jobId, job);
      try {
        const result = await bothHalves(operation, input, caller, job);
        if (operation.name === 'backups.restore') return await restore(result as PreparedRestore, job);
        return result;
      } finally {
        running.delete(job.jobId);
        // A backup changes no row, and yet a page shows it.
        if (operation.name.startsWith('backups.')) onChange();
      }
    },
    close: () => threads.close(),
  };
}

/** Joins the thread that prepares to the one that finishes, by a channel of their own; anew when one of them was restarted. */
function createJoin() {
  let joined: { threads: readonly WorkerThread[]; done: Promise<unknown> } | undefined;
  return async (preparer: WorkerThread, owner: WorkerThread): Promise<void> => {
    if (joined?.threads[0] !== preparer || joined.threads[1] !== owner) {
      const { port1, port2 } = new MessageChannel();
      const done = Promise.all([
        preparer.call({ type: 'link', port: port1 }, [port1]),
        owner.call({ type: 'link', port: port2 }, [port2]),
      ]);
      joined = { threads: [preparer, owner], done };
    }
    await joined.done;
  };
}
