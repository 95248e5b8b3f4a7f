import { oc, type as typed } from '@orpc/contract';
import { z } from 'zod';

import type { FailureCode, FailureData } from '#shared/domain/failure.ts';
import type { Access } from '#shared/domain/role.ts';

/**
 * What every operation says of itself.
 *
 * - `kind`: a query never writes; a command is one transaction that the core opens.
 * - `access`: who may do it; `public` needs no account.
 * - `where`: the access is needed in the club of the input's `clubId`, or it is enough to have it in any club.
 * - `isJob`: a command that answers at once with a job id; its progress and result come through `jobs.watch`.
 * - `isStream`: an event stream that the shell holds open.
 * - `renewsSession`: whoever called is somebody else afterwards, so that the shell takes a new key for the session.
 */
export interface OperationMeta {
  kind: 'query' | 'command';
  access: Access;
  where: Where;
  isJob?: boolean;
  isStream?: boolean;
  renewsSession?: boolean;
}

type Where = 'club' | 'anywhere';

type FailureMap = { [C in FailureCode]: { data: ReturnType<typeof typed<FailureData[C]>> } };

/** HTTP status of a failure for REST; 422 where the input is readable but wrong. */
export const failureStatus: Record<FailureCode, number> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  WRONG_PASSWORD: 401,
  TOO_MANY_ATTEMPTS: 429,
  WEAK_PASSWORD: 422,
  LAST_SUPERUSER: 409,
  LAST_OWNER: 409,
  UNKNOWN_CLUB: 404,
  ALREADY_EXISTS: 409,
  UNREADABLE_MARK: 422,
  UNREADABLE_WIND: 422,
  WIND_NOT_TAKEN: 422,
  FUTURE_DAY: 422,
  BORN_AFTER: 422,
  WRONG_TEAM_SIZE: 422,
  SAME_LEG_TWICE: 422,
  WRONG_GENDER: 422,
  NEEDS_ONE_ATHLETE: 422,
  DUPLICATE: 409,
  NEEDS_CONFIRMATION: 409,
  AGE_GROUP_UNKNOWN: 422,
  ALREADY_DELETED: 409,
  RATIFICATION_REFUSED: 409,
  LETTER_NOT_WAITING: 409,
  CANNOT_MERGE: 409,
  HAS_PERFORMANCES: 409,
  HAS_ATHLETES: 409,
  IN_USE: 409,
  FILE_UNREADABLE: 422,
  PROOF_REFUSED: 422,
  PROOF_UNAVAILABLE: 409,
  MISSING_COLUMNS: 422,
  MAPPING_INVALID: 422,
  BATCH_ALREADY_UNDONE: 409,
  JOB_NOT_FOUND: 404,
  JOB_CANCELLED: 409,
  DATABASE_LOCKED: 423,
  DATABASE_NEWER: 409,
  DATABASE_FOREIGN: 409,
  DATABASE_EMPTY_FILE: 409,
  DATABASE_DAMAGED: 500,
  DATABASE_MISSING: 404,
  BACKUP_NOT_ONE: 422,
  BACKUP_DAMAGED: 422,
  BACKUP_FOREIGN: 422,
  BACKUP_NEWER: 409,
  BACKUP_FOLDER_UNUSABLE: 422,
  UPDATE_UNREACHABLE: 502,
  UPDATE_REFUSED: 409,
  UPDATE_NOT_NOW: 409,
  FOLDER_READ_ONLY: 500,
  FOLDER_ON_NETWORK: 409,
  DISK_FULL: 507,
  DISK_PROBLEM: 500,
  NOT_SET_UP: 409,
  HUB_UNREACHABLE: 502,
  HUB_REFUSED: 409,
  ENROLMENT_UNREADABLE: 422,
  HUB_UNUSABLE: 409,
};

const failures = Object.fromEntries(
  Object.entries(failureStatus).map(([code, status]) => [code, { status, data: typed<unknown>() }]),
) as unknown as FailureMap;

const operation = oc.errors(failures).$meta<OperationMeta>({ kind: 'query', access: 'member', where: 'club' });

/** An operation that only reads. */
export const query = (access: Access, where: Where = 'club') => operation.meta({ kind: 'query', access, where });

/** An operation that writes, in one transaction. */
export const command = (access: Access, where: Where = 'club') => operation.meta({ kind: 'command', access, where });

/** A command after which whoever called is somebody else: signing in and out. */
export const signing = (access: Access) =>
  operation.meta({ kind: 'command', access, where: 'anywhere', renewsSession: true });

/** Long work: answers with a job id at once. */
export const job = (access: Access, where: Where = 'club') =>
  operation.meta({ kind: 'command', access, where, isJob: true }).output(z.object({ jobId: z.string() }));

/** A stream of events. */
export const stream = (access: Access, where: Where = 'club') =>
  operation.meta({ kind: 'query', access, where, isStream: true });
