import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { AthleteHeader } from './athlete-header.tsx';
import { BestsTable } from './bests-table.tsx';
import { MedalsWon } from './medals-won.tsx';
import { MergedEntries } from './merged-entries.tsx';
import { Progression } from './progression.tsx';
import { RecordsHeld } from './records-held.tsx';
import { SeasonBests } from './season-bests.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/athletes/$id');
const text = words.athletes.profile;

/** Everything the club knows of one athlete, the best first. */
export function AthletePage() {
  const { id } = route.useParams();
  const club = useClub();
  const { data, error } = useQuery(api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: id } }));
  // It stands above all the rest, which would jump when it comes.
  const records = useQuery(api.athletes.records.queryOptions({ input: { clubId: club.id, athleteId: id } }));
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined || records.isPending) return <ProfileSkeleton />;
  return (
    <>
      <AthleteHeader athlete={data} />
      <Stack gap="xl">
        {data.performances === 0 ? (
          <EmptyState
            title={text.noPerformances}
            actions={
              <LinkButton to="/record" search={{ athleteId: data.id }}>
                {text.record}
              </LinkButton>
            }
          >
            {text.noPerformancesText}
          </EmptyState>
        ) : (
          <>
            <RecordsHeld athleteId={data.id} />
            <BestsTable bests={data.bests} />
            <Progression athleteId={data.id} bests={data.bests} seasonBests={data.seasonBests} />
            <SeasonBests bests={data.seasonBests} />
            <MedalsWon athleteId={data.id} counts={data.medals} />
          </>
        )}
        <MergedEntries merges={data.merges} />
      </Stack>
    </>
  );
}

function ProfileSkeleton() {
  return (
    <Stack gap="lg" role="status" aria-label={text.loading}>
      <Skeleton height={32} width="16rem" />
      <Skeleton height={16} width="12rem" />
      <Skeleton height={160} />
      <Skeleton height={280} />
    </Stack>
  );
}
