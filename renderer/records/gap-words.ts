import { percentInWords } from '#renderer/components/mark-axis.ts';
import { words } from '#renderer/words/words.ts';
import type { ClubRecord } from '#shared/contract/records.ts';
import { formatDifference } from '#shared/domain/difference.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

const kinds: Readonly<Record<ClubRecord['unit'], MarkKind>> = { s: 'timed', m: 'measured', points: 'points' };

/** How far a mark is behind a record: `0.12 s`, and how much of it that is: `0.9 %`. */
export function gapInWords(
  { gap, gapPercent, mark }: { gap: number; gapPercent: number; mark: ClubRecord['mark'] },
  unit: ClubRecord['unit'],
): { difference: string; percent: string | null } {
  const text = words.records.gap;
  if (gap === 0) return { difference: unit === 's' ? text.sameTime : text.sameMark, percent: null };
  const difference = formatDifference(Math.abs(gap), kinds[unit], mark.resolution);
  if (gap < 0) return { difference: text.better(difference), percent: percentInWords(-gapPercent) };
  return { difference, percent: percentInWords(gapPercent) };
}

/** `2 %`, `2.5 %`: a limit that somebody set. */
export function limitInWords(percent: number): string {
  return `${percent.toLocaleString()} %`;
}
