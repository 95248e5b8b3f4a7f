import type { Caller } from '#main/application.ts';
import type { JobHandle } from '#main/jobs/registry.ts';
import type { Operation } from '#main/contract-operations.ts';

/** Who carries the operations out: the database threads. */
export interface Workers {
  /** A query or a plain command. */
  execute(operation: Operation, input: unknown, caller: Caller): Promise<unknown>;
  /** Both halves of a job; resolves with its result. */
  runJob(operation: Operation, input: unknown, caller: Caller, job: JobHandle): Promise<unknown>;
  close(): Promise<void>;
}
