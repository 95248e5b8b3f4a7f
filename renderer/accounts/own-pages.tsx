import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

import { useMe } from './me.tsx';
import { leavePage } from './page-lock.ts';
import { QuietPage } from './quiet-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { client } from '#renderer/api.ts';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/sign-in');

/** The address of signing in itself; who is signed in is led back. */
export function SignInRoute() {
  const me = useMe();
  const { back } = route.useSearch();
  const { history } = useRouter();
  const isSignedIn = me.state !== 'anonymous';
  useEffect(() => {
    if (isSignedIn) history.replace(back ?? '/');
  }, [isSignedIn, back, history]);
  return isSignedIn ? null : <SignInPage me={me} />;
}

/** A page of its own, so that unsaved input is asked about before. */
export function SignOutRoute() {
  useEffect(() => {
    // Whether or not the core answered: what was on this page goes.
    void client.accounts.signOut().finally(() => leavePage('/sign-in'));
  }, []);
  return <QuietPage title={words.accounts.signingOut}>{null}</QuietPage>;
}
