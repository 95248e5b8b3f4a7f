import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { JoinDialog } from './join-dialog.tsx';
import { useMay } from '#renderer/accounts/me.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { words } from '#renderer/words/words.ts';

const { none: text } = words.sync;

/** What sync is, and how it begins. */
export function NoHub() {
  const mayJoin = useMay('superuser');
  const [isJoining, joining] = useDisclosure(false);
  return (
    <>
      <EmptyState title={text.title} actions={mayJoin && <Button onClick={joining.open}>{text.join}</Button>}>
        <p>{text.text}</p>
        <p>
          {text.begin} {!mayJoin && text.ask}
        </p>
      </EmptyState>
      {isJoining && <JoinDialog onClose={joining.close} />}
    </>
  );
}
