import type { SheetCells, SheetHead, SheetRow } from '#shared/contract/sheets.ts';
import { sheetCellsSchema, sheetHeadSchema } from '#shared/contract/sheets.ts';

import type { TestClub } from './test-club.ts';

/** What a test says of a row: an athlete by name or by id, a team as several, and the cells that matter. */
export type TypedRow = Partial<Omit<SheetCells, 'athletes'>> & { who?: string | readonly string[] };

let made = 0;

/** An id as the page makes it for a new row. */
function newRowId(): string {
  made += 1;
  return `01900000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

export function headOf(over: Partial<SheetHead> = {}): SheetHead {
  return sheetHeadSchema.parse({
    competition: 'County Championships',
    venue: 'Larkford',
    day: '2025-06-14',
    season: 'track',
    discipline: '100m',
    round: 'final',
    ...over,
  });
}

export function cellsOf({ who = [], ...cells }: TypedRow): SheetCells {
  const names = [who].flat();
  return sheetCellsSchema.parse({ ...cells, athletes: names.map((name) => ({ name })) });
}

/** A sheet of a club as a page works on it. */
export class SheetDesk {
  readonly club: TestClub;
  readonly id: string;

  constructor(club: TestClub, over: Partial<SheetHead> = {}) {
    this.club = club;
    this.id = club.test.call('sheets', 'create', { clubId: club.id, head: headOf(over) }).id;
  }

  get input() {
    return { clubId: this.club.id, sheetId: this.id };
  }

  get() {
    return this.club.test.call('sheets', 'get', this.input);
  }

  /** Leaves a row: a new one, or the one of an id. */
  save(row: TypedRow, more: { rowId?: string; isConfirmed?: boolean; isLeftOut?: boolean } = {}): SheetRow {
    const input = { ...this.input, rowId: newRowId(), cells: cellsOf(row), ...more };
    return this.club.test.call('sheets', 'saveRow', input).row as SheetRow;
  }

  head(over: Partial<SheetHead>): number {
    return this.club.test.call('sheets', 'updateHead', { ...this.input, head: over }).changed;
  }

  undo() {
    return this.club.test.call('sheets', 'undo', this.input);
  }

  paste(rows: readonly TypedRow[]) {
    return this.club.test.call('sheets', 'paste', {
      ...this.input,
      rows: rows.map((row) => ({ cells: cellsOf(row) })),
    });
  }

  /** The rows as `saved Ada Fennimore 12.45 CR PB`. */
  lines(): string[] {
    return (this.get().rows as SheetRow[]).map((row) =>
      [
        row.state,
        row.cells.athletes.map((leg) => leg.name).join('/'),
        row.status ?? row.recorded?.mark ?? row.cells.mark,
        ...row.badges,
      ].join(' '),
    );
  }
}
