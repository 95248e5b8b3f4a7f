import { Drawer } from '@mantine/core';

import styles from './tab.module.css';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { AuditLine } from '#shared/contract/audit.ts';
import { actionInWords } from '#shared/messages/audit.ts';

const { trail: text } = words.administration;

/** Everything that one line of the trail says. */
export function TrailDrawer({ line, onClose }: { line: AuditLine; onClose: () => void }) {
  const { clubId: _club, ...asked } = line.input ?? {};
  return (
    <Drawer
      opened
      onClose={onClose}
      title={actionInWords(line.action)}
      position="right"
      padding="lg"
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <p className={styles['count']}>
        {momentInWords(new Date(line.at).toISOString())} · {line.who} · {text.outcomes[line.outcome]}
      </p>
      {line.subject !== null && (
        <p className={styles['count']}>
          {text.subject} {line.subject}
        </p>
      )}
      <strong>{text.asked}</strong>
      {line.input === null ? (
        <p>{text.tooLarge}</p>
      ) : (
        <pre className={styles['json']}>{JSON.stringify(asked, null, 2)}</pre>
      )}
    </Drawer>
  );
}
