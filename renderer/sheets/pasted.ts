import { emptyCells } from './columns.ts';
import type { SheetCells } from '#shared/contract/sheets.ts';
import { type MarkKind, parseMark } from '#shared/domain/mark.ts';
import { foldName } from '#shared/domain/name.ts';
import { readNonMark } from '#shared/domain/non-mark.ts';

/** What a column of a paste holds; '' is not taken. */
export type PastedColumn =
  | ''
  | 'bib'
  | 'athlete'
  | 'first'
  | 'last'
  | 'team'
  | 'heat'
  | 'lane'
  | 'mark'
  | 'wind'
  | 'place'
  | 'note';

export interface Pasted {
  readonly columns: readonly PastedColumn[];
  /** Whether the first line names the columns. */
  readonly hasHeader: boolean;
  readonly lines: readonly (readonly string[])[];
}

const wordsOf: readonly (readonly [PastedColumn, RegExp])[] = [
  ['place', /^(pl|place|pos|position|rank|rang|platz|#)\.?$/],
  ['bib', /^(bib|number|no|nr|start ?n(umme)?r)\.?$/],
  ['first', /^(first( ?name)?|given( name)?|forename|vorname)$/],
  ['last', /^(last( ?name)?|surname|family( name)?|nachname)$/],
  ['athlete', /^(name|athlete|competitor|full ?name|runner|athletes|runners|legs|members?)$/],
  ['team', /^(team|club|relay|verein)$/],
  ['lane', /^(lane|ln|bahn)$/],
  ['heat', /^(heat|race|series|lauf|ht)$/],
  ['wind', /^(wind|w|m\/s|wind \(m\/s\))$/],
  ['mark', /^(mark|time|result|performance|perf|best|distance|height|points|zeit|leistung)\.?$/],
  ['note', /^(note|notes|remark|remarks|comment)$/],
];

function columnOfWord(text: string): PastedColumn | null {
  const folded = foldName(text);
  return wordsOf.find(([, word]) => word.test(folded))?.[0] ?? null;
}

/** Cells as a spreadsheet puts them on the clipboard: tabs between, a cell with line breaks or quotes in quotes. */
export function readClipboard(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (cells.some((each) => each !== '')) lines.push(cells);
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign === '\n' ? ' ' : sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '' && closesLater(text, at)) isQuoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') endLine();
    else if (sign !== '\r') cell += sign;
  }
  endLine();
  return lines;
}

/** A quote opens a cell only where one closes it in front of a tab or the end of a line: `"Jo" Berg` is a name. */
function closesLater(text: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?=\t|\r?\n|$)/.test(text.slice(at));
}

const isMark = (text: string, kind: MarkKind) => parseMark(text, kind).type === 'mark' || readNonMark(text) !== null;
const isWind = (text: string) => /^[+-]\s?\d{1,2}[.,]\d$|^nwi$/i.test(text);
const isInteger = (text: string) => /^=?\d{1,4}\.?$/.test(text);
const isName = (text: string) => /\p{L}{2}/u.test(text) && !/\d/.test(text) && readNonMark(text) === null;

/** Reads a paste and guesses its columns: by its headings, else by what stands in them. */
export function readPasted(text: string, kind: MarkKind): Pasted {
  const all = readClipboard(text);
  const [first = []] = all;
  const named = first.map(columnOfWord);
  const hasHeader = named.filter((column) => column !== null).length >= 2 && !first.some((cell) => /\d/.test(cell));
  const body = hasHeader ? all.slice(1) : all;
  const width = Math.max(0, ...all.map((line) => line.length));
  const columns = hasHeader ? Array.from({ length: width }, (_, at) => named[at] ?? '') : guess(body, width, kind);
  return { columns: withoutTwice(columns), hasHeader, lines: all };
}

function guess(lines: readonly (readonly string[])[], width: number, kind: MarkKind): PastedColumn[] {
  const share = (at: number, fits: (text: string) => boolean) => {
    const filled = lines.map((line) => line[at] ?? '').filter((cell) => cell !== '');
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  };
  const columns = Array.from({ length: width }, (): PastedColumn => '');
  const free = () => columns.flatMap((column, at) => (column === '' ? [at] : []));
  const most = 0.7;
  const set = (column: PastedColumn, fits: (text: string) => boolean, from: 'first' | 'last' = 'first') => {
    const found = free().filter((at) => share(at, fits) >= most);
    const at = from === 'first' ? found[0] : found.at(-1);
    if (at !== undefined) columns[at] = column;
  };
  set('wind', isWind);
  set('athlete', isName);
  // A mark with decimals is surely one; places and lanes are whole numbers.
  set('mark', (text) => isMark(text, kind) && !isInteger(text), 'last');
  if (!columns.includes('mark')) set('mark', (text) => isMark(text, kind), 'last');
  const isInOrder = (at: number) => {
    const places = lines.map((line) => Number.parseInt((line[at] ?? '').replace('=', ''), 10));
    const known = places.filter((place) => !Number.isNaN(place));
    return (
      known.length > 0 &&
      known[0] === 1 &&
      known.every((place, index) => index === 0 || place >= (known[index - 1] ?? 0))
    );
  };
  const place = free().find((at) => share(at, isInteger) >= most && isInOrder(at));
  if (place !== undefined) columns[place] = 'place';
  set('bib', (text) => /^[A-Z]{0,2}\d{1,5}$/i.test(text));
  return columns;
}

/** Each kind of cell is taken from one column. */
function withoutTwice(columns: readonly PastedColumn[]): PastedColumn[] {
  return columns.map((column, at) => (column !== '' && columns.indexOf(column) < at ? '' : column));
}

/** The rows of a paste under its columns; the runners of a team stand in one cell between semicolons, commas or slashes. */
export function pastedRows({ columns, hasHeader, lines }: Pasted, teamSize: number): SheetCells[] {
  return lines.slice(hasHeader ? 1 : 0).map((line) => {
    const at = (column: PastedColumn) => {
      const index = columns.indexOf(column);
      return index < 0 ? '' : (line[index] ?? '').slice(0, longest[column] ?? 50);
    };
    const name = at('athlete') === '' ? `${at('first')} ${at('last')}`.trim() : at('athlete');
    const names = teamSize > 1 ? name.split(/\s*[;/]\s*|\s*,\s*(?=\S+\s)/) : [name];
    return {
      ...emptyCells,
      bib: at('bib'),
      athletes: names.filter(Boolean).map((each) => ({ name: each, athleteId: null })),
      team: teamSize > 1 ? at('team') : '',
      heat: at('heat'),
      lane: at('lane'),
      mark: at('mark'),
      wind: at('wind'),
      place: at('place'),
      note: at('note'),
    };
  });
}

/** What the sheet keeps of a cell; a longer text is none. */
const longest: Partial<Record<PastedColumn, number>> = {
  bib: 20,
  athlete: 200,
  first: 90,
  last: 90,
  team: 200,
  lane: 10,
  mark: 60,
  wind: 20,
  place: 20,
  note: 500,
};
