import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract';

import { createApp } from '#main/app.ts';
import type { Caller } from '#main/application.ts';
import { makeReady } from '#main/backup/before-opening.ts';
import { isSwapUnfinished } from '#main/backup/swap.ts';
import { databaseName } from '#main/db/open.ts';
import { sqliteFailure } from '#main/db/sqlite-failure.ts';
import { localDay } from '#main/local-day.ts';
import type { Club } from '#shared/contract/clubs.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import type { Terminal } from './terminal.ts';

type Question<P> = P extends ContractProcedure<infer I, infer _O, infer _E, infer _M> ? InferSchemaInput<I> : never;
type Answer<P> = P extends ContractProcedure<infer _I, infer O, infer _E, infer _M> ? InferSchemaOutput<O> : never;

/** The application while one command uses it. */
export interface Session {
  readonly today: string;
  /** Runs a query or a plain command of the contract. */
  ask<F extends keyof Contract, N extends keyof Contract[F] & string>(
    feature: F,
    name: N,
    input: Question<Contract[F][N]>,
  ): Answer<Contract[F][N]>;
  /** The same of a command with a slow first half, such as a password's hash. */
  askLater<F extends keyof Contract, N extends keyof Contract[F] & string>(
    feature: F,
    name: N,
    input: Question<Contract[F][N]>,
  ): Promise<Answer<Contract[F][N]>>;
  /** Runs both halves of a job, with its progress on the terminal. */
  work<F extends keyof Contract, N extends keyof Contract[F] & string>(
    feature: F,
    name: N,
    input: Question<Contract[F][N]>,
  ): Promise<unknown>;
  /** The club of a name or alias; throws UNKNOWN_CLUB. */
  club(name: string): Club;
}

/**
 * - `read`: beside a running application
 * - `write`: as the owner of an existing database
 * - `create`: as the owner, making the database where there is none
 */
export type Purpose = 'read' | 'write' | 'create';

/** Opens the application of the data folder in this thread, lets `task` work with it, and closes it. */
export async function withSession<Result>(
  terminal: Terminal,
  purpose: Purpose,
  task: (session: Session) => Result | Promise<Result>,
): Promise<Result> {
  const { dataFolder, log, progress, surroundings } = terminal;
  const file = join(dataFolder, databaseName);
  if (purpose === 'write' && !existsSync(file)) throw new Failure('DATABASE_MISSING', { folder: dataFolder });
  if (purpose === 'read') refuseUnfinishedRestore(dataFolder);
  else await makeReady(dataFolder, surroundings.now());
  const today = localDay(surroundings.now());
  const app = createApp({
    dataFolder,
    role: purpose === 'read' ? 'reader' : 'owner',
    clock: surroundings.now,
    today: () => today,
    log,
  });
  // Whoever may use the data folder on this computer may use the command; it is written down under the system's user name.
  const caller: Caller = { user: userInfo().username, access: 'superuser', shell: 'terminal' };
  const session: Session = {
    today,
    ask: (feature, name, input) => app.execute(`${feature}.${name}`, input, caller) as never,
    askLater: async (feature, name, input) => (await app.execute(`${feature}.${name}`, input, caller)) as never,
    async work(feature, name, input) {
      const operation = `${feature}.${name}`;
      const prepared = await app.prepareJob(operation, input, caller, progress);
      return app.finishJob(operation, input, prepared, caller, progress);
    },
    club(name) {
      const clubs = session.ask('clubs', 'list', undefined);
      const wanted = foldName(name);
      const found = clubs.find((club) => [club.name, ...club.aliases].some((own) => foldName(own) === wanted));
      if (found === undefined) throw new Failure('UNKNOWN_CLUB', { name, known: clubs.map((club) => club.name) });
      return found;
    },
  };
  try {
    return await task(session);
  } catch (error) {
    throw sqliteFailure(error, file);
  } finally {
    app.close();
  }
}

/** Databases are being exchanged, or were when the machine stopped: the next start of the application ends that. */
export function refuseUnfinishedRestore(dataFolder: string): void {
  if (isSwapUnfinished(dataFolder)) throw new Failure('DATABASE_LOCKED', { by: 'a restore that has not ended' });
}
