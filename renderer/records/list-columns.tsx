import { VisuallyHidden } from '@mantine/core';
import type { DataTableColumn } from 'mantine-datatable';

import { historyOf } from './board-cell.tsx';
import type { BoardEntry } from './board.ts';
import { Holders } from './holders.tsx';
import styles from './list-columns.module.css';
import { RecordBadges } from './record-badges.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { formatWind } from '#shared/domain/wind.ts';

/** The columns of the list of records; on a phone the less important ones step back. */
export const listColumns: DataTableColumn<BoardEntry>[] = [
  {
    accessor: 'discipline',
    title: 'Discipline',
    sortable: true,
    render: (entry) => (
      <AnchorLink to="/records/history" search={historyOf(entry)} className={styles['event'] ?? ''}>
        {entry.record.disciplineName}
        {entry.record.specification !== '' && <span className={styles['quiet']}> {entry.record.specification}</span>}
      </AnchorLink>
    ),
  },
  {
    accessor: 'ageGroup',
    title: 'Category',
    sortable: true,
    noWrap: true,
    render: ({ record }) => (
      <>
        {categoryLabel(record.gender, record.ageGroupName)}
        <span className={styles['below']}>{record.seasonName}</span>
      </>
    ),
  },
  {
    accessor: 'mark',
    title: 'Mark',
    textAlign: 'right',
    render: ({ record }) => <MarkText text={record.mark.text} isAligned size="md" />,
  },
  {
    accessor: 'badges',
    title: <VisuallyHidden>Signs</VisuallyHidden>,
    render: (entry) => <RecordBadges record={entry.record} recent={entry.recent} holders={entry.holders.length} />,
  },
  {
    accessor: 'wind',
    title: 'Wind',
    textAlign: 'right',
    visibleMediaQuery: '(min-width: 62em)',
    render: ({ record }) => (record.wind.tenths === null ? <Dash /> : formatWind(record.wind)),
  },
  { accessor: 'holder', title: 'Holder', sortable: true, render: (entry) => <Holders entry={entry} /> },
  {
    accessor: 'date',
    title: 'Date',
    sortable: true,
    noWrap: true,
    render: (entry) =>
      entry.holders.map((each) => (
        <div key={each.performanceId}>
          <DayText day={each.date} />
        </div>
      )),
  },
  {
    accessor: 'competition',
    title: 'Competition',
    visibleMediaQuery: '(min-width: 75em)',
    render: (entry) => entry.holders.map((each) => <div key={each.performanceId}>{each.competition}</div>),
  },
];
