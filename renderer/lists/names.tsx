import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

import styles from './lists.module.css';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

/** Who made a performance, each with the way to the own page. Names of other directions of writing stay in their own order. */
export function Names({ legs }: { legs: PerformanceRow['legs'] }) {
  return legs.map((leg, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      {leg.athleteId === null ? (
        <bdi className={styles['name']}>{leg.name}</bdi>
      ) : (
        <Link to="/athletes/$id" params={{ id: leg.athleteId }} className={styles['name']}>
          <bdi>{leg.name}</bdi>
        </Link>
      )}
    </Fragment>
  ));
}
