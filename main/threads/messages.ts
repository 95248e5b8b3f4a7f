import type { MessagePort } from 'node:worker_threads';

import type { AuditNote, Caller } from '#main/application.ts';
import type { LogLevel } from '#main/log.ts';

import type { CrossedError } from './crossed-error.ts';

/** What a database thread is started with (`workerData`). */
export interface ThreadOptions {
  readonly role: 'owner' | 'reader';
  readonly dataFolder: string;
  /** A reader opens the database when this says so; until then it reads its own program. */
  readonly gate: SharedArrayBuffer;
}

interface Call {
  readonly operation: string;
  readonly input: unknown;
  readonly caller: Caller;
}

export interface ExecuteCall extends Call {
  readonly type: 'execute';
}

/** One half of a job. What the first half prepared goes straight to the owner's thread, not through the shell's. */
export interface JobCall extends Call {
  readonly type: 'prepare' | 'finish';
  readonly jobId: string;
  readonly flag: SharedArrayBuffer;
}

/** Whether a call may be made that is carried out in the shell's own thread. */
export interface AuthoriseCall extends Call {
  readonly type: 'authorise';
}

/** A line for the audit trail that no command of the owner's writes. */
export interface NoteCall {
  readonly type: 'note';
  readonly note: AuditNote;
}

/** The end of the channel between job thread and owner thread. */
export interface LinkCall {
  readonly type: 'link';
  readonly port: MessagePort;
}

export type ThreadCall = ExecuteCall | AuthoriseCall | NoteCall | JobCall | LinkCall | { readonly type: 'close' };

/** Shell to thread. */
export interface ThreadRequest {
  readonly id: number;
  readonly call: ThreadCall;
}

/** Job thread to owner thread. */
export interface Prepared {
  readonly jobId: string;
  readonly prepared: unknown;
}

/** Thread to shell. */
export type ThreadReport =
  | { readonly type: 'ready' }
  | { readonly type: 'refused'; readonly error: CrossedError }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: CrossedError }
  | { readonly type: 'changed' }
  | { readonly type: 'note'; readonly note: AuditNote }
  | { readonly type: 'log'; readonly level: LogLevel; readonly data: object; readonly message: string }
  | {
      readonly type: 'progress';
      readonly jobId: string;
      readonly phase: string;
      readonly done: number;
      readonly total: number | null;
    };
