import { Skeleton } from '@mantine/core';

import { words } from '#renderer/words/words.ts';

import styles from './board-skeleton.module.css';

const rows = Array.from({ length: 7 }, (_, index) => index);
const columns = Array.from({ length: 5 }, (_, index) => index);

/** The shape of the board while its records are fetched. */
export function BoardSkeleton() {
  return (
    <div className={styles['board']} role="status" aria-label={words.records.loading}>
      {rows.map((row) => (
        <div key={row} className={styles['row']}>
          <Skeleton height={18} width="8rem" />
          {columns.map((column) => (
            <div key={column} className={styles['cell']}>
              <Skeleton height={24} width="5rem" />
              <Skeleton height={12} width="7rem" />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
