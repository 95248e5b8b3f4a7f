import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { AthleteHeader } from './athlete-header.tsx';
import { BestsTable } from './bests-table.tsx';
import { Progression } from './progression.tsx';
import { RecordsHeld } from './records-held.tsx';
import { SeasonBests } from './season-bests.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { useClub } from '#renderer/shell/club.tsx';

const route = getRouteApi('/athletes/$id');

/** Everything the club knows of one athlete, the best first. */
export function AthletePage() {
  const { id } = route.useParams();
  const club = useClub();
  const { data, error } = useQuery(api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: id } }));
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined) return <ProfileSkeleton />;
  return (
    <>
      <AthleteHeader athlete={data} />
      {data.performances === 0 ? (
        <EmptyState
          title="No performances yet"
          actions={
            <LinkButton to="/record" search={{ athleteId: data.id }}>
              Record a performance
            </LinkButton>
          }
        >
          Personal bests, records and the progression appear here by themselves.
        </EmptyState>
      ) : (
        <Stack gap="xl">
          <RecordsHeld rows={data.recordsHeld} />
          <BestsTable bests={data.bests} />
          <Progression athleteId={data.id} bests={data.bests} seasonBests={data.seasonBests} />
          <SeasonBests bests={data.seasonBests} />
        </Stack>
      )}
    </>
  );
}

function ProfileSkeleton() {
  return (
    <Stack gap="lg" role="status" aria-label="Loading the athlete">
      <Skeleton height={32} width="16rem" />
      <Skeleton height={16} width="12rem" />
      <Skeleton height={160} />
      <Skeleton height={280} />
    </Stack>
  );
}
