import { Failure } from '#shared/domain/failure.ts';
import type { FailureCode, FailureData } from '#shared/domain/failure.ts';

/** An error on its way between threads, where only plain data crosses. */
export type CrossedError =
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly data: FailureData[FailureCode] }
  | { readonly kind: 'bug'; readonly name: string; readonly message: string; readonly stack: string | undefined };

export function packError(error: unknown): CrossedError {
  if (error instanceof Failure) return { kind: 'failure', code: error.code, data: error.data };
  if (error instanceof Error) return { kind: 'bug', name: error.name, message: error.message, stack: stackOf(error) };
  return { kind: 'bug', name: 'Error', message: `thrown: ${String(error)}`, stack: undefined };
}

/** The Failure, or an Error with the stack of the thread where it happened. */
export function unpackError(crossed: CrossedError): Error {
  if (crossed.kind === 'failure') return new Failure(crossed.code, crossed.data);
  const error = new Error(crossed.message);
  error.name = crossed.name;
  if (crossed.stack !== undefined) error.stack = crossed.stack;
  return error;
}

function stackOf(error: Error): string | undefined {
  const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack ?? error.cause.message}` : '';
  return error.stack === undefined ? undefined : error.stack + cause;
}
