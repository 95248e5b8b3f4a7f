import type { ChartRow } from './mark-chart.tsx';
import styles from './mark-chart.module.css';

interface Props {
  cx?: number;
  cy?: number;
  payload?: ChartRow;
  tone: 'record' | 'personal';
  onOpen: (id: string) => void;
}

/** A performance on a chart: full for a best, ringed for the current one, hollow for windy, small for all others. */
export function ChartDot({ cx, cy, payload, tone, onOpen }: Props) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.id === 'end') return null;
  const colour = `var(--tr-${tone})`;
  const open = () => onOpen(payload.id);
  switch (payload.look) {
    case 'current':
      return (
        <g onClick={open} className={styles['dot']}>
          <circle cx={cx} cy={cy} r={9} fill={colour} opacity={0.25} />
          <circle cx={cx} cy={cy} r={5} fill={colour} />
        </g>
      );
    case 'best':
      return <circle cx={cx} cy={cy} r={4} fill={colour} onClick={open} className={styles['dot']} />;
    case 'windy':
      return (
        <circle
          cx={cx}
          cy={cy}
          r={3.5}
          fill="var(--tr-ground)"
          stroke="var(--tr-warning)"
          strokeWidth={1.5}
          onClick={open}
          className={styles['dot']}
        />
      );
    case 'plain':
      return <circle cx={cx} cy={cy} r={3} fill="var(--tr-line-strong)" onClick={open} className={styles['dot']} />;
  }
}
