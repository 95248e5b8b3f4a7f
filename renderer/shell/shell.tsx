import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useMatch, useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ClubProvider } from './club.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Frame } from './frame.tsx';
import { LeftOut } from './left-out.tsx';
import { NoClub } from './no-club.tsx';
import styles from './shell.module.css';
import { ShortcutsProvider } from './shortcuts.tsx';
import { useMe } from '#renderer/accounts/me.tsx';
import { PageGate, usePageAccess } from '#renderer/accounts/page-gate.tsx';
import { SessionGuard } from '#renderer/accounts/session-guard.tsx';
import { SignInPage } from '#renderer/accounts/sign-in-page.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobsProvider } from '#renderer/jobs/jobs.tsx';

/** Decides between signing in, the first start, and the frame with a club in it. */
export function Shell() {
  return (
    <ShortcutsProvider>
      <ConnectionNotice />
      <SessionGuard>
        <Jobs>
          <ClubOrStart />
        </Jobs>
      </SessionGuard>
    </ShortcutsProvider>
  );
}

function Jobs({ children }: { children: ReactNode }) {
  const me = useMe();
  return <JobsProvider canHaveSome={me.isSuperuser || me.clubs.length > 0}>{children}</JobsProvider>;
}

const withoutClub = ['/sign-in', '/sign-out'];

function ClubOrStart() {
  const me = useMe();
  const { data, error } = useQuery(api.setup.status.queryOptions());
  // What is matched, not the address: that one is ahead while a screen is still being fetched.
  const isAtStart = useMatch({ from: '/start', shouldThrow: false }) !== undefined;
  const isAlone = useMatches({ select: (matches) => matches.some(({ fullPath }) => withoutClub.includes(fullPath)) });
  const needs = usePageAccess();
  const isAtHome = useMatch({ from: '/', shouldThrow: false }) !== undefined;
  if (isAlone) return <Outlet />;
  if (data === undefined) return <div className={styles['wait']}>{error !== null && <ErrorText error={error} />}</div>;
  const [first, ...others] = data.clubs;
  if (me.state === 'anonymous') {
    if (isAtHome && first !== undefined) return <Navigate to="/records" replace />;
    if (first === undefined || needs !== 'public') return <SignInPage me={me} isNeeded />;
  }
  if (first === undefined && !me.isSuperuser) return <NoClub />;
  if (first === undefined) return isAtStart ? <Outlet /> : <Navigate to="/start" replace />;
  if (isAtStart && me.isSuperuser) return <Outlet />;
  return (
    <ClubProvider clubs={[first, ...others]} today={data.today}>
      <Frame version={data.version}>
        <PageGate>
          <LeftOut />
          <Outlet />
        </PageGate>
      </Frame>
    </ClubProvider>
  );
}
