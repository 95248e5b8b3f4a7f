import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

import { api, client, queries } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';

/** How often a round that somebody waits for is looked after, and when that is given up: it goes on all the same. */
const pace = 500;
const patience = 30_000;

/** When the last round ended, well or not. */
async function lastEnd(clubId: string): Promise<string | null> {
  const { triedAt } = await client.sync.status({ clubId });
  return triedAt;
}

/** A round that is asked for here: under way until one has ended since, well or not. */
export function useRound() {
  const { id: clubId } = useClub();
  const isStopped = useRef(false);
  const asking = useMutation({
    mutationFn: async () => {
      isStopped.current = false;
      const before = await lastEnd(clubId);
      await client.sync.now({ clubId });
      const until = Date.now() + patience;
      while (!isStopped.current && Date.now() < until && (await lastEnd(clubId)) === before) {
        await new Promise((resolve) => setTimeout(resolve, pace));
      }
      // A round that found nothing to do is no change and is not announced.
      await queries.invalidateQueries({ queryKey: api.sync.key() });
    },
  });
  const stopping = useMutation({
    mutationFn: () => client.sync.stop({ clubId }),
    onSuccess: () => {
      isStopped.current = true;
    },
  });
  return {
    isAsked: asking.isPending,
    ask: () => asking.mutate(),
    isStopping: stopping.isPending,
    stop: () => stopping.mutate(),
    error: asking.error ?? stopping.error,
  };
}
