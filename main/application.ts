import type { Job } from '#shared/contract/jobs.ts';
import type { Access } from '#shared/domain/role.ts';

/** Who asks, as the shell knows it. What the person may do is found out by the core, at every call. */
export interface Caller {
  /** The operating system's user. */
  readonly user: string;
  /** What the shell vouches for where nobody signs in. */
  readonly access: Access;
  readonly shell: 'desktop' | 'browser' | 'terminal' | 'test';
  /**
   * The key of this window or browser, by which a session is found. A shell without one needs no account: the command line,
   * which only this computer's user can start.
   */
  readonly session?: {
    readonly secret: string;
    /** The key that holds after signing in or out, so that nobody goes on with one that was known before. */
    readonly next?: string;
    /** Where attempts to sign in are counted: the address, or this computer. */
    readonly source: string;
  };
}

/** Something to be written into the audit trail; a reader hands it to the owner. */
export interface AuditNote {
  readonly at: number;
  readonly caller: Caller;
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly input: unknown;
  /** What came to light while it was done. */
  readonly told?: object;
  readonly subject: string | null;
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
  /**
   * Runs a query or a command by its contract name (`clubs.create`); throws a Failure when it is refused. A command with a slow
   * first half (a password's hash) answers with a promise.
   */
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
  /** Throws NOT_ALLOWED unless the caller may do this; answers with a key that is the same for everything this person does. */
  authorise(operation: string, input: unknown, caller: Caller): { person: string; isSuperuser: boolean };
  /** Writes a line into the audit trail, outside any command. */
  note(note: AuditNote): void;
  /** Called after every committed command. */
  onChange(listener: () => void): void;
  /** Called when nobody has asked for anything for a while: what was written ahead goes into the file. */
  rest(): void;
  close(): void;
}

/** The application as a shell sees it: the same whether it runs in this thread or in the database threads. */
export interface Application {
  execute(operation: string, input: unknown, caller: Caller): Promise<unknown>;
  /** Throws NOT_ALLOWED; for errors that could say what is stored, before they are told. */
  authorise(operation: string, input: unknown, caller: Caller): Promise<void>;
  watchJob(jobId: string, caller: Caller, signal: AbortSignal | undefined): Promise<AsyncIterable<Job>>;
  watchChanges(signal: AbortSignal | undefined): AsyncIterable<{ number: number }>;
  close(): Promise<void>;
}
