import { Button, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import type { Slip } from './one-time-slip.tsx';
import { personChecks, PersonFields, personOf, type PersonValues } from './person-fields.tsx';
import { roleChoices } from './role-choice.ts';
import { client } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';
import type { Role } from '#shared/domain/role.ts';

const text = words.people.members;

interface Props {
  clubId: string;
  onClose: () => void;
  /** Somebody new has a password to be handed over. */
  onSlip: (slip: Slip) => void;
}

/** Takes somebody into the club: a user of this computer, or a new one. */
export function InviteDialog({ clubId, onClose, onSlip }: Props) {
  const form = useForm<PersonValues & { role: Role }>({
    initialValues: { userName: '', fullName: '', email: '', role: 'member' },
    validate: personChecks,
  });
  const inviting = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.members.invite({ clubId, ...personOf(values), role: values.role }),
    onSuccess: ({ member, oneTimePassword, validUntil }) => {
      if (oneTimePassword !== null && validUntil !== null)
        return onSlip({ userName: member.userName, password: oneTimePassword, validUntil });
      notifications.show({ message: text.taken(member.userName) });
      return onClose();
    },
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'ALREADY_EXISTS') form.setFieldError('userName', failure.text);
    },
  });
  const isAtField = failureOf(inviting.error)?.code === 'ALREADY_EXISTS';
  return (
    <Dialog opened onClose={onClose} title={text.invite} closeButtonProps={{ 'aria-label': words.common.close }}>
      <form noValidate onSubmit={form.onSubmit((values) => inviting.mutate(values))}>
        <Stack gap="md">
          <p>{text.inviteText}</p>
          <PersonFields propsOf={(field) => form.getInputProps(field)} />
          <Radio.Group label={text.role} {...form.getInputProps('role')}>
            <Stack gap="xs" mt="xs">
              {roleChoices.map(({ value, label }) => (
                <Radio key={value} value={value} label={label} description={words.accounts.roleText[value]} />
              ))}
            </Stack>
          </Radio.Group>
          {!isAtField && <ErrorText error={inviting.error} />}
          <div>
            <Button type="submit" loading={inviting.isPending}>
              {text.inviteSubmit}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
