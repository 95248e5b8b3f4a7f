import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';

import { useWait } from './use-wait.ts';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';
import type { Me } from '#shared/contract/accounts.ts';

const text = words.accounts.signIn;

interface Props {
  userName?: string | undefined;
  submit?: string;
  onSignedIn: (me: Me) => void;
}

/** Name and password. What was wrong is told beside the field, and after too many attempts for how long to wait. */
export function SignInForm({ userName = '', submit = text.submit, onSignedIn }: Props) {
  const wait = useWait();
  const form = useForm({
    initialValues: { userName, password: '' },
    validate: {
      userName: (name) => (name.trim() === '' ? text.needsUserName : null),
      password: (password) => (password === '' ? text.needsPassword : null),
    },
  });
  const signIn = useMutation({
    mutationFn: (values: typeof form.values) => client.accounts.signIn(values),
    onSuccess: onSignedIn,
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'TOO_MANY_ATTEMPTS') wait.begin(failure.data.seconds);
      if (failure?.code !== 'WRONG_PASSWORD') return;
      form.setFieldValue('password', '');
      form.setFieldError('password', failure.text);
      form.getInputNode('password')?.focus();
    },
  });
  const code = failureOf(signIn.error)?.code;
  const isAtField = code === 'WRONG_PASSWORD' || code === 'TOO_MANY_ATTEMPTS';
  const waits = wait.seconds > 0 ? text.wait(wait.seconds) : null;

  return (
    <form noValidate onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      <Stack gap="md">
        <TextInput
          label={text.userName}
          size="md"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={userName === ''}
          maxLength={200}
          {...form.getInputProps('userName')}
        />
        <PasswordInput
          label={text.password}
          size="md"
          autoComplete="current-password"
          autoFocus={userName !== ''}
          maxLength={2000}
          {...form.getInputProps('password')}
          error={waits ?? form.errors['password']}
          visibilityToggleButtonProps={{ 'aria-label': words.accounts.show, tabIndex: 0 }}
        />
        {wait.isOver && signIn.error !== null && code === 'TOO_MANY_ATTEMPTS' && <p role="status">{text.ready}</p>}
        {!isAtField && <ErrorText error={signIn.error} />}
        <Button type="submit" size="md" loading={signIn.isPending} disabled={waits !== null}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
