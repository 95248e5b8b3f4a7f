import { Link } from '@tanstack/react-router';
import type { DataTableColumn } from 'mantine-datatable';

import styles from './grid-columns.module.css';
import { DayText } from '#renderer/components/day-text.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { PerformanceBadges } from '#renderer/components/performance-badges.tsx';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { genderLabels } from '#shared/domain/gender.ts';
import { formatWind } from '#shared/domain/wind.ts';

type Column = DataTableColumn<PerformanceRow> & { title: string };

const sources = { typed: 'Typed', import: 'Import', 'record-list': 'Record list' };
const textOr = (text: string | null) => (text === null || text === '' ? <Dash /> : text);

/** Every column of the grid, in its order; `accessor` is the order's name where it can be sorted. */
export function gridColumns(seasonNames: ReadonlyMap<string, string>): Column[] {
  return [
    { accessor: 'day', title: 'Day', sortable: true, noWrap: true, render: (row) => <DayText day={row.day} /> },
    {
      accessor: 'athlete',
      title: 'Athlete',
      sortable: true,
      width: 200,
      render: (row) => (
        <Link to="/performances/$id" params={{ id: row.id }} className={styles['who']}>
          {row.legs.map((leg) => leg.name).join(', ')}
        </Link>
      ),
    },
    {
      accessor: 'discipline',
      title: 'Discipline',
      sortable: true,
      noWrap: true,
      render: (row) => (
        <>
          {row.disciplineName}
          {row.specification !== '' && <span className={styles['quiet']}> {row.specification}</span>}
        </>
      ),
    },
    {
      accessor: 'mark',
      title: 'Mark',
      sortable: true,
      textAlign: 'right',
      render: (row) => <MarkText text={row.mark?.text ?? null} isAligned />,
    },
    { accessor: 'badges', title: 'Record', noWrap: true, render: (row) => <PerformanceBadges row={row} /> },
    {
      accessor: 'wind',
      title: 'Wind',
      textAlign: 'right',
      render: (row) => (
        <span className={styles['figure']}>{textOr(row.wind.status === 'MEASURED' ? formatWind(row.wind) : '')}</span>
      ),
    },
    {
      accessor: 'place',
      title: 'Place',
      sortable: true,
      textAlign: 'right',
      render: (row) => (
        <span className={styles['place']}>
          {row.medal !== null && <Medal medal={row.medal} />}
          {row.place ?? <Dash />}
        </span>
      ),
    },
    { accessor: 'ageGroup', title: 'Age group', sortable: true, noWrap: true, render: (row) => textOr(row.ageGroup) },
    { accessor: 'gender', title: 'Gender', render: (row) => genderLabels[row.gender] },
    { accessor: 'season', title: 'Season', noWrap: true, render: (row) => seasonNames.get(row.season) ?? row.season },
    {
      accessor: 'competition',
      title: 'Competition',
      sortable: true,
      render: (row) => <span className={styles['competition']}>{textOr(row.competition)}</span>,
    },
    { accessor: 'venue', title: 'Venue', render: (row) => textOr(row.venue) },
    { accessor: 'round', title: 'Round', render: (row) => textOr(row.round) },
    { accessor: 'source', title: 'Source', noWrap: true, render: (row) => sources[row.source] },
  ];
}

/** What is shown until somebody chooses otherwise. */
export const firstHidden = ['gender', 'season', 'venue', 'round', 'source'];

/** Columns that cannot be hidden: without them a row says nothing. */
export const fixedColumns = ['athlete', 'mark'];
