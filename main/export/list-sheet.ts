/**
 * A list ready to be printed (PDF) or handed on (CSV): top lists, bests, medals, an athlete, a competition. Everything in it
 * is words already but days, which paper and CSV write differently; names are shortened, where a minor's must be, by who
 * makes the list.
 */
export interface ListSheet {
  readonly clubName: string;
  readonly title: string;
  /** What the list is of: the filters in words. */
  readonly subtitle: string;
  /** The day on which it was made, `YYYY-MM-DD`. */
  readonly producedOn: string;
  readonly columns: readonly ListColumn[];
  readonly sections: readonly ListSection[];
  /** Said once at the end, such as what a badge means. */
  readonly notes: readonly string[];
}

export interface ListColumn {
  readonly title: string;
  /** Figures stand at the end. */
  readonly align: 'start' | 'end';
  /** Its share of the width beside the other columns. */
  readonly weight: number;
  /**
   * `mark`: set large with decimal points in line, the badges of the row behind it. `day`: the cell is a day as it is stored
   * (`2026-06-14`, `2026`, ''), printed in words. `number`: stays a number in a spreadsheet. Without it: text.
   */
  readonly kind?: 'mark' | 'day' | 'number';
}

export interface ListSection {
  /** Null where the list has one section only. */
  readonly title: string | null;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  /** One text a column. */
  readonly cells: readonly string[];
  /** CR, PB, SB and the like, after the cell of the mark. */
  readonly badges?: readonly string[];
  /** Set off from the others: a record that stands. */
  readonly isStrong?: boolean;
}
