import { Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { useWait } from '#renderer/accounts/use-wait.ts';
import { api, client, queries } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';

const text = words.accounts.turnOff;
const { signIn } = words.accounts;

/** Back to one user without a password; shown to be oneself by the password once more. */
export function TurnOffDialog({ onClose }: { onClose: () => void }) {
  const [password, setPassword] = useState('');
  const wait = useWait();
  const turningOff = useMutation({
    mutationFn: () => client.accounts.turnOff({ password }),
    onSuccess: (me) => queries.setQueryData(api.accounts.me.queryKey(), me),
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'TOO_MANY_ATTEMPTS') wait.begin(failure.data.seconds);
    },
  });
  const failure = failureOf(turningOff.error);
  const waits = wait.seconds > 0 ? signIn.wait(wait.seconds) : null;
  const wrong = failure?.code === 'WRONG_PASSWORD' ? failure.text : null;
  return (
    <Dialog opened onClose={onClose} title={text.title} closeButtonProps={{ 'aria-label': words.common.close }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          turningOff.mutate();
        }}
      >
        <Stack gap="md">
          <p>{text.text}</p>
          <PasswordInput
            label={words.accounts.change.current}
            autoComplete="current-password"
            data-autofocus
            maxLength={2000}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={waits ?? wrong}
            visibilityToggleButtonProps={{ 'aria-label': words.accounts.show, tabIndex: 0 }}
          />
          {failure?.code !== 'WRONG_PASSWORD' && failure?.code !== 'TOO_MANY_ATTEMPTS' && (
            <ErrorText error={turningOff.error} />
          )}
          <div>
            <Button
              type="submit"
              color="error"
              loading={turningOff.isPending}
              disabled={password === '' || waits !== null}
            >
              {text.submit}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
