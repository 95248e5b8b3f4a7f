import { IconAlertCircle } from '@tabler/icons-react';

import { sentenceOf } from './failure.ts';
import styles from './error-text.module.css';

/** The words of a failure, where the whole action failed; what belongs to one field stands beside that field. */
export function ErrorText({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  return (
    <div role="alert" className={styles['error']}>
      <IconAlertCircle size={18} aria-hidden className={styles['icon']} />
      <span>{typeof error === 'string' ? error : sentenceOf(error)}</span>
    </div>
  );
}
