import { type CsvColumn, writeCsv } from './csv.ts';
import type { ListSheet } from './list-sheet.ts';
import { COLUMNS, SECTION_COLUMN } from './sheet-words.ts';

/**
 * A list as a spreadsheet opens it: one table, sections named in a first column, badges in one after the mark, days as they
 * are stored. With a byte order mark, without which Excel reads accents wrongly: nobody imports a list again.
 */
export function listCsv(sheet: ListSheet): string {
  const hasSections = sheet.sections.some((section) => section.title !== null);
  const hasBadges = sheet.sections.some((section) => section.rows.some((row) => (row.badges?.length ?? 0) > 0));
  const own = sheet.columns.map(({ title, kind }): CsvColumn => ({
    name: title,
    kind: kind === 'number' || kind === 'mark' ? 'number' : 'text',
  }));
  const afterMark = sheet.columns.findIndex((column) => column.kind === 'mark') + 1 || own.length;
  const withBadges = <T>(cells: readonly T[], badges: T): T[] =>
    hasBadges ? [...cells.slice(0, afterMark), badges, ...cells.slice(afterMark)] : [...cells];
  const withSection = <T>(cells: T[], section: T): T[] => (hasSections ? [section, ...cells] : cells);
  const text = (name: string): CsvColumn => ({ name, kind: 'text' });
  const columns = withSection(withBadges(own, text(COLUMNS.badges)), text(SECTION_COLUMN));
  const rows = sheet.sections.flatMap((section) =>
    section.rows.map((row) => withSection(withBadges(row.cells, (row.badges ?? []).join(' ')), section.title ?? '')),
  );
  return writeCsv(columns, rows, { withByteOrderMark: true });
}
