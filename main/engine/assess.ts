import type { Policy } from '#shared/domain/policy.ts';
import type { Obstacle, VerdictFlag } from '#shared/domain/verdict.ts';

import { counting, isDayPrecise } from './fact.ts';

/** Everything about one performance that decides whether it counts, apart from all others. */
export interface Assessable {
  readonly kind: 'timed' | 'measured' | 'points';
  readonly better: 'lower' | 'higher';
  readonly isTeam: boolean;
  /** The wind limit applies: a wind event, outdoors (TR17: races up to 200 m, long and triple jump; never indoors). */
  readonly windApplies: boolean;
  readonly markValue: number | null;
  readonly timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
  readonly windTenths: number | null;
  readonly windStatus: 'MEASURED' | 'NOT_MEASURED' | 'OVER_LIMIT' | null;
  /** Valid attempts with their own winds: a legal 5.60 behind a windy 5.70 counts. */
  readonly attempts: readonly { markValue: number; windTenths: number | null }[];
  readonly dayOrder: number;
  readonly isForOtherClub: boolean;
  readonly membership: 'inside' | 'outside' | 'unknown';
  readonly hasAthlete: boolean;
  readonly ruling: 'pending' | 'ratified' | 'refused' | 'never-a-record' | 'this-is-the-record' | null;
  readonly isLive: boolean;
  readonly specification: string;
}

export interface Assessment {
  /** Smaller is better; null without a mark. Of a windy series with a legal attempt it is the legal one's. */
  readonly rank: number | null;
  readonly countingValue: number | null;
  readonly countingWindTenths: number | null;
  /** Bits of `counting`. */
  readonly counts: number;
  readonly recordObstacle: Obstacle | null;
  readonly bestObstacle: Obstacle | null;
  readonly flags: VerdictFlag[];
}

/** Over this tail wind a mark is kept beside the legal ones (CR31, TR17): tenths of metres per second. */
export const windLimit = 20;

/** What a performance counts for by itself: for club records, for personal bests, or kept as a windy mark. */
export function assess(p: Assessable, policy: Policy): Assessment {
  if (p.markValue === null) return nothing('NO_MARK');
  const flags: VerdictFlag[] = [];
  const wind = judgeWind(p, policy);
  flags.push(...wind.flags);
  if (p.timing === 'HAND') flags.push('HAND_TIME');
  if (p.timing === 'UNKNOWN') flags.push('TIMING_UNKNOWN');
  if (p.membership === 'outside' && policy.outsideMembership === 'flag') {
    flags.push(p.isTeam ? 'NON_MEMBER_IN_TEAM' : 'OUTSIDE_MEMBERSHIP_COUNTED');
  }
  if (p.specification === 'unverified') flags.push('SPECIFICATION_UNVERIFIED');
  if (!isDayPrecise(p.dayOrder)) flags.push('DAY_IMPRECISE');
  if (p.ruling === 'pending') flags.push('PENDING');

  const rank = rankOf(p, wind.value);
  const recordObstacle = findRecordObstacle(p, policy, wind.obstacle);
  const bestObstacle = findBestObstacle(p, wind.isWindy);
  return {
    rank,
    countingValue: wind.value,
    countingWindTenths: wind.tenths,
    counts: p.isLive ? countsOf(p, wind.isWindy, recordObstacle === null, bestObstacle === null) : 0,
    recordObstacle,
    bestObstacle,
    flags,
  };
}

/** Of a deleted one nothing is kept, so that later decisions about its result do not reach it. */
function countsOf(p: Assessable, isWindy: boolean, isForRecord: boolean, isForBest: boolean): number {
  let counts = 0;
  if (isForRecord) counts |= counting.record;
  if (isForBest) counts |= counting.best;
  if (isWindy) counts |= counting.windy;
  if (p.ruling === 'this-is-the-record') counts |= counting.forced;
  if (p.ruling === 'pending') counts |= counting.pending;
  if (p.timing === 'HAND' || p.timing === 'UNKNOWN') counts |= counting.hand;
  return counts;
}

function nothing(obstacle: Obstacle): Assessment {
  return {
    rank: null,
    countingValue: null,
    countingWindTenths: null,
    counts: 0,
    recordObstacle: obstacle,
    bestObstacle: obstacle,
    flags: [],
  };
}

interface WindJudgement {
  readonly value: number;
  readonly tenths: number | null;
  readonly isWindy: boolean;
  readonly obstacle: Obstacle | null;
  readonly flags: VerdictFlag[];
}

function judgeWind(p: Assessable, policy: Policy): WindJudgement {
  const value = p.markValue ?? 0;
  if (!p.windApplies) return { value, tenths: p.windTenths, isWindy: false, obstacle: null, flags: [] };
  const isWindy = p.windStatus === 'OVER_LIMIT' || (p.windTenths !== null && p.windTenths > windLimit);
  if (isWindy) {
    const legal = bestLegalAttempt(p, policy);
    if (legal !== null) {
      const flags: VerdictFlag[] =
        legal.windTenths === null ? ['LEGAL_ATTEMPT_COUNTS', 'NO_WIND_READING'] : ['LEGAL_ATTEMPT_COUNTS'];
      return { value: legal.markValue, tenths: legal.windTenths, isWindy: false, obstacle: null, flags };
    }
    return { value, tenths: p.windTenths, isWindy: true, obstacle: 'WIND_OVER_LIMIT', flags: [] };
  }
  if (p.windTenths === null) {
    return {
      value,
      tenths: null,
      isWindy: false,
      obstacle: policy.unknownWind === 'reject' ? 'WIND_UNKNOWN_REJECTED' : null,
      flags: policy.unknownWind === 'accept' ? [] : ['NO_WIND_READING'],
    };
  }
  return { value, tenths: p.windTenths, isWindy: false, obstacle: null, flags: [] };
}

function bestLegalAttempt(p: Assessable, policy: Policy): { markValue: number; windTenths: number | null } | null {
  const legal = p.attempts.filter((a) =>
    a.windTenths === null ? policy.unknownWind !== 'reject' : a.windTenths <= windLimit,
  );
  return legal.reduce<{ markValue: number; windTenths: number | null } | null>(
    (best, a) =>
      best === null || (p.better === 'higher' ? a.markValue > best.markValue : a.markValue < best.markValue) ? a : best,
    null,
  );
}

function findRecordObstacle(p: Assessable, policy: Policy, windObstacle: Obstacle | null): Obstacle | null {
  if (!p.isLive) return 'DELETED';
  if (p.ruling === 'refused') return 'REFUSED';
  if (p.ruling === 'never-a-record') return 'NEVER_A_RECORD';
  if (p.isForOtherClub) return 'OTHER_CLUB';
  // The officer's word stands over wind, timing and membership; not over the club or a refusal.
  if (p.ruling === 'this-is-the-record') return null;
  if (windObstacle !== null) return windObstacle;
  if (policy.timing === 'fat-only' && (p.timing === 'HAND' || p.timing === 'UNKNOWN')) return 'HAND_TIME_NOT_TAKEN';
  if (p.membership === 'outside' && policy.outsideMembership === 'exclude') return 'OUTSIDE_MEMBERSHIP';
  if (p.dayOrder === 0 && policy.unknownDay === 'exclude') return 'UNKNOWN_DAY_REJECTED';
  return null;
}

function findBestObstacle(p: Assessable, isWindy: boolean): Obstacle | null {
  if (!p.isLive) return 'DELETED';
  if (p.isTeam) return 'TEAM_HAS_NO_PERSONAL_BEST';
  if (!p.hasAthlete) return 'NO_ATHLETE';
  if (isWindy) return 'WIND_OVER_LIMIT';
  return null;
}

/** Smaller is better in every discipline; a hand time ranks behind the equal automatic one (decision 5). */
function rankOf(p: Assessable, value: number): number {
  if (p.kind === 'timed') {
    const order = value * 2 + (p.timing === 'FAT' ? 0 : 1);
    return p.better === 'lower' ? order : -order;
  }
  return p.better === 'higher' ? -value : value;
}
