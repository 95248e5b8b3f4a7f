import { Link } from '@tanstack/react-router';

import { historyOf } from './history-address.ts';
import { namesOf } from '#renderer/components/names.ts';
import styles from './record-card.module.css';
import { Badge } from '#renderer/components/badge.tsx';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { FormerRecord } from '#shared/contract/records.ts';

/** One former record as a line on a phone. Opens the history of its category. */
export function FormerCard({ record }: { record: FormerRecord }) {
  return (
    <Link to="/records/history" search={historyOf(record)} className={styles['card']}>
      <span className={styles['event']}>
        {record.disciplineName}
        {record.specification !== '' && <span className={styles['quiet']}> {record.specification}</span>}
      </span>
      <span className={styles['mark']}>
        <MarkText text={record.mark.text} size="lg" />
      </span>
      <span className={styles['who']}>
        <span className={styles['quiet']}>
          {categoryLabel(record.gender, record.ageGroupName)}, {record.seasonName}
        </span>
        <span>{namesOf(record.holders)}</span>
        <span className={styles['quiet']}>
          {words.records.list.span(dayInWords(record.from), dayInWords(record.until))}
        </span>
      </span>
      <span className={styles['badges']}>
        <Badge kind="ex-CR" />
      </span>
    </Link>
  );
}
