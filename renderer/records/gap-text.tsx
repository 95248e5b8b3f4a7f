import { gapInWords } from './gap-words.ts';
import styles from './gap-text.module.css';
import type { ClubRecord } from '#shared/contract/records.ts';

interface Props {
  gap: number;
  gapPercent: number;
  mark: ClubRecord['mark'];
  unit: ClubRecord['unit'];
}

/** How close it was: the difference in the unit of the discipline, the per cent below it. */
export function GapText({ gap, gapPercent, mark, unit }: Props) {
  const { difference, percent } = gapInWords({ gap, gapPercent, mark }, unit);
  return (
    <span className={styles['gap']} data-better={gap < 0 || undefined}>
      <span className={styles['difference']}>{difference}</span>
      {percent !== null && <span className={styles['percent']}>{percent}</span>}
    </span>
  );
}
