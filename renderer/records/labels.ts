import type { Uuid } from '#shared/domain/id.ts';

export type Holder = { athleteId: Uuid | null; name: string };

/** The names of one holder: a person, or a whole team in running order. */
export function namesOf(holders: readonly Holder[]): string {
  return holders.length === 0 ? 'Holder unknown' : holders.map((holder) => holder.name).join(', ');
}

const numbers = new Intl.NumberFormat('en');

export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${numbers.format(days)} days`;
}
