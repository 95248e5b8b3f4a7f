/** A field of a travelling row. */
export interface Field {
  readonly field: string;
  readonly column: string;
  /** The table a local id points into. */
  readonly points?: ReferencedTable;
  readonly isJson?: boolean;
}

export type ReferencedTable =
  | 'club'
  | 'season'
  | 'discipline'
  | 'athlete'
  | 'competition'
  | 'import_batch'
  | 'performance'
  | 'actor';

export const plain = (...columns: string[]): Field[] => columns.map((column) => ({ field: column, column }));
export const json = (...columns: string[]): Field[] =>
  columns.map((column) => ({ field: column, column, isJson: true }));
export const to = (points: ReferencedTable, column = `${points}_id`, field: string = points): Field => ({
  field,
  column,
  points,
});
