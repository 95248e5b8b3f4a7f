import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';

import styles from './lists.module.css';
import { Names } from './names.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { PerformanceBadges } from '#renderer/components/performance-badges.tsx';
import tables from '#renderer/components/plain-table.module.css';
import { words } from '#renderer/words/words.ts';
import type { BestsRow } from '#shared/contract/lists.ts';
import { genderLabels } from '#shared/domain/gender.ts';
import { formatWind } from '#shared/domain/wind.ts';

interface Props {
  rows: readonly BestsRow[];
  by: 'career' | 'year';
  order: 'athlete' | 'discipline';
  seasonNames: ReadonlyMap<string, string>;
}

const { columns, bests } = words.lists;

/** Everybody's bests; who or what is the same as in the line above is not said again. */
export function BestsTable({ rows, by, order, seasonNames }: Props) {
  const isByAthlete = order === 'athlete';
  return (
    <div className={tables['scroller']} tabIndex={0} role="region" aria-label={bests.table}>
      <table className={clsx(tables['table'], tables['rows'])}>
        <thead>
          <tr>
            <th scope="col">{isByAthlete ? columns.athlete : columns.discipline}</th>
            <th scope="col">{isByAthlete ? columns.discipline : columns.athlete}</th>
            <th scope="col" className={tables['figure']}>
              {columns.mark}
            </th>
            <th scope="col" className={tables['wide']}>
              {columns.remarks}
            </th>
            <th scope="col" className={clsx(tables['figure'], tables['wide'])}>
              {columns.wind}
            </th>
            <th scope="col" className={tables['wide']}>
              {columns.ageGroup}
            </th>
            <th scope="col" className={tables['wide']}>
              {columns.day}
            </th>
            <th scope="col" className={clsx(tables['wide'], styles['roomy'])}>
              {columns.competition}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const before = rows[index - 1];
            const isFirst = before === undefined || groupOf(before, order) !== groupOf(row, order);
            const event = <Event row={row} seasonNames={seasonNames} withGender={!isByAthlete} />;
            return (
              <tr key={`${row.id} ${index}`} className={isFirst ? styles['first'] : undefined}>
                <td className={styles['person']}>{isFirst && (isByAthlete ? <Names legs={row.legs} /> : event)}</td>
                <td className={styles['person']}>{isByAthlete ? event : <Names legs={row.legs} />}</td>
                <td className={clsx(tables['figure'], styles['mark'])}>
                  <Link to="/performances/$id" params={{ id: row.id }} className={styles['name']}>
                    <MarkText text={row.mark?.text ?? null} isAligned />
                  </Link>
                </td>
                <td className={tables['wide']}>
                  <PerformanceBadges
                    row={{ ...row, personalBest: by === 'year' ? row.personalBest : null, seasonBest: false }}
                  />
                  {row.isOverall && <span className={tables['sign']}>{bests.overall}</span>}
                </td>
                <td className={clsx(tables['figure'], tables['wide'])}>
                  {row.wind.tenths === null ? <Dash /> : formatWind({ tenths: row.wind.tenths, status: 'MEASURED' })}
                </td>
                <td className={clsx(tables['wide'], tables['noWrap'])}>{row.ageGroup ?? <Dash />}</td>
                <td className={clsx(tables['wide'], tables['noWrap'])}>
                  <DayText day={row.day} />
                </td>
                <td className={clsx(tables['wide'], styles['roomy'], styles['where'])}>
                  {row.competition === '' ? <Dash /> : row.competition}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function groupOf(row: BestsRow, order: Props['order']): string {
  if (order === 'athlete') return row.legs[0]?.athleteId ?? row.id;
  return [row.discipline, row.specification, row.season, row.gender].join(' ');
}

function Event({ row, seasonNames, withGender }: Pick<Props, 'seasonNames'> & { row: BestsRow; withGender: boolean }) {
  const season = seasonNames.get(row.season) ?? row.season;
  const details = [row.specification, season, withGender ? genderLabels[row.gender] : ''].filter(Boolean).join(' · ');
  return (
    <>
      <Link to="/disciplines/$code" params={{ code: row.discipline }} className={styles['name']}>
        {row.disciplineName}
      </Link>{' '}
      <span className={clsx(tables['quiet'], styles['detail'])}>{details}</span>
    </>
  );
}
