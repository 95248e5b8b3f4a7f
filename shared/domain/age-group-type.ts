/** Scheme families of the standard data; a club's own scheme has a name of its own. */
export type SchemeFamily = 'uka' | 'world-athletics' | 'usatf' | 'open';

export const SCHEME_FAMILIES: readonly SchemeFamily[] = ['uka', 'world-athletics', 'usatf', 'open'];

export interface AgeGroup {
  /** Identity of the group for ever and across schemes: U20, SEN, M35. */
  code: string;
  name: string;
  kind: 'youth' | 'senior' | 'masters' | 'open';
  /** Young to old; groups of the same ordinal differ in gender only. */
  ordinal: number;
  /** Masters codes carry their gender (X for mixed teams); null: for all. */
  gender: 'F' | 'M' | 'X' | null;
  /** No rule gives it any more, its records stay. */
  historic?: boolean;
  /** Other names that the club reads it by. */
  aliases?: readonly string[];
}

/**
 * The day on which completed years are counted.
 * - 31-aug-inside: the 31 August inside the competition year of 1 October to 30 September
 * - 31-aug-before-september, 31-aug-before-october: the 31 August before the year that begins on the 1st of that month
 * - 31-dec: of the day's calendar year; 31-dec-season: of the year in which the competition year ends
 * - 31-dec-switch: one of those two, as the club's policy says (`under20Reference`)
 * - any-age: needs no date of birth
 */
export type AgeReference =
  | 'on-day'
  | '31-aug-inside'
  | '31-aug-before-september'
  | '31-aug-before-october'
  | '31-dec'
  | '31-dec-season'
  | '31-dec-switch'
  | 'any-age';

/** Completed years on the reference day, both ends included; null = open. */
export interface AgeCondition {
  reference: AgeReference;
  min: number | null;
  max: number | null;
}

export interface AgeGroupRule extends AgeCondition {
  scheme: string;
  code: string;
  gender: AgeGroup['gender'];
  /** Season codes, or * for all. A season that no rule names is judged as track and field. */
  environments: '*' | readonly string[];
  /** First and last day, '' = open. */
  validFrom: string;
  validTo: string;
  /** Conditions that must hold too. */
  also: readonly AgeCondition[];
  source: string;
}
