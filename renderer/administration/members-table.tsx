import { Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { ConfirmDialog } from './confirm-dialog.tsx';
import { roleChoices } from './role-choice.ts';
import { timeOf } from './user-table.tsx';
import { client } from '#renderer/api.ts';
import { failureOf, sentenceOf } from '#renderer/components/failure.ts';
import styles from '#renderer/components/plain-table.module.css';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';
import type { Member } from '#shared/contract/members.ts';
import { type Role, roleSchema } from '#shared/domain/role.ts';

const text = words.people.members;

export function MembersTable({ club, members }: { club: Club; members: readonly Member[] }) {
  const [removed, setRemoved] = useState<Member | null>(null);
  return (
    <>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{text.title(club.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.role}</th>
            <th scope="col" className={styles['wide']}>
              {text.lastSignIn}
            </th>
            <th scope="col" aria-label={text.remove} />
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.accountId}>
              <td>
                <strong>{member.userName}</strong>
                {member.isDisabled && <span className={styles['sign']}>{text.disabled}</span>}
                {member.hasOneTimePassword && <span className={styles['sign']}>{text.oneTime}</span>}
                <span className={styles['small']}>{[member.fullName, member.email].filter(Boolean).join(' · ')}</span>
              </td>
              <td>
                <RoleSelect clubId={club.id} member={member} />
              </td>
              <td className={styles['wide']}>{timeOf(member.lastSignInAt)}</td>
              <td className={styles['figure']}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={text.removeOf(member.userName)}
                  onClick={() => setRemoved(member)}
                >
                  {text.remove}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {removed !== null && (
        <ConfirmDialog
          title={text.removeTitle(removed.userName)}
          text={text.removeText}
          confirm={text.remove}
          act={() => client.members.remove({ clubId: club.id, accountId: removed.accountId })}
          onDone={() => {
            notifications.show({ message: text.removed(removed.userName) });
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}

/** Chosen is saved; what the core refuses is told at the field, which stays as it was. */
function RoleSelect({ clubId, member }: { clubId: string; member: Member }) {
  const { accountId, userName } = member;
  const saving = useMutation({
    mutationFn: (role: Role) => client.members.setRole({ clubId, accountId, role }),
    onSuccess: ({ role }) => notifications.show({ message: text.roleSaved(userName, text.roles[role]) }),
  });
  const refusal = failureOf(saving.error)?.text ?? (saving.error === null ? undefined : sentenceOf(saving.error));
  return (
    <Select
      aria-label={text.roleOf(userName)}
      data={roleChoices}
      value={member.role}
      onChange={(value) => {
        const role = roleSchema.safeParse(value);
        if (role.success && role.data !== member.role) saving.mutate(role.data);
      }}
      allowDeselect={false}
      disabled={saving.isPending}
      error={refusal}
      w="clamp(7rem, 28vw, 9rem)"
    />
  );
}
