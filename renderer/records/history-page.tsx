import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { Challengers } from './challengers.tsx';
import { CurrentRecord } from './current-record.tsx';
import { HistoryChart } from './history-chart.tsx';
import { HistoryList } from './history-list.tsx';
import styles from './history-page.module.css';
import type { HistorySearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { AwardMenu } from '#renderer/printing/award-menu.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { history: text } = words.records;
const route = getRouteApi('/records/history');

/** One category of the records, from its first holder to the present one. */
export function HistoryPage() {
  const search = route.useSearch();
  const { discipline, ageGroup, gender } = search;
  if (discipline === undefined || ageGroup === undefined || gender === undefined) {
    return (
      <EmptyState title={text.which} actions={<LinkButton to="/records">{text.openRecords}</LinkButton>}>
        {text.whichText}
      </EmptyState>
    );
  }
  return <CategoryHistory category={{ ...search, discipline, ageGroup, gender }} />;
}

interface Props {
  category: HistorySearch & { discipline: string; ageGroup: string; gender: 'F' | 'M' | 'X' };
}

function CategoryHistory({ category }: Props) {
  const club = useClub();
  const reference = useReference();
  const { discipline, specification, ageGroup, gender, season = 'track', timing } = category;
  const { data, error } = useQuery(
    api.records.history.queryOptions({
      input: {
        clubId: club.id,
        discipline,
        ageGroup,
        gender,
        season,
        ...(specification === undefined ? {} : { specification }),
        ...(timing === undefined ? {} : { timing }),
      },
    }),
  );
  const event = reference.disciplines.find((each) => each.code === discipline);
  const group = reference.ageGroups.find((each) => each.code === ageGroup)?.name ?? ageGroup;
  const seasonName = reference.seasons.find((each) => each.code === season)?.name ?? season;
  const holding = (data ?? []).filter((entry) => entry.isCurrent).map((entry) => entry.performanceId);
  const title = [event?.name ?? discipline, specification].filter(Boolean).join(' ');

  return (
    <>
      <AnchorLink to="/records" search={{ gender, season }} size="sm" className={styles['back'] ?? ''}>
        {words.records.title}
      </AnchorLink>
      <PageHeader
        title={`${title}, ${categoryLabel(gender, group)}`}
        lead={text.lead(seasonName)}
        actions={
          <>
            <AwardMenu performanceIds={holding} ageGroup={ageGroup} isExpected={data?.length !== 0} />
            <LinkButton
              to="/records"
              search={{ view: 'near', period: 'all', discipline, ageGroup, gender, season }}
              variant="default"
            >
              {text.near}
            </LinkButton>
            <LinkButton to="/performances" search={{ discipline, ageGroup, gender, season }} variant="default">
              {text.performances}
            </LinkButton>
          </>
        }
      />
      <ErrorText error={error} />
      {data === undefined && error === null && <HistorySkeleton />}
      {data !== undefined && data.length === 0 && (
        <EmptyState
          title={text.none}
          actions={
            <LinkButton
              to="/record"
              search={{ discipline, season, gender, ...(ageGroup === 'ALL' ? {} : { ageGroup }) }}
            >
              {text.record}
            </LinkButton>
          }
        >
          {text.noneText}
        </EmptyState>
      )}
      {data !== undefined && data.length > 0 && (
        <Stack gap="xl">
          <CurrentRecord entries={data} season={season} />
          {event !== undefined && <HistoryChart entries={data} kind={event.kind} />}
          {event !== undefined && <HistoryList entries={data} kind={event.kind} season={season} />}
          {event?.teamSize === 1 && <Challengers category={category} />}
        </Stack>
      )}
    </>
  );
}

function HistorySkeleton() {
  return (
    <Stack gap="lg" role="status" aria-label={text.loading}>
      <Skeleton height={40} width="8rem" />
      <Skeleton height={260} />
      <Skeleton height={48} />
      <Skeleton height={48} />
    </Stack>
  );
}
