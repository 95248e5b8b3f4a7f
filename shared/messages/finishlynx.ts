import type { LynxProblemCode } from '#shared/domain/finishlynx.ts';

/** What is wrong with a line of a FinishLynx file, and what becomes of it. */
export function lynxProblemSentence(code: LynxProblemCode, detail: string): string {
  switch (code) {
    case 'QUOTE_OPEN':
      return 'A quotation mark is not closed. The rest of the line was read as one field; check this row.';
    case 'TOO_FEW_FIELDS':
      return `The line has ${detail} of at least 5 fields: place, number, lane, last name, first name. It was not read.`;
    case 'PLACE_UNREADABLE':
      return `“${detail}” is no place and no status such as DNF. The place was left empty.`;
    case 'TIME_UNREADABLE':
      return `“${detail}” is no time. The time was left empty.`;
    case 'WIND_UNIT':
      return `The wind is given as “${detail}”. Only metres a second can be used; enter the gauge’s reading in m/s.`;
    case 'WIND_UNREADABLE':
      return `“${detail}” is no wind. It was left empty.`;
  }
}
