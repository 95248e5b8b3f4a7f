import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { Attempts } from './attempts.tsx';
import { Decisions } from './decisions.tsx';
import { Facts } from './facts.tsx';
import { PerformanceActions } from './performance-actions.tsx';
import { PerformanceHead } from './performance-head.tsx';
import styles from './performance-page.module.css';
import { StateNotice } from './state-notice.tsx';
import { useStandingEquals } from './use-standing-equals.ts';
import { Versions } from './versions.tsx';
import { WhenSetAndNow } from './when-set-and-now.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { VerdictList } from '#renderer/components/verdict-list.tsx';
import { ProofSection } from '#renderer/proofs/proof-section.tsx';
import { ClaimNotice } from '#renderer/ratification/claim-notice.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/performances/$id');

/** One result: what it was and is, where it comes from, and what was decided and corrected since. */
export function PerformancePage() {
  const { id } = route.useParams();
  const club = useClub();
  const { data, error } = useQuery(
    api.performances.get.queryOptions({ input: { clubId: club.id, performanceId: id } }),
  );
  const equals = useStandingEquals(data?.verdicts ?? []);
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined) return <Skeleton height={420} />;
  return (
    <>
      <PerformanceHead performance={data} actions={<PerformanceActions performance={data} />} />
      <StateNotice performance={data} />
      <ClaimNotice performanceId={data.id} verdicts={data.verdicts} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <section aria-labelledby="verdict">
            <h2 id="verdict">{words.performances.one.verdict}</h2>
            <WhenSetAndNow verdicts={data.verdicts} equals={equals} />
            <VerdictList verdicts={data.verdicts} />
          </section>
          <ProofSection key={data.id} performance={data} />
          <Attempts attempts={data.attempts} />
          <Decisions decisions={data.decisions} />
          <Versions versions={data.versions} shownId={data.id} />
        </div>
        <Facts performance={data} />
      </div>
    </>
  );
}
