import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { InviteDialog } from './invite-dialog.tsx';
import { MembersTable } from './members-table.tsx';
import { OneTimeSlip, type Slip } from './one-time-slip.tsx';
import { ReviewPart } from './review-part.tsx';
import styles from './users-tab.module.css';
import { useMe } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.people.members;

/** Who belongs to this club and in which role, and the yearly look through the list. */
export function MembersTab() {
  const club = useClub();
  const me = useMe();
  const { data, error } = useQuery(api.members.list.queryOptions({ input: { clubId: club.id } }));
  const [isInviting, inviting] = useDisclosure(false);
  const [slip, setSlip] = useState<Slip | null>(null);
  const invite = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={inviting.open}>
      {text.invite}
    </Button>
  );
  return (
    <div className={styles['parts']}>
      <section aria-label={text.title(club.name)}>
        {me.mode === 'single' && <p className={styles['text']}>{text.single}</p>}
        <ErrorText error={error} />
        {data === undefined && error === null && <TableSkeleton />}
        {data?.length === 0 && (
          <EmptyState title={text.empty} actions={invite}>
            {text.emptyText}
          </EmptyState>
        )}
        {data !== undefined && data.length > 0 && (
          <>
            <Group justify="flex-end" mb="md">
              {invite}
            </Group>
            <MembersTable club={club} members={data} />
          </>
        )}
      </section>
      {data !== undefined && data.length > 0 && <ReviewPart clubId={club.id} />}
      {isInviting && (
        <InviteDialog
          clubId={club.id}
          onClose={inviting.close}
          onSlip={(next) => {
            inviting.close();
            setSlip(next);
          }}
        />
      )}
      {slip !== null && <OneTimeSlip slip={slip} onClose={() => setSlip(null)} />}
    </div>
  );
}
