import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

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

const route = getRouteApi('/age-groups/$code');
const text = words.lists;

/** An age group: its records, its best marks by discipline, who is in it, and how much was done. */
export function AgeGroupPage() {
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const { ageGroups, disciplines, seasons, isLoaded } = useReference();
  const known = ageGroups.find((each) => each.code === code);
  const counts = useQuery(api.lists.ageGroup.queryOptions({ input: { clubId: club.id, ageGroup: code } }));
  const categories = counts.data?.categories ?? [];
  const usual =
    categories.find(
      (each) =>
        (search.discipline === undefined || each.discipline === search.discipline) &&
        (search.gender === undefined || each.gender === search.gender) &&
        (search.season === undefined || each.season === search.season),
    ) ?? categories[0];
  const discipline = search.discipline ?? usual?.discipline ?? '';
  const gender = search.gender ?? usual?.gender ?? 'F';
  const season = search.season ?? usual?.season ?? 'track';
  const records = useQuery({
    ...api.records.list.queryOptions({ input: { clubId: club.id, ageGroup: code, gender, season } }),
    enabled: counts.data !== undefined,
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
  if (counts.error !== null) return <ErrorText error={counts.error} />;
  const change = (next: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const done = new Set(categories.map((each) => each.discipline));
  const isOwn = known?.kind !== 'overall';
  return (
    <>
      <PageHeader
        title={known?.name ?? ''}
        {...(known?.isHistoric === true ? { lead: text.own.historic } : {})}
        actions={
          <>
            <LinkButton to="/records" search={{ ageGroup: code, view: 'list' }} variant="default">
              {text.own.board}
            </LinkButton>
            <LinkButton to="/performances" search={isOwn ? { ageGroup: code } : {}} variant="default">
              {text.own.allPerformances}
            </LinkButton>
            <LinkButton to="/record" search={isOwn ? { gender, season, ageGroup: code } : { gender, season }}>
              {text.top.record}
            </LinkButton>
          </>
        }
      />
      <Counts
        counts={
          counts.data === undefined
            ? null
            : [
                { label: text.own.performances, value: counts.data.performances },
                { label: text.own.athletes, value: counts.data.athletes },
                { label: text.own.records, value: counts.data.records },
                ...(isOwn ? [{ label: text.own.membersNow, value: counts.data.members.length }] : []),
              ]
        }
      />
      <div className={styles['choices']} role="search" aria-label={text.filters}>
        <ChoiceField
          label={text.own.discipline}
          value={discipline === '' ? null : discipline}
          data={disciplines
            .filter((each) => done.has(each.code) || each.code === discipline)
            .map((each) => ({ value: each.code, label: each.name }))}
          onChange={(value) => change({ discipline: value ?? undefined })}
        />
        <ChoiceField
          label={text.gender}
          value={gender}
          data={genders.map((value) => ({ value, label: genderLabels[value] }))}
          onChange={(value) => change({ gender: value ?? undefined })}
        />
        <ChoiceField
          label={text.season}
          value={season}
          data={seasons.map(({ code: value, name }) => ({ value, label: name }))}
          onChange={(value) => change({ season: value ?? undefined })}
        />
      </div>
      {discipline !== '' && <BestPair discipline={discipline} gender={gender} season={season} ageGroup={code} />}
      <section className={styles['section']} aria-labelledby="records-heading">
        <h2 id="records-heading" className={styles['heading']}>
          {text.own.recordsHeading}
        </h2>
        {records.data === undefined ? <TableSkeleton /> : <RecordsTable records={records.data} by="discipline" />}
      </section>
      <YearChart years={counts.data?.years ?? []} />
      {isOwn && counts.data !== undefined && (
        <section className={styles['section']} aria-labelledby="members-heading">
          <h2 id="members-heading" className={styles['heading']}>
            {text.own.members}
          </h2>
          {counts.data.members.length === 0 ? (
            <p>{text.own.noMembers}</p>
          ) : (
            <ul className={styles['people']}>
              {counts.data.members.map((member) => (
                <li key={member.id}>
                  <Link to="/athletes/$id" params={{ id: member.id }} className={styles['name']}>
                    <bdi>{member.name}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
