import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { formatDay, formatDayOnPaper } from '#shared/domain/day-words.ts';

/**
 * The sentence of a verdict with its days as everything else on this screen writes them: main says it as it stands on paper and in
 * the terminal. The longest first: a month is part of its days.
 */
export function verdictText({
  text,
  previous,
  successor,
}: Pick<VerdictView, 'text' | 'previous' | 'successor'>): string {
  const days = [...previous, ...(successor === null ? [] : [successor])].map(({ day }) => day);
  return days
    .filter((day) => day !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((said, day) => said.replaceAll(formatDayOnPaper(day), formatDay(day)), text);
}
