import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { CompetitionDrawer } from './competition-drawer.tsx';
import { ListHead } from './list-head.tsx';
import { useReferencePage } from './use-reference-page.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import type { Competition } from '#shared/contract/reference.ts';

const { columns, competitions: text } = words.reference;

function daysInWords({ from, to }: Competition): string {
  return from === to || to === ''
    ? dayInWords(from)
    : words.reference.inForce.between(dayInWords(from), dayInWords(to));
}

/** Every competition with its results; a row opens what can be changed of it. */
export function CompetitionsTab() {
  const { club, search, change } = useReferencePage();
  const [pageSize, setPageSize] = usePageSize();
  const page = search.page ?? 1;
  const { data, error } = useQuery({
    ...api.reference.competitions.queryOptions({
      input: { clubId: club.id, search: search.search ?? '', page, pageSize },
    }),
    placeholderData: keepPreviousData,
  });
  const rows = data?.rows;
  const chosen = rows?.find((row) => row.id === search.competition);
  return (
    <>
      <ListHead
        search={search.search}
        onSearch={(typed) => change({ search: typed, page: undefined })}
        count={data?.total}
      />
      <ErrorText error={error} />
      {rows === undefined && <TableSkeleton />}
      {rows?.length === 0 && (
        <EmptyState title={search.search === undefined ? text.empty : words.reference.nothing}>
          {search.search === undefined ? text.emptyText : words.reference.nothingText}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <table className={`${styles['table']} ${styles['rows']}`}>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col" className={styles['wide']}>
                {columns.venue}
              </th>
              <th scope="col">{columns.days}</th>
              <th scope="col" className={styles['figure']}>
                {columns.results}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <button
                    type="button"
                    className={styles['open']}
                    aria-label={words.reference.edit(row.name)}
                    onClick={() => change({ competition: row.id })}
                  >
                    {row.name}
                  </button>
                  {row.note !== null && <span className={styles['small']}>{row.note}</span>}
                </td>
                <td className={styles['wide']}>{row.venue === '' ? <Dash /> : row.venue}</td>
                <td>{daysInWords(row)}</td>
                <td className={styles['figure']}>
                  {row.performances === 0 ? (
                    <Dash />
                  ) : (
                    <Link
                      to="/performances"
                      search={{ competitionId: row.id }}
                      className={styles['link']}
                      aria-label={`${words.reference.openResults(row.performances)}: ${row.name}`}
                    >
                      {inNumber(row.performances)}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListPages
        total={data?.total ?? 0}
        page={page}
        pageSize={pageSize}
        onPage={(next) => change({ page: next })}
        onPageSize={(size) => {
          setPageSize(size);
          change({ page: undefined });
        }}
      />
      {chosen !== undefined && (
        <CompetitionDrawer key={chosen.id} competition={chosen} onClose={() => change({ competition: undefined })} />
      )}
    </>
  );
}
