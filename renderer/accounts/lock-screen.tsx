import { useState } from 'react';
import { createPortal } from 'react-dom';

import { ChangePasswordForm } from './change-password-form.tsx';
import styles from './lock-screen.module.css';
import { leavePage, type LockReason, unlockPage, usePageLock } from './page-lock.ts';
import { QuietPage } from './quiet-page.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useHiddenPage } from './use-hidden-page.ts';
import { api, queries } from '#renderer/api.ts';
import { words } from '#renderer/words/words.ts';
import type { Me } from '#shared/contract/accounts.ts';

const text = words.accounts.lock;

interface Props {
  /** Who is here, as the core said last. */
  me: Me;
  reason: LockReason;
}

/** Lies over the page, which stays as it is underneath: the same person goes on, anybody else begins with a fresh one. */
export function LockScreen({ me, reason }: Props) {
  const { person } = usePageLock();
  const [mustChange, setMustChange] = useState(me.state === 'must-change-password');
  const own = useHiddenPage();

  function enter(next: Me) {
    if (next.account?.id !== person?.id) return leavePage('/');
    queries.setQueryData(api.accounts.me.queryKey(), next);
    if (next.state === 'must-change-password') return setMustChange(true);
    unlockPage();
    void queries.invalidateQueries();
    return undefined;
  }

  return createPortal(
    <div ref={own} role="dialog" aria-modal="true" aria-label={text.title} className={styles['lock']}>
      {mustChange ? (
        <QuietPage title={words.accounts.change.mustTitle} lead={words.accounts.change.mustLead}>
          <ChangePasswordForm isGiven onChanged={enter} />
        </QuietPage>
      ) : (
        <QuietPage title={text.title} lead={`${text.reasons[reason]} ${text.keeps(person?.userName ?? '')}`}>
          <SignInForm userName={person?.userName} submit={text.goOn} onSignedIn={enter} />
        </QuietPage>
      )}
    </div>,
    document.body,
  );
}
