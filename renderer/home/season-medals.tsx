import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { HomeSection } from './home-section.tsx';
import styles from './season-medals.module.css';
import { seasonName, seasonStart } from './season-start.ts';
import { api } from '#renderer/api.ts';
import { DayText } from '#renderer/components/day-text.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { PeopleNames } from '#renderer/components/people-names.tsx';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';

const { medals: text } = words.home;
const kinds = ['gold', 'silver', 'bronze'] as const;
const shown = 4;

/** What the club won this year: the count, and the last ones. */
export function SeasonMedals() {
  const club = useClub();
  const { today } = useClubs();
  const from = seasonStart(today, club.policy.year);
  const year = seasonName(today, club.policy.year);
  const { data } = useQuery(api.medals.list.queryOptions({ input: { clubId: club.id, from, pageSize: shown } }));
  return (
    <HomeSection title={text.title(year)} more={{ link: { to: '/medals', search: { from } }, label: text.all }}>
      {data === undefined && <Skeleton height={80} />}
      {data?.total === 0 && <p className={styles['none']}>{text.none(year)}</p>}
      {data !== undefined && data.total > 0 && (
        <>
          <ul className={styles['counts']}>
            {kinds.map((kind) => (
              <li key={kind} className={styles['count']}>
                <span className={styles['number']}>{data.sum[kind].toLocaleString()}</span>
                <Medal medal={kind} withWord />
              </li>
            ))}
          </ul>
          <ul className={styles['list']} aria-label={text.latest}>
            {data.rows.map((row) => (
              <li key={row.id}>
                <Link to="/performances/$id" params={{ id: row.id }} className={styles['line']}>
                  {row.medal !== null && <Medal medal={row.medal} />}
                  <span className={styles['who']}>
                    <span className={styles['name']}>
                      <PeopleNames legs={row.legs} />
                    </span>
                    <span className={styles['quiet']}>
                      {[row.disciplineName, row.ageGroup, isolated(row.competition)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <span className={styles['quiet']}>
                    <DayText day={row.day} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </HomeSection>
  );
}
