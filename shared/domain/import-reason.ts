import type { DayProblem } from './day.ts';
import type { MarkProblem, MarkWarning } from './mark.ts';
import type { WindProblem } from './wind.ts';

/**
 * Why a row of a file was set aside (quarantined): a closed list of codes, each with the data its sentence needs. The words
 * live in `shared/messages/import.ts`. `text` is always the cell as it stands in the file, `column` one of our column names.
 */
export interface ImportReasonData {
  // ---- the line itself
  UNTERMINATED_QUOTE: Record<string, never>;
  LONE_QUOTE: Record<string, never>;
  RAGGED_ROW: { cells: number; columns: number };
  // ---- letters
  ENCODING_UNCERTAIN: { column: string; text: string; encoding: string };
  LETTER_LOST: { column: string; text: string };
  DOUBLE_ENCODED: { column: string; text: string; repaired: string };
  // ---- what a spreadsheet made of a cell
  CELL_IS_AN_ERROR: { column: string; text: string };
  /** `10. May` where a mark, wind, place or heat is due; `maybe` holds what may have been typed. */
  CELL_IS_A_DATE: { column: string; text: string; maybe: string[] };
  /** 45000: days since an epoch; both epochs as days, or, in a mark, what may have been typed. */
  CELL_IS_A_SERIAL: { column: string; text: string; maybe: string[] };
  /** `12:01:02 AM` */
  CELL_IS_A_CLOCK_TIME: { column: string; text: string; maybe: string[] };
  /** `0.000721` where a time is due. */
  CELL_IS_A_FRACTION_OF_A_DAY: { column: string; text: string; maybe: string[] };
  /** `1.23E+11`: digits are lost. */
  CELL_IS_SCIENTIFIC: { column: string; text: string };
  CELL_TOO_LONG: { column: string; length: number; longest: number };
  // ---- the second file
  ATHLETE_NOT_IN_FILE: { id: string };
  ATHLETE_TWICE_IN_FILE: { id: string };
  // ---- who
  NAME_MISSING: Record<string, never>;
  GENDER_MISSING: Record<string, never>;
  GENDER_UNREADABLE: { text: string };
  /** X is for mixed teams only. */
  GENDER_MIXED_FOR_ONE: { discipline: string };
  /** `100HW` in a row for men. */
  GENDER_CONTRADICTION: { discipline: string; gender: string };
  TEAM_MEMBERS_MISSING: { discipline: string };
  TEAM_MEMBERS_UNCLEAR: { text: string; size: number };
  TEAM_TOO_LARGE: { discipline: string; size: number; given: number };
  SAME_LEG_TWICE: { name: string };
  NEEDS_ONE_ATHLETE: { discipline: string; given: number };
  HOLDER_MISSING: Record<string, never>;
  HOLDER_UNCLEAR: { text: string };
  CONSENT_UNREADABLE: { text: string };
  MEMBERSHIP_ENDS_BEFORE_IT_BEGINS: { from: string; to: string };
  // ---- what
  DISCIPLINE_MISSING: Record<string, never>;
  UNKNOWN_DISCIPLINE: { text: string };
  DISCIPLINE_TYPE_UNREADABLE: { text: string };
  SPECIFICATION_UNREADABLE: { column: string; text: string; discipline: string };
  SPECIFICATION_CONTRADICTION: { discipline: string; inName: string; inColumn: string };
  MARK_AND_PLACE_MISSING: Record<string, never>;
  MARK_MISSING: Record<string, never>;
  MARK_UNREADABLE: { text: string; problem: MarkProblem; suggestion: string | null };
  TIMING_UNREADABLE: { text: string };
  STATUS_UNREADABLE: { text: string };
  WIND_UNREADABLE: { text: string; problem: WindProblem; suggestion: string | null };
  WIND_CONTRADICTION: { mark: string; wind: string };
  /** `6.83i` in a row of another season than indoors. */
  INDOOR_CONTRADICTION: { mark: string; season: string };
  // ---- when and where
  DAY_MISSING: Record<string, never>;
  DAY_UNREADABLE: { column: string; text: string; problem: DayProblem; suggestion: string | null };
  DAY_IN_THE_FUTURE: { column: string; day: string };
  BORN_AFTER: { day: string; dateOfBirth: string };
  PLACE_UNREADABLE: { text: string; suggestion: string | null };
  /** `4-h2` beside `final` */
  ROUND_CONTRADICTION: { place: string; round: string };
  LANE_UNREADABLE: { text: string };
  ATTEMPTS_UNREADABLE: { text: string };
  TIME_OF_DAY_UNREADABLE: { text: string };
  // ---- found against what the club has
  UNKNOWN_SEASON: { text: string };
  UNKNOWN_AGE_GROUP: { text: string };
  AGE_GROUP_UNDERIVABLE: { athlete: string };
  UNKNOWN_COMPETITION: { text: string };
  SEVERAL_ATHLETES: { name: string; count: number };
  ATHLETE_OF_OTHER_GENDER: { name: string; gender: string };
}

export type ImportReasonCode = keyof ImportReasonData;

/** Narrow it by its code. */
export type ImportReason = { [C in ImportReasonCode]: { code: C; data: ImportReasonData[C] } }[ImportReasonCode];

/** What was read but wants a look; the row is imported. */
export interface ImportWarningData {
  /** A remark of the mark's own reader. */
  MARK: { text: string; warning: MarkWarning; note: string | null };
  /** `24.65w(24.8)`: the windy mark is the performance, the legal one is kept as an attempt. */
  LEGAL_MARK_KEPT_AS_ATTEMPT: { text: string };
  HAND_TIME_KEPT_AS_NOTE: { text: string };
  /** A Windows sign that stands as a control character (U+0092 for an apostrophe), as browsers read it too. */
  SIGN_REPAIRED: { column: string; repaired: string };
  NAME_HAS_ONE_PART: { name: string };
  TEAM_INCOMPLETE: { discipline: string; size: number; given: number };
  /** Faster than anybody ever ran or walked the distance. */
  MARK_TOO_FAST: { text: string; discipline: string };
  /** A reading in a discipline or season where wind does not matter; kept as a note. */
  WIND_NOT_TAKEN: { discipline: string; wind: string };
  STATUS_KEPT_AS_NOTE: { text: string };
  SPECIFICATION_NOT_TAKEN: { discipline: string; text: string };
  DISCIPLINE_TYPE_CONTRADICTION: { discipline: string; text: string };
  // ---- found against what the club has
  AGE_GROUP_DIFFERS: { given: string; derived: string };
  OUTSIDE_MEMBERSHIP: { athlete: string };
}

export type ImportWarningCode = keyof ImportWarningData;

export type ImportWarning = { [C in ImportWarningCode]: { code: C; data: ImportWarningData[C] } }[ImportWarningCode];
