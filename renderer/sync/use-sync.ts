import { useQuery } from '@tanstack/react-query';

import { useMay } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';
import type { SyncStatus } from '#shared/contract/sync.ts';

const quiet = 30_000;
const busy = 2_000;

/** Changes are announced; that a hub was not reached, or how far a large sync is, is asked for now and then. */
function paceOf(status: SyncStatus | undefined): number | false {
  if (status === undefined || status.state === 'off') return false;
  return status.progress === null && status.state !== 'first' ? quiet : busy;
}

/** How the chosen club stands with its hub; the same question for the whole page. */
export function useSync() {
  const club = useClub();
  const isMember = useMay('member');
  return useQuery({
    ...api.sync.status.queryOptions({ input: { clubId: club.id } }),
    enabled: isMember,
    refetchInterval: ({ state }) => paceOf(state.data),
  });
}
