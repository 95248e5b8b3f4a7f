import { Button, Group, NumberInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { TurnOffDialog } from './turn-off-dialog.tsx';
import styles from './users-tab.module.css';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.people.mode;
const range = { least: 1, most: 480 };

/** After how long the screen locks, and the way back to one user without a password. */
export function SigningInPart({ idleMinutes }: { idleMinutes: number }) {
  const [minutes, setMinutes] = useState<number | string>(idleMinutes);
  const [isTurningOff, turningOff] = useDisclosure(false);
  const isInRange = typeof minutes === 'number' && minutes >= range.least && minutes <= range.most;
  const saving = useMutation({
    mutationFn: (next: number) => client.accounts.changeSettings({ idleMinutes: next }),
    onSuccess: (saved) => notifications.show({ message: text.saved(saved.idleMinutes) }),
  });
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{text.text}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isInRange) saving.mutate(minutes);
        }}
      >
        <Group align="flex-start">
          <NumberInput
            label={text.idle}
            description={text.idleHint}
            value={minutes}
            onChange={setMinutes}
            suffix={text.minutes}
            allowDecimal={false}
            allowNegative={false}
            error={isInRange ? undefined : text.idleRange}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            w="22rem"
            maw="100%"
          />
          <Button
            type="submit"
            variant="default"
            mt="1.6rem"
            loading={saving.isPending}
            disabled={minutes === idleMinutes}
          >
            {text.save}
          </Button>
        </Group>
        <ErrorText error={saving.error} />
      </form>
      <p>
        <Button variant="default" mt="md" onClick={turningOff.open}>
          {text.off}
        </Button>
      </p>
      {isTurningOff && <TurnOffDialog onClose={turningOff.close} />}
    </section>
  );
}
