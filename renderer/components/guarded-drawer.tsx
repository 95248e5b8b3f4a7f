import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

import styles from './guarded-drawer.module.css';
import { LeaveGuard } from './leave-guard.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { words } from '#renderer/words/words.ts';
import type { Access } from '#shared/domain/role.ts';

interface Props {
  title: ReactNode;
  /** Whether something was typed that closing would lose. */
  isDirty: boolean;
  onClose: () => void;
  /** What changing something here needs; the others may look. */
  needs?: Access;
  children: ReactNode;
}

/** A panel from the right for one row of a list; asks before unsaved input is lost. */
export function GuardedDrawer({ title, isDirty, onClose, needs = 'public', children }: Props) {
  useReturnFocus();
  const [isAsking, asking] = useDisclosure(false);
  const mayChange = useMay(needs);
  return (
    <>
      <LeaveGuard isDirty={isDirty} />
      <Drawer
        opened
        onClose={isDirty ? asking.open : onClose}
        title={<strong>{title}</strong>}
        position="right"
        size="lg"
        padding="lg"
        closeButtonProps={{ 'aria-label': words.common.close }}
      >
        {mayChange ? (
          children
        ) : (
          <fieldset disabled className={styles['looking']}>
            <p className={styles['why']}>{words.accounts.onlyLooking(words.accounts.access[needs])}</p>
            {children}
          </fieldset>
        )}
      </Drawer>
      {isAsking && <LeaveQuestion onStay={asking.close} onLeave={onClose} />}
    </>
  );
}
