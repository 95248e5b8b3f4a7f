import { Switch } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { ChoiceField } from './choice-field.tsx';
import styles from './lists.module.css';
import { ListsTabs } from './lists-tabs.tsx';
import type { TopSearch } from './search.ts';
import { TopTable } from './top-table.tsx';
import { useYear } from './use-year.ts';
import { api } from '#renderer/api.ts';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { ExportMenu } from '#renderer/components/export-menu.tsx';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

const route = getRouteApi('/lists/top');
const text = words.lists;
const limits = ['10', '20', '50', '100'] as const;
const firstDiscipline = '100m';

/** The best marks of a discipline, of all time or of a year. */
export function TopPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const thisYear = useYear();
  const file = useExport();
  const { seasons, disciplines, ageGroups } = useReference();
  const { season = 'track', gender = 'F', ageGroup = 'ALL', limit = 10, year } = search;
  const discipline =
    search.discipline ??
    (disciplines.some((each) => each.code === firstDiscipline) ? firstDiscipline : disciplines[0]?.code) ??
    '';
  const known = disciplines.find((each) => each.code === discipline);
  const question = {
    discipline,
    season,
    gender,
    ageGroup,
    limit,
    onePerAthlete: search.every !== true,
    ...(year === undefined ? {} : { year }),
    ...(search.specification === undefined ? {} : { specification: search.specification }),
  };
  const { data, error, isPlaceholderData } = useQuery({
    ...api.lists.top.queryOptions({ input: { clubId: club.id, ...question } }),
    enabled: discipline !== '',
    placeholderData: keepPreviousData,
  });
  const counts = useQuery({
    ...api.lists.discipline.queryOptions({ input: { clubId: club.id, discipline, gender, season } }),
    enabled: discipline !== '',
    placeholderData: keepPreviousData,
  });
  const change = (next: Partial<TopSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const used = new Set((counts.data?.years ?? []).map((each) => each.year).filter((each) => each !== 0));
  const years = [...used.add(thisYear), ...(year === undefined ? [] : [year])].toSorted((a, b) => b - a);
  const takesWind = known !== undefined && isWindTaken(known.windRule, season);
  const isEmpty = data?.tables.every((table) => table.rows.length === 0) === true;

  return (
    <>
      <PageHeader
        title={text.title}
        lead={[known?.name, data?.specification, genderLabels[gender], year ?? text.ofAllTime.toLowerCase()]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            {Object.values(search).some((value) => value !== undefined) && (
              <ClearFilters onClear={() => void navigate({ search: {}, replace: true })} />
            )}
            <ExportMenu
              screen={words.lists.title}
              isRunning={file.isRunning}
              onExport={(format, fullNames) =>
                file.start(text.top.exporting, { clubId: club.id, what: 'top', format, fullNames, ...question })
              }
            />
          </>
        }
      />
      <ListsTabs value="top" />
      <div role="search" aria-label={text.filters} className={styles['filters']}>
        <DisciplinePicker
          value={discipline === '' ? null : discipline}
          season={season}
          onChange={(code) => change({ discipline: code ?? undefined, specification: undefined })}
        />
        {(data?.specifications.length ?? 0) > 1 && (
          <ChoiceField
            label={text.specification}
            value={data?.specification ?? null}
            data={(data?.specifications ?? []).map((value) => ({ value, label: value }))}
            onChange={(specification) => change({ specification: specification ?? undefined })}
          />
        )}
        <ChoiceField
          label={text.gender}
          value={gender}
          data={genders.map((value) => ({ value, label: genderLabels[value] }))}
          onChange={(value) => change({ gender: value ?? undefined, specification: undefined })}
        />
        <ChoiceField
          label={text.ageGroup}
          value={ageGroup}
          data={[
            { value: 'ALL', label: text.allAges },
            ...ageGroups.flatMap(({ code, name, kind }) => (kind === 'overall' ? [] : [{ value: code, label: name }])),
          ]}
          onChange={(value) =>
            change({ ageGroup: value === null || value === 'ALL' ? undefined : value, specification: undefined })
          }
        />
        <ChoiceField
          label={text.season}
          value={season}
          data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(value) => change({ season: value ?? undefined })}
        />
        <ChoiceField
          label={text.year}
          value={year === undefined ? 'all' : String(year)}
          data={[
            { value: 'all', label: text.ofAllTime },
            ...[...new Set(years)].map((each) => ({ value: String(each), label: String(each) })),
          ]}
          onChange={(value) => change({ year: value === null || value === 'all' ? undefined : Number(value) })}
        />
        <ChoiceField
          label={text.top.limit}
          value={limits.find((each) => each === String(limit)) ?? null}
          data={limits.map((value) => ({ value, label: value }))}
          onChange={(value) => change({ limit: value === null || value === '10' ? undefined : Number(value) })}
        />
        <div className={styles['switch']}>
          <Switch
            label={text.top.once}
            checked={search.every !== true}
            onChange={(event) => change({ every: event.currentTarget.checked ? undefined : true })}
          />
        </div>
      </div>
      <ErrorText error={error ?? file.error} />
      {data === undefined && error === null && <TableSkeleton />}
      {isEmpty && (
        <EmptyState
          title={text.top.none}
          actions={
            <LinkButton
              to="/record"
              search={{ discipline, season, gender, ...(ageGroup === 'ALL' ? {} : { ageGroup }) }}
            >
              {text.top.record}
            </LinkButton>
          }
        >
          {year === undefined && ageGroup === 'ALL' ? text.top.noneHint : text.top.noneFiltered}
        </EmptyState>
      )}
      {data !== undefined && !isEmpty && (
        <div className={isPlaceholderData ? styles['stale'] : styles['fresh']}>
          {data.tables.map(({ kind, rows }) => (
            <section key={kind} className={styles['section']} aria-labelledby={`list-${kind}`}>
              <h2 id={`list-${kind}`} className={styles['heading']}>
                {kind === 'counting' ? text.top.best(limit) : text.top.tables[kind]}
              </h2>
              <TopTable rows={rows} label={text.top.tables[kind]} takesWind={takesWind} />
            </section>
          ))}
          <ul className={styles['notes']}>
            {data.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
