import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';

import styles from './lists.module.css';
import { Names } from './names.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { PerformanceBadges } from '#renderer/components/performance-badges.tsx';
import tables from '#renderer/components/plain-table.module.css';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import type { TopRow } from '#shared/contract/lists.ts';
import { formatWind } from '#shared/domain/wind.ts';

interface Props {
  rows: readonly TopRow[];
  label: string;
  takesWind: boolean;
  /** Beside another table: without the competition. */
  isShort?: boolean;
}

const { columns, top } = words.lists;

/** A ranking; equal marks share a rank. */
export function TopTable({ rows, label, takesWind, isShort = false }: Props) {
  return (
    <div className={tables['scroller']} tabIndex={0} role="region" aria-label={label}>
      <table className={clsx(tables['table'], tables['rows'])}>
        <thead>
          <tr>
            <th scope="col" className={clsx(tables['figure'], styles['rank'])}>
              {columns.rank}
            </th>
            <th scope="col" className={tables['figure']}>
              {columns.mark}
            </th>
            <th scope="col" className={tables['wide']}>
              {columns.remarks}
            </th>
            {takesWind && (
              <th scope="col" className={clsx(tables['figure'], tables['wide'])}>
                {columns.wind}
              </th>
            )}
            <th scope="col">{columns.athlete}</th>
            {!isShort && (
              <th scope="col" className={tables['wide']}>
                {columns.ageGroup}
              </th>
            )}
            <th scope="col" className={tables['wide']}>
              {columns.day}
            </th>
            {!isShort && (
              <th scope="col" className={clsx(tables['wide'], styles['onlyRoomy'])}>
                {columns.competition}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className={clsx(tables['figure'], styles['rank'])}>{row.rank}</td>
              <td className={clsx(tables['figure'], styles['mark'])}>
                <Link to="/performances/$id" params={{ id: row.id }} className={styles['name']}>
                  <MarkText text={row.mark?.text ?? null} isAligned />
                </Link>
              </td>
              <td className={tables['wide']}>
                <PerformanceBadges row={row} />
                {row.isPending && <span className={tables['sign']}>{top.pending}</span>}
              </td>
              {takesWind && (
                <td className={clsx(tables['figure'], tables['wide'])}>
                  {row.wind.tenths === null ? <Dash /> : formatWind({ tenths: row.wind.tenths, status: 'MEASURED' })}
                </td>
              )}
              <td className={styles['who']}>
                <Names legs={row.legs} />
                <span className={styles['onlyNarrow']}>
                  <DayText day={row.day} />
                  {row.competition !== '' && ` · ${isolated(row.competition)}`}
                </span>
                {!isShort && row.competition !== '' && <span className={styles['onlyBetween']}>{row.competition}</span>}
                <span className={styles['onlyNarrow']}>
                  <PerformanceBadges row={row} />
                </span>
              </td>
              {!isShort && <td className={clsx(tables['wide'], tables['noWrap'])}>{row.ageGroup ?? <Dash />}</td>}
              <td className={clsx(tables['wide'], tables['noWrap'])}>
                <DayText day={row.day} />
              </td>
              {!isShort && (
                <td className={clsx(tables['wide'], styles['where'], styles['onlyRoomy'])}>
                  {row.competition === '' ? <Dash /> : row.competition}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
