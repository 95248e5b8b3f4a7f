import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { BestsTable } from './bests-table.tsx';
import { ChoiceField } from './choice-field.tsx';
import styles from './lists.module.css';
import { ListsTabs } from './lists-tabs.tsx';
import type { BestsSearch } from './search.ts';
import { useYear } from './use-year.ts';
import { api } from '#renderer/api.ts';
import { usePageSize } from '#renderer/components/density.ts';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ExportMenu } from '#renderer/components/export-menu.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { ListPages } from '#renderer/components/list-pages.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels } from '#shared/domain/gender.ts';

const route = getRouteApi('/lists/bests');
const text = words.lists;
const genders = ['F', 'M'] as const;
const yearsBack = 80;

const noFilters = {
  discipline: undefined,
  season: undefined,
  ageGroup: undefined,
  gender: undefined,
  members: undefined,
} as const;

/** The personal bests of the whole team, or the bests of a year. */
export function BestsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const thisYear = useYear();
  const file = useExport();
  const { seasons, ageGroups } = useReference();
  const [pageSize, setPageSize] = usePageSize();
  const { by = 'career', members = 'now', order = 'athlete', page = 1, year = thisYear } = search;
  const { discipline, season, ageGroup, gender } = search;
  const question = {
    by,
    members,
    order,
    ...(by === 'year' ? { year } : {}),
    ...(discipline === undefined ? {} : { discipline }),
    ...(season === undefined ? {} : { season }),
    ...(ageGroup === undefined ? {} : { ageGroup }),
    ...(gender === undefined ? {} : { gender }),
  };
  const { data, error, isPlaceholderData } = useQuery({
    ...api.lists.bests.queryOptions({ input: { clubId: club.id, ...question, page, pageSize } }),
    placeholderData: keepPreviousData,
  });
  const change = (next: Partial<BestsSearch>) =>
    void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), replace: true });
  const isFiltered = Object.keys(noFilters).some((name) => search[name as keyof typeof noFilters] !== undefined);
  const clear = () => change(noFilters);
  useShortcuts([{ keys: 'c', label: words.common.clearFilters, group: text.title, run: clear }]);

  return (
    <>
      <PageHeader
        title={text.title}
        lead={data === undefined ? null : text.bests.found(data.total, data.athletes)}
        actions={
          <>
            {isFiltered && <ClearFilters onClear={clear} />}
            <ExportMenu
              screen={words.lists.title}
              isRunning={file.isRunning}
              onExport={(format, fullNames) =>
                file.start(text.bests.exporting, { clubId: club.id, what: 'bests', format, fullNames, ...question })
              }
            />
          </>
        }
      />
      <ListsTabs value="bests" />
      <div role="search" aria-label={text.filters} className={styles['filters']}>
        <ChoiceField
          label={text.bests.by}
          value={by}
          data={[
            { value: 'career', label: text.bests.career },
            { value: 'year', label: text.bests.ofYear },
          ]}
          onChange={(value) => change({ by: value === 'year' ? value : undefined })}
        />
        {by === 'year' && (
          <ChoiceField
            label={text.year}
            value={String(year)}
            data={Array.from({ length: yearsBack }, (_, back) => String(thisYear - back)).map((value) => ({
              value,
              label: value,
            }))}
            onChange={(value) => change({ year: value === null ? undefined : Number(value) })}
          />
        )}
        <ChoiceField
          label={text.bests.members}
          value={members}
          data={[
            { value: 'now', label: text.bests.now },
            { value: 'all', label: text.bests.all },
          ]}
          onChange={(value) => change({ members: value === 'all' ? value : undefined })}
        />
        <ChoiceField
          label={text.bests.order}
          value={order}
          data={[
            { value: 'athlete', label: text.bests.byAthlete },
            { value: 'discipline', label: text.bests.byDiscipline },
          ]}
          onChange={(value) => change({ order: value === 'discipline' ? value : undefined })}
        />
        <DisciplinePicker
          placeholder={text.any}
          isClearable
          season={season}
          value={discipline ?? null}
          onChange={(code) => change({ discipline: code ?? undefined })}
        />
        <ChoiceField
          label={text.ageGroup}
          isClearable
          value={ageGroup ?? null}
          data={ageGroups.flatMap(({ code, name, kind }) => (kind === 'overall' ? [] : [{ value: code, label: name }]))}
          onChange={(value) => change({ ageGroup: value ?? undefined })}
        />
        <ChoiceField
          label={text.gender}
          isClearable
          value={gender ?? null}
          data={genders.map((value) => ({ value, label: genderLabels[value] }))}
          onChange={(value) => change({ gender: value ?? undefined })}
        />
        <ChoiceField
          label={text.season}
          isClearable
          value={season ?? null}
          data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(value) => change({ season: value ?? undefined })}
        />
      </div>
      <ErrorText error={error ?? file.error} />
      {data === undefined && error === null && <TableSkeleton />}
      {data?.total === 0 &&
        (isFiltered || by === 'year' ? (
          <EmptyState title={text.bests.none}>{text.bests.noneHint}</EmptyState>
        ) : (
          <EmptyState title={text.bests.none} actions={<LinkButton to="/record">{text.top.record}</LinkButton>}>
            {text.bests.noneYet}
          </EmptyState>
        ))}
      {data !== undefined && data.total > 0 && (
        <div className={isPlaceholderData ? styles['stale'] : styles['fresh']}>
          <BestsTable
            rows={data.rows}
            by={by}
            order={order}
            seasonNames={new Map(seasons.map(({ code, name }) => [code, name]))}
          />
          <ListPages
            total={data.total}
            page={page}
            pageSize={pageSize}
            onPage={(next) => change({ page: next === 1 ? undefined : next })}
            onPageSize={(size) => {
              setPageSize(size);
              change({});
            }}
          />
        </div>
      )}
    </>
  );
}
