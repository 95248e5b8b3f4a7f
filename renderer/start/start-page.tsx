import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { CreateClub } from './create-club.tsx';
import { JoinClub } from './join-club.tsx';
import { NextSteps } from './next-steps.tsx';
import { OpenDemo } from './open-demo.tsx';
import styles from './start-page.module.css';
import { api } from '#renderer/api.ts';
import { Logo } from '#renderer/shell/logo.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/start');
const text = words.start;

/** The first start, and later the way to another club: done in two minutes. */
export function StartPage() {
  const { created } = route.useSearch();
  const { data } = useQuery(api.setup.status.queryOptions());
  const club = data?.clubs.find((each) => each.id === created);
  const hasClub = (data?.clubs.length ?? 0) > 0;
  const hasDemo = data?.clubs.some((each) => each.isDemo) ?? false;
  return (
    <div className={styles['page']}>
      <aside className={styles['side']}>
        <Logo size={44} />
        <h1 className={styles['name']}>{words.components.application}</h1>
        <p className={styles['promise']}>{text.promise}</p>
        <p className={styles['quiet']}>{text.private}</p>
        <Lanes />
      </aside>
      <main className={styles['main']} id="content">
        <div className={styles['column']}>
          {club !== undefined ? (
            <NextSteps club={club} />
          ) : (
            <>
              <CreateClub isFirst={data !== undefined && !hasClub} />
              <JoinClub />
              {!hasDemo && <OpenDemo />}
            </>
          )}
          {hasClub && club === undefined && (
            <Anchor component={Link} to="/" underline="always">
              {text.back((data?.clubs.length === 1 ? data.clubs[0]?.name : undefined) ?? text.theClubs)}
            </Anchor>
          )}
        </div>
      </main>
    </div>
  );
}

/** The bend of a track, as wide as the panel. */
function Lanes() {
  return (
    <svg className={styles['lanes']} viewBox="0 0 400 260" preserveAspectRatio="xMaxYMax slice" aria-hidden>
      {[0, 1, 2, 3, 4, 5, 6].map((lane) => (
        <circle key={lane} cx="400" cy="300" r={110 + lane * 34} />
      ))}
    </svg>
  );
}
