import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { BestPair } from './best-pair.tsx';
import { ChoiceField } from './choice-field.tsx';
import { Counts } from './counts.tsx';
import styles from './lists.module.css';
import { RecordsTable } from './records-table.tsx';
import { YearChart } from './year-chart.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders } from '#shared/domain/gender.ts';

const route = getRouteApi('/disciplines/$code');
const text = words.lists;

/** A discipline: its records, its best marks, and how often it was done. */
export function DisciplinePage() {
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const { disciplines, seasons, isLoaded } = useReference();
  const known = disciplines.find((each) => each.code === code);
  const all = useQuery(api.lists.discipline.queryOptions({ input: { clubId: club.id, discipline: code } }));
  // Where it is done most, unless the address says otherwise.
  const usual = all.data?.categories.find(
    (each) =>
      (search.gender === undefined || each.gender === search.gender) &&
      (search.season === undefined || each.season === search.season),
  );
  const gender = search.gender ?? usual?.gender ?? 'F';
  const season = search.season ?? usual?.season ?? 'track';
  const counts = useQuery({
    ...api.lists.discipline.queryOptions({ input: { clubId: club.id, discipline: code, gender, season } }),
    enabled: all.data !== undefined,
    placeholderData: keepPreviousData,
  });
  const records = useQuery({
    ...api.records.list.queryOptions({ input: { clubId: club.id, discipline: code, gender, season } }),
    enabled: all.data !== undefined,
    placeholderData: keepPreviousData,
  });
  if (isLoaded && known === undefined) {
    return (
      <>
        <PageHeader title={code} />
        <EmptyState title={text.own.notFound} />
      </>
    );
  }
  if (all.error !== null) return <ErrorText error={all.error} />;
  return (
    <>
      <PageHeader
        title={known?.name ?? ''}
        actions={
          <>
            <LinkButton to="/performances" search={{ discipline: code }} variant="default">
              {text.own.allPerformances}
            </LinkButton>
            <LinkButton to="/record" search={{ discipline: code, season }}>
              {text.top.record}
            </LinkButton>
          </>
        }
      />
      <div className={styles['choices']} role="search" aria-label={text.filters}>
        <ChoiceField
          label={text.gender}
          value={gender}
          data={genders.map((value) => ({ value, label: genderLabels[value] }))}
          onChange={(value) =>
            void navigate({ search: (before) => ({ ...before, gender: value ?? undefined }), replace: true })
          }
        />
        <ChoiceField
          label={text.season}
          value={season}
          data={seasons.map(({ code: value, name }) => ({ value, label: name }))}
          onChange={(value) =>
            void navigate({ search: (before) => ({ ...before, season: value ?? undefined }), replace: true })
          }
        />
      </div>
      <Counts
        counts={
          counts.data === undefined
            ? null
            : [
                { label: text.own.performances, value: counts.data.performances },
                { label: text.own.athletes, value: counts.data.athletes },
                { label: text.own.records, value: counts.data.records },
              ]
        }
      />
      {all.data !== undefined && <BestPair discipline={code} gender={gender} season={season} ageGroup="ALL" />}
      <section className={styles['section']} aria-labelledby="records-heading">
        <h2 id="records-heading" className={styles['heading']}>
          {text.own.recordsHeading}
        </h2>
        {records.data === undefined ? <TableSkeleton /> : <RecordsTable records={records.data} by="ageGroup" />}
      </section>
      <YearChart years={counts.data?.years ?? []} />
    </>
  );
}
