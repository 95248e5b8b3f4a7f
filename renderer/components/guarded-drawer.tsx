import { Button, Drawer, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

import { LeaveGuard } from './leave-guard.tsx';
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
  const { leave, close } = words.common;
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
        closeButtonProps={{ 'aria-label': close }}
      >
        {children}
      </Drawer>
      {/* Mounted when it is asked: the Escape that asks would close one that listens already. */}
      {isAsking && (
        <Modal opened onClose={asking.close} title={leave.title} size="sm" centered>
          <Text>{leave.text}</Text>
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={onClose}>
              {leave.go}
            </Button>
            <Button onClick={asking.close} data-autofocus>
              {leave.stay}
            </Button>
          </Group>
        </Modal>
      )}
    </>
  );
}
