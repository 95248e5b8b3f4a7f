import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useMatch } from '@tanstack/react-router';

import { ClubProvider } from './club.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Frame } from './frame.tsx';
import styles from './shell.module.css';
import { ShortcutsProvider } from './shortcuts.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobsProvider } from '#renderer/jobs/jobs.tsx';

/** Decides between the first start and the frame with a club in it. */
export function Shell() {
  return (
    <JobsProvider>
      <ShortcutsProvider>
        <ConnectionNotice />
        <ClubOrStart />
      </ShortcutsProvider>
    </JobsProvider>
  );
}

function ClubOrStart() {
  const { data, error } = useQuery(api.setup.status.queryOptions());
  // What is matched, not the address: that one is ahead while a screen is still being fetched.
  const isAtStart = useMatch({ from: '/start', shouldThrow: false }) !== undefined;
  if (data === undefined) return <div className={styles['wait']}>{error !== null && <ErrorText error={error} />}</div>;
  const [first, ...others] = data.clubs;
  if (first === undefined) return isAtStart ? <Outlet /> : <Navigate to="/start" replace />;
  return (
    <ClubProvider clubs={[first, ...others]} today={data.today}>
      {isAtStart ? (
        <Outlet />
      ) : (
        <Frame version={data.version}>
          <Outlet />
        </Frame>
      )}
    </ClubProvider>
  );
}
