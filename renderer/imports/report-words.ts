import { words } from '#renderer/words/words.ts';
import type { ImportReport } from '#shared/contract/imports.ts';

const text = words.imports.report;
/** More lines than these are counted, not named. */
const linesByNumber = 12;

/** What an import did with the rows that did not simply go in. */
export function reportSentences(report: ImportReport): string[] {
  const { rows, seconds, duplicates, possibleDuplicates, noMark, otherClub } = report;
  const named = possibleDuplicates.slice(0, linesByNumber).map(({ line }) => line);
  return [
    text.read(rows, seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds))),
    ...(duplicates === 0 ? [] : [text.duplicates(duplicates)]),
    ...(named.length === 0 ? [] : [text.possible(possibleDuplicates.length, named)]),
    ...(noMark === 0 ? [] : [text.noMark(noMark)]),
    ...(otherClub === 0 ? [] : [text.otherClub(otherClub)]),
  ];
}
