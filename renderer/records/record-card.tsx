import { Link } from '@tanstack/react-router';

import { historyOf } from './history-address.ts';
import type { BoardEntry } from './board.ts';
import { namesOf } from '#renderer/components/names.ts';
import { RecordBadges } from './record-badges.tsx';
import styles from './record-card.module.css';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';

interface Props {
  entry: BoardEntry;
  /** Says age group, gender and season too, where they are not the same for all cards. */
  withCategory?: boolean;
}

/** One record as a line on a phone. Opens its history. */
export function RecordCard({ entry, withCategory = false }: Props) {
  const { record, holders } = entry;
  return (
    <Link
      to="/records/history"
      search={historyOf(entry.record)}
      className={styles['card']}
      data-recent={entry.recent || undefined}
    >
      <span className={styles['event']}>
        {record.disciplineName}
        {record.specification !== '' && <span className={styles['quiet']}> {record.specification}</span>}
      </span>
      <span className={styles['mark']}>
        <MarkText text={record.mark.text} size="lg" />
      </span>
      <span className={styles['who']}>
        {withCategory && (
          <span className={styles['quiet']}>
            {categoryLabel(record.gender, record.ageGroupName)}, {record.seasonName}
          </span>
        )}
        {holders.map((holder) => (
          <span key={holder.performanceId} className={styles['holder']}>
            {namesOf(holder.holders)} <span className={styles['quiet']}>{dayInWords(holder.date)}</span>
          </span>
        ))}
      </span>
      <span className={styles['badges']}>
        <RecordBadges isSeasonSaid={!withCategory} record={record} recent={entry.recent} holders={holders.length} />
      </span>
    </Link>
  );
}
