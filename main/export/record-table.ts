import { printable } from './printable-text.ts';
import type { RecordSheet, RecordSheetRow } from './record-sheet.ts';
import {
  badgesOf,
  factsOf,
  holdersOf,
  legendOf,
  nameOf,
  namesOf,
  onlySeason,
  placeOf,
  sectionTitle,
  splitMark,
  windOf,
} from './record-sheet.ts';
import { COLUMNS, emptyInWords, KEY, NO_RECORDS_HERE, NOT_KNOWN, NOTES, UNKNOWN_HOLDER } from './sheet-words.ts';

const ORDER = ['discipline', 'mark', 'badges', 'wind', 'holder', 'date', 'competition'] as const;
const GAP = '  ';
const NARROWEST_COMPETITION = 12;

type Line = Record<(typeof ORDER)[number], string>;

const NO_CELLS: Line = { discipline: '', mark: '', badges: '', wind: '', holder: '', date: '', competition: '' };

/**
 * The record sheet as plain text for a terminal: one line a holder and, in a team, one a leg; columns in line over all sections, days as they are
 * stored. `width` is the terminal's, in characters; the competition gives way to it. Names are never shortened.
 */
export function renderRecordTable(sheet: RecordSheet, options: { width: number | null }): string {
  const sections = sheet.sections.map((section) => ({ section, lines: section.rows.flatMap(linesOf) }));
  alignMarks(sections.flatMap(({ lines }) => lines));
  const head = { ...COLUMNS };
  const columns = columnsOf([head, ...sections.flatMap(({ lines }) => lines)], options.width);
  const namesSeasons = onlySeason(sheet) === null;

  const blocks = sections.map(({ section, lines }) => {
    const title = [sectionTitle(section), ...(namesSeasons ? [printable(section.season)] : [])].join(' · ');
    if (lines.length === 0) return [title, NO_RECORDS_HERE];
    return [title, textOf(head, columns), ruleOf(columns), ...lines.map((line) => textOf(line, columns))];
  });
  const { title, hint } = emptyInWords(sheet);
  const empty = blocks.length === 0 ? [[title, ...(hint === null ? [] : [hint])]] : [];
  const legend = legendOf(sheet).map(({ badge, meaning }) => `${printable(badge)}: ${printable(meaning)}`);
  const notes = sheet.notes.map(printable);
  return [
    [nameOf(sheet), factsOf(sheet).join(' · ')],
    ...blocks,
    ...empty,
    ...(legend.length === 0 ? [] : [[KEY, ...legend]]),
    ...(notes.length === 0 ? [] : [[NOTES, ...notes]]),
  ]
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function linesOf(row: RecordSheetRow): Line[] {
  return holdersOf(row).flatMap((holder, index) => {
    const names = namesOf(holder);
    const [first = UNKNOWN_HOLDER, ...legs] = names.map((name, leg) => (leg < names.length - 1 ? `${name},` : name));
    const line: Line = {
      discipline: index === 0 ? printable(row.discipline) : '',
      mark: index === 0 ? printable(row.mark) : '',
      badges: badgesOf(row, index).map(printable).join(' '),
      wind: printable(windOf(row, index) ?? ''),
      holder: first,
      date: printable(holder.date) || NOT_KNOWN,
      competition: placeOf(holder) || NOT_KNOWN,
    };
    return [line, ...legs.map((leg) => ({ ...NO_CELLS, holder: leg }))];
  });
}

/** Pads marks on both sides, so that decimal points stand in line; marks without one end where fractions end. */
function alignMarks(lines: Line[]): void {
  const fraction = Math.max(0, ...lines.map((line) => splitMark(line.mark).fraction.length));
  for (const line of lines) {
    const own = splitMark(line.mark).fraction.length;
    if (own > 0) line.mark += ' '.repeat(fraction - own);
  }
  const widest = Math.max(COLUMNS.mark.length, ...lines.map((line) => widthOf(line.mark)));
  for (const line of lines) line.mark = ' '.repeat(widest - widthOf(line.mark)) + line.mark;
}

interface TableColumn {
  key: (typeof ORDER)[number];
  width: number;
}

/** Columns that no line fills are left out. */
function columnsOf(lines: Line[], width: number | null): TableColumn[] {
  const columns = ORDER.filter((key) => lines.slice(1).some((line) => line[key].trim() !== '')).map((key) => ({
    key,
    width: Math.max(...lines.map((line) => widthOf(line[key]))),
  }));
  const competition = columns.at(-1);
  if (width === null || competition?.key !== 'competition') return columns;
  const others = columns.slice(0, -1).reduce((sum, column) => sum + column.width + GAP.length, 0);
  competition.width = Math.min(competition.width, Math.max(NARROWEST_COMPETITION, width - others));
  return columns;
}

function textOf(line: Line, columns: TableColumn[]): string {
  const cells = columns.map(({ key, width }) => {
    const text = shortened(line[key], width);
    const padding = ' '.repeat(width - widthOf(text));
    const isRight = key === 'wind' || (key === 'mark' && line.mark === COLUMNS.mark);
    return isRight ? padding + text : text + padding;
  });
  return cells.join(GAP).trimEnd();
}

function ruleOf(columns: TableColumn[]): string {
  return columns.map(({ width }) => '─'.repeat(width)).join(GAP);
}

function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = lettersOf(text);
  while (letters.length > 0 && widthOf(letters.join('')) > width - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** In terminal cells: a base with its accents takes one, an ideograph or an emoji two. */
function widthOf(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  return lettersOf(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;
const SEGMENTER = new Intl.Segmenter('en');

function lettersOf(text: string): string[] {
  return [...SEGMENTER.segment(text)].map((segment) => segment.segment);
}
