import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';

import { NewPasswordField, passwordProblem } from './new-password-field.tsx';
import { useWait } from './use-wait.ts';
import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';
import type { Me } from '#shared/contract/accounts.ts';

const text = words.accounts.change;

interface Props {
  /** The password so far was made up by somebody else. */
  isGiven?: boolean;
  onChanged: (me: Me) => void;
}

export function ChangePasswordForm({ isGiven = false, onChanged }: Props) {
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const wait = useWait();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: (password) => (password === '' ? words.accounts.signIn.needsPassword : null),
      newPassword: passwordProblem,
    },
  });
  const change = useMutation({
    mutationFn: (values: typeof form.values) => client.accounts.changePassword(values),
    onSuccess: onChanged,
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'WRONG_PASSWORD') form.setFieldError('currentPassword', failure.text);
      if (failure?.code === 'WEAK_PASSWORD') form.setFieldError('newPassword', failure.text);
      if (failure?.code === 'TOO_MANY_ATTEMPTS') wait.begin(failure.data.seconds);
    },
  });
  const code = failureOf(change.error)?.code ?? '';
  const isAtField = ['WRONG_PASSWORD', 'WEAK_PASSWORD', 'TOO_MANY_ATTEMPTS'].includes(code);
  const waits = wait.seconds > 0 ? words.accounts.signIn.wait(wait.seconds) : null;

  return (
    <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
      <Stack gap="md">
        <PasswordInput
          label={isGiven ? text.given : text.current}
          size="md"
          autoComplete="current-password"
          autoFocus
          maxLength={2000}
          {...form.getInputProps('currentPassword')}
          error={waits ?? form.errors['currentPassword']}
          visibilityToggleButtonProps={{ 'aria-label': words.accounts.show, tabIndex: 0 }}
        />
        <NewPasswordField
          value={form.values.newPassword}
          onChange={(value) => form.setFieldValue('newPassword', value)}
          error={form.errors['newPassword'] as string | undefined}
          names={[me?.account?.userName ?? '', me?.account?.fullName ?? ''].filter(Boolean)}
        />
        {!isAtField && <ErrorText error={change.error} />}
        <Button type="submit" size="md" loading={change.isPending} disabled={waits !== null}>
          {text.submit}
        </Button>
      </Stack>
    </form>
  );
}
