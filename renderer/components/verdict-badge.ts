import type { BadgeKind } from './badge.tsx';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import type { VerdictCode } from '#shared/domain/verdict.ts';

type Shown = Pick<VerdictView, 'subject' | 'code' | 'isCurrent'>;

const isAchievement: Partial<Record<VerdictCode, true>> = {
  FIRST_RECORD: true,
  RECORD_BEATEN: true,
  RECORD_EQUALLED: true,
  RECORD_BY_DECISION: true,
  FIRST_BEST: true,
  BEST_IMPROVED: true,
  BEST_EQUALLED: true,
};

/** The badge of a verdict; null where the mark was no record and no best. */
export function verdictBadge({ subject, code, isCurrent }: Shown): BadgeKind | null {
  if (isAchievement[code as VerdictCode] !== true) return null;
  if (subject === 'season-best') return 'SB';
  if (subject === 'personal-best' && code === 'BEST_EQUALLED') return '=PB';
  if (subject === 'personal-best') return isCurrent ? 'PB' : 'ex-PB';
  if (!isCurrent) return 'ex-CR';
  return code === 'RECORD_EQUALLED' ? '=CR' : 'CR';
}

/** The verdicts that say yes first, records before bests; otherwise as main ordered them. */
export function inOrderOfWeight<T extends Shown>(verdicts: readonly T[]): T[] {
  const weight = { 'club-record': 0, 'personal-best': 1, 'season-best': 2 };
  const rank = (verdict: T) => (verdictBadge(verdict) === null ? 10 : 0) + weight[verdict.subject];
  return [...verdicts].sort((a, b) => rank(a) - rank(b));
}

/** The sign in front of a verdict's sentence: its badge, or why it counts for less. */
export function verdictSign(verdict: Shown): BadgeKind | null {
  return verdictBadge(verdict) ?? (verdict.code === 'WIND_OVER_LIMIT' ? 'w' : null);
}
