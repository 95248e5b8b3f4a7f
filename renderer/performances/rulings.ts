import { words } from '#renderer/words/words.ts';

const text = words.performances.decide;
const codes = ['ratified', 'pending', 'refused', 'never-a-record', 'this-is-the-record'] as const;

/** What a records officer can decide about a result, in words. */
export const rulings = codes.map((value) => ({ value, ...text.rulings[value] }));

export type Ruling = (typeof codes)[number] | 'withdrawn';

export function rulingInWords(ruling: string): string {
  if (ruling === 'withdrawn') return text.withdrawn;
  return rulings.find((each) => each.value === ruling)?.label ?? ruling;
}
