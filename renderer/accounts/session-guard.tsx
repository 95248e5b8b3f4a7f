import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';

import { LockScreen } from './lock-screen.tsx';
import { MeProvider } from './me.tsx';
import { MustChangePage } from './must-change-page.tsx';
import { belongTo, leavePage, lockPage, usePageLock } from './page-lock.ts';
import { SignInPage } from './sign-in-page.tsx';
import { useIdle } from './use-idle.ts';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import styles from '#renderer/shell/shell.module.css';
import type { Me } from '#shared/contract/accounts.ts';

/** Shows the page to whom it belongs: it is locked without being taken away, and nobody else ever finds what was on it. */
export function SessionGuard({ children }: { children: ReactNode }) {
  const { data: now, error } = useQuery(api.accounts.me.queryOptions());
  const { reason, leaving } = usePageLock();
  const [kept, setKept] = useState<Me | null>(null);
  const step = now === undefined ? 'wait' : stepOf(kept, now);
  if (step === 'adopt' && now !== undefined && kept !== now) setKept(now);
  const isOpen = kept?.state === 'signed-in' && reason === null;
  useIdle(isOpen, kept?.idleMinutes ?? 0);

  useEffect(() => {
    if (step === 'adopt' && now?.state === 'signed-in' && now.account !== null) belongTo(now.account);
    if (step === 'lock') lockPage(now?.state === 'locked' ? 'idle' : 'ended');
    if (step === 'fresh') leavePage(whereAnew(kept, now));
  }, [step, kept, now]);

  if (leaving !== null) return <Leaving to={leaving} />;
  if (now === undefined) return <div className={styles['wait']}>{error !== null && <ErrorText error={error} />}</div>;
  if (step === 'fresh') return null;
  if (kept === null) {
    if (step === 'adopt') return null;
    return now.state === 'must-change-password' ? <MustChangePage /> : <SignInPage me={now} />;
  }
  return (
    <MeProvider me={kept}>
      {children}
      {reason !== null && <LockScreen me={now} reason={reason} />}
    </MeProvider>
  );
}

type Step = 'adopt' | 'lock' | 'ask' | 'fresh' | 'wait';

/** What becomes of the page when the core answers who is here. */
function stepOf(kept: Me | null, now: Me): Step {
  if (kept === null) return now.state === 'locked' || now.state === 'must-change-password' ? 'ask' : 'adopt';
  switch (kept.state) {
    case 'device':
      // Whoever asked for passwords goes on as the first superuser.
      return now.state === 'device' || now.state === 'signed-in' ? 'adopt' : 'fresh';
    case 'signed-in':
      if (now.state === 'device') return 'fresh';
      if (now.state === 'signed-in') return now.account?.id === kept.account?.id ? 'adopt' : 'fresh';
      return 'lock';
    default:
      return now.state === kept.state ? 'adopt' : 'fresh';
  }
}

/** Somebody else begins at the beginning; who was nobody before goes on to the page that asked for signing in. */
function whereAnew(kept: Me | null, now: Me | undefined): string {
  if (kept?.state === 'signed-in' && now?.state === 'signed-in') return '/';
  return window.location.pathname + window.location.search;
}

/** Rendered in place of everything, so that no form asks whether it may be left. */
function Leaving({ to }: { to: string }) {
  useEffect(() => {
    if (to === window.location.pathname + window.location.search) window.location.reload();
    else window.location.assign(to);
  }, [to]);
  return null;
}
