import { words } from '#renderer/words/words.ts';
import type { Uuid } from '#shared/domain/id.ts';

export type Holder = { athleteId: Uuid | null; name: string };

/** The names of one holder, for the eye: a person, or a whole team in running order. */
export function namesOf(holders: readonly Holder[]): string {
  return holders.length === 0 ? words.records.holderUnknown : holders.map((holder) => isolated(holder.name)).join(', ');
}

/** Where a result was made, in one line: competition and venue, as far as they are known. */
export function placeOf({ competition, venue = '' }: { competition: string; venue?: string }): string {
  return [competition, venue]
    .filter((part) => part !== '')
    .map(isolated)
    .join(', ');
}

/** A name written from right to left keeps its own order, and its neighbours theirs (Unicode UAX 9, FSI and PDI). */
export function isolated(name: string): string {
  return /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(name) ? `\u2068${name}\u2069` : name;
}
