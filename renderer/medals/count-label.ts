import { words } from '#renderer/words/words.ts';
import type { MedalCountRow, MedalDimension } from '#shared/contract/medals.ts';

/** The name of a counted row; words for what has none. */
export function labelOf(row: MedalCountRow, by: MedalDimension): string {
  return row.label === '' ? words.medals.counts.unnamed[by] : row.label;
}
