import { IconPlugConnectedX } from '@tabler/icons-react';

import styles from './connection-notice.module.css';
import { useConnection } from '#renderer/changes.ts';
import { words } from '#renderer/words/words.ts';

/** A line above everything while main does not answer; what was typed stays where it is. */
export function ConnectionNotice() {
  const connection = useConnection();
  if (connection === 'connected') return null;
  return (
    <div role="alert" className={styles['notice']}>
      <IconPlugConnectedX size={18} aria-hidden />
      {connection === 'lost' ? words.shell.lost : words.shell.expired}
    </div>
  );
}
