import { Failure } from '#shared/domain/failure.ts';
import { readRecord } from './record.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** Records that decide about the delimiter (reliability.md, "CSV"). */
const evidenceRecords = 50;

/** What Excel writes and reads as the first line: `sep=;`. */
const separatorLine = /^"?sep=([,;|\t])"?[^\S\n]*(?:\n|$)/i;

export interface DelimiterFound {
  delimiter: string;
  /** Where the records begin: behind a line `sep=;`. */
  start: number;
  /** Lines of the file before that. */
  linesBefore: number;
}

/**
 * Finds what separates the cells: the mapping's delimiter, Excel's `sep=` line, else the one that splits the first records
 * most evenly; names of columns that are known weigh more than evenness.
 * @param isKnownName whether a text is the name of a column that is looked for
 */
export function findDelimiter(
  text: string,
  given: string | undefined,
  isKnownName: (name: string) => boolean,
): DelimiterFound {
  const line = separatorLine.exec(text);
  const start = line?.[0].length ?? 0;
  const linesBefore = line === null ? 0 : 1;
  const delimiter = given ?? line?.[1] ?? likeliest(text, start, isKnownName);
  return { delimiter, start, linesBefore };
}

/**
 * The delimiter as a mapping writes it: the sign itself, `tab` or `\t`.
 * @throws Failure MAPPING_INVALID
 */
export function delimiterOfMapping(text: string): string {
  if (/^(?:tab|\\t)$/i.test(text)) return '\t';
  if (text.length === 1 && !/[\w"'\n\r.-]/.test(text)) return text;
  throw new Failure('MAPPING_INVALID', {
    problem: `the delimiter "${text}" cannot separate cells; use one sign such as "," or ";", or "tab"`,
  });
}

interface Evidence {
  delimiter: string;
  knownNames: number;
  /** Share of the records that have as many cells as the first. */
  evenness: number;
  columns: number;
}

function likeliest(text: string, start: number, isKnownName: (name: string) => boolean): string {
  const candidates = delimiters
    .map((delimiter) => gather(text, start, delimiter, isKnownName))
    .filter((evidence) => evidence.columns > 1)
    .sort((a, b) => b.knownNames - a.knownNames || b.evenness - a.evenness || b.columns - a.columns);
  return candidates[0]?.delimiter ?? ',';
}

function gather(text: string, start: number, delimiter: string, isKnownName: (name: string) => boolean): Evidence {
  let header: string[] | null = null;
  let records = 0;
  let even = 0;
  for (let position = start; position < text.length && records < evidenceRecords;) {
    const record = readRecord(text, position, delimiter);
    position = record.end;
    const cells = record.type === 'record' ? record.cells : [];
    if (record.type === 'record' && cells.every((cell) => cell.trim() === '')) continue;
    header ??= cells;
    records += 1;
    if (cells.length === header.length) even += 1;
  }
  const names = header ?? [];
  return {
    delimiter,
    knownNames: names.filter((name) => isKnownName(name)).length,
    evenness: records === 0 ? 0 : even / records,
    columns: names.length,
  };
}
