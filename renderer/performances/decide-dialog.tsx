import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './decide-dialog.module.css';
import { type Ruling, rulings } from './rulings.ts';
import type { PerformanceDetails } from './values-of.ts';
import { client } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.decide;

interface Props {
  performance: PerformanceDetails;
  onClose: () => void;
}

/** What the records officer decides; every record that depends on it is judged again. */
export function DecideDialog({ performance, onClose }: Props) {
  const club = useClub();
  const [ruling, setRuling] = useState<Ruling | ''>('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const decide = useMutation({
    mutationFn: (chosen: Ruling) =>
      client.performances.decide({ clubId: club.id, performanceId: performance.id, ruling: chosen, reason }),
    onSuccess: () => {
      notifications.show({ message: text.done });
      onClose();
    },
  });
  const hasDecision = performance.decisions.length > 0;
  return (
    <Dialog opened onClose={onClose} title={text.title} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (ruling !== '') decide.mutate(ruling);
        }}
      >
        <Stack gap="md">
          <Radio.Group
            aria-label={text.decision}
            value={ruling}
            onChange={setRuling}
            error={isTried && ruling === '' ? text.missing : undefined}
          >
            <div className={styles['rulings']}>
              {rulings.map(({ value, label, description }, index) => (
                <Radio
                  key={value}
                  value={value}
                  label={label}
                  description={description}
                  {...(index === 0 ? { 'data-autofocus': true } : {})}
                />
              ))}
              {hasDecision && <Radio value="withdrawn" label={text.withdraw} description={text.withdrawHint} />}
            </div>
          </Radio.Group>
          <TextInput
            label={text.reason}
            placeholder={text.reasonExample}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorText error={decide.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.common.cancel}
            </Button>
            <Button type="submit" loading={decide.isPending}>
              {text.decide}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
