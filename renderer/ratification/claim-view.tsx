import { Skeleton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { ClaimForm } from './claim-form.tsx';
import { ClaimRecords } from './claim-records.tsx';
import { ClaimTrail } from './claim-trail.tsx';
import { claimTitle } from './claim-words.ts';
import styles from './ratification-page.module.css';
import { api } from '#renderer/api.ts';
import { DayText, dayInWords, momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import { formatWind } from '#shared/domain/wind.ts';

const { ratification: text } = words;

/** One claim with everything that a decision needs, and the decision. */
export function ClaimView({ performanceId, onDone }: { performanceId: string; onDone: () => void }) {
  const club = useClub();
  const { data: claim, error } = useQuery(
    api.ratification.get.queryOptions({ input: { clubId: club.id, performanceId } }),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = claim !== undefined;
  // Whoever opened it from the list goes on inside it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [performanceId, isThere]);
  if (error !== null) return <ErrorText error={error} />;
  if (claim === undefined) return <Skeleton height={360} />;
  const { mark, wind, deadline, isOverdue, status } = claim;
  return (
    <section className={styles['claim']} aria-labelledby="claim">
      <header>
        <Title order={2} id="claim" ref={heading} tabIndex={-1} className={styles['title'] ?? ''}>
          {claimTitle(claim)}
        </Title>
        <p className={styles['figure']}>
          {mark !== null && <MarkText text={mark.text} size="xl" />}
          {wind?.status === 'MEASURED' && <span>{words.performances.one.wind(formatWind(wind))}</span>}
          <span className={isOverdue ? styles['late'] : styles['quiet']}>
            {[
              text.states[status],
              status !== 'pending' || deadline === null
                ? ''
                : isOverdue
                  ? text.overdueSince(dayInWords(deadline))
                  : text.due(dayInWords(deadline)),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
        </p>
        <p className={styles['quiet']}>
          {claim.competition !== '' && `${isolated(claim.competition)} · `}
          <DayText day={claim.date} /> · {claim.seasonName}
        </p>
        <p className={styles['quiet']}>{text.claim.entered(claim.enteredBy, momentInWords(claim.enteredAt))}</p>
        <p>
          <AnchorLink to="/performances/$id" params={{ id: claim.performanceId }}>
            {text.claim.result}
          </AnchorLink>{' '}
          <span className={styles['quiet']}>· {text.claim.proofs(claim.proofs)}</span>
        </p>
      </header>
      <ClaimRecords claim={claim} />
      <ClaimForm key={claim.performanceId} claim={claim} onDone={onDone} />
      <ClaimTrail claim={claim} />
    </section>
  );
}
