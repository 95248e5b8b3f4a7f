import { hostname } from 'node:os';

import { authorise } from '#main/accounts/authorise.ts';
import { keepSession } from '#main/accounts/sessions.ts';
import { identify, type Who } from '#main/accounts/who.ts';
import type { App, AuditNote, Caller, JobProgress } from '#main/application.ts';
import { fillSortNames } from '#main/athletes/sort-names.ts';
import { writeNote } from '#main/audit/note.ts';
import { settleRestore } from '#main/backup/after-restore.ts';
import { isBackedUp } from '#main/backup/automatic.ts';
import { findOperation, operations as contractOperations, parseInput } from '#main/contract-operations.ts';
import type { DoorOptions } from '#main/db/door.ts';
import { type Actor, ensureIdentity, type Identity, lastClock } from '#main/db/identity.ts';
import { createIdMaker } from '#main/db/ids.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { type OwnedDatabase, openOwner, openReader } from '#main/db/open.ts';
import { HybridClock } from '#main/db/oplog.ts';
import { sqliteFailure, withFailures } from '#main/db/sqlite-failure.ts';
import { storeStandardData } from '#main/db/standard-data.ts';
import { inTransaction } from '#main/db/transaction.ts';
import type { Log } from '#main/log.ts';
import { operationOf } from '#main/operation-registry.ts';
import { type AnyOperation, type CommandContext, DryRun, type QueryContext, RefusedAfter } from '#main/operations.ts';
import { clockOffset } from '#main/sync/clock.ts';
import { replayNewer } from '#main/sync/replay.ts';
import { rebuildEverything } from '#main/system/rebuild-everything.ts';
import { Failure } from '#shared/domain/failure.ts';
import type { Access } from '#shared/domain/role.ts';

export interface AppOptions {
  readonly dataFolder: string;
  /** The owner writes; a reader serves queries and the first half of jobs beside it. */
  readonly role: 'owner' | 'reader';
  readonly clock: () => number;
  readonly today: () => string;
  readonly log: Log;
  /** Where a reader, which writes nothing, hands what belongs into the audit trail. */
  readonly onNote?: (note: AuditNote) => void;
  /** Where ids get their random bits from; the operating system, unless a simulation has to be repeated. */
  readonly randomBits?: (bytes: Uint8Array) => void;
}

/** A call that may be made: what carries it out, with the input as the contract reads it. */
interface Call {
  readonly operation: AnyOperation;
  readonly parsed: never;
  readonly who: Who;
  readonly role: Access;
  readonly caller: Caller;
}

/** The application on one connection, without threads and without a window: ordinary code that tests run in-process. */
export function createApp(options: AppOptions): App {
  const owned = options.role === 'owner' ? open(options.dataFolder) : null;
  const connection = owned?.connection ?? openReader(options.dataFolder);
  const close = () => (owned === null ? connection.close() : owned.close());
  const newId = createIdMaker(options.clock, options.randomBits);
  const listeners: (() => void)[] = [];
  let identity: Identity | null = null;
  let clock: HybridClock;
  try {
    if (owned !== null) identity = ensureIdentity(connection, newId, options.clock());
    clock = new HybridClock(options.clock, lastClock(connection));
    clock.correct(clockOffset(connection));
    if (owned !== null) transaction(bringUp);
  } catch (error) {
    close();
    throw sqliteFailure(error, connection.file.name);
  }

  /** What was derived with older standard data is derived again, in the same transaction; and what a restore left to be done. */
  function bringUp(write: CommandContext['write']): void {
    fillSortNames(write);
    if (storeStandardData(connection)) rebuildEverything(write, silentProgress);
    for (const { clubId, blanked } of replayNewer(write)) {
      if (blanked.length === 0) continue;
      const caller: Caller = { user: '', access: 'superuser', shell: 'terminal' };
      const about = { at: options.clock(), caller, action: 'sync.receive', outcome: 'done', subject: null } as const;
      note({ ...about, input: { clubId }, told: { blanked } });
    }
    const settled = settleRestore(write, options.dataFolder);
    if (settled === null) return;
    const { restore: input, told } = settled;
    const caller: Caller = { user: input.by, access: 'superuser', shell: 'terminal' };
    note({ at: options.clock(), caller, action: 'backups.restore', outcome: 'done', input, told, subject: null });
  }

  function transaction<Result>(work: (write: CommandContext['write']) => Result, actor?: Actor, txn = newId()): Result {
    if (identity === null) throw new Error('a reader was asked to write');
    const door: DoorOptions = {
      connection,
      device: identity.device,
      actor: actor ?? identity.actor,
      clock,
      schemaVersion: newestSchema,
      txn,
      newId,
      now: options.clock(),
    };
    return inTransaction(door, work);
  }

  function reading<Result>(work: () => Result): Result {
    return withFailures(connection.file.name, work);
  }

  function queryContext({ caller, who, role }: Call): QueryContext {
    const { dataFolder, log } = options;
    return { read: connection, caller, who, role, now: options.clock(), today: options.today(), dataFolder, log };
  }

  function actorOf({ account, state }: Who): Actor | undefined {
    if (account === null) return state === 'anonymous' ? identity?.nobody : identity?.actor;
    return connection.sql('SELECT id, uuid FROM actor WHERE id = ?').get(account.actor_id) as Actor;
  }

  /** Runs the write half of a command in its transaction, with its audit line. */
  function runCommand(name: string, call: Call, work: (context: CommandContext) => unknown): unknown {
    const { operation, who, caller } = call;
    const isQuiet = operation.type === 'command' && operation.isQuiet;
    const actor = actorOf(who);
    const txn = newId();
    const result = transaction(
      (write) => {
        let told = {};
        const tell = (detail: object) => void (told = { ...told, ...detail });
        const context = { ...queryContext(call), read: write, write, tell };
        const answer = work(context);
        keepSession(write, who, context.now);
        if (isQuiet && Object.keys(told).length === 0) return answer;
        const outcome = answer instanceof RefusedAfter ? 'refused' : 'done';
        // Whoever signs in is nobody before.
        const after = identify(write, renewed(caller), context.now);
        const line = { ...noteOf(name, call, outcome, subjectOf(answer)), told };
        note(line, after.account === null ? actor : actorOf(after), txn);
        return answer;
      },
      actor,
      txn,
    );
    const isAnnounced = operation.type === 'command' && operation.isAnnounced === true;
    if (!isQuiet || isAnnounced) for (const listener of listeners) listener();
    if (result instanceof RefusedAfter) throw result.failure;
    return result;
  }

  function noteOf(
    action: string,
    { caller, parsed }: Pick<Call, 'caller' | 'parsed'>,
    outcome: AuditNote['outcome'],
    subject: string | null = null,
  ): AuditNote {
    return { at: options.clock(), caller, action, outcome, input: parsed, subject };
  }

  function note(about: AuditNote, actor?: Actor, txn: string | null = null): void {
    if (identity === null) {
      options.onNote?.(about);
      return;
    }
    const by = actor ?? actorOf(identify(connection, about.caller, about.at)) ?? identity.nobody;
    writeNote({ connection, deviceId: identity.device.id, actorId: by.id, txn }, about);
  }

  /** Who may not do it is refused before the input is read: its errors could say what is stored. */
  function find(name: string, input: unknown, caller: Caller): Call {
    const described = contractOperations.get(name);
    if (described === undefined) throw new Failure('NOT_FOUND', { what: 'operation', id: name });
    const { who, role } = permit(name, input, caller);
    return { operation: operationOf(name), parsed: parseInput(described, input ?? {}) as never, who, role, caller };
  }

  function permit(name: string, input: unknown, caller: Caller): { who: Who; role: Access } {
    const who = identify(connection, caller, options.clock());
    try {
      return { who, role: authorise(findOperation(name), input, who) };
    } catch (error) {
      // Of what was asked for only the club: the rest was never looked at.
      const { clubId } = (input ?? {}) as { clubId?: unknown };
      note(noteOf(name, { caller, parsed: (typeof clubId === 'string' ? { clubId } : {}) as never }, 'refused'));
      throw error;
    }
  }

  return {
    execute(name, input, caller) {
      const call = find(name, input, caller);
      const { operation, parsed } = call;
      switch (operation.type) {
        case 'query': {
          const answer = reading(() => operation.run(queryContext(call), parsed));
          if (operation.isAudited) note(noteOf(name, call, 'done'));
          return answer;
        }
        case 'command':
          return dryOrDone(() => runCommand(name, call, (context) => operation.run(context, parsed)));
        case 'prepared':
          return operation
            .prepare(queryContext(call), parsed)
            .then((prepared: unknown) => runCommand(name, call, (context) => operation.run(context, parsed, prepared)));
        default:
          throw new Error(`${name} is not run by execute`);
      }
    },
    prepareJob(name, input, caller, progress) {
      const call = find(name, input, caller);
      const { operation, parsed } = call;
      if (operation.type !== 'job') throw new Error(`${name} is not a job`);
      return reading(() => operation.prepare(queryContext(call), parsed, progress));
    },
    async finishJob(name, input, prepared, caller, progress) {
      const call = find(name, input, caller);
      const { operation, parsed } = call;
      if (operation.type !== 'job') throw new Error(`${name} is not a job`);
      const { finish } = operation;
      if (finish === null) {
        if (operation.isAudited) note(noteOf(name, call, 'done'));
        return prepared;
      }
      return dryOrDone(() => runCommand(name, call, (context) => finish(context, parsed, prepared, progress)));
    },
    authorise(name, input, caller) {
      const { who, role } = permit(name, input, caller);
      return { person: who.account?.uuid ?? who.state, isSuperuser: role === 'superuser' };
    },
    note: (about) => note(about),
    onChange(listener) {
      listeners.push(listener);
    },
    rest: () => owned?.rest(),
    close,
  };
}

/** The caller after signing in or out. */
function renewed(caller: Caller): Caller {
  const { session } = caller;
  return session?.next === undefined ? caller : { ...caller, session: { ...session, secret: session.next } };
}

/** What a command made or changed, where its answer has an id. */
function subjectOf(answer: unknown): string | null {
  const { id } = (answer ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

/** A dry run is rolled back like any refusal, and yet it answers. */
function dryOrDone(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof DryRun) return error.result;
    throw error;
  }
}

const silentProgress: JobProgress = { report: () => undefined, throwIfCancelled: () => undefined };

function open(dataFolder: string): OwnedDatabase {
  return openOwner(dataFolder, `TrackRecord (${hostname()})`, undefined, (file) => isBackedUp(dataFolder, file));
}
