import { Link } from '@tanstack/react-router';

import { GapText } from './gap-text.tsx';
import { namesOf } from '#renderer/components/names.ts';
import styles from './record-card.module.css';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { NearMiss } from '#shared/contract/records.ts';

/** One near miss as a line on a phone. Opens the performance. */
export function NearCard({ miss }: { miss: NearMiss }) {
  const { record } = miss;
  return (
    <Link to="/performances/$id" params={{ id: miss.performanceId }} className={styles['card']}>
      <span className={styles['event']}>{namesOf(miss.holders)}</span>
      <span className={styles['mark']}>
        <MarkText text={miss.mark.text} size="lg" />
      </span>
      <span className={styles['who']}>
        <span>
          {[miss.disciplineName, miss.specification].filter(Boolean).join(' ')}{' '}
          <span className={styles['quiet']}>{dayInWords(miss.date)}</span>
        </span>
        <span className={styles['quiet']}>
          {categoryLabel(miss.gender, miss.ageGroupName)}, {miss.seasonName}
        </span>
        <span className={styles['quiet']}>
          {words.records.near.record} {record.mark.text}:{' '}
          {words.records.near.heldBy(namesOf(record.holders), dayInWords(record.date))}
        </span>
      </span>
      <span className={styles['badges']}>
        <GapText {...miss} />
      </span>
    </Link>
  );
}
