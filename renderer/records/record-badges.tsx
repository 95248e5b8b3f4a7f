import { IconSparkles } from '@tabler/icons-react';

import { Badge, type BadgeKind } from '#renderer/components/badge.tsx';
import { words } from '#renderer/words/words.ts';
import type { ClubRecord } from '#shared/contract/records.ts';

import styles from './record-badges.module.css';

type Shown = Pick<ClubRecord, 'mark' | 'wind' | 'season' | 'status'> & Partial<Pick<ClubRecord, 'joint'>>;

function badgesOf({ mark, wind, season, status }: Shown, isSeasonSaid: boolean): BadgeKind[] {
  const badges: BadgeKind[] = [];
  if (wind.status === 'UNKNOWN' || wind.status === 'NOT_MEASURED') badges.push('NWI');
  if (wind.status === 'OVER_LIMIT') badges.push('w');
  // `10.8h` says it itself.
  if (mark.timing === 'HAND' && !mark.text.endsWith('h')) badges.push('h');
  if (season === 'indoor' && !isSeasonSaid) badges.push('i');
  if (status === 'pending') badges.push('pending');
  return badges;
}

interface Props {
  record: Shown;
  recent?: boolean;
  /** How many hold the record together. */
  holders?: number;
  /** The whole page is about one season. */
  isSeasonSaid?: boolean;
}

/** How a record was made and what holds for it, in one order everywhere: new, joint, then the signs of the mark. */
export function RecordBadges({ record, recent = false, holders = 1, isSeasonSaid = false }: Props) {
  const badges = badgesOf(record, isSeasonSaid);
  // The others may be filtered out.
  const isJoint = holders > 1 || record.joint === true;
  if (badges.length === 0 && !recent && !isJoint) return null;
  return (
    <span className={styles['badges']}>
      {recent && (
        <span className={styles['new']}>
          <IconSparkles size={14} aria-hidden />
          {words.records.badges.isNew}
        </span>
      )}
      {isJoint && (
        <span className={styles['joint']}>
          {holders > 1 ? words.records.badges.holders(holders) : words.records.badges.joint}
        </span>
      )}
      {badges.map((kind) => (
        <Badge key={kind} kind={kind} />
      ))}
    </span>
  );
}
