import { Link } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { Badge } from '#renderer/components/badge.tsx';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import type { Best } from '#shared/contract/athletes.ts';
import { formatWind } from '#shared/domain/wind.ts';

interface Props {
  best: Best;
  /** The best over all seasons gets its badge where several seasons stand side by side. */
  withBadge: boolean;
}

/** A best: mark, badges, wind and day; opens the performance. */
export function BestMark({ best, withBadge }: Props) {
  const wind = best.wind.tenths === null ? '' : `${formatWind(best.wind)}, `;
  return (
    <Link to="/performances/$id" params={{ id: best.performanceId }} className={styles['best']}>
      <span className={styles['mark']}>
        <MarkText text={best.mark.text} size="md" />
        {withBadge && best.overall && <Badge kind="PB" />}
        {best.windy && <Badge kind="w" />}
        {(best.wind.status === 'UNKNOWN' || best.wind.status === 'NOT_MEASURED') && <Badge kind="NWI" />}
      </span>
      <span className={styles['quiet']}>
        {wind}
        {dayInWords(best.date)}
      </span>
    </Link>
  );
}
