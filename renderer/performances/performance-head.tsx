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
import { placeOf } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import { formatWind } from '#shared/domain/wind.ts';

const text = words.performances.one;

interface Props {
  performance: PerformanceDetails;
  actions: ReactNode;
}

/** The number first, then who and where. */
export function PerformanceHead({ performance, actions }: Props) {
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
          <Badges kinds={badgesWith(performance)} />
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
          {placeOf(performance)}
          {performance.competition !== '' && ' · '}
          <DayText day={performance.day} />
        </p>
      </div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  );
}

/** The badges of its row in a list; the verdicts at hand tell whether it shares its records. */
function badgesWith(performance: PerformanceDetails): BadgeKind[] {
  const records = performance.verdicts.filter(({ subject, isCurrent }) => subject === 'club-record' && isCurrent);
  const isJoint = records.length > 0 && records.every(({ code }) => code === 'RECORD_EQUALLED');
  return badgesOf(performance).map((kind) => (isJoint && (kind === 'CR' || kind === 'ex-CR') ? '=CR' : kind));
}
