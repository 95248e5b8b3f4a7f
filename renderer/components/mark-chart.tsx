import { useReducedMotion } from '@mantine/hooks';
import { CartesianGrid, ComposedChart, Line, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { markTicks, tickInWords } from './mark-axis.ts';
import styles from './mark-chart.module.css';
import { ChartDot } from './chart-dot.tsx';
import { ChartTip } from './chart-tip.tsx';
import { momentOf, timeTicks } from './time-axis.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

/** A mark on a chart; `look` is its meaning, as the badges have it. */
export interface ChartMark {
  id: string;
  day: string;
  value: number;
  text: string;
  /** What the tip says beside mark and day: who, where. */
  detail: string;
  look: 'best' | 'current' | 'plain' | 'windy';
  /** Timed by hand: its sign is a square. */
  isHand?: boolean;
}

interface Props {
  marks: readonly ChartMark[];
  kind: MarkKind;
  /** Club records are gold, personal bests blue. */
  tone: 'record' | 'personal';
  /** What the picture says, for those who cannot see it. */
  label: string;
  /** The line of bests goes on to this day. */
  until: string;
  onOpen: (id: string) => void;
}

export interface ChartRow extends ChartMark {
  at: number;
  /** The value where it was the best so far; the steps join these. */
  best: number | null;
}

/** Marks over time, better is always up: steps join the bests, all others are points. */
export function MarkChart({ marks, kind, tone, label, until, onOpen }: Props) {
  const isStill = useReducedMotion();
  const rows = marks.flatMap(rowOf).toSorted((a, b) => a.at - b.at);
  const first = rows[0];
  if (first === undefined) return null;
  const values = rows.map((row) => row.value);
  const { ticks, step } = markTicks(Math.min(...values), Math.max(...values), kind);
  const end = Math.max(momentOf(until) ?? first.at, rows.at(-1)?.at ?? first.at);
  const padding = Math.max((end - first.at) * 0.02, 20 * 86_400_000);
  const years = timeTicks(first.at - padding, end + padding);
  const current = rows.findLast((row) => row.look === 'current');
  const last = rows.findLast((row) => row.best !== null);
  const steps = last === undefined ? rows : [...rows, { ...last, id: 'end', at: end, look: 'plain' as const }];
  const colour = `var(--tr-${tone})`;

  return (
    <div className={styles['chart']} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 600, height: 280 }}>
        <ComposedChart data={steps} margin={{ top: 24, right: 24, bottom: 4, left: 4 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--tr-line)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[first.at - padding, end + padding]}
            ticks={years.map((tick) => tick.at)}
            tickFormatter={(at: number) => years.find((tick) => tick.at === at)?.text ?? ''}
            tickLine={false}
            axisLine={{ stroke: 'var(--tr-line-strong)' }}
            tick={tickLook}
          />
          <YAxis
            type="number"
            domain={[ticks[0] ?? 'auto', ticks.at(-1) ?? 'auto']}
            ticks={ticks}
            reversed={kind === 'timed'}
            tickFormatter={(value: number) => tickInWords(value, step, kind)}
            tickLine={false}
            axisLine={false}
            tick={tickLook}
            width={64}
          />
          <Tooltip content={<ChartTip />} cursor={{ stroke: 'var(--tr-line-strong)' }} isAnimationActive={false} />
          <Line
            dataKey="best"
            type="stepAfter"
            connectNulls
            stroke={colour}
            strokeWidth={2}
            dot={false}
            activeDot={false}
            isAnimationActive={!isStill}
            animationDuration={180}
          />
          <Line
            dataKey="value"
            stroke="none"
            activeDot={false}
            isAnimationActive={false}
            dot={<ChartDot tone={tone} onOpen={onOpen} />}
          />
          {current !== undefined && (
            <ReferenceDot
              x={current.at}
              y={current.value}
              r={0}
              label={{ value: current.text, position: 'top', offset: 10, className: styles['best'] ?? '' }}
            />
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

const tickLook = { fill: 'var(--tr-text-quiet)', fontSize: 12 };

function rowOf(mark: ChartMark): ChartRow[] {
  const at = momentOf(mark.day);
  const isBest = mark.look === 'best' || mark.look === 'current';
  return at === null ? [] : [{ ...mark, at, best: isBest ? mark.value : null }];
}
