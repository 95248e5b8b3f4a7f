import { useQuery } from '@tanstack/react-query';

import { api } from '#renderer/api.ts';
import { PerformanceLine } from '#renderer/components/performance-line.tsx';
import { useClub } from '#renderer/shell/club.tsx';

/** What is here already, beside what was typed again. */
export function ExistingPerformance({ performanceId }: { performanceId: string }) {
  const club = useClub();
  const { data } = useQuery(api.performances.get.queryOptions({ input: { clubId: club.id, performanceId } }));
  return data === undefined ? null : <PerformanceLine row={data} />;
}
