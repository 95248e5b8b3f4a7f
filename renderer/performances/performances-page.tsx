import { useLocalStorage } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { ColumnChooser } from './column-chooser.tsx';
import { activeFilters, filtersOf, noFilters } from './filters.ts';
import { firstHidden, fixedColumns, gridColumns } from './grid-columns.tsx';
import { GridFilters } from './grid-filters.tsx';
import { GridTable } from './grid-table.tsx';
import { NoPerformances } from './no-performances.tsx';
import type { PerformancesSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ExportMenu } from '#renderer/components/export-menu.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { useSteady } from '#renderer/components/use-steady.ts';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/performances');
const text = words.performances;
const group = text.title;

/** Every result: filtered by the address, sorted, exported exactly as filtered. */
export function PerformancesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const { seasons } = useReference();
  const isNarrow = useIsNarrow();
  const file = useExport();
  const [hidden, setHidden] = useLocalStorage({
    key: 'trackrecord-hidden-columns',
    defaultValue: firstHidden,
    getInitialValueInEffect: false,
  });
  const [pageSize, setPageSize] = usePageSize();
  // The same ones while the page or the order changes: then nothing of them is drawn anew.
  const filters = route.useSearch({ select: filtersOf, structuralSharing: true });
  const { sort = 'day', direction = 'down', page = 1 } = search;
  const { data, error, isPlaceholderData } = useQuery({
    ...api.performances.list.queryOptions({ input: { clubId: club.id, ...filters, sort, direction, page, pageSize } }),
    placeholderData: keepPreviousData,
  });

  const { change } = useSteady({
    change: (next: Partial<PerformancesSearch>) =>
      void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), replace: true }),
  });
  const isFiltered = activeFilters(filters).length > 0;
  const clear = () => change(noFilters);
  const save = (format: 'csv' | 'pdf', fullNames: boolean) =>
    file.start(text.exporting, {
      clubId: club.id,
      what: 'performances',
      format,
      fullNames,
      sort,
      direction,
      ...filters,
    });
  useShortcuts([{ keys: 'c', label: words.common.clearFilters, group, run: clear }]);

  const lastPage = Math.max(1, Math.ceil((data?.total ?? 0) / pageSize));
  // An old link, or the last row of the last page was taken away.
  const isBeyond = data !== undefined && !isPlaceholderData && data.total > 0 && page > lastPage;

  const columns = useMemo(() => gridColumns(new Map(seasons.map(({ code, name }) => [code, name]))), [seasons]);
  const shown = useMemo(() => columns.filter(({ accessor }) => !hidden.includes(accessor)), [columns, hidden]);
  return (
    <>
      {isBeyond && <Navigate to="/performances" search={{ ...search, page: lastPage }} replace />}
      <PageHeader
        title={text.title}
        lead={data === undefined ? null : text.count(data.total, isFiltered)}
        actions={
          <>
            {isFiltered && <ClearFilters onClear={clear} />}
            {!isNarrow && (
              <ColumnChooser
                columns={columns.flatMap(({ accessor, title }) =>
                  fixedColumns.includes(accessor) ? [] : [{ accessor, title }],
                )}
                hidden={hidden}
                onChange={setHidden}
              />
            )}
            <ExportMenu screen={group} isRunning={file.isRunning} onExport={save} />
          </>
        }
      />
      <GridFilters
        filters={filters}
        change={change}
        competitionName={filters.competitionId === undefined ? '' : (data?.rows[0]?.competition ?? '')}
      />
      <ErrorText error={error ?? file.error} />
      {data?.total === 0 ? (
        <NoPerformances isFiltered={isFiltered} onClear={clear} />
      ) : (
        <GridTable
          rows={data?.rows ?? null}
          total={data?.total ?? 0}
          columns={shown}
          isStale={isPlaceholderData}
          sort={sort}
          direction={direction}
          page={page}
          pageSize={pageSize}
          onSort={(next) => change(next)}
          onPage={(next) => change({ page: next === 1 ? undefined : next })}
          onPageSize={(size) => {
            setPageSize(size);
            change({});
          }}
          onOpen={(id) => void navigate({ to: '/performances/$id', params: { id } })}
        />
      )}
    </>
  );
}
