import { ActionIcon, Button, Loader, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';

import styles from './proofs.module.css';
import type { ProofQueue, QueuedFile } from './use-proof-queue.ts';
import { words } from '#renderer/words/words.ts';
import { tidyLabel } from '#shared/domain/proof.ts';

const text = words.proofs;

/** Every file that is on its way or was refused, each with what became of it; `isSeen` where what was added stands beside. */
export function QueueList({ queue, isSeen = false }: { queue: ProofQueue; isSeen?: boolean }) {
  const done = queue.files.filter(({ state }) => state === 'done').length;
  const shown = isSeen ? queue.files.filter(({ state }) => state !== 'done') : queue.files;
  return (
    <>
      <VisuallyHidden role="status">{isSeen && done > 0 && text.addedSome(done)}</VisuallyHidden>
      {shown.length > 0 && (
        <ul className={styles['queue']} aria-label={text.queue}>
          {shown.map((each) => (
            <QueueItem key={each.id} queued={each} queue={queue} />
          ))}
        </ul>
      )}
    </>
  );
}

function QueueItem({ queued, queue }: { queued: QueuedFile; queue: ProofQueue }) {
  const { state, problem, about } = queued;
  const name = tidyLabel(queued.file.name);
  const hasEnded = state === 'failed' || state === 'done' || state === 'known';
  return (
    <li className={styles['queued']} data-failed={state === 'failed' || undefined}>
      <span className={styles['sign']}>{signOf(state)}</span>
      <span className={styles['told']}>
        <bdi className={styles['name']}>{name}</bdi>
        {about !== null && <span className={styles['quiet']}>{about}</span>}
        <span role={hasEnded ? 'status' : undefined} className={styles['quiet']}>
          {problem ?? text.states[state]}
        </span>
      </span>
      {state === 'failed' && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => queue.retry(queued)}
          aria-label={text.retryFile(name)}
        >
          {text.retry}
        </Button>
      )}
      {hasEnded && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          onClick={() => queue.dismiss(queued.id)}
          aria-label={text.dismiss(name)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

function signOf(state: QueuedFile['state']) {
  if (state === 'failed') return <IconAlertTriangle size={18} aria-hidden />;
  if (state === 'done' || state === 'known') return <IconCheck size={18} aria-hidden />;
  return <Loader size={18} aria-hidden />;
}
