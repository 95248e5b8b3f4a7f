import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { AthleteDialog } from './athlete-dialog.tsx';
import { AthleteFilters } from './athlete-filters.tsx';
import { AthleteTable } from './athlete-table.tsx';
import { NoAthletes } from './no-athletes.tsx';
import type { AthletesSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';

const route = getRouteApi('/athletes');
const pageSize = 50;
const numbers = new Intl.NumberFormat('en');

/** Everybody of the club: find one while typing, open the profile, add somebody. */
export function AthletesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const { search: text = '', gender, sort = 'name', page = 1, create } = search;
  const { data, error, isPlaceholderData } = useQuery({
    ...api.athletes.list.queryOptions({
      input: { clubId: club.id, search: text, sort, page, pageSize, ...(gender === undefined ? {} : { gender }) },
    }),
    placeholderData: keepPreviousData,
  });
  const change = (next: Partial<AthletesSearch>) =>
    void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), replace: true });
  useShortcuts([{ keys: 'a', label: 'New athlete', group: 'Athletes', run: () => change({ create: true }) }]);
  const isFiltered = text !== '' || gender !== undefined;

  return (
    <>
      <PageHeader
        title="Athletes"
        {...(data === undefined ? {} : { lead: countInWords(data.total, isFiltered) })}
        actions={
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => change({ create: true })}>
            New athlete
          </Button>
        }
      />
      <AthleteFilters search={search} change={change} />
      <ErrorText error={error} />
      {data !== undefined && data.total === 0 ? (
        <NoAthletes text={text} isFiltered={isFiltered} onCreate={() => change({ create: true })} />
      ) : (
        <AthleteTable
          rows={data?.rows ?? null}
          total={data?.total ?? 0}
          page={page}
          pageSize={pageSize}
          isStale={isPlaceholderData}
          onPage={(next) => change({ page: next })}
        />
      )}
      {create === true && (
        <AthleteDialog
          athlete={null}
          name={text}
          onClose={() => change({ create: undefined, page })}
          onSaved={(athlete) => void navigate({ to: '/athletes/$id', params: { id: athlete.id } })}
        />
      )}
    </>
  );
}

function countInWords(total: number, isFiltered: boolean): string {
  const athletes = total === 1 ? '1 athlete' : `${numbers.format(total)} athletes`;
  return isFiltered ? `${athletes} found` : athletes;
}
