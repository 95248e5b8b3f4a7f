import { useReducedMotion } from '@mantine/hooks';
import { clsx } from 'clsx';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';

import styles from './lists.module.css';
import tables from '#renderer/components/plain-table.module.css';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

interface Props {
  years: readonly { year: number; performances: number }[];
}

const text = words.lists;

/** How many performances each year had, as bars, with the table they were drawn of behind them. */
export function YearChart({ years }: Props) {
  const isStill = useReducedMotion();
  const known = years.filter(({ year }) => year !== 0);
  if (known.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="years-heading">
      <h2 id="years-heading" className={styles['heading']}>
        {text.own.perYear}
      </h2>
      <div className={styles['chart']} role="img" aria-label={text.own.perYear}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 600, height: 200 }}>
          <BarChart
            data={withEmptyYears(known)}
            margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
            barCategoryGap="18%"
            accessibilityLayer={false}
          >
            <XAxis
              dataKey="year"
              tickLine={false}
              axisLine={{ stroke: 'var(--tr-line-strong)' }}
              tick={{ fill: 'var(--tr-text-quiet)', fontSize: 12 }}
            />
            <YAxis
              allowDecimals={false}
              width={44}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--tr-text-quiet)', fontSize: 12 }}
            />
            <Bar
              dataKey="performances"
              fill="var(--tr-personal)"
              maxBarSize={32}
              isAnimationActive={!isStill}
              animationDuration={180}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <details className={styles['table']}>
        <summary>{text.own.perYearTable}</summary>
        <table className={tables['table']}>
          <thead>
            <tr>
              <th scope="col">{text.columns.year}</th>
              <th scope="col" className={tables['figure']}>
                {text.columns.performances}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.toReversed().map(({ year, performances }) => (
              <tr key={year}>
                <td className={clsx(tables['noWrap'])}>{year === 0 ? text.own.unknownYear : year}</td>
                <td className={tables['figure']}>{inNumber(performances)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** A year without a performance is a gap in the picture, not left out of it. */
function withEmptyYears(years: Props['years']): Props['years'] {
  const counts = new Map(years.map(({ year, performances }) => [year, performances]));
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    performances: counts.get(first + index) ?? 0,
  }));
}
