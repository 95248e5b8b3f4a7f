import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import styles from './athlete-page.module.css';
import { Badge } from '#renderer/components/badge.tsx';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import { formatDifference } from '#shared/domain/difference.ts';
import type { ProgressionPoint } from '#shared/contract/athletes.ts';
import { daysBetween } from '#shared/domain/day.ts';
import type { MarkKind } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

interface Props {
  /** Oldest first. */
  points: readonly ProgressionPoint[];
  kind: MarkKind;
}

/** More nobody reads here: the list of performances has them all. */
const mostRows = 500;
const text = words.athletes.progression;

/** What the chart shows, to be read: the successive personal bests with what each improved, or every mark. */
export function ProgressionTable({ points, kind }: Props) {
  const [isShown, table] = useDisclosure(false);
  const [isAll, setAll] = useState(false);
  const bests = points.filter((point) => point.best !== null);
  const shown = (isAll ? points : bests).toReversed();
  const few = shown.slice(0, mostRows);
  return (
    <>
      <div className={styles['tableHead']}>
        <Button variant="subtle" size="compact-sm" aria-expanded={isShown} onClick={table.toggle}>
          {isShown ? text.hide : text.show}
        </Button>
        {isShown && (
          <SegmentedControl
            size="xs"
            aria-label={text.which}
            value={isAll ? 'all' : 'bests'}
            onChange={(value) => setAll(value === 'all')}
            data={[
              { value: 'bests', label: text.onlyBests },
              { value: 'all', label: text.allMarks },
            ]}
          />
        )}
      </div>
      {isShown && (
        <div className={styles['scroller']} tabIndex={0} role="region" aria-label={text.table}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{text.day}</th>
                <th scope="col">{text.mark}</th>
                <th scope="col">{text.wind}</th>
                <th scope="col">{text.improvement}</th>
                <th scope="col">{text.stood}</th>
                <th scope="col">{text.competition}</th>
              </tr>
            </thead>
            <tbody>
              {few.map((point) => (
                <PointRow key={point.performanceId} point={point} bests={bests} kind={kind} />
              ))}
            </tbody>
          </table>
          {few.length < shown.length && <p className={styles['quiet']}>{text.more(shown.length - few.length)}</p>}
        </div>
      )}
    </>
  );
}

function PointRow({
  point,
  bests,
  kind,
}: {
  point: ProgressionPoint;
  bests: readonly ProgressionPoint[];
  kind: MarkKind;
}) {
  const at = bests.indexOf(point);
  const before = bests[at - 1];
  const next = bests[at + 1];
  return (
    <tr>
      <th scope="row">{dayInWords(point.day)}</th>
      <td>
        <Link to="/performances/$id" params={{ id: point.performanceId }} className={styles['best']}>
          <MarkText text={point.mark.text} />
        </Link>{' '}
        <Signs point={point} />
      </td>
      <td>{point.wind.tenths === null ? <Dash /> : formatWind(point.wind)}</td>
      <td>
        {at < 0 || before === undefined ? (
          <Dash />
        ) : (
          formatDifference(Math.abs(before.mark.value - point.mark.value), kind, point.mark.resolution)
        )}
      </td>
      <td>{at < 0 ? <Dash /> : stoodInWords(point, next)}</td>
      <td>{point.competition === '' ? <Dash /> : point.competition}</td>
    </tr>
  );
}

function Signs({ point }: { point: ProgressionPoint }) {
  return (
    <span className={styles['mark']}>
      {point.best !== null && <Badge kind={point.best === 'current' ? 'PB' : 'ex-PB'} />}
      {point.clubRecord !== null && <Badge kind={point.clubRecord === 'current' ? 'CR' : 'ex-CR'} />}
      {point.windy && <Badge kind="w" />}
      {point.mark.timing === 'HAND' && <Badge kind="h" />}
    </span>
  );
}

function stoodInWords(point: ProgressionPoint, next: ProgressionPoint | undefined): string {
  if (next === undefined) return text.stands;
  const isPrecise = point.day.length === 10 && next.day.length === 10;
  return isPrecise ? text.days(daysBetween(point.day, next.day)) : `${dayInWords(point.day)} – ${dayInWords(next.day)}`;
}
