import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { StateIcon } from './state-icon.tsx';
import { stateInWords } from './state-in-words.ts';
import styles from './sync-state.module.css';
import { useSync } from './use-sync.ts';
import { words } from '#renderer/words/words.ts';

/** In the frame: how the club stands with its hub. Nothing at all where it has none. */
export function SyncState() {
  const { data } = useSync();
  if (data === undefined || data.state === 'off') return null;
  const { state } = data;
  const told = stateInWords({ ...data, state });
  const label = words.sync.inFrame(told);
  return (
    <Tooltip label={label}>
      <Link to="/sync" className={styles['state']} data-state={state} aria-label={label}>
        <StateIcon state={state} size={20} />
        <span className={styles['text']}>{told}</span>
      </Link>
    </Tooltip>
  );
}
