import { IconPaperclip } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DataTableColumn } from 'mantine-datatable';

import styles from './grid-columns.module.css';
import { DayText } from '#renderer/components/day-text.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { PerformanceBadges } from '#renderer/components/performance-badges.tsx';
import { PeopleNames } from '#renderer/components/people-names.tsx';
import { words } from '#renderer/words/words.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { genderLabels } from '#shared/domain/gender.ts';
import { formatWind } from '#shared/domain/wind.ts';

type Column = DataTableColumn<PerformanceRow> & { title: string };

const { columns: titles, sources } = words.performances;
const textOr = (text: string | null) => (text === null || text === '' ? <Dash /> : text);

/** Every column of the grid, in its order; `accessor` is the order's name where it can be sorted. */
export function gridColumns(seasonNames: ReadonlyMap<string, string>): Column[] {
  return [
    { accessor: 'day', title: titles.day, sortable: true, noWrap: true, render: (row) => <DayText day={row.day} /> },
    {
      accessor: 'athlete',
      title: titles.athlete,
      sortable: true,
      width: 160,
      render: (row) => (
        <Link to="/performances/$id" params={{ id: row.id }} className={styles['who']}>
          <PeopleNames legs={row.legs} />
        </Link>
      ),
    },
    {
      accessor: 'discipline',
      title: titles.discipline,
      sortable: true,
      noWrap: true,
      render: (row) => (
        <>
          <Link to="/disciplines/$code" params={{ code: row.discipline }} className={styles['cell']}>
            {row.disciplineName}
          </Link>
          {row.specification !== '' && <span className={styles['quiet']}> {row.specification}</span>}
        </>
      ),
    },
    {
      accessor: 'mark',
      title: titles.mark,
      sortable: true,
      textAlign: 'right',
      render: (row) => <MarkText text={row.mark?.text ?? null} isAligned />,
    },
    { accessor: 'badges', title: titles.badges, noWrap: true, render: (row) => <PerformanceBadges row={row} /> },
    {
      accessor: 'wind',
      title: titles.wind,
      textAlign: 'right',
      render: (row) => (
        <span className={styles['figure']}>{textOr(row.wind.status === 'MEASURED' ? formatWind(row.wind) : '')}</span>
      ),
    },
    {
      accessor: 'place',
      title: titles.place,
      sortable: true,
      textAlign: 'right',
      render: (row) => (
        <span className={styles['place']}>
          {row.medal !== null && <Medal medal={row.medal} />}
          {row.place ?? <Dash />}
        </span>
      ),
    },
    {
      accessor: 'ageGroup',
      title: titles.ageGroup,
      sortable: true,
      noWrap: true,
      render: (row) => <AgeGroup code={row.ageGroup} />,
    },
    {
      accessor: 'proof',
      title: words.proofs.column,
      noWrap: true,
      render: (row) =>
        row.hasProof && (
          <IconPaperclip size={18} role="img" aria-label={words.proofs.has} className={styles['quiet']} />
        ),
    },
    { accessor: 'gender', title: titles.gender, render: (row) => genderLabels[row.gender] },
    {
      accessor: 'season',
      title: titles.season,
      noWrap: true,
      render: (row) => seasonNames.get(row.season) ?? row.season,
    },
    {
      accessor: 'competition',
      title: titles.competition,
      sortable: true,
      width: 250,
      render: (row) => <span className={styles['competition']}>{textOr(row.competition)}</span>,
    },
    { accessor: 'venue', title: titles.venue, render: (row) => textOr(row.venue) },
    { accessor: 'round', title: titles.round, render: (row) => textOr(row.round) },
    { accessor: 'source', title: titles.source, noWrap: true, render: (row) => sources[row.source] },
  ];
}

function AgeGroup({ code }: { code: string | null }) {
  if (code === null) return <Dash />;
  return (
    <Link to="/age-groups/$code" params={{ code }} className={styles['cell']}>
      {code}
    </Link>
  );
}

/** What is shown until somebody chooses otherwise. */
export const firstHidden = ['gender', 'season', 'venue', 'round', 'source'];

/** Columns that cannot be hidden: without them a row says nothing. */
export const fixedColumns = ['athlete', 'mark'];
