import { Badge, type BadgeKind } from './badge.tsx';
import styles from './performance-badges.module.css';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

type Shown = Pick<
  PerformanceRow,
  'clubRecord' | 'personalBest' | 'equalsBest' | 'seasonBest' | 'windy' | 'mark' | 'season' | 'wind'
>;

/** What main says about a performance, as badges in their one order: records, bests, then how the mark was made. */
export function badgesOf(row: Shown): BadgeKind[] {
  const badges: BadgeKind[] = [];
  if (row.clubRecord !== null) badges.push(row.clubRecord === 'current' ? 'CR' : 'ex-CR');
  if (row.personalBest !== null) badges.push(row.personalBest === 'current' ? 'PB' : 'ex-PB');
  if (row.equalsBest) badges.push('=PB');
  if (row.seasonBest && row.personalBest !== 'current') badges.push('SB');
  if (row.windy) badges.push('w');
  if (row.wind.status === 'UNKNOWN' || row.wind.status === 'NOT_MEASURED') badges.push('NWI');
  if (row.mark?.timing === 'HAND') badges.push('h');
  if (row.season === 'indoor') badges.push('i');
  return badges;
}

/** The badges of one performance, always in the same place beside its mark. */
export function PerformanceBadges({ row }: { row: Shown }) {
  return <Badges kinds={badgesOf(row)} />;
}

export function Badges({ kinds }: { kinds: readonly BadgeKind[] }) {
  if (kinds.length === 0) return null;
  return (
    <span className={styles['badges']}>
      {kinds.map((kind) => (
        <Badge key={kind} kind={kind} />
      ))}
    </span>
  );
}
