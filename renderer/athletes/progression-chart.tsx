import { useNavigate } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { type ChartMark, MarkChart } from '#renderer/components/mark-chart.tsx';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { dayOrder } from '#shared/domain/day.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

interface Props {
  rows: readonly PerformanceRow[];
  kind: MarkKind;
  /** The discipline in words. */
  name: string;
}

/** Every performance of one discipline; main says which were personal bests. */
export function ProgressionChart({ rows, kind, name }: Props) {
  const navigate = useNavigate();
  const marks = rows.flatMap(chartMark);
  if (marks.length < 2) {
    return (
      <p className={styles['quiet']}>One performance makes no progression yet; the next one starts the picture.</p>
    );
  }
  const hasWindy = marks.some((mark) => mark.look === 'windy');
  return (
    <>
      <MarkChart
        marks={marks}
        kind={kind}
        tone="personal"
        until={newest(marks)}
        label={`${name}: ${marks.length} performances over time. The list of performances has them all.`}
        onOpen={(id) => void navigate({ to: '/performances/$id', params: { id } })}
      />
      <ul className={styles['key']}>
        <li>Line and full points: personal bests when they were set</li>
        {hasWindy && <li>Ring: wind-assisted</li>}
      </ul>
    </>
  );
}

/** The line ends with the career, which may be long over. */
function newest(marks: readonly ChartMark[]): string {
  return marks.reduce((last, { day }) => (dayOrder(day) > dayOrder(last) ? day : last), '');
}

function chartMark(row: PerformanceRow): ChartMark[] {
  if (row.mark === null || row.day === '') return [];
  return [
    {
      id: row.id,
      day: row.day,
      value: row.mark.value,
      text: row.mark.text,
      detail: row.competition,
      look: lookOf(row),
    },
  ];
}

function lookOf(row: PerformanceRow): ChartMark['look'] {
  if (row.personalBest !== null) return row.personalBest === 'current' ? 'current' : 'best';
  return row.windy ? 'windy' : 'plain';
}
