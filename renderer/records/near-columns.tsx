import type { DataTableColumn } from 'mantine-datatable';

import { historyOf } from './history-address.ts';
import { GapText } from './gap-text.tsx';
import { HolderNames } from './holders.tsx';
import { namesOf } from '#renderer/components/names.ts';
import styles from './list-columns.module.css';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { DayText, dayInWords } from '#renderer/components/day-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { NearMiss } from '#shared/contract/records.ts';

const { near: text } = words.records;

/** The columns of the near misses: who and what, how close, and to what. */
export const nearColumns: DataTableColumn<NearMiss>[] = [
  {
    accessor: 'date',
    title: text.date,
    sortable: true,
    noWrap: true,
    render: ({ date, performanceId }) => (
      <AnchorLink to="/performances/$id" params={{ id: performanceId }} inherit c="inherit">
        <DayText day={date} />
      </AnchorLink>
    ),
  },
  { accessor: 'athlete', title: text.athlete, render: ({ holders }) => <HolderNames holders={holders} /> },
  {
    accessor: 'event',
    title: text.event,
    render: (row) => (
      <>
        <span className={styles['event']}>
          {row.disciplineName}
          {row.specification !== '' && <span className={styles['quiet']}> {row.specification}</span>}
        </span>
        <span className={styles['below']}>
          {categoryLabel(row.gender, row.ageGroupName)}, {row.seasonName}
        </span>
      </>
    ),
  },
  {
    accessor: 'mark',
    title: text.mark,
    textAlign: 'right',
    render: ({ mark }) => <MarkText text={mark.text} isAligned size="md" />,
  },
  {
    accessor: 'gap',
    title: text.missedBy,
    sortable: true,
    textAlign: 'right',
    render: (row) => <GapText {...row} />,
  },
  {
    accessor: 'record',
    title: text.record,
    render: (row) => (
      <AnchorLink
        to="/records/history"
        search={historyOf(row)}
        inherit
        c="inherit"
        onClick={(event) => event.stopPropagation()}
      >
        <MarkText text={row.record.mark.text} />
        <span className={styles['below']}>{text.heldBy(namesOf(row.record.holders), dayInWords(row.record.date))}</span>
      </AnchorLink>
    ),
  },
  {
    accessor: 'competition',
    title: text.competition,
    visibleMediaQuery: '(min-width: 75em)',
    render: ({ competition }) => (competition === '' ? <Dash /> : competition),
  },
];
