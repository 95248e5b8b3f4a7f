import { hostname, userInfo } from 'node:os';

import type { App, Caller, JobProgress } from '#main/application.ts';
import { athleteOperations } from '#main/athletes/operations.ts';
import { fillSortNames } from '#main/athletes/sort-names.ts';
import { addAuditLine } from '#main/audit/audit.ts';
import { auditOperations } from '#main/audit/operations.ts';
import { clubOperations } from '#main/clubs/operations.ts';
import { assertAllowed, operations as contractOperations, parseInput } from '#main/contract-operations.ts';
import type { Connection } from '#main/db/connection.ts';
import type { DoorOptions } from '#main/db/door.ts';
import { createIdMaker } from '#main/db/ids.ts';
import { newestSchema } from '#main/db/migrate.ts';
import { openOwner, openReader } from '#main/db/open.ts';
import { HybridClock } from '#main/db/oplog.ts';
import { sqliteFailure, withFailures } from '#main/db/sqlite-failure.ts';
import { storeStandardData } from '#main/db/standard-data.ts';
import { inTransaction } from '#main/db/transaction.ts';
import { exportOperations } from '#main/export/operations.ts';
import { lynxOperations } from '#main/finishlynx/operations.ts';
import { importOperations } from '#main/import/operations.ts';
import { listOperations } from '#main/lists/operations.ts';
import type { Log } from '#main/log.ts';
import { type AnyOperation, type CommandContext, DryRun, type QueryContext, shell } from '#main/operations.ts';
import { medalOperations } from '#main/medals/operations.ts';
import { performanceOperations } from '#main/performances/operations.ts';
import { recordOperations } from '#main/records/operations.ts';
import { referenceOperations } from '#main/reference/operations.ts';
import { setupOperations } from '#main/setup/operations.ts';
import { rebuildEverything } from '#main/system/rebuild-everything.ts';
import { sheetOperations } from '#main/sheets/operations.ts';
import { systemOperations } from '#main/system/operations.ts';
import { Failure } from '#shared/domain/failure.ts';

export interface AppOptions {
  readonly dataFolder: string;
  /** The owner writes; a reader serves queries and the first half of jobs beside it. */
  readonly role: 'owner' | 'reader';
  readonly clock: () => number;
  readonly today: () => string;
  readonly log: Log;
}

const operations: Record<string, Record<string, unknown>> = {
  athletes: athleteOperations,
  audit: auditOperations,
  clubs: clubOperations,
  files: { upload: shell, ...exportOperations, download: shell },
  finishlynx: lynxOperations,
  imports: importOperations,
  jobs: { list: shell, watch: shell, cancel: shell },
  lists: listOperations,
  medals: medalOperations,
  performances: performanceOperations,
  records: recordOperations,
  reference: referenceOperations,
  setup: setupOperations,
  sheets: sheetOperations,
  system: { ...systemOperations, changes: shell },
};

/** What a command wrote about itself is cut at this length: the rows have their own trace in the operation log. */
const auditDetailLimit = 4000;

/** The application on one connection, without threads and without a window: ordinary code that tests run in-process. */
export function createApp(options: AppOptions): App {
  const owned = options.role === 'owner' ? openOwner(options.dataFolder, `TrackRecord (${hostname()})`) : null;
  const connection = owned?.connection ?? openReader(options.dataFolder);
  const close = () => (owned === null ? connection.close() : owned.close());
  const newId = createIdMaker(options.clock);
  const listeners: (() => void)[] = [];
  let identity: Identity | null = null;
  let clock: HybridClock;
  try {
    if (owned !== null) identity = ensureIdentity(connection, newId, options.clock());
    clock = new HybridClock(options.clock, lastClock(connection));
    if (owned !== null) transaction(bringStandardDataUp);
  } catch (error) {
    close();
    throw sqliteFailure(error, connection.file.name);
  }

  /** What was derived with older standard data is derived again, in the same transaction. */
  function bringStandardDataUp(write: CommandContext['write']): void {
    fillSortNames(write);
    if (storeStandardData(connection)) rebuildEverything(write, silentProgress);
  }

  function transaction<Result>(work: (write: CommandContext['write']) => Result): Result {
    if (identity === null) throw new Error('a reader was asked to write');
    const door: DoorOptions = {
      connection,
      device: identity.device,
      actor: identity.actor,
      clock,
      schemaVersion: newestSchema,
      txn: newId(),
      newId,
      now: options.clock(),
    };
    return inTransaction(door, work);
  }

  function reading<Result>(work: () => Result): Result {
    return withFailures(connection.file.name, work);
  }

  function queryContext(caller: Caller): QueryContext {
    return { read: connection, caller, today: options.today(), dataFolder: options.dataFolder, log: options.log };
  }

  /** Runs the write half of a command in its transaction, with its audit line. */
  function runCommand(
    name: string,
    input: unknown,
    caller: Caller,
    work: (context: CommandContext) => unknown,
  ): unknown {
    const result = transaction((write) => {
      const outcome = work({ ...queryContext(caller), read: write, write });
      audit(name, 'done', input, outcome);
      return outcome;
    });
    for (const listener of listeners) listener();
    return result;
  }

  function audit(action: string, outcome: 'done' | 'refused', input: unknown, result: unknown): void {
    if (identity === null) return;
    const { clubId } = (input ?? {}) as { clubId?: unknown };
    const { id } = (result ?? {}) as { id?: unknown };
    const club =
      typeof clubId === 'string'
        ? (connection.sql('SELECT id FROM club WHERE uuid = ?').get(clubId) as { id: number } | undefined)
        : undefined;
    const text = JSON.stringify(input ?? {});
    addAuditLine(connection, identity.device.id, {
      clubId: club?.id ?? null,
      at: options.clock(),
      actorId: identity.actor.id,
      action,
      outcome,
      subject: typeof id === 'string' ? id : null,
      detail: text.length > auditDetailLimit ? { bytes: text.length } : { input: input ?? {} },
    });
  }

  function find(name: string, caller: Caller): { operation: AnyOperation; parse: (input: unknown) => never } {
    const described = contractOperations.get(name);
    if (described === undefined) throw new Failure('NOT_FOUND', { what: 'operation', id: name });
    const [feature = '', own = ''] = name.split('.');
    const operation = operations[feature]?.[own] as AnyOperation;
    try {
      assertAllowed(described, caller);
    } catch (error) {
      audit(name, 'refused', {}, null);
      throw error;
    }
    return { operation, parse: (input) => parseInput(described, input ?? {}) as never };
  }

  return {
    execute(name, input, caller) {
      const { operation, parse } = find(name, caller);
      const parsed = parse(input);
      if (operation.type === 'query') return reading(() => operation.run(queryContext(caller), parsed));
      if (operation.type === 'command')
        return dryOrDone(() => runCommand(name, parsed, caller, (context) => operation.run(context, parsed)));
      throw new Error(`${name} is not run by execute`);
    },
    prepareJob(name, input, caller, progress) {
      const { operation, parse } = find(name, caller);
      if (operation.type !== 'job') throw new Error(`${name} is not a job`);
      const parsed = parse(input);
      return reading(() => operation.prepare(queryContext(caller), parsed, progress));
    },
    async finishJob(name, input, prepared, caller, progress) {
      const { operation, parse } = find(name, caller);
      if (operation.type !== 'job') throw new Error(`${name} is not a job`);
      const { finish } = operation;
      const parsed = parse(input);
      if (finish === null) {
        if (operation.isAudited) audit(name, 'done', parsed, prepared);
        return prepared;
      }
      return dryOrDone(() =>
        runCommand(name, parsed, caller, (context) => finish(context, parsed, prepared, progress)),
      );
    },
    onChange(listener) {
      listeners.push(listener);
    },
    rest: () => owned?.rest(),
    close,
  };
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

interface Identity {
  readonly device: { id: number; uuid: string };
  readonly actor: { id: number; uuid: string };
}

/** This device and the operating system's user, made at the first start. */
function ensureIdentity(connection: Connection, newId: () => string, now: number): Identity {
  const setting = (name: string) =>
    (connection.sql('SELECT value FROM device_setting WHERE name = ?').get(name) as { value: string } | undefined)
      ?.value;
  let deviceUuid = setting('device');
  if (deviceUuid === undefined) {
    const made = newId();
    connection.file.transaction(() => {
      connection.sql('INSERT INTO device (uuid, label, created_at) VALUES (?, ?, ?)').run(made, hostname(), now);
      connection.sql("INSERT INTO device_setting (name, value) VALUES ('device', ?)").run(made);
    })();
    deviceUuid = made;
  }
  const device = connection.sql('SELECT id, uuid FROM device WHERE uuid = ?').get(deviceUuid) as Identity['device'];
  const name = userInfo().username;
  const known = connection.sql('SELECT id, uuid FROM actor WHERE name = ?').get(name) as Identity['actor'] | undefined;
  if (known !== undefined) return { device, actor: known };
  const uuid = newId();
  const { lastInsertRowid } = connection.sql('INSERT INTO actor (uuid, name) VALUES (?, ?)').run(uuid, name);
  return { device, actor: { id: Number(lastInsertRowid), uuid } };
}

function lastClock(connection: Connection): string | null {
  const clubs = connection.sql('SELECT id FROM club').all() as { id: number }[];
  const devices = connection.sql('SELECT id FROM device').all() as { id: number }[];
  const last = connection.sql(
    'SELECT clock FROM oplog WHERE club_id = ? AND device_id = ? ORDER BY number DESC LIMIT 1',
  );
  const clocks = clubs.flatMap((club) =>
    devices.flatMap((device) => (last.get(club.id, device.id) as { clock: string } | undefined)?.clock ?? []),
  );
  return clocks.reduce<string | null>((latest, own) => (latest === null || own > latest ? own : latest), null);
}
