import type { Failure, FailureCode } from '#shared/domain/failure.ts';

/** data-formats.md, "The command". A fault of the program counts as a check that failed. */
export const exitCodes = { done: 0, checkFailed: 1, wrongUse: 2, refused: 3 } as const;

/** What the arguments got wrong, as a sentence for whoever typed them. */
export class WrongUse extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'WrongUse';
  }
}

/** Nothing is wrong with what was asked: permission, another program, a newer database or the disk stands against it. */
const refusals: ReadonlySet<FailureCode> = new Set([
  'NOT_ALLOWED',
  'DATABASE_LOCKED',
  'DATABASE_NEWER',
  'BACKUP_NEWER',
  'FOLDER_READ_ONLY',
  'FOLDER_ON_NETWORK',
  'DISK_FULL',
  'DISK_PROBLEM',
  'JOB_CANCELLED',
  'HUB_UNREACHABLE',
  'HUB_REFUSED',
  'HUB_UNUSABLE',
]);

export function exitCodeOf(failure: Failure): number {
  return refusals.has(failure.code) ? exitCodes.refused : exitCodes.wrongUse;
}
