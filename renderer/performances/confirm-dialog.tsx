import { Button, Group, Modal, Stack } from '@mantine/core';

import styles from './confirm-dialog.module.css';
import { ExistingPerformance } from './existing-performance.tsx';

import type { PageFailure } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';
import { confirmationSentence } from '#shared/messages/failures.ts';

const text = words.performances.confirm;

interface Props {
  confirmation: PageFailure | null;
  isSaving: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Main asks for a second look: the reasons in its words, and beside them what is there already. */
export function ConfirmDialog({ confirmation, isSaving, onConfirm, onClose }: Props) {
  const reasons = confirmation?.code === 'NEEDS_CONFIRMATION' ? confirmation.data.reasons : [];
  const ids = confirmation?.code === 'NEEDS_CONFIRMATION' ? confirmation.data.performanceIds : [];
  return (
    <Modal opened={confirmation !== null} onClose={onClose} title={text.title} size="lg">
      <Stack gap="md">
        <ul className={styles['reasons']}>
          {reasons.map(({ code, detail }) => (
            <li key={code}>{confirmationSentence(code, detail)}</li>
          ))}
        </ul>
        {ids.length > 0 && (
          <div>
            <h3 className={styles['title']}>{text.here}</h3>
            {ids.map((id) => (
              <ExistingPerformance key={id} performanceId={id} />
            ))}
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {text.back}
          </Button>
          <Button onClick={onConfirm} loading={isSaving}>
            {text.right}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
