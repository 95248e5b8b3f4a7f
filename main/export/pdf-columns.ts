import { PAGE } from './pdf-page.ts';
import type { Measure } from './pdf-type.ts';
import { TYPE } from './pdf-type.ts';
import { badgesOf, splitMark, windOf } from './record-sheet.ts';
import type { RecordSheet } from './record-sheet.ts';

export interface Column {
  x: number;
  width: number;
}

/** One set of columns for the whole sheet, so that the eye finds the same thing in the same place on each page. */
export interface SheetColumns {
  discipline: Column;
  /** `axis` is where decimal points stand. */
  mark: Column & { axis: number };
  badges: Column | null;
  wind: Column | null;
  holder: Column;
  date: Column;
  competition: Column;
}

const GAP = 8;
const WIDTHS = { discipline: 92, mark: 60, badges: 41, wind: 22, holder: 110, date: 51 } as const;

/** Columns that no row needs leave their room to the holders and competitions. */
export function columnsOf(sheet: RecordSheet, measure: Measure): SheetColumns {
  const rows = sheet.sections.flatMap((section) => section.rows);
  const holdersOf = (row: (typeof rows)[number]) => row.holders.map((_, index) => index);
  const hasWind = rows.some((row) => row.wind !== null || holdersOf(row).some((index) => windOf(row, index) !== null));
  const hasBadges = rows.some(
    (row) => badgesOf(row, 0).length > 0 || holdersOf(row).some((i) => badgesOf(row, i).length > 0),
  );
  const fraction = Math.max(
    0,
    ...distinct(rows.map((row) => splitMark(row.mark).fraction)).map((text) => measure(text, TYPE.mark)),
  );

  let x: number = PAGE.left;
  const take = (width: number, gap: number): Column => {
    const column = { x, width };
    x += width + gap;
    return column;
  };
  const discipline = take(WIDTHS.discipline, GAP - 2);
  const mark = take(WIDTHS.mark, GAP - 3);
  const badges = hasBadges ? take(WIDTHS.badges, 2) : null;
  const wind = hasWind ? take(WIDTHS.wind, GAP + 2) : null;
  if (!wind) x += GAP;
  const saved = (badges ? 0 : WIDTHS.badges) + (wind ? 0 : WIDTHS.wind);
  const holder = take(WIDTHS.holder + saved / 2, GAP);
  const date = take(WIDTHS.date, GAP);
  const competition = take(PAGE.right - x, 0);
  return {
    discipline,
    mark: { ...mark, axis: mark.x + mark.width - Math.min(fraction, mark.width / 2) },
    badges,
    wind,
    holder,
    date,
    competition,
  };
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
