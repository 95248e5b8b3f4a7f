import { useReducedMotion } from '@mantine/hooks';
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import styles from './count-chart.module.css';
import { CountTick } from './count-tick.tsx';
import { CountTip } from './count-tip.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

/** What is counted of each thing, such as gold medals; parts stand side by side in this order, always the same. */
export interface CountPart {
  key: string;
  name: string;
  /** A token, `--tr-medal-gold`, and the one that is read on it. */
  colour: string;
  textColour: string;
  /** Stands on the bar before the number, so that no colour is needed to tell the parts apart. */
  letter: string;
}

export interface CountRow {
  key: string;
  label: string;
  counts: Readonly<Record<string, number>>;
}

interface Props {
  rows: readonly CountRow[];
  parts: readonly CountPart[];
  /** What the picture says, for those who cannot see it. */
  label: string;
  /** `rows`: bars go to the right, one under the other. `columns`: bars stand on a time axis. */
  layout?: 'rows' | 'columns';
  /** The same numbers stand in a table on the page: then the one for screen readers is not needed. */
  hasTable?: boolean;
}

const rowHeight = 30;
const columnsHeight = 240;

/** Counts as bars of parts with their numbers on them, and the same as a table for those who cannot see the bars. */
export function CountChart({ rows, parts, label, layout = 'rows', hasTable = false }: Props) {
  const isStill = useReducedMotion();
  const isNarrow = useIsNarrow();
  if (rows.length === 0) return null;
  const data = rows.map((row) => ({ ...row, ...row.counts, total: totalOf(row, parts) }));
  const most = Math.max(...data.map((row) => row.total));
  const isRows = layout === 'rows';
  return (
    <figure className={styles['figure']}>
      <div
        className={styles['chart']}
        style={{ height: isRows ? rows.length * rowHeight + 8 : columnsHeight }}
        role="img"
        aria-label={label}
      >
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 600, height: 240 }}>
          <BarChart
            data={data}
            layout={isRows ? 'vertical' : 'horizontal'}
            margin={isRows ? { top: 4, right: 44, bottom: 4, left: 0 } : { top: 24, right: 8, bottom: 0, left: 8 }}
            barCategoryGap={isRows ? 5 : '22%'}
            accessibilityLayer={false}
          >
            {isRows ? (
              <>
                <XAxis type="number" domain={[0, most]} hide />
                <YAxis
                  type="category"
                  dataKey="label"
                  interval={0}
                  tickLine={false}
                  axisLine={false}
                  width={isNarrow ? 120 : 196}
                  tick={<CountTick room={isNarrow ? 112 : 188} />}
                />
              </>
            ) : (
              <>
                <XAxis
                  type="category"
                  dataKey="label"
                  tickLine={false}
                  axisLine={{ stroke: 'var(--tr-line-strong)' }}
                  tick={{ fill: 'var(--tr-text-quiet)', fontSize: 12 }}
                />
                <YAxis type="number" domain={[0, most]} hide />
              </>
            )}
            <Tooltip
              content={<CountTip parts={parts} />}
              cursor={{ fill: 'var(--tr-ground-hover)' }}
              isAnimationActive={false}
            />
            {parts.map((part) => (
              <Bar
                key={part.key}
                dataKey={part.key}
                stackId="all"
                fill={`var(${part.colour})`}
                stroke="var(--tr-ground)"
                strokeWidth={1}
                maxBarSize={isRows ? 22 : 40}
                isAnimationActive={!isStill}
                animationDuration={180}
              >
                <LabelList dataKey={part.key} content={<PartLabel part={part} isRows={isRows} />} />
              </Bar>
            ))}
            {/* An end of its own carries the sum, for a part of nothing carries no label. */}
            <Bar dataKey={() => most / 1000} stackId="all" fill="none" isAnimationActive={false}>
              <LabelList
                dataKey="total"
                position={isRows ? 'right' : 'top'}
                className={styles['total']}
                formatter={(value) => (typeof value === 'number' ? inNumber(value) : '')}
              />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      {!hasTable && <CountTable rows={rows} parts={parts} label={label} />}
    </figure>
  );
}

function totalOf(row: CountRow, parts: readonly CountPart[]): number {
  return parts.reduce((sum, { key }) => sum + (row.counts[key] ?? 0), 0);
}

interface PartLabelProps {
  part: CountPart;
  isRows: boolean;
  x?: number | string;
  y?: number | string;
  width?: number | string;
  height?: number | string;
  value?: unknown;
}

/** The letter and number on its part of the bar, where there is room for it. */
function PartLabel({ part, isRows, x, y, width, height, value }: PartLabelProps) {
  const [left, top, wide, high] = [x, y, width, height].map(Number);
  if (left === undefined || top === undefined || wide === undefined || high === undefined) return null;
  if (typeof value !== 'number' || value === 0) return null;
  const written = [`${part.letter} ${inNumber(value)}`, `${part.letter}${inNumber(value)}`];
  const text = written.find((each) => wide >= each.length * 7 + 4);
  if (text === undefined || (!isRows && high < 14)) return null;
  return (
    <text
      x={left + wide / 2}
      y={top + high / 2}
      dominantBaseline="central"
      textAnchor="middle"
      fill={`var(${part.textColour})`}
      className={styles['part']}
    >
      {text}
    </text>
  );
}

function CountTable({ rows, parts, label }: Required<Pick<Props, 'rows' | 'parts' | 'label'>>) {
  const text = words.countChart;
  return (
    <table className={styles['hidden']}>
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{text.what}</th>
          {parts.map((part) => (
            <th key={part.key} scope="col">
              {part.name}
            </th>
          ))}
          <th scope="col">{text.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            {parts.map((part) => (
              <td key={part.key}>{inNumber(row.counts[part.key] ?? 0)}</td>
            ))}
            <td>{inNumber(totalOf(row, parts))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
