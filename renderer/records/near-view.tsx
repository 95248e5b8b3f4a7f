import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DataTable } from 'mantine-datatable';

import cards from './board-cards.module.css';
import { limitInWords } from './gap-words.ts';
import { ListFilters } from './list-filters.tsx';
import { NearCard } from './near-card.tsx';
import { nearColumns } from './near-columns.tsx';
import styles from './records-page.module.css';
import { nearQuestion } from './questions.ts';
import { periods } from './search.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** All years of so many results are compared in a second; of a larger club one discipline or one athlete at a time. */
const comparedAtOnce = 200_000;
const { near: text } = words.records;

/** Marks that came close to a record without reaching it. */
export function NearView() {
  const { search, change } = useRecordsSearch();
  const navigate = useNavigate();
  const club = useClub();
  const { today } = useClubs();
  const isNarrow = useIsNarrow();
  const [pageSize, setPageSize] = usePageSize();
  const { period = 'year', against = 'then', page = 1 } = search;
  const question = nearQuestion(search, today);
  const { sort, direction } = question;
  const isWide = period === 'all' && search.discipline === undefined && search.athleteId === undefined;
  const all = useQuery({
    ...api.performances.list.queryOptions({ input: { clubId: club.id, pageSize: 1 } }),
    enabled: isWide,
  });
  const results = all.data?.total;
  const isTooMany = isWide && results !== undefined && results > comparedAtOnce;
  const { data, error, isFetching } = useQuery({
    ...api.records.nearMisses.queryOptions({
      input: { clubId: club.id, ...question, page, pageSize },
    }),
    placeholderData: keepPreviousData,
    enabled: !isWide || (results !== undefined && !isTooMany),
  });
  const rows = (isTooMany ? [] : (data?.rows ?? [])).map((row) => ({
    ...row,
    key: `${row.performanceId} ${row.ageGroup} ${row.timing}`,
  }));
  const isEmpty = !isTooMany && data !== undefined && data.total === 0;

  return (
    <>
      <ListFilters search={search} change={change}>
        <Select
          label={text.period}
          value={period}
          onChange={(value) => value !== null && change({ period: value === 'year' ? undefined : value })}
          data={periods.map((value) => ({ value, label: text.periods[value] }))}
          allowDeselect={false}
        />
        <Select
          label={text.against}
          value={against}
          onChange={(value) => value !== null && change({ against: value === 'then' ? undefined : value })}
          data={[
            { value: 'then' as const, label: text.againstThen },
            { value: 'now' as const, label: text.againstNow },
          ]}
          allowDeselect={false}
        />
      </ListFilters>
      <p className={styles['notice']}>
        {text.lead(limitInWords(data?.percent ?? club.settings.nearMissPercent), against === 'then')}
        <AnchorLink to="/settings" hash="near-misses" size="sm">
          {text.change}
        </AnchorLink>
      </p>
      <ErrorText error={error} />
      {isTooMany && <EmptyState title={text.tooMany}>{text.tooManyText(results)}</EmptyState>}
      {isEmpty && (
        <EmptyState
          title={text.none}
          actions={
            <LinkButton to="/settings" hash="near-misses" variant="default">
              {text.settings}
            </LinkButton>
          }
        >
          {text.noneText}
        </EmptyState>
      )}
      {isNarrow && !isTooMany && (
        <ul className={cards['list']} aria-label={text.label}>
          {rows.map((row) => (
            <li key={row.key}>
              <NearCard miss={row} />
            </li>
          ))}
        </ul>
      )}
      {!isNarrow && !isEmpty && !isTooMany && error === null && (
        <DataTable
          idAccessor="key"
          records={rows}
          columns={nearColumns}
          fetching={data === undefined || (isFetching && rows.length === 0)}
          minHeight={240}
          verticalSpacing="xs"
          highlightOnHover
          withRowBorders
          sortStatus={{ columnAccessor: sort, direction: direction === 'up' ? 'asc' : 'desc' }}
          onSortStatusChange={(status) =>
            change({
              sort: status.columnAccessor === 'gap' ? 'gap' : 'date',
              direction: status.direction === 'asc' ? 'up' : 'down',
            })
          }
          onRowClick={({ record }) => void navigate({ to: '/performances/$id', params: { id: record.performanceId } })}
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
