import { namesOf } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import type { Claim } from '#shared/contract/ratification.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

/** `100m, Ada Fennimore`. */
export function claimTitle(claim: Claim): string {
  return [eventOf(claim), namesOf(claim.legs)].join(', ');
}

export function eventOf({ disciplineName, specification }: Pick<Claim, 'disciplineName' | 'specification'>): string {
  return [disciplineName, specification].filter((part) => part !== '').join(' ');
}

export function kindOf({ unit }: Pick<Claim, 'unit'>): MarkKind {
  return unit === 's' ? 'timed' : unit === 'm' ? 'measured' : 'points';
}

/** How far it is, for a line of the list. */
export function stateOf(claim: Claim): string {
  const { status, signatures, needed } = claim;
  if (status !== 'pending') return words.ratification.states[status];
  if (needed > 1) return words.ratification.signed(signatures.length, needed);
  return claim.deadline === null ? words.ratification.onHold : words.ratification.states.pending;
}
