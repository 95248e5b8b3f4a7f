import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import styles from './performance-line.module.css';
import { DayText } from './day-text.tsx';
import { MarkText } from './mark-text.tsx';
import { Medal } from './medal.tsx';
import { PeopleNames } from './people-names.tsx';
import { PerformanceBadges } from './performance-badges.tsx';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

interface Props {
  row: PerformanceRow;
  /** A button at the end of the line. */
  action?: ReactNode;
}

/** One performance in one line, as a results sheet has it: who and what, where and when, and the mark on the right. */
export function PerformanceLine({ row, action }: Props) {
  const event = [row.disciplineName, row.specification, row.ageGroup].filter(Boolean).join(' · ');
  return (
    <div className={styles['line']}>
      <span className={styles['who']}>
        <strong>
          <PeopleNames legs={row.legs} />
        </strong>
        <span className={styles['quiet']}>{event}</span>
      </span>
      <span className={styles['where']}>
        <span className={styles['competition']}>{isolated(row.competition)}</span>
        <DayText day={row.day} />
      </span>
      <span className={styles['badges']}>
        <PerformanceBadges row={row} />
        {row.medal !== null && <Medal medal={row.medal} />}
      </span>
      <Link to="/performances/$id" params={{ id: row.id }} className={styles['mark']}>
        {row.mark === null && row.place !== null ? (
          <strong>{words.components.place(row.place)}</strong>
        ) : (
          <MarkText text={row.mark?.text ?? null} size="md" />
        )}
      </Link>
      {action !== undefined && <span className={styles['action']}>{action}</span>}
    </div>
  );
}
