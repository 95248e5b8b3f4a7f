/*
 * One record of delimited text, read strictly (RFC 4180):
 *
 *   record = cell { delimiter cell } ( newline | end )
 *   cell   = plain | quoted { space }
 *   plain  = what holds neither delimiter, newline nor quote
 *   quoted = '"' { any but quote | '""' } '"'
 *
 * A plain cell may end in an inch sign (`17' 4"`): no quote stands behind a digit at the end of a cell otherwise.
 */

export interface CsvRecord {
  type: 'record';
  cells: string[];
  /** A quote stands in a cell where none may: the cells are told apart all the same. */
  hasLoneQuote: boolean;
  /** Where the next record begins. */
  end: number;
  /** Lines of the file that it spans. */
  lines: number;
}

/** A record whose cells cannot be told apart. `end` is the next line of the file, so that one fault costs one line. */
export interface BrokenRecord {
  type: 'broken';
  code: 'LONE_QUOTE' | 'UNTERMINATED_QUOTE';
  end: number;
  lines: number;
}

/**
 * Reads the record that begins at `start`; lines must end in `\n` alone. Reading a whole text record by record is linear
 * in its length, whatever is wrong with it.
 */
export function readRecord(text: string, start: number, delimiter: string): CsvRecord | BrokenRecord {
  const cells: string[] = [];
  let hasLoneQuote = false;
  let lines = 1;
  let position = start;
  for (;;) {
    if (text[position] === '"') {
      const quoted = readQuoted(text, position, delimiter);
      if (quoted.type === 'broken') return broken(text, start, position, quoted.code);
      cells.push(quoted.value);
      lines += countNewlines(text, position, quoted.end);
      position = quoted.end;
    } else {
      const end = endOfPlain(text, position, delimiter);
      const cell = text.slice(position, end);
      hasLoneQuote ||= holdsLoneQuote(cell);
      cells.push(cell);
      position = end;
    }
    if (text[position] !== delimiter) return { type: 'record', cells, hasLoneQuote, end: position + 1, lines };
    position += 1;
  }
}

function holdsLoneQuote(cell: string): boolean {
  return cell.includes('"') && !/^[^"]*\d"\s*$/.test(cell);
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return end;
}

type Quoted = { type: 'quoted'; value: string; end: number } | { type: 'broken'; code: BrokenRecord['code'] };

function readQuoted(text: string, start: number, delimiter: string): Quoted {
  let from = start + 1;
  let isEscaped = false;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return { type: 'broken', code: 'UNTERMINATED_QUOTE' };
    if (text[close + 1] === '"') {
      isEscaped = true;
      from = close + 2;
      continue;
    }
    let end = close + 1;
    while (text[end] === ' ') end += 1;
    if (end < text.length && text[end] !== delimiter && text[end] !== '\n') {
      const spansLines = countNewlines(text, start, close) > 0;
      return { type: 'broken', code: spansLines ? 'UNTERMINATED_QUOTE' : 'LONE_QUOTE' };
    }
    const inside = text.slice(start + 1, close);
    return { type: 'quoted', value: isEscaped ? inside.replaceAll('""', '"') : inside, end };
  }
}

/** The lines up to the one in which the faulty quote stands are given up. */
function broken(text: string, start: number, quote: number, code: BrokenRecord['code']): BrokenRecord {
  const newline = text.indexOf('\n', quote);
  const end = newline === -1 ? text.length + 1 : newline + 1;
  return { type: 'broken', code, end, lines: countNewlines(text, start, quote) + 1 };
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
