import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract';

import type { Who } from '#main/accounts/who.ts';
import type { Caller, JobProgress } from '#main/application.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { Log } from '#main/log.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { Access } from '#shared/domain/role.ts';

/** What an operation is given beside its input. */
export interface QueryContext {
  readonly read: Read;
  readonly caller: Caller;
  readonly who: Who;
  /** What this person may do in the club of the input; without one, in any. */
  readonly role: Access;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day it is, `YYYY-MM-DD`, in the official's time zone. */
  readonly today: string;
  readonly dataFolder: string;
  readonly log: Log;
}

export interface CommandContext extends QueryContext {
  readonly write: Write;
  /** Adds to what the audit trail keeps of this command, beside its input. */
  readonly tell: (detail: object) => void;
}

export type InputOf<P> =
  P extends ContractProcedure<infer I, infer _O, infer _E, infer _M> ? InferSchemaOutput<I> : never;
export type OutputOf<P> =
  P extends ContractProcedure<infer _I, infer O, infer _E, infer _M> ? InferSchemaInput<O> : never;

export interface QueryOperation<Input, Output> {
  readonly type: 'query';
  readonly run: (context: QueryContext, input: Input) => Output;
  /** A line in the audit trail though nothing is written: a file is opened (decision 22). */
  readonly isAudited: boolean;
}
export interface CommandOperation<Input, Output> {
  readonly type: 'command';
  readonly run: (context: CommandContext, input: Input) => Output | RefusedAfter;
  /** About nothing but the session, or told of when it is settled: no line in the trail, and no page asks again. */
  readonly isQuiet: boolean;
  /** Quiet in the trail unless it tells something, because the rows come from elsewhere with their own; pages ask again. */
  readonly isAnnounced?: boolean;
}
/** A command whose first half takes long and touches no row: a password's hash. It is not in the transaction. */
export interface PreparedOperation<Input, Prepared, Output> {
  readonly type: 'prepared';
  readonly prepare: (context: QueryContext, input: Input) => Promise<Prepared>;
  readonly run: (context: CommandContext, input: Input, prepared: Prepared) => Output | RefusedAfter;
}
/** Long work in two halves: reading and checking beside the others, then one write transaction (or none). */
export interface JobOperation<Input, Prepared, Result> {
  readonly type: 'job';
  readonly prepare: (context: QueryContext, input: Input, progress: JobProgress) => Prepared | Promise<Prepared>;
  readonly finish:
    | ((context: CommandContext, input: Input, prepared: Prepared, progress: JobProgress) => Result)
    | null;
  /** A line in the audit trail though nothing is written: data leaves the application (decision 22). */
  readonly isAudited: boolean;
}
/** Done in the shell's own thread: it needs no database. */
export interface ShellOperation {
  readonly type: 'shell';
}

// A job's prepared value is of any shape, known to its two halves only.
// oxlint-disable-next-line typescript/no-explicit-any
type AnyJob<Input> = JobOperation<Input, any, unknown>;

// The same of a prepared command.
// oxlint-disable-next-line typescript/no-explicit-any
type AnyPrepared<Input, Output> = PreparedOperation<Input, any, Output>;

export type Operation<Input, Output> =
  | QueryOperation<Input, Output>
  | AnyPrepared<Input, Output>
  | CommandOperation<Input, Output>
  | AnyJob<Input>
  | ShellOperation;

/** The operations of one feature: all that the contract names, no more and no less. */
export type Operations<Feature extends keyof Contract> = {
  readonly [Name in keyof Contract[Feature]]: Operation<
    InputOf<Contract[Feature][Name]>,
    OutputOf<Contract[Feature][Name]>
  >;
};

export type AnyOperation = Operation<never, unknown>;

export const query = <Input, Output>(run: QueryOperation<Input, Output>['run']): QueryOperation<Input, Output> => ({
  type: 'query',
  run,
  isAudited: false,
});
/** A query that hands out what the trail has to know of: a file, everything about a person. */
export const auditedQuery = <Input, Output>(
  run: QueryOperation<Input, Output>['run'],
): QueryOperation<Input, Output> => ({ type: 'query', run, isAudited: true });
export const prepared = <Input, Prepared, Output>(
  prepare: PreparedOperation<Input, Prepared, Output>['prepare'],
  run: PreparedOperation<Input, Prepared, Output>['run'],
): PreparedOperation<Input, Prepared, Output> => ({ type: 'prepared', prepare, run });
export const command = <Input, Output>(
  run: CommandOperation<Input, Output>['run'],
): CommandOperation<Input, Output> => ({ type: 'command', run, isQuiet: false });
export const quietCommand = <Input, Output>(
  run: CommandOperation<Input, Output>['run'],
): CommandOperation<Input, Output> => ({ type: 'command', run, isQuiet: true });
/** What comes from another laptop: its own trail says who wrote it. */
export const receivingCommand = <Input, Output>(
  run: CommandOperation<Input, Output>['run'],
): CommandOperation<Input, Output> => ({ type: 'command', run, isQuiet: true, isAnnounced: true });
export const job = <Input, Prepared, Result>(
  prepare: JobOperation<Input, Prepared, Result>['prepare'],
  finish: JobOperation<Input, Prepared, Result>['finish'] = null,
): JobOperation<Input, Prepared, Result> => ({ type: 'job', prepare, finish, isAudited: false });
/** A job that only reads, and hands out what it read. */
export const auditedJob = <Input, Prepared>(
  prepare: JobOperation<Input, Prepared, Prepared>['prepare'],
): JobOperation<Input, Prepared, Prepared> => ({ type: 'job', prepare, finish: null, isAudited: true });
export const shell: ShellOperation = { type: 'shell' };

/** Thrown at the end of a dry run: everything is rolled back, the result stands. */
export class DryRun extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('dry run');
    this.result = result;
  }
}

/** Answered by a command that refuses and yet has something to keep, such as a failed attempt to sign in: it commits, then throws. */
export class RefusedAfter {
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}
