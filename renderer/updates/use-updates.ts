import { useQuery } from '@tanstack/react-query';

import { api } from '#renderer/api.ts';
import type { UpdateStatus } from '#shared/contract/updates.ts';

/** Asked again while something goes on, and now and then for what a question by itself brought to light. */
const whileDownloading = 1000;
const otherwise = 60_000;

/** What is known of newer versions; undefined while it is not known. */
export function useUpdates(isEnabled = true): UpdateStatus | undefined {
  const { data } = useQuery(
    api.updates.status.queryOptions({
      enabled: isEnabled,
      refetchInterval: ({ state }) => (state.data?.state === 'downloading' ? whileDownloading : otherwise),
    }),
  );
  return data;
}
