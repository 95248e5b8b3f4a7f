import { dayInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.athletes.profile;

/** `member since 2019`; '' where neither end is known. */
export function membershipInWords({ from, to }: { from: string; to: string }): string {
  if (from === '' && to === '') return '';
  if (to === '') return text.since(dayInWords(from));
  return from === '' ? text.until(dayInWords(to)) : text.between(dayInWords(from), dayInWords(to));
}
