import { useQuery } from '@tanstack/react-query';

import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';

/** What was typed before and neither saved nor thrown away: of a new result, or of a correction of one. */
export function useStoredDraft(corrects: string | null, enabled: boolean) {
  const club = useClub();
  return useQuery({
    ...api.performances.draft.queryOptions({
      input: { clubId: club.id, ...(corrects === null ? {} : { corrects }) },
    }),
    enabled,
    gcTime: 0,
    // As it was when the page was opened: what is typed from then on is newer.
    staleTime: Infinity,
  });
}
