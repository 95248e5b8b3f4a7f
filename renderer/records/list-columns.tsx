import { VisuallyHidden } from '@mantine/core';
import type { DataTableColumn } from 'mantine-datatable';

import { historyOf } from './history-address.ts';
import type { BoardEntry } from './board.ts';
import { Holders } from './holders.tsx';
import styles from './list-columns.module.css';
import { RecordBadges } from './record-badges.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import { formatWind } from '#shared/domain/wind.ts';

/** The columns of the list of records; on a phone the less important ones step back. */
export const listColumns: DataTableColumn<BoardEntry>[] = [
  {
    accessor: 'discipline',
    title: words.records.list.discipline,
    sortable: true,
    render: (entry) => (
      <AnchorLink to="/records/history" search={historyOf(entry.record)} className={styles['event'] ?? ''}>
        {entry.record.disciplineName}
        {entry.record.specification !== '' && <span className={styles['quiet']}> {entry.record.specification}</span>}
      </AnchorLink>
    ),
  },
  {
    accessor: 'ageGroup',
    title: words.records.list.category,
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
    title: words.records.list.mark,
    textAlign: 'right',
    render: ({ record }) => <MarkText text={record.mark.text} isAligned size="md" />,
  },
  {
    accessor: 'badges',
    title: <VisuallyHidden>{words.records.list.signs}</VisuallyHidden>,
    render: (entry) => <RecordBadges record={entry.record} recent={entry.recent} holders={entry.holders.length} />,
  },
  {
    accessor: 'wind',
    title: words.records.list.wind,
    textAlign: 'right',
    visibleMediaQuery: '(min-width: 62em)',
    render: ({ record }) => (record.wind.tenths === null ? <Dash /> : formatWind(record.wind)),
  },
  {
    accessor: 'holder',
    title: words.records.list.holder,
    sortable: true,
    render: (entry) => <Holders entry={entry} />,
  },
  {
    accessor: 'date',
    title: words.records.list.date,
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
    title: words.records.list.competition,
    visibleMediaQuery: '(min-width: 75em)',
    render: (entry) => entry.holders.map((each) => <div key={each.performanceId}>{each.competition}</div>),
  },
];
