import { randomBytes } from 'node:crypto';

import { mapEventIterator, ORPCError } from '@orpc/client';
import { isContractProcedure, ValidationError } from '@orpc/contract';
import type { AnyContractProcedure } from '@orpc/contract';
import { Procedure } from '@orpc/server';
import type { AnyMiddleware, Router } from '@orpc/server';

import { failureStatus } from '#shared/contract/base.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { bugSentence, failureSentence } from '#shared/messages/failures.ts';

import type { Application, Caller } from './application.ts';
import { reportBug } from './bug-report.ts';
import type { Log } from './log.ts';
import { findOperation, invalidInput } from './contract-operations.ts';
import type { Operation } from './contract-operations.ts';

/** What a shell knows of a call beside its input. */
export interface ShellContext extends Record<PropertyKey, unknown> {
  readonly caller: Caller;
  /** Takes a new key for the session: whoever called is somebody else now. */
  readonly renew?: (secret: string) => void;
}

type Handler = (options: { context: ShellContext; input: unknown; signal?: AbortSignal }) => unknown;

/**
 * The contract's operations as an oRPC router for any of its transports. It is made from the contract, one handler for all: a new
 * operation never touches this file. Inputs and outputs are checked against the contract; a Failure leaves as its code with the
 * contract's status, its data and its sentence, anything else as INTERNAL_SERVER_ERROR with a reference number.
 */
export function createRouter(application: Application, log: Log): Router<Contract, ShellContext> {
  // The shape is the contract's own, procedure for procedure; that the compiler cannot follow through a loop.
  return implement(contract, [], application, log) as Router<Contract, ShellContext>;
}

function implement(item: object, path: readonly string[], application: Application, log: Log): unknown {
  if (isContractProcedure(item)) return implementProcedure(item, findOperation(path.join('.')), application, log);
  return Object.fromEntries(
    Object.entries(item).map(([key, inner]: [string, object]) => [
      key,
      implement(inner, [...path, key], application, log),
    ]),
  );
}

function implementProcedure(procedure: AnyContractProcedure, operation: Operation, application: Application, log: Log) {
  const handler: Handler = ({ context, input, signal }) => {
    if (operation.meta.isStream) return openStream(application, operation, input, context.caller, signal);
    if (operation.meta.renewsSession) return executeAndRenew(application, operation, input, context);
    return application.execute(operation.name, input, context.caller);
  };
  return new Procedure({
    ...procedure['~orpc'],
    // The first middleware stands around the checks of input and output, so that their errors are told like all others.
    middlewares: [guard(operation, application, log)],
    inputValidationIndex: 1,
    outputValidationIndex: 1,
    handler,
  });
}

async function openStream(
  application: Application,
  { name }: Operation,
  input: unknown,
  caller: Caller,
  signal: AbortSignal | undefined,
) {
  const events =
    name === 'jobs.watch'
      ? await application.watchJob((input as { jobId: string }).jobId, caller, signal)
      : application.watchChanges(signal);
  return events[Symbol.asyncIterator]();
}

/** The key that was known before signing in opens nothing afterwards. */
async function executeAndRenew(
  application: Application,
  { name }: Operation,
  input: unknown,
  { caller, renew }: ShellContext,
) {
  if (caller.session === undefined || renew === undefined) return application.execute(name, input, caller);
  const next = newSecret();
  const answer = await application.execute(name, input, { ...caller, session: { ...caller.session, next } });
  renew(next);
  return answer;
}

/** The key of a window or browser: 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function guard(operation: Operation, application: Application, log: Log): AnyMiddleware {
  return async ({ context, next, signal }, input) => {
    const tell = (error: unknown) => (signal?.aborted ? error : tellError(error, operation, log));
    try {
      const result = await next();
      if (!operation.meta.isStream) return result;
      const events = result.output as AsyncIterator<unknown>;
      const told = mapEventIterator(events, { value: async (event) => event, error: async (error) => tell(error) });
      return { ...result, output: told };
    } catch (error) {
      throw tell(await overruled(error, input, (context as ShellContext).caller));
    }
  };

  /** Complaints about an input could say what is stored: whoever may not ask is told that, and nothing else. */
  async function overruled(error: unknown, input: unknown, caller: Caller): Promise<unknown> {
    if (!(error instanceof ORPCError && error.cause instanceof ValidationError)) return error;
    try {
      await application.authorise(operation.name, input, caller);
      return error;
    } catch (refusal) {
      return refusal;
    }
  }
}

/** Refusals because of who asks: somebody who looks after the computer wants to see them. */
const aboutWho: ReadonlySet<string> = new Set(['NOT_ALLOWED', 'WRONG_PASSWORD', 'TOO_MANY_ATTEMPTS']);

function tellError(error: unknown, operation: Operation, log: Log): ORPCError<string, unknown> {
  if (error instanceof Failure) {
    if (aboutWho.has(error.code))
      log.warn({ operation: operation.name, code: error.code, category: 'authentication' }, 'refused');
    return failureError(error);
  }
  if (error instanceof ORPCError && error.cause instanceof ValidationError) {
    if (error.code === 'BAD_REQUEST') return failureError(invalidInput(error.cause.issues));
    return bugError(wrongOutput(error.cause), operation, log);
  }
  return bugError(error, operation, log);
}

function failureError({ code, data }: Failure): ORPCError<string, unknown> {
  const message = failureSentence(code, data);
  return new ORPCError(code, { defined: true, status: failureStatus[code], data, message });
}

function bugError(error: unknown, operation: Operation, log: Log): ORPCError<string, unknown> {
  const reference = reportBug(log, error, operation.name);
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: bugSentence(reference), data: { reference } });
}

/** Which fields were wrong and how; not what was in them, for that is about people and the log is not. */
function wrongOutput({ issues }: ValidationError): Error {
  const { data } = invalidInput(issues);
  return new Error(
    `the answer breaks the contract: ${data.fields.map(({ field, problem }) => `${field} ${problem}`).join('; ')}`,
  );
}
