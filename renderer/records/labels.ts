import { words } from '#renderer/words/words.ts';
import type { Uuid } from '#shared/domain/id.ts';

export type Holder = { athleteId: Uuid | null; name: string };

/** The names of one holder: a person, or a whole team in running order. */
export function namesOf(holders: readonly Holder[]): string {
  return holders.length === 0 ? words.records.holderUnknown : holders.map((holder) => holder.name).join(', ');
}
