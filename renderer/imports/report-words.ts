import type { ImportReport } from '#shared/contract/imports.ts';

const numbers = new Intl.NumberFormat('en');
/** More lines than these are counted, not named. */
const linesByNumber = 12;

/** What an import did with the rows that did not simply go in. */
export function reportSentences(report: ImportReport): string[] {
  const { rows, seconds, duplicates, possibleDuplicates, noMark, otherClub } = report;
  return [
    `${count(rows, 'row')} read in ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} seconds.`,
    ...(duplicates === 0 ? [] : [`${count(duplicates, 'row')} ${duplicates === 1 ? 'was' : 'were'} here already.`]),
    ...(possibleDuplicates.length === 0
      ? []
      : [
          `${count(possibleDuplicates.length, 'row')} imported although there is one like it: ${lines(possibleDuplicates)}.`,
        ]),
    ...(noMark === 0 ? [] : [`${count(noMark, 'row')} without a mark (did not start, no height and the like).`]),
    ...(otherClub === 0 ? [] : [`${count(otherClub, 'row')} of other clubs left out.`]),
  ];
}

function count(number: number, what: string): string {
  return `${numbers.format(number)} ${number === 1 ? what : `${what}s`}`;
}

function lines(found: readonly { line: number }[]): string {
  const named = found.slice(0, linesByNumber).map(({ line }) => line);
  const more = found.length - named.length;
  const text = `${named.length === 1 ? 'line' : 'lines'} ${named.join(', ')}`;
  return more === 0 ? text : `${text} and ${more} more`;
}
