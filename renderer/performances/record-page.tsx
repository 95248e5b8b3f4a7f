import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { CorrectPage } from './correct-page.tsx';
import { NewPerformance } from './new-performance.tsx';
import { api } from '#renderer/api.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';

const route = getRouteApi('/record');

/** `/record` makes a new performance, `/record?correct=ID` puts one right. */
export function RecordPage() {
  const { correct, athleteId, discipline, season } = route.useSearch();
  const club = useClub();
  const { isLoaded } = useReference();
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: athleteId ?? '' } }),
    enabled: athleteId !== undefined,
  });
  if (!isLoaded || (athleteId !== undefined && athlete.isPending)) return <Skeleton height={480} />;
  if (correct !== undefined) return <CorrectPage key={correct} performanceId={correct} />;
  const start = { ...(discipline === undefined ? {} : { discipline }), ...(season === undefined ? {} : { season }) };
  return <NewPerformance key={club.id} athlete={athlete.data ?? null} start={start} />;
}
