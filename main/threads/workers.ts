import type { AuditNote, Caller } from '#main/application.ts';
import type { JobHandle } from '#main/jobs/registry.ts';
import type { Operation } from '#main/contract-operations.ts';

/** Who asked, for work that belongs to this person alone. */
export interface Person {
  readonly person: string;
  readonly isSuperuser: boolean;
}

/** Who carries the operations out: the database threads. */
export interface Workers {
  /** A query or a plain command. */
  execute(operation: Operation, input: unknown, caller: Caller): Promise<unknown>;
  /** Both halves of a job; resolves with its result. */
  runJob(operation: Operation, input: unknown, caller: Caller, job: JobHandle): Promise<unknown>;
  /** Rejects with NOT_ALLOWED; resolves with who it is that may do it. */
  authorise(operation: Operation, input: unknown, caller: Caller): Promise<Person>;
  /** Writes a line into the audit trail. */
  note(note: AuditNote): Promise<void>;
  close(): Promise<void>;
}
