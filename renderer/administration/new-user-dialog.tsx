import { Button, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';

import type { Slip } from './one-time-slip.tsx';
import { personChecks, PersonFields, personOf } from './person-fields.tsx';
import { client } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';

const text = words.people.users;

interface Props {
  onClose: () => void;
  onCreated: (slip: Slip) => void;
}

export function NewUserDialog({ onClose, onCreated }: Props) {
  const form = useForm({
    initialValues: { userName: '', fullName: '', email: '', isSuperuser: false },
    validate: personChecks,
  });
  const create = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.accounts.create({ ...personOf(values), isSuperuser: values.isSuperuser }),
    onSuccess: ({ account, oneTimePassword, validUntil }) =>
      onCreated({ userName: account.userName, password: oneTimePassword, validUntil }),
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'ALREADY_EXISTS') form.setFieldError('userName', failure.text);
    },
  });
  const isAtField = failureOf(create.error)?.code === 'ALREADY_EXISTS';
  return (
    <Dialog opened onClose={onClose} title={text.createTitle} closeButtonProps={{ 'aria-label': words.common.close }}>
      <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Stack gap="md">
          <p>{text.createText}</p>
          <PersonFields propsOf={(field) => form.getInputProps(field)} />
          <Switch
            label={text.superuser}
            description={text.superuserText}
            {...form.getInputProps('isSuperuser', { type: 'checkbox' })}
          />
          {!isAtField && <ErrorText error={create.error} />}
          <div>
            <Button type="submit" loading={create.isPending}>
              {text.create}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
