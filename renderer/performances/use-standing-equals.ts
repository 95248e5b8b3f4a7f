import { useQueries } from '@tanstack/react-query';

import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';
import type { VerdictView } from '#shared/contract/vocabulary.ts';

/**
 * Of the verdicts those that equal a best which still stands. An equal mark is no new best (athletics-rules B8), so only
 * the one that it equals knows whether it was improved since.
 */
export function useStandingEquals(verdicts: readonly VerdictView[]): VerdictView[] {
  const club = useClub();
  const equals = verdicts.filter((verdict) => verdict.code === 'BEST_EQUALLED' && verdict.previous.length > 0);
  const equalled = useQueries({
    queries: equals.map(({ previous: [first] }) =>
      api.performances.get.queryOptions({ input: { clubId: club.id, performanceId: first?.performanceId ?? '' } }),
    ),
  });
  return equals.filter(({ subject }, at) => {
    const data = equalled[at]?.data;
    return subject === 'personal-best' ? data?.personalBest === 'current' : data?.seasonBest === true;
  });
}
