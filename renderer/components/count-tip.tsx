import type { CountPart, CountRow } from './count-chart.tsx';
import styles from './count-chart.module.css';
import { inNumber } from '#renderer/words/number.ts';

interface Props {
  parts: readonly CountPart[];
  active?: boolean;
  payload?: readonly { payload?: CountRow }[];
}

/** The counts under the pointer, in words. */
export function CountTip({ parts, active, payload }: Props) {
  const row = payload?.[0]?.payload;
  if (active !== true || row === undefined) return null;
  return (
    <div className={styles['tip']}>
      <div className={styles['tipLabel']}>{row.label}</div>
      {parts.map((part) => (
        <div key={part.key}>
          {part.name} {inNumber(row.counts[part.key] ?? 0)}
        </div>
      ))}
    </div>
  );
}
