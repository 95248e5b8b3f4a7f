import type { DataTableColumn } from 'mantine-datatable';

import { historyOf } from './history-address.ts';
import { HolderNames } from './holders.tsx';
import styles from './list-columns.module.css';
import { Badge } from '#renderer/components/badge.tsx';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { FormerRecord } from '#shared/contract/records.ts';

const { list: text, days } = words.records;

/** The columns of the list of former records. */
export const formerColumns: DataTableColumn<FormerRecord>[] = [
  {
    accessor: 'discipline',
    title: text.discipline,
    render: (record) => (
      <AnchorLink to="/records/history" search={historyOf(record)} className={styles['event'] ?? ''}>
        {record.disciplineName}
        {record.specification !== '' && <span className={styles['quiet']}> {record.specification}</span>}
      </AnchorLink>
    ),
  },
  {
    accessor: 'ageGroup',
    title: text.category,
    noWrap: true,
    render: (record) => (
      <>
        {categoryLabel(record.gender, record.ageGroupName)}
        <span className={styles['below']}>{record.seasonName}</span>
      </>
    ),
  },
  {
    accessor: 'mark',
    title: text.mark,
    textAlign: 'right',
    render: ({ mark }) => <MarkText text={mark.text} isAligned size="md" />,
  },
  { accessor: 'badge', title: '', render: () => <Badge kind="ex-CR" /> },
  { accessor: 'holder', title: text.holder, render: ({ holders }) => <HolderNames holders={holders} /> },
  { accessor: 'from', title: text.from, noWrap: true, render: ({ from }) => <DayText day={from} /> },
  { accessor: 'until', title: text.until, noWrap: true, render: ({ until }) => <DayText day={until} /> },
  {
    accessor: 'stood',
    title: text.stood,
    textAlign: 'right',
    noWrap: true,
    render: ({ daysStood }) => (daysStood === null ? <Dash /> : days(daysStood)),
  },
  {
    accessor: 'competition',
    title: text.competition,
    visibleMediaQuery: '(min-width: 75em)',
    render: ({ competition }) => (competition === '' ? <Dash /> : competition),
  },
];
