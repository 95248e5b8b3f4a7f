/** What the readers of times, distances and points give back to `parseMark`. */

export type MarkProblem =
  /** There is nothing in the cell. */
  | 'EMPTY'
  /** Not a number in any form that is known. */
  | 'NOT_A_MARK'
  /** It is a mark, but of another kind: metres where a time is due. */
  | 'WRONG_KIND'
  /** Text stands behind the mark that is no known sign. */
  | 'TRAILING_TEXT'
  | 'SECONDS_OVER_59'
  | 'MINUTES_OVER_59'
  | 'INCHES_OVER_11'
  | 'TOO_MANY_DECIMALS'
  /** `1,34,05` can be a minute and a half or an hour and a half, and the hint contradicts the usual reading. */
  | 'TIME_GROUPS_UNCLEAR'
  /** `10.57` in a file with decimal commas can be seconds or minutes; `5.790` can be metres or thousands. */
  | 'DECIMAL_UNCLEAR'
  /** A bare number of a size that is hardly a mark: `999` seconds, `567` metres. */
  | 'SUSPICIOUS_NUMBER'
  | 'NOT_POSITIVE'
  /** `13h` can be hand-timed seconds or hours. */
  | 'HAND_OR_HOURS'
  /** The number in brackets can be a wind or a second mark. */
  | 'BRACKET_UNCLEAR'
  /** `10.43w (+1.2)`: over the limit and within it. */
  | 'WIND_CONTRADICTION'
  /** `10.8h` in a row that says FAT. */
  | 'TIMING_CONTRADICTION'
  | 'POINTS_NOT_WHOLE';

export type MarkWarning =
  /** One decimal and no method: ranks as hand; a spreadsheet makes 12.5 of 12.50 (data-formats.md). */
  | 'TIMING_UNKNOWN_ONE_DECIMAL'
  /** `1,34,05` was read as minutes, seconds and decimals, but could be hours, minutes and seconds. */
  | 'TIME_GROUPS_ASSUMED'
  /** `5:5.6` was read as it stands: 5 minutes 5.6 seconds. */
  | 'SINGLE_DIGIT_GROUP'
  /** `134.91` was read as it stands, as seconds; a colon may be missing. */
  | 'SECONDS_OVER_99'
  /** A distance with three decimals was read in millimetres. */
  | 'MILLIMETRES_TYPED'
  /** `6:12.5+`: a time taken on the way in a longer race. */
  | 'INTERMEDIATE_TIME'
  /** Words or a footnote sign beside the mark were kept as a note and want a look. */
  | 'NOTE_KEPT';

export interface Unreadable {
  type: 'unreadable';
  code: MarkProblem;
  /** What to write instead, in words. */
  suggestion: string | null;
}

export interface Reading {
  type: 'reading';
  /** Milliseconds, millimetres or points. */
  value: number;
  resolution: number;
  imperial: boolean;
  warnings: MarkWarning[];
}

/** What the file's mapping says about its numbers; without it only what is unmistakable is read. */
export interface NumberHints {
  decimal?: '.' | ',';
  timeGroups?: TimeGroups;
}

/** How three equal groups read (`1,34,91`): minutes, seconds, decimals or hours, minutes, seconds. */
export type TimeGroups = 'm,s,h' | 'h,m,s';

export function unreadable(code: MarkProblem, suggestion: string | null = null): Unreadable {
  return { type: 'unreadable', code, suggestion };
}

export function reading(value: number, resolution: number, warnings: MarkWarning[] = [], imperial = false): Reading {
  return { type: 'reading', value, resolution, imperial, warnings };
}
