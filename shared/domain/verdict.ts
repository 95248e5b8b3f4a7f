/**
 * Verdicts: what the engine found about one performance, as codes with numbers. The words for each code are in
 * `shared/messages/verdicts.ts`; nothing is decided there.
 */

/** Why a mark does not count where it might have. */
export type Obstacle =
  | 'NO_MARK'
  | 'DELETED'
  | 'WIND_OVER_LIMIT'
  | 'WIND_UNKNOWN_REJECTED'
  | 'HAND_TIME_NOT_TAKEN'
  | 'OTHER_CLUB'
  | 'OUTSIDE_MEMBERSHIP'
  | 'UNKNOWN_DAY_REJECTED'
  | 'REFUSED'
  | 'NEVER_A_RECORD'
  | 'TEAM_HAS_NO_PERSONAL_BEST'
  | 'NO_ATHLETE'
  | 'AGE_GROUP_UNKNOWN';

/** What was found in a category or for an athlete. */
export type Finding =
  | 'FIRST_RECORD'
  | 'RECORD_BEATEN'
  | 'RECORD_EQUALLED'
  | 'RECORD_BY_DECISION'
  | 'NOT_A_RECORD'
  | 'EQUALS_BUT_FIRST_KEEPS'
  | 'BEATEN_SAME_DAY'
  | 'FIRST_BEST'
  | 'BEST_IMPROVED'
  | 'BEST_EQUALLED'
  | 'NOT_A_BEST';

export type VerdictCode = Obstacle | Finding;

/** What a reader must know beside a verdict. */
export type VerdictFlag =
  | 'NO_WIND_READING'
  | 'HAND_TIME'
  | 'TIMING_UNKNOWN'
  | 'OUTSIDE_MEMBERSHIP_COUNTED'
  | 'AGE_GROUP_DISAGREES'
  | 'SPECIFICATION_UNVERIFIED'
  | 'DAY_IMPRECISE'
  | 'PENDING'
  | 'WILL_BE_PENDING'
  | 'LEGAL_ATTEMPT_COUNTS'
  | 'NON_MEMBER_IN_TEAM';

/** Club record (of a category), personal best (over a season of the athlete's career) or season best (of one year). */
export type VerdictSubject = 'club-record' | 'personal-best' | 'season-best';

/** Numbers in the discipline's stored unit: milliseconds, millimetres or points. */
export interface VerdictNumbers {
  value: number | null;
  previousValue: number | null;
  /** Positive when better than what stood. */
  improvement: number | null;
  improvementPercent: number | null;
  windTenths: number | null;
  year: number | null;
}

export interface VerdictHolder {
  performanceId: string;
  names: string[];
  mark: string;
  day: string;
}
