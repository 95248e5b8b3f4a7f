import { Button, Group, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { ConfirmDialog } from './confirm-dialog.tsx';
import type { Slip } from './one-time-slip.tsx';
import { personChecks, PersonFields, personOf } from './person-fields.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { GuardedDrawer } from '#renderer/components/guarded-drawer.tsx';
import { words } from '#renderer/words/words.ts';
import type { Account } from '#shared/contract/accounts.ts';

const text = words.people.users;

interface Props {
  account: Account;
  onClose: () => void;
  onReset: (slip: Slip) => void;
}

/** One user: names, whether signing in is allowed, a new password, another chance. */
export function UserDrawer({ account, onClose, onReset }: Props) {
  const { id: accountId } = account;
  const [isResetting, resetting] = useDisclosure(false);
  const [isDisabling, setDisabling] = useState(false);
  const form = useForm({
    initialValues: {
      userName: account.userName,
      fullName: account.fullName,
      email: account.email ?? '',
      isSuperuser: account.isSuperuser,
      canSignIn: !account.isDisabled,
    },
    validate: personChecks,
  });
  const save = () => {
    const { isSuperuser, canSignIn } = form.values;
    return client.accounts.update({ accountId, ...personOf(form.values), isSuperuser, isDisabled: !canSignIn });
  };
  function saved() {
    notifications.show({ message: text.saved });
    onClose();
  }
  const saving = useMutation({
    mutationFn: save,
    onSuccess: saved,
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'ALREADY_EXISTS') form.setFieldError('userName', failure.text);
      if (failure?.code === 'LAST_SUPERUSER') form.setFieldError('isSuperuser', failure.text);
    },
  });
  const unblocking = useMutation({
    mutationFn: () => client.accounts.unblock({ accountId }),
    onSuccess: () => notifications.show({ message: text.unblocked(account.userName) }),
  });
  const isAtField = ['ALREADY_EXISTS', 'LAST_SUPERUSER'].includes(failureOf(saving.error)?.code ?? '');

  return (
    <GuardedDrawer title={account.userName} isDirty={form.isDirty() && !saving.isSuccess} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ canSignIn }) => {
          if (canSignIn || account.isDisabled) saving.mutate();
          else setDisabling(true);
        })}
      >
        <Stack gap="lg">
          <PersonFields propsOf={(field) => form.getInputProps(field)} />
          <Switch
            label={text.superuser}
            description={text.superuserText}
            {...form.getInputProps('isSuperuser', { type: 'checkbox' })}
          />
          <Switch
            label={text.canSignIn}
            description={text.canSignInText}
            {...form.getInputProps('canSignIn', { type: 'checkbox' })}
          />
          {!isAtField && <ErrorText error={saving.error ?? unblocking.error} />}
          <Group>
            <Button type="submit" disabled={!form.isDirty()} loading={saving.isPending}>
              {words.common.save}
            </Button>
            <Button variant="default" onClick={resetting.open}>
              {text.reset}
            </Button>
            {account.blockedUntil !== null && (
              <Button variant="default" loading={unblocking.isPending} onClick={() => unblocking.mutate()}>
                {text.unblock}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      {isResetting && (
        <ConfirmDialog
          title={text.resetTitle(account.userName)}
          text={text.resetText}
          confirm={text.reset}
          act={() => client.accounts.resetPassword({ accountId })}
          onDone={({ oneTimePassword, validUntil }) =>
            onReset({ userName: account.userName, password: oneTimePassword, validUntil })
          }
          onClose={resetting.close}
        />
      )}
      {isDisabling && (
        <ConfirmDialog
          title={text.disableTitle(account.userName)}
          text={text.disableText}
          confirm={text.disable}
          act={save}
          onDone={saved}
          onClose={() => setDisabling(false)}
        />
      )}
    </GuardedDrawer>
  );
}
