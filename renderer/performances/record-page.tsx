import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { CorrectPage } from './correct-page.tsx';
import { NewPerformance } from './new-performance.tsx';
import { useStoredDraft } from './use-stored-draft.ts';
import type { RecordValues } from './record-values.ts';
import { api } from '#renderer/api.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';

const route = getRouteApi('/record');

/** `/record` makes a new performance, `/record?correct=ID` puts one right. */
export function RecordPage() {
  const search = route.useSearch();
  const club = useClub();
  const { isLoaded } = useReference();
  const athleteId = search.athleteId ?? search.athlete;
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: athleteId ?? '' } }),
    enabled: athleteId !== undefined,
  });
  const isNew = search.correct === undefined;
  const kept = useStoredDraft(null, isNew);
  const isWaiting = (athleteId !== undefined && athlete.isPending) || (isNew && kept.isPending);
  if (!isLoaded || isWaiting) return <Skeleton height={480} />;
  if (search.correct !== undefined) return <CorrectPage key={search.correct} performanceId={search.correct} />;
  const { discipline, season, ageGroup, gender, day, competition } = search;
  const start = Object.fromEntries(
    Object.entries({ discipline, season, ageGroup, gender, day, competition }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Partial<RecordValues>;
  return <NewPerformance key={club.id} athlete={athlete.data ?? null} start={start} draft={kept.data?.draft ?? null} />;
}
