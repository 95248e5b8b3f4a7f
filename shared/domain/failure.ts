/**
 * Failures that are expected: a closed list of codes, each with the data its sentence needs (`shared/messages`).
 * Anything else that is thrown is a bug and is shown as "internal" with a reference number.
 */
export interface FailureData {
  INVALID_INPUT: { fields: { field: string; problem: string }[] };
  NOT_FOUND: { what: string; id: string };
  NOT_ALLOWED: { operation: string; needs: string };
  UNKNOWN_CLUB: { name: string; known: string[] };
  ALREADY_EXISTS: { what: string; name: string };
  UNREADABLE_MARK: { mark: string; suggestion: string | null };
  UNREADABLE_WIND: { wind: string };
  WIND_NOT_TAKEN: { discipline: string };
  FUTURE_DAY: { day: string };
  BORN_AFTER: { athlete: string; day: string };
  WRONG_TEAM_SIZE: { discipline: string; expected: number; given: number };
  SAME_LEG_TWICE: { athlete: string };
  WRONG_GENDER: { athlete: string; gender: string };
  NEEDS_ONE_ATHLETE: { discipline: string };
  DUPLICATE: { performanceId: string; athlete: string; mark: string; day: string };
  NEEDS_CONFIRMATION: { reasons: { code: ConfirmationReason; detail: string }[]; performanceIds: string[] };
  AGE_GROUP_UNKNOWN: { athlete: string };
  ALREADY_DELETED: { id: string };
  /** Two entries that cannot be one person; `detail` names the relay that both ran in. */
  CANNOT_MERGE: { kept: string; merged: string; because: 'gender' | 'same-relay' | 'same-entry'; detail: string };
  HAS_PERFORMANCES: { athlete: string; count: number };
  IN_USE: { what: string; name: string; performances: number; others: number };
  FILE_UNREADABLE: { file: string; problem: FileProblem };
  MISSING_COLUMNS: { columns: string[]; found: string[] };
  MAPPING_INVALID: { problem: string };
  BATCH_ALREADY_UNDONE: { batch: string };
  JOB_NOT_FOUND: { jobId: string };
  JOB_CANCELLED: { jobId: string };
  DATABASE_LOCKED: { by: string };
  DATABASE_NEWER: { found: number; known: number };
  DATABASE_FOREIGN: { file: string };
  DATABASE_EMPTY_FILE: { file: string };
  DATABASE_DAMAGED: { file: string; detail: string };
  DATABASE_MISSING: { folder: string };
  FOLDER_READ_ONLY: { folder: string };
  FOLDER_ON_NETWORK: { folder: string };
  DISK_FULL: { folder: string };
  DISK_PROBLEM: { detail: string };
  NOT_SET_UP: Record<string, never>;
}

export type FailureCode = keyof FailureData;

export type FileProblem =
  | 'missing'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'spreadsheet'
  | 'pdf'
  | 'encoding-unclear'
  | 'no-header'
  | 'not-a-file'
  | 'not-readable'
  | 'not-finishlynx';

export type ConfirmationReason =
  | 'possible-duplicate'
  | 'implausible-mark'
  | 'big-jump'
  | 'completes-medal'
  | 'unbalanced-team';

/** An expected failure; `data` holds what its sentence needs. */
export class Failure<C extends FailureCode = FailureCode> extends Error {
  readonly code: C;
  readonly data: FailureData[C];

  constructor(code: C, data: FailureData[C]) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.data = data;
  }
}
