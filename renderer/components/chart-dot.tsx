import type { ChartRow } from './mark-chart.tsx';
import styles from './mark-chart.module.css';

interface Props {
  cx?: number;
  cy?: number;
  payload?: ChartRow;
  tone: 'record' | 'personal';
  onOpen: (id: string) => void;
}

/**
 * A performance on a chart: full for a best, ringed for the current one, small for all others. Told apart by shape, not by
 * colour alone: a circle was timed electronically or measured, a square by hand, a hollow triangle had too much wind.
 */
export function ChartDot({ cx, cy, payload, tone, onOpen }: Props) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.id === 'end') return null;
  const colour = `var(--tr-${tone})`;
  const isHand = payload.isHand === true;
  const open = () => onOpen(payload.id);
  switch (payload.look) {
    case 'current':
      return (
        <g onClick={open} className={styles['dot']}>
          <circle cx={cx} cy={cy} r={9} fill={colour} opacity={0.25} />
          <Sign cx={cx} cy={cy} r={5} isSquare={isHand} fill={colour} />
        </g>
      );
    case 'best':
      return (
        <g onClick={open} className={styles['dot']}>
          <Sign cx={cx} cy={cy} r={4} isSquare={isHand} fill={colour} />
        </g>
      );
    case 'windy':
      return <path d={triangle(cx, cy, 4.5)} onClick={open} className={`${styles['dot']} ${styles['windy']}`} />;
    case 'plain':
      return (
        <g onClick={open} className={styles['dot']}>
          <Sign cx={cx} cy={cy} r={3} isSquare={isHand} fill="var(--tr-line-strong)" />
        </g>
      );
  }
}

interface SignProps {
  cx: number;
  cy: number;
  r: number;
  isSquare: boolean;
  fill: string;
}

function Sign({ cx, cy, r, isSquare, fill }: SignProps) {
  if (!isSquare) return <circle cx={cx} cy={cy} r={r} fill={fill} />;
  return <rect x={cx - r} y={cy - r} width={2 * r} height={2 * r} fill={fill} />;
}

function triangle(cx: number, cy: number, r: number): string {
  return `M ${cx} ${cy - r} L ${cx + r} ${cy + r * 0.8} L ${cx - r} ${cy + r * 0.8} Z`;
}
