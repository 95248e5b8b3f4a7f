import type { EnrolmentProblem, HubProblem, HubRefusalCode, UnreachableReason } from './hub.ts';

/**
 * Failures that are expected: a closed list of codes, each with the data its sentence needs (`shared/messages`).
 * Anything else that is thrown is a bug and is shown as "internal" with a reference number.
 */
export interface FailureData {
  INVALID_INPUT: { fields: { field: string; problem: string }[] };
  NOT_FOUND: { what: string; id: string };
  /** The one refusal for want of rights; `because` tells a page whether signing in would help. */
  NOT_ALLOWED: { operation: string; needs: string; because: RefusalReason };
  WRONG_PASSWORD: { what: 'sign-in' | 'current' };
  TOO_MANY_ATTEMPTS: { seconds: number };
  WEAK_PASSWORD: { because: PasswordWeakness; minimum: number };
  LAST_SUPERUSER: { name: string };
  LAST_OWNER: { name: string };
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
  LETTER_NOT_WAITING: { state: string };
  RATIFICATION_REFUSED: { because: 'entered-it' | 'signed-already' | 'not-checked' };
  /** Two entries that cannot be one person; `detail` names the relay that both ran in. */
  CANNOT_MERGE: { kept: string; merged: string; because: 'gender' | 'same-relay' | 'same-entry'; detail: string };
  HAS_PERFORMANCES: { athlete: string; count: number };
  HAS_ATHLETES: { club: string; count: number };
  IN_USE: { what: string; name: string; performances: number; others: number };
  FILE_UNREADABLE: { file: string; problem: FileProblem };
  PROOF_REFUSED: { file: string; problem: ProofProblem };
  /** A proof whose file cannot be handed out; `file` is its label. */
  PROOF_UNAVAILABLE: { file: string; problem: 'missing' | 'changed' };
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
  BACKUP_NOT_ONE: { file: string };
  BACKUP_DAMAGED: { file: string; detail: string };
  BACKUP_FOREIGN: { file: string; detail: string };
  /** `version` of the application that made it. */
  BACKUP_NEWER: { file: string; version: string };
  BACKUP_FOLDER_UNUSABLE: { folder: string; problem: FolderProblem };
  UPDATE_UNREACHABLE: Record<string, never>;
  UPDATE_REFUSED: { version: string; because: UpdateRefusal };
  UPDATE_NOT_NOW: { because: 'job' | 'sheet' | 'backup' };
  FOLDER_READ_ONLY: { folder: string };
  FOLDER_ON_NETWORK: { folder: string };
  DISK_FULL: { folder: string };
  DISK_PROBLEM: { detail: string };
  NOT_SET_UP: Record<string, never>;
  HUB_UNREACHABLE: { reason: UnreachableReason };
  HUB_REFUSED: { code: HubRefusalCode };
  ENROLMENT_UNREADABLE: { because: EnrolmentProblem };
  /** An administrator's command; `detail` names what is meant. */
  HUB_UNUSABLE: { because: HubProblem; detail: string };
}

export type FailureCode = keyof FailureData;

/** Why an update is not what its makers released. */
export type UpdateRefusal = 'not-listed' | 'signature-missing' | 'signature-wrong' | 'not-newer' | 'damaged';

export type RefusalReason = 'role' | 'not-signed-in' | 'locked' | 'password-change';

export type PasswordWeakness = 'short' | 'long' | 'common' | 'personal' | 'same';

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

/** Why a file cannot be kept as proof. */
export type ProofProblem =
  | 'empty'
  | 'too-large'
  | 'too-many-pixels'
  | 'too-slow'
  | 'damaged'
  | 'animated'
  | 'heic'
  | 'other-image'
  | 'svg'
  | 'html'
  | 'archive'
  | 'program'
  | 'text'
  | 'video'
  | 'hidden-content'
  | 'unknown';

/** Why backups cannot be kept in a folder. */
export type FolderProblem = 'missing' | 'not-a-folder' | 'not-writable' | 'not-a-path' | 'in-use';

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
