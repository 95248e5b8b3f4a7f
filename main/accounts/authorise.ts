import type { Operation } from '#main/contract-operations.ts';
import { Failure } from '#shared/domain/failure.ts';
import { type Access, reaches } from '#shared/domain/role.ts';

import { accessAnywhere, accessIn, type Who } from './who.ts';

/**
 * The one decision about rights, for every shell: what the contract says that an operation needs, against what somebody may
 * do in the club that the input names. Throws NOT_ALLOWED, without a word on whether that club exists. Answers with the
 * access that was found.
 */
export function authorise(operation: Operation, input: unknown, who: Who): Access {
  const { access: needs, where } = operation.meta;
  const clubId = clubIdOf(input);
  const has = clubId === null ? accessAnywhere(who) : accessIn(who, clubId);
  const isEnough =
    where === 'club' && clubId === null && needs !== 'public' ? isDevices(who, needs) : reaches(has, needs);
  if (!isEnough) throw new Failure('NOT_ALLOWED', { operation: operation.name, needs, because: reasonOf(who) });
  return has;
}

/** What names no club concerns the device and all its clubs. */
function isDevices(who: Who, needs: Access): boolean {
  return reaches(who.everywhere, needs);
}

function clubIdOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('clubId' in input)) return null;
  return typeof input.clubId === 'string' ? input.clubId : null;
}

function reasonOf({ state }: Who): 'role' | 'not-signed-in' | 'locked' | 'password-change' {
  if (state === 'locked') return 'locked';
  if (state === 'must-change-password') return 'password-change';
  return state === 'anonymous' ? 'not-signed-in' : 'role';
}
