import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

import { LeaveGuard } from './leave-guard.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  title: ReactNode;
  /** Whether something was typed that closing would lose. */
  isDirty: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A panel from the right for one row of a list; asks before unsaved input is lost. */
export function GuardedDrawer({ title, isDirty, onClose, children }: Props) {
  const [isAsking, asking] = useDisclosure(false);
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
        {children}
      </Drawer>
      {isAsking && <LeaveQuestion onStay={asking.close} onLeave={onClose} />}
    </>
  );
}
