import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';

import styles from './performance-head.module.css';
import type { PerformanceDetails } from './values-of.ts';
import type { BadgeKind } from '#renderer/components/badge.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { badgesOf, Badges } from '#renderer/components/performance-badges.tsx';
import { words } from '#renderer/words/words.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { formatWind } from '#shared/domain/wind.ts';

const text = words.performances.one;

interface Props {
  performance: PerformanceDetails;
  /** Its verdicts that equal a best which still stands. */
  equals: readonly VerdictView[];
  actions: ReactNode;
}

/** The number first, then who and where. */
export function PerformanceHead({ performance, equals, actions }: Props) {
  const { mark, place, wind, legs, medal } = performance;
  useDocumentTitle(text.pageTitle(legs.map((leg) => leg.name).join(', '), performance.disciplineName));
  const event = [performance.disciplineName, performance.specification].filter(Boolean).join(' ');
  const measured = wind.status === 'MEASURED' ? text.wind(formatWind(wind)) : '';
  return (
    <header className={styles['head']}>
      <div className={styles['what']}>
        <p className={styles['event']}>{event}</p>
        <div className={styles['figure']}>
          {mark === null ? (
            <strong className={styles['place']}>{text.place(place)}</strong>
          ) : (
            <MarkText text={mark.text} size="xl" />
          )}
          {measured !== '' && <span className={styles['wind']}>{measured}</span>}
          <Badges kinds={badgesWith(performance, equals)} />
          {medal !== null && <Medal medal={medal} withWord />}
        </div>
        <Title order={1}>
          {legs.map((leg, index) => (
            <Fragment key={index}>
              {index > 0 && ', '}
              {leg.athleteId === null ? (
                <bdi>{leg.name}</bdi>
              ) : (
                <Link to="/athletes/$id" params={{ id: leg.athleteId }} className={styles['name']}>
                  <bdi>{leg.name}</bdi>
                </Link>
              )}
            </Fragment>
          ))}
        </Title>
        <p className={styles['where']}>
          {[performance.competition, performance.venue].filter(Boolean).join(', ')}
          {performance.competition !== '' && ' · '}
          <DayText day={performance.day} />
        </p>
      </div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  );
}

/** The badges of its row in a list, and with the verdicts at hand whether it shares a record or a best. */
function badgesWith(performance: PerformanceDetails, equals: readonly VerdictView[]): BadgeKind[] {
  const own = badgesOf(performance);
  const records = performance.verdicts.filter(({ subject, isCurrent }) => subject === 'club-record' && isCurrent);
  const isJoint = records.length > 0 && records.every(({ code }) => code === 'RECORD_EQUALLED');
  const isEqualBest = equals.some(({ subject }) => subject === 'personal-best');
  const first = own.filter((kind) => kind === 'CR' || kind === 'ex-CR').map((kind) => (isJoint ? '=CR' : kind));
  const rest = own.filter((kind) => kind !== 'CR' && kind !== 'ex-CR');
  return [...first, ...(isEqualBest ? (['=PB'] as const) : []), ...rest];
}
