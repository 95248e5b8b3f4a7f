import type { SheetColumns } from './pdf-columns.ts';
import { PAGE } from './pdf-page.ts';
import type { Measure, TextStyle } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { wrapNames, wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';
import type { RecordSheetRow, RecordSheetSection } from './record-sheet.ts';
import { badgesOf, holdersOf, namesOf, placeOf, sectionTitle, splitMark, windOf } from './record-sheet.ts';
import { dayInWords, NOT_KNOWN, RECENT_BADGE, UNKNOWN_HOLDER, withMinusSign } from './sheet-words.ts';

export const LINE = 10.5;
export const ROW_PADDING = 4.5;
/** Between joint holders. */
export const HOLDER_GAP = 4;
export const BADGE_PADDING = 3;
export const BADGE_GAP = 2.5;
export const STAR_WIDTH = 6.4;

/** Part of a row that stays together on a page; all lines are broken already, widths and heights in points. */
export interface RowPart {
  row: RecordSheetRow;
  discipline: string[];
  mark: { text: string; size: number; right: number };
  holders: HolderLines[];
  /** Holders of the row that other parts show before this one. */
  holdersBefore: number;
  holdersInRow: number;
  height: number;
}

export interface HolderLines {
  names: string[];
  isTeam: boolean;
  date: string;
  place: string[];
  wind: string | null;
  badges: string[][];
  height: number;
}

export interface SectionBlock {
  section: RecordSheetSection;
  title: string;
  titleLines: string[];
  /** Named beside the title where the sheet has several seasons. */
  season: string | null;
  parts: RowPart[];
}

/** A name is never cut short; this only keeps a damaged one from being taller than a page. */
const MOST_NAME_LINES = 40;
/** A row taller than this is broken between joint holders rather than leaving a hole at the foot of a page. */
const TALLEST_WHOLE_ROW = 200;

export function sectionBlock(
  section: RecordSheetSection,
  season: string | null,
  columns: SheetColumns,
  measure: Measure,
): SectionBlock {
  const title = sectionTitle(section);
  const width = PAGE.right - PAGE.left - (season === null ? 0 : 150);
  return {
    section,
    title,
    titleLines: wrapText(title, { width, style: TYPE.heading, measure, maxLines: 3 }),
    season:
      season === null
        ? null
        : (wrapText(printable(season), { width: 140, style: TYPE.body, measure, maxLines: 1 })[0] ?? null),
    parts: section.rows.flatMap((row) => partsOf(row, columns, measure)),
  };
}

function partsOf(row: RecordSheetRow, columns: SheetColumns, measure: Measure): RowPart[] {
  const discipline = wrapText(printable(row.discipline), {
    width: columns.discipline.width,
    style: TYPE.strong,
    measure,
    maxLines: 4,
  });
  const mark = fittedMark(printable(row.mark), columns.mark, measure);
  const holders = holdersOf(row).map((holder, index) => {
    const names = namesOf(holder);
    const date = printable(dayInWords(holder.date, 'short'));
    return holderLines({
      names: wrapNames(names.length > 0 ? names : [UNKNOWN_HOLDER], {
        ...cell(columns.holder.width),
        measure,
        maxLines: MOST_NAME_LINES,
      }),
      isTeam: names.length > 1,
      date: date === '' ? NOT_KNOWN : date,
      place: wrapText(placeOf(holder) || NOT_KNOWN, {
        ...cell(columns.competition.width),
        measure,
        maxLines: 4,
      }),
      wind: windText(row, index),
      badges: badgeLines(badgesOf(row, index).map(printable), columns.badges?.width ?? 0, measure),
    });
  });
  const common = { row, discipline, mark, holdersInRow: holders.length };
  const whole = { ...common, holders, holdersBefore: 0, height: partHeight(discipline.length, holders) };
  if (whole.height <= TALLEST_WHOLE_ROW) return [whole];
  return holders.map((holder, index) => ({
    ...common,
    holders: [holder],
    holdersBefore: index,
    height: partHeight(discipline.length, [holder]),
  }));
}

function cell(width: number): { width: number; style: TextStyle } {
  return { width, style: TYPE.body };
}

function windText(row: RecordSheetRow, holderIndex: number): string | null {
  const wind = windOf(row, holderIndex);
  return wind === null ? null : withMinusSign(printable(wind));
}

function holderLines(lines: Omit<HolderLines, 'height'>): HolderLines {
  return { ...lines, height: Math.max(lines.names.length, lines.place.length, lines.badges.length, 1) * LINE };
}

function partHeight(disciplineLines: number, holders: HolderLines[]): number {
  const held = holders.reduce((sum, holder) => sum + holder.height, (holders.length - 1) * HOLDER_GAP);
  return Math.max(held, disciplineLines * LINE) + 2 * ROW_PADDING;
}

/**
 * Decimal points stand in line; a mark without one, or with more before it than there is room, stands at the right edge of
 * the column. A mark is never cut short: one wider than the column is set smaller.
 */
export function fittedMark(text: string, { x, width, axis }: SheetColumns['mark'], measure: Measure): RowPart['mark'] {
  const { whole, fraction } = splitMark(text);
  const [before, after] = [measure(whole, TYPE.mark), measure(fraction, TYPE.mark)];
  const right = x + width;
  if (fraction !== '' && before <= axis - x && after <= right - axis) {
    return { text, size: TYPE.mark.size, right: axis + after };
  }
  return { text, size: TYPE.mark.size * Math.min(1, width / measure(text, TYPE.mark)), right };
}

/** A badge with the star of a recent record is wider by it. */
export function badgeWidth(badge: string, measure: Measure): number {
  return measure(badge, TYPE.badge) + 2 * BADGE_PADDING + (badge === RECENT_BADGE ? STAR_WIDTH : 0);
}

export function badgeLines(badges: string[], width: number, measure: Measure): string[][] {
  const lines: string[][] = [];
  let left = 0;
  for (const badge of badges) {
    const needed = badgeWidth(badge, measure) + BADGE_GAP;
    const line = lines.at(-1);
    if (!line || needed - BADGE_GAP > left) {
      lines.push([badge]);
      left = width - needed;
    } else {
      line.push(badge);
      left -= needed;
    }
  }
  return lines;
}
