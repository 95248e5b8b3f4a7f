import { Button, CopyButton, Group, Stack } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';

import styles from './one-time-slip.module.css';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.people.slip;

export interface Slip {
  userName: string;
  password: string;
  validUntil: number;
}

/** The password for the first sign-in, shown this one time: to be copied, or printed and handed over. */
export function OneTimeSlip({ slip, onClose }: { slip: Slip; onClose: () => void }) {
  return (
    <Dialog
      opened
      onClose={onClose}
      title={text.title(slip.userName)}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <Stack gap="md" className={styles['slip'] ?? ''}>
        <p className={styles['onScreen']}>{text.once}</p>
        <h2 className={styles['onPaper']}>{text.heading}</h2>
        <dl className={styles['facts']}>
          <dt>{words.people.userName}</dt>
          <dd>{slip.userName}</dd>
          <dt>{text.password}</dt>
          <dd className={styles['password']}>{slip.password}</dd>
        </dl>
        <p>{text.until(momentInWords(new Date(slip.validUntil).toISOString()))}</p>
        <ol className={styles['onPaper']}>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Group className={styles['onScreen'] ?? ''}>
          <CopyButton value={slip.password}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                onClick={copy}
                leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              >
                {copied ? text.copied : text.copy}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {text.print}
          </Button>
          <Button onClick={onClose}>{text.close}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
