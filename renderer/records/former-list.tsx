import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DataTable } from 'mantine-datatable';

import cards from './board-cards.module.css';
import { historyOf } from './history-address.ts';
import { FormerCard } from './former-card.tsx';
import { formerColumns } from './former-columns.tsx';
import { NoRecords } from './no-records.tsx';
import { activeFilters, categoryFilters } from './search.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { list: text } = words.records;

/** Records that were beaten, with the days on which each stood; the last beaten first. */
export function FormerList() {
  const { search, change } = useRecordsSearch();
  const navigate = useNavigate();
  const club = useClub();
  const isNarrow = useIsNarrow();
  const [pageSize, setPageSize] = usePageSize();
  const { page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...api.records.former.queryOptions({ input: { clubId: club.id, ...categoryFilters(search), page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  const rows = (data?.rows ?? []).map((row) => ({ ...row, key: `${row.performanceId} ${row.ageGroup} ${row.timing}` }));
  const isEmpty = data !== undefined && data.total === 0;
  return (
    <>
      <ErrorText error={error} />
      {isEmpty && activeFilters(search).length > 0 && <NoRecords label={null} />}
      {isEmpty && activeFilters(search).length === 0 && (
        <EmptyState title={text.noneFormer}>{text.noneFormerText}</EmptyState>
      )}
      {isNarrow && (
        <ul className={cards['list']} aria-label={text.labelFormer}>
          {rows.map((row) => (
            <li key={row.key}>
              <FormerCard record={row} />
            </li>
          ))}
        </ul>
      )}
      {!isNarrow && !isEmpty && error === null && (
        <DataTable
          idAccessor="key"
          records={rows}
          columns={formerColumns}
          fetching={data === undefined || (isFetching && rows.length === 0)}
          minHeight={240}
          verticalSpacing="xs"
          highlightOnHover
          withRowBorders
          onRowClick={({ record }) => void navigate({ to: '/records/history', search: historyOf(record) })}
        />
      )}
      <ListPages
        isCounted
        total={data?.total ?? 0}
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
