import { useNavigate } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { type ChartMark, MarkChart } from '#renderer/components/mark-chart.tsx';
import { words } from '#renderer/words/words.ts';
import type { ProgressionPoint } from '#shared/contract/athletes.ts';
import { dayOrder } from '#shared/domain/day.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

interface Props {
  /** Oldest first. */
  points: readonly ProgressionPoint[];
  kind: MarkKind;
  /** The discipline in words. */
  name: string;
}

const text = words.athletes.progression;

/** Every performance of one discipline; main says which were personal bests. */
export function ProgressionChart({ points, kind, name }: Props) {
  const navigate = useNavigate();
  const marks = points.flatMap(chartMark);
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined || marks.length < 2)
    return <p className={styles['quiet']}>{text.one}</p>;
  const best = marks.find((mark) => mark.look === 'current')?.text ?? '–';
  return (
    <>
      <MarkChart
        marks={marks}
        kind={kind}
        tone="personal"
        until={newest(marks)}
        label={text.label(name, marks.length, best, dayInWords(first.day), dayInWords(last.day))}
        onOpen={(id) => void navigate({ to: '/performances/$id', params: { id } })}
      />
      <ul className={styles['key']}>
        <li>{text.key.best}</li>
        {marks.some((mark) => mark.isHand === true) && <li>{text.key.hand}</li>}
        {marks.some((mark) => mark.look === 'windy') && <li>{text.key.windy}</li>}
      </ul>
    </>
  );
}

/** The line ends with the career, which may be long over. */
function newest(marks: readonly ChartMark[]): string {
  return marks.reduce((last, { day }) => (dayOrder(day) > dayOrder(last) ? day : last), '');
}

function chartMark(point: ProgressionPoint): ChartMark[] {
  const { performanceId: id, day, mark, competition, hand } = point;
  if (day === '') return [];
  return [{ id, day, value: mark.value, text: mark.text, detail: competition, look: lookOf(point), isHand: hand }];
}

function lookOf({ best, windy }: ProgressionPoint): ChartMark['look'] {
  if (best !== null) return best === 'current' ? 'current' : 'best';
  return windy ? 'windy' : 'plain';
}
