import { Pagination } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DataTable } from 'mantine-datatable';
import { useState } from 'react';

import { historyOf } from './board-cell.tsx';
import { entriesOf } from './board.ts';
import { listColumns } from './list-columns.tsx';
import { ListFilters } from './list-filters.tsx';
import { NoRecords } from './no-records.tsx';
import { RecordCard } from './record-card.tsx';
import type { ListSort, RecordsSearch } from './search.ts';
import { sortEntries } from './sort-entries.ts';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import styles from './board-cards.module.css';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';

const route = getRouteApi('/records');
const pageSize = 100;

/** The records one below the other: filter, sort, open one. */
export function ListView() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const reference = useReference();
  const [page, setPage] = useState(1);
  const isNarrow = useIsNarrow();
  const { gender, season, discipline, ageGroup, athleteId, on, sort = 'discipline', direction = 'up' } = search;
  const { data, error, isPending } = useQuery(
    api.records.list.queryOptions({
      input: {
        clubId: club.id,
        ...(gender === undefined ? {} : { gender }),
        ...(season === undefined ? {} : { season }),
        ...(discipline === undefined ? {} : { discipline }),
        ...(ageGroup === undefined ? {} : { ageGroup }),
        ...(athleteId === undefined ? {} : { athleteId }),
        ...(on === undefined ? {} : { on }),
      },
    }),
  );
  const entries = sortEntries(entriesOf(data ?? []), sort, direction, reference);
  const shown = entries.slice((page - 1) * pageSize, page * pageSize);
  const change = (next: Partial<RecordsSearch>) => {
    setPage(1);
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  };

  return (
    <>
      <ListFilters search={search} change={change} />
      <ErrorText error={error} />
      {!isPending && entries.length === 0 && <NoRecords label={null} />}
      {isNarrow && (
        <>
          <ul className={styles['list']} aria-label="Records">
            {shown.map((entry) => (
              <li key={entry.key}>
                <RecordCard entry={entry} withCategory />
              </li>
            ))}
          </ul>
          <Pagination
            total={Math.ceil(entries.length / pageSize)}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({ 'aria-label': control === 'next' ? 'Next page' : 'Previous page' })}
            hideWithOnePage
            mt="md"
          />
        </>
      )}
      {!isNarrow && (isPending || entries.length > 0) && (
        <DataTable
          idAccessor="key"
          records={shown}
          columns={listColumns}
          fetching={isPending}
          minHeight={240}
          verticalSpacing="xs"
          highlightOnHover
          withRowBorders
          sortStatus={{ columnAccessor: sort, direction: direction === 'up' ? 'asc' : 'desc' }}
          onSortStatusChange={(status) =>
            change({ sort: status.columnAccessor as ListSort, direction: status.direction === 'asc' ? 'up' : 'down' })
          }
          onRowClick={({ record }) => void navigate({ to: '/records/history', search: historyOf(record) })}
          totalRecords={entries.length}
          recordsPerPage={pageSize}
          page={page}
          onPageChange={setPage}
          paginationText={({ from, to, totalRecords }) => `${from} to ${to} of ${totalRecords} records`}
        />
      )}
    </>
  );
}
