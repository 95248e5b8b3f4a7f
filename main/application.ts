import type { Job } from '#shared/contract/jobs.ts';

/** Who asks. Until accounts exist there is one local user, who may do everything on this device. */
export interface Caller {
  readonly user: string;
  readonly access: 'public' | 'member' | 'staff' | 'owner' | 'superuser';
  readonly shell: 'desktop' | 'browser' | 'terminal' | 'test';
}

/** Progress and cancellation of long work; `phase` is a code of `shared/messages`. */
export interface JobProgress {
  report(phase: string, done: number, total: number | null): void;
  /** Throws the failure JOB_CANCELLED when somebody asked to stop. */
  throwIfCancelled(): void;
}

/**
 * The application as one connection to the database sees it: ordinary code without threads. The owner connection runs
 * everything; a reader connection runs queries and the first half of jobs.
 */
export interface App {
  /** Runs a query or a plain command by its contract name (`clubs.create`); throws a Failure when it is refused. */
  execute(operation: string, input: unknown, caller: Caller): unknown;
  /** First half of a job: reads, parses and checks; writes no database. Its answer is handed to `finishJob` as it is (it may cross threads). */
  prepareJob(operation: string, input: unknown, caller: Caller, progress: JobProgress): unknown;
  /** Second half of a job: the one write transaction (or nothing to write). Answers with the job's result. */
  finishJob(
    operation: string,
    input: unknown,
    prepared: unknown,
    caller: Caller,
    progress: JobProgress,
  ): Promise<unknown>;
  /** Called after every committed command. */
  onChange(listener: () => void): void;
  /** Called when nobody has asked for anything for a while: what was written ahead goes into the file. */
  rest(): void;
  close(): void;
}

/** The application as a shell sees it: the same whether it runs in this thread or in the database threads. */
export interface Application {
  execute(operation: string, input: unknown, caller: Caller): Promise<unknown>;
  watchJob(jobId: string, signal: AbortSignal | undefined): AsyncIterable<Job>;
  watchChanges(signal: AbortSignal | undefined): AsyncIterable<{ number: number }>;
  close(): Promise<void>;
}
