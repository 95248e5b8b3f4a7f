import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { type FirstAccount, type FirstAccountErrors, FirstAccountFields, problemsOf } from './first-account-fields.tsx';
import { useMe } from './me.tsx';
import { api, client, queries } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';

const text = words.accounts.turnOn;

/** From one user without a password to accounts; whoever does it is the first superuser. */
export function TurnOnDialog({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const [values, setValues] = useState<FirstAccount>({ userName: me.name, fullName: '', password: '' });
  const [errors, setErrors] = useState<FirstAccountErrors>({});
  const turnOn = useMutation({
    mutationFn: () => client.accounts.turnOn(values),
    onSuccess: (next) => {
      queries.setQueryData(api.accounts.me.queryKey(), next);
      onClose();
    },
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'WEAK_PASSWORD') setErrors({ password: failure.text });
    },
  });
  const isAtField = failureOf(turnOn.error)?.code === 'WEAK_PASSWORD';

  return (
    <Dialog opened onClose={onClose} title={text.title} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const problems = problemsOf(values);
          setErrors(problems);
          if (Object.keys(problems).length === 0) turnOn.mutate();
        }}
      >
        <Stack gap="md">
          <p>{text.text}</p>
          <FirstAccountFields values={values} errors={errors} onChange={setValues} />
          {!isAtField && <ErrorText error={turnOn.error} />}
          <div>
            <Button type="submit" loading={turnOn.isPending}>
              {text.submit}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
