import { Button, NativeSelect, NumberInput, PasswordInput, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { words } from '#renderer/words/words.ts';
import type { MailServer } from '#shared/domain/mail.ts';

const { server: text } = words.ratification.mail;

/** Whatever the core refuses is said at its field. */
export function MailServerForm({ server }: { server: MailServer & { hasPassword: boolean } }) {
  const { hasPassword, ...stored } = server;
  const initial = { ...stored, port: stored.port as number | string, password: '' };
  const form = useForm({ initialValues: initial });
  const save = useMutation({
    mutationFn: ({ password, port, ...values }: typeof form.values) =>
      client.mail.setServer({ ...values, port: Number(port), ...(password === '' ? {} : { password }) }),
    onSuccess: (_done, values) => {
      form.setInitialValues({ ...values, password: '' });
      form.reset();
      notifications.show({ message: text.saved });
    },
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code !== 'INVALID_INPUT') return;
      form.setErrors(Object.fromEntries(failure.data.fields.map(({ field, problem }) => [field, problem])));
    },
  });
  const forget = useMutation({
    mutationFn: () => client.mail.setServer({ ...stored, password: '' }),
    onSuccess: () => notifications.show({ message: text.saved }),
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
      <LeaveGuard isDirty={form.isDirty()} />
      <Stack gap="md" maw="40rem">
        <Switch label={text.isOn} {...form.getInputProps('isOn', { type: 'checkbox' })} />
        <TextInput label={text.host} {...form.getInputProps('host')} />
        <NativeSelect
          label={text.security}
          data={(['tls', 'starttls', 'none'] as const).map((value) => ({ value, label: text.securities[value] }))}
          {...form.getInputProps('security')}
        />
        <NumberInput label={text.port} min={1} max={65_535} maw={200} {...form.getInputProps('port')} />
        <TextInput label={text.user} autoComplete="off" {...form.getInputProps('user')} />
        <PasswordInput
          label={text.password}
          description={hasPassword ? text.passwordKept : undefined}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <TextInput label={text.from} type="email" {...form.getInputProps('from')} />
        <ErrorText error={save.error ?? forget.error} />
        <div>
          <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
            {words.common.save}
          </Button>{' '}
          {hasPassword && (
            <Button variant="subtle" color="gray" loading={forget.isPending} onClick={() => forget.mutate()}>
              {text.forget}
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}
