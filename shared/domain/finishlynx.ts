/** What can be wrong with a line of a FinishLynx file. Nothing of such a line is dropped: it is shown with its number. */
export type LynxProblemCode =
  /** A quotation mark is not closed. */
  | 'QUOTE_OPEN'
  /** The line ends before the name. */
  | 'TOO_FEW_FIELDS'
  | 'PLACE_UNREADABLE'
  | 'TIME_UNREADABLE'
  /** The wind is not in metres a second. */
  | 'WIND_UNIT'
  | 'WIND_UNREADABLE';

export interface LynxProblem {
  line: number;
  /** The line as it stands in the file. */
  text: string;
  code: LynxProblemCode;
  /** The part that is meant. */
  detail: string;
}
