import { Drawer } from '@mantine/core';

import styles from './tab.module.css';
import { TrailChanges } from './trail-changes.tsx';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { useReturnFocus } from '#renderer/components/use-return-focus.ts';
import { words } from '#renderer/words/words.ts';
import type { AuditLine } from '#shared/contract/audit.ts';
import { actionInWords } from '#shared/messages/audit.ts';

const { trail: text } = words.administration;
const shells: Readonly<Record<string, string>> = text.shells;

/** Everything that one line of the trail says, and what its command changed. */
export function TrailDrawer({ line, onClose }: { line: AuditLine; onClose: () => void }) {
  useReturnFocus();
  const { clubId: _club, ...asked } = line.input ?? {};
  const parts = [
    momentInWords(new Date(line.at).toISOString()),
    line.who,
    line.shell === null ? '' : (shells[line.shell] ?? line.shell),
    text.outcomes[line.outcome],
  ];
  return (
    <Drawer
      opened
      onClose={onClose}
      title={actionInWords(line.action)}
      position="right"
      padding="lg"
      size="lg"
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <p className={styles['count']}>{parts.filter((part) => part !== '').join(' · ')}</p>
      {line.subject !== null && (
        <p className={styles['count']}>
          {text.subject} {line.subject}
        </p>
      )}
      {line.hasChanges && <TrailChanges line={line.id} />}
      <h2 className={styles['part']}>{text.asked}</h2>
      {line.isErased && <p>{text.erased}</p>}
      {!line.isErased && line.input === null && <p>{text.tooLarge}</p>}
      {line.input !== null && <pre className={styles['json']}>{JSON.stringify(asked, null, 2)}</pre>}
      {Object.keys(line.told).length > 0 && (
        <>
          <h2 className={styles['part']}>{text.told}</h2>
          <pre className={styles['json']}>{JSON.stringify(line.told, null, 2)}</pre>
        </>
      )}
    </Drawer>
  );
}
