import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DataTable } from 'mantine-datatable';

import { AsOnNotice } from './as-on-notice.tsx';
import cards from './board-cards.module.css';
import { historyOf } from './history-address.ts';
import { entriesOf } from './board.ts';
import { listColumns } from './list-columns.tsx';
import { NoRecords } from './no-records.tsx';
import { RecordCard } from './record-card.tsx';
import { activeFilters, categoryFilters, type ListSort } from './search.ts';
import { sortEntries } from './sort-entries.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** The records that stand, today or on a day: filter, sort, open one. */
export function StandingList() {
  const { search, change } = useRecordsSearch();
  const navigate = useNavigate();
  const club = useClub();
  const reference = useReference();
  const isNarrow = useIsNarrow();
  const [pageSize, setPageSize] = usePageSize();
  const { on, direction = 'up', page = 1 } = search;
  const sort: ListSort = search.sort === undefined || search.sort === 'gap' ? 'discipline' : search.sort;
  const { data, error, isPending } = useQuery(
    api.records.list.queryOptions({
      input: { clubId: club.id, ...categoryFilters(search), ...(on === undefined ? {} : { on }) },
    }),
  );
  const entries = sortEntries(entriesOf(data ?? []), sort, direction, reference);
  const shown = entries.slice((page - 1) * pageSize, page * pageSize);
  return (
    <>
      {on !== undefined && <AsOnNotice on={on} onToday={() => change({ on: undefined })} />}
      <ErrorText error={error} />
      {!isPending && error === null && entries.length === 0 && (
        <NoRecords label={activeFilters(search).length > 0 || on !== undefined ? null : ''} />
      )}
      {isNarrow && (
        <ul className={cards['list']} aria-label={words.records.list.label}>
          {shown.map((entry) => (
            <li key={entry.key}>
              <RecordCard entry={entry} withCategory />
            </li>
          ))}
        </ul>
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
          onSortStatusChange={({ columnAccessor, direction: next }) => {
            // Another column begins with the newest, or with A.
            const first = columnAccessor === 'date' ? 'down' : 'up';
            const turned = next === 'asc' ? 'up' : 'down';
            change({ sort: columnAccessor as ListSort, direction: columnAccessor === sort ? turned : first });
          }}
          onRowClick={({ record }) => void navigate({ to: '/records/history', search: historyOf(record.record) })}
        />
      )}
      <ListPages
        isCounted
        total={entries.length}
        pageSize={pageSize}
        page={page}
        onPage={(next) => change({ page: next })}
        onPageSize={(size) => {
          setPageSize(size);
          change({});
        }}
      />
    </>
  );
}
