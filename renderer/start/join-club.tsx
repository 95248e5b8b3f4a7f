import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import styles from './open-demo.module.css';
import { JoinDialog } from '#renderer/sync/join-dialog.tsx';
import { words } from '#renderer/words/words.ts';

const { start: text, none } = words.sync;

/** The way to a club that another laptop has already. */
export function JoinClub() {
  const [isJoining, joining] = useDisclosure(false);
  return (
    <section className={styles['demo']} aria-label={none.join}>
      <p className={styles['words']}>
        <strong>{text.question}</strong> {text.text}
      </p>
      <Button variant="default" onClick={joining.open}>
        {none.join}
      </Button>
      {isJoining && <JoinDialog onClose={joining.close} />}
    </section>
  );
}
