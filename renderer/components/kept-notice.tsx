import { Anchor } from '@mantine/core';

import styles from './kept-notice.module.css';

interface Props {
  text: string;
  actions: readonly { label: string; run: () => void }[];
}

/** One quiet line above a form of which something was typed before and not saved. */
export function KeptNotice({ text, actions }: Props) {
  return (
    <p className={styles['notice']} role="status">
      {text}
      {actions.map(({ label, run }) => (
        <Anchor key={label} component="button" type="button" size="sm" onClick={run}>
          {label}
        </Anchor>
      ))}
    </p>
  );
}
