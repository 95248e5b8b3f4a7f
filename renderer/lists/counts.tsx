import { Skeleton } from '@mantine/core';

import styles from './lists.module.css';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

interface Props {
  /** Null while they are counted. */
  counts: readonly { label: string; value: number }[] | null;
}

/** Large numbers side by side. */
export function Counts({ counts }: Props) {
  if (counts === null) return <Skeleton height={56} mb="xl" aria-label={words.lists.own.loading} />;
  return (
    <dl className={styles['counts']}>
      {counts.map(({ label, value }) => (
        <div key={label} className={styles['count']}>
          <dt>{label}</dt>
          <dd>{inNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
