import { words } from '#renderer/words/words.ts';
import type { SheetCells, SheetColumn, SheetHead } from '#shared/contract/sheets.ts';
import type { Discipline } from '#shared/contract/reference.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

/** A column of plain text; the athlete's is another kind of cell. */
export type TextColumn = Exclude<SheetColumn, 'athlete' | 'head'>;
export type Column = TextColumn | 'athlete';

/** What an event needs of the columns, in the order in which they are typed. */
export interface SheetShape {
  readonly columns: readonly Column[];
  readonly teamSize: number;
  /** The wind is the heat's: a row inherits it. */
  readonly isWindOfHeat: boolean;
}

export function shapeOf(head: SheetHead, disciplines: readonly Discipline[]): SheetShape {
  const discipline = disciplines.find((each) => each.code === head.discipline);
  const takesWind = discipline !== undefined && head.season !== null && isWindTaken(discipline.windRule, head.season);
  const isRace = discipline === undefined || discipline.kind === 'timed';
  const columns: Column[] = [
    'bib',
    'athlete',
    ...(isRace ? (['heat', 'lane'] as const) : []),
    'mark',
    ...(takesWind ? (['wind'] as const) : []),
    'place',
    'note',
  ];
  return { columns, teamSize: discipline?.teamSize ?? 1, isWindOfHeat: takesWind && isRace };
}

export const emptyCells: SheetCells = {
  bib: '',
  athletes: [],
  team: '',
  heat: '',
  lane: '',
  mark: '',
  wind: '',
  place: '',
  note: '',
};

export function isBlank({ athletes, heat: _heat, ...texts }: SheetCells): boolean {
  return Object.values(texts).every((text) => text === '') && athletes.every(({ name }) => name === '');
}

export function columnTitle(column: Column, teamSize: number): string {
  return column === 'athlete' && teamSize > 1 ? words.sheets.grid.team : words.sheets.grid[column];
}
