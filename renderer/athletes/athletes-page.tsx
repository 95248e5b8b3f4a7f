import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';

import { AthleteDialog } from './athlete-dialog.tsx';
import { AthleteFilters } from './athlete-filters.tsx';
import { AthleteTable } from './athlete-table.tsx';
import styles from './athletes-page.module.css';
import { DuplicatesList } from './duplicates-list.tsx';
import { NoAthletes } from './no-athletes.tsx';
import { type AthletesSearch, filtersOf, noFilters } from './search.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { ExportMenu } from '#renderer/components/export-menu.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/athletes');
const text = words.athletes;

/** Everybody of the club: find one while typing, open the profile, add somebody, see who was entered twice. */
export function AthletesPage() {
  const search = route.useSearch();
  return search.duplicates === true ? <DuplicatesList /> : <ListOfAthletes search={search} />;
}

function ListOfAthletes({ search }: { search: AthletesSearch }) {
  const navigate = route.useNavigate();
  const club = useClub();
  const isStaff = useMay('staff');
  const [pageSize, setPageSize] = usePageSize();
  const { sort = 'name', page = 1, create } = search;
  const file = useExport();
  const filters = filtersOf(search);
  const { data, error, isPlaceholderData } = useQuery({
    ...api.athletes.list.queryOptions({ input: { clubId: club.id, ...filters, sort, page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  // Every name is compared for it: it comes when the list is there, and must not keep that waiting.
  const { data: duplicates } = useQuery({
    ...api.athletes.duplicates.queryOptions({ input: { clubId: club.id } }),
    enabled: isStaff && data !== undefined && !isPlaceholderData,
  });
  const change = (next: Partial<AthletesSearch>) =>
    void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), replace: true });
  const clear = () => change(noFilters);
  const save = (format: 'csv' | 'pdf') =>
    file.start(text.exporting, { clubId: club.id, what: 'athletes', format, fullNames: true, sort, ...filters });
  useShortcuts([
    { keys: 'a', label: text.create, group: text.shortcuts, run: () => change({ create: true }) },
    { keys: 'c', label: words.common.clearFilters, group: text.shortcuts, run: clear },
  ]);
  const isFiltered = Object.keys(filters).length > 0;
  const lastPage = Math.max(1, Math.ceil((data?.total ?? 0) / pageSize));
  // An old link, or the last row of the last page was taken away.
  const isBeyond = data !== undefined && !isPlaceholderData && data.total > 0 && page > lastPage;

  return (
    <>
      {isBeyond && <Navigate to="/athletes" search={{ ...search, page: lastPage }} replace />}
      <PageHeader
        title={text.title}
        lead={
          data === undefined ? null : (
            <>
              {text.count(data.total, isFiltered)}
              {duplicates !== undefined && duplicates.total > 0 && (
                <>
                  {' · '}
                  <AnchorLink to="/athletes" search={{ duplicates: true }} className={styles['duplicates'] ?? ''}>
                    {text.duplicates.link(duplicates.total)}
                  </AnchorLink>
                </>
              )}
            </>
          )
        }
        actions={
          <>
            {isFiltered && <ClearFilters onClear={clear} />}
            <ExportMenu screen={text.shortcuts} isRunning={file.isRunning} onExport={save} forPublic={false} />
            <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => change({ create: true })}>
              {text.create}
            </Button>
          </>
        }
      />
      <AthleteFilters search={search} change={change} />
      <ErrorText error={error ?? file.error} />
      {data !== undefined && data.total === 0 ? (
        <NoAthletes
          text={search.search ?? ''}
          isFiltered={isFiltered}
          onCreate={() => change({ create: true })}
          onClear={clear}
        />
      ) : (
        <AthleteTable
          rows={data?.rows ?? null}
          total={data?.total ?? 0}
          page={page}
          pageSize={pageSize}
          isStale={isPlaceholderData}
          sort={sort}
          onSort={(next) => change({ sort: next === 'name' ? undefined : next })}
          onPage={(next) => change({ page: next === 1 ? undefined : next })}
          onPageSize={(size) => {
            setPageSize(size);
            change({});
          }}
        />
      )}
      {create === true && (
        <AthleteDialog
          athlete={null}
          name={search.search ?? ''}
          onClose={() => change({ create: undefined, page: search.page })}
          onSaved={(athlete) => void navigate({ to: '/athletes/$id', params: { id: athlete.id } })}
        />
      )}
    </>
  );
}
