import { dayInWords } from './day-text.tsx';
import type { ChartRow } from './mark-chart.tsx';
import styles from './mark-chart.module.css';
import { words } from '#renderer/words/words.ts';

interface Props {
  active?: boolean;
  payload?: readonly { payload?: ChartRow }[];
}

/** The mark under the pointer, in words. */
export function ChartTip({ active, payload }: Props) {
  const row = payload?.[0]?.payload;
  if (active !== true || row === undefined || row.id === 'end') return null;
  return (
    <div className={styles['tip']}>
      <div className={styles['tipMark']}>{row.text}</div>
      <div>{row.detail}</div>
      <div className={styles['quiet']}>
        {dayInWords(row.day)}
        {row.look === 'windy' && words.markChart.windy}
        {row.isHand === true && words.markChart.hand}
      </div>
    </div>
  );
}
