import { Anchor } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';

import { QuietPage } from './quiet-page.tsx';
import styles from './quiet-page.module.css';
import { SignInForm } from './sign-in-form.tsx';
import { api, queries } from '#renderer/api.ts';
import { words } from '#renderer/words/words.ts';
import type { Me } from '#shared/contract/accounts.ts';

const text = words.accounts.signIn;

interface Props {
  me: Me;
  /** Somebody opened a page that is not for everybody. */
  isNeeded?: boolean;
}

/** Signing in, at the address of the page that one wanted: it opens afterwards. */
export function SignInPage({ me, isNeeded = false }: Props) {
  useDocumentTitle(words.components.pageTitle(text.title));
  const isLocked = me.state === 'locked';
  const lead = isLocked ? text.locked : text.lead;
  return (
    <QuietPage title={text.title} lead={isNeeded ? text.needed : lead}>
      <SignInForm
        userName={me.account?.userName}
        onSignedIn={(next) => queries.setQueryData(api.accounts.me.queryKey(), next)}
      />
      <div className={styles['below']}>
        {!isLocked && (
          <Anchor component={Link} to="/records" underline="always">
            {text.records}
          </Anchor>
        )}
        {text.forgotten}
      </div>
    </QuietPage>
  );
}
