import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { NewUserDialog } from './new-user-dialog.tsx';
import { OneTimeSlip, type Slip } from './one-time-slip.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { SigningInPart } from './signing-in-part.tsx';
import styles from './users-tab.module.css';
import { UserDrawer } from './user-drawer.tsx';
import { UserTable } from './user-table.tsx';
import { useMe } from '#renderer/accounts/me.tsx';
import { TurnOnDialog } from '#renderer/accounts/turn-on-dialog.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.people.users;

/** Who may sign in on this computer, who is here now, and whether passwords are asked for at all. */
export function UsersTab() {
  const me = useMe();
  const { data, error } = useQuery(api.accounts.list.queryOptions());
  const [isCreating, creating] = useDisclosure(false);
  const [isTurningOn, turningOn] = useDisclosure(false);
  const [edited, setEdited] = useState<string | null>(null);
  const [slip, setSlip] = useState<Slip | null>(null);
  const account = data?.find((each) => each.id === edited);
  const isSingle = me.mode === 'single';

  function hand(next: Slip) {
    creating.close();
    setEdited(null);
    setSlip(next);
  }

  return (
    <div className={styles['parts']}>
      {isSingle && (
        <EmptyState
          title={text.single}
          actions={<Button onClick={turningOn.open}>{words.accounts.menu.turnOn}</Button>}
        >
          {text.singleText}
        </EmptyState>
      )}
      <ErrorText error={error} />
      {data === undefined && error === null && <TableSkeleton />}
      {data !== undefined && (!isSingle || data.length > 0) && (
        <section aria-label={text.title}>
          {!isSingle && (
            <Group justify="flex-end" mb="md">
              <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={creating.open}>
                {text.create}
              </Button>
            </Group>
          )}
          {isSingle && <p className={styles['text']}>{text.keptUsers}</p>}
          <UserTable accounts={data} onOpen={setEdited} />
        </section>
      )}
      {!isSingle && <SessionsPart />}
      {!isSingle && <SigningInPart idleMinutes={me.idleMinutes} />}
      {isCreating && <NewUserDialog onClose={creating.close} onCreated={hand} />}
      {isTurningOn && <TurnOnDialog onClose={turningOn.close} />}
      {account !== undefined && (
        <UserDrawer key={account.id} account={account} onClose={() => setEdited(null)} onReset={hand} />
      )}
      {slip !== null && <OneTimeSlip slip={slip} onClose={() => setSlip(null)} />}
    </div>
  );
}
