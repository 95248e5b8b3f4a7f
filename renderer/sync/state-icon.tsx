import {
  IconAlertTriangle,
  IconCloudCheck,
  IconCloudDown,
  IconCloudOff,
  IconCloudPause,
  IconCloudUp,
} from '@tabler/icons-react';

import styles from './sync.module.css';
import type { SyncState } from '#shared/domain/sync.ts';

const icons = {
  off: IconCloudOff,
  'in-step': IconCloudCheck,
  waiting: IconCloudUp,
  first: IconCloudDown,
  offline: IconCloudOff,
  attention: IconAlertTriangle,
  paused: IconCloudPause,
};

/** The state as a sign beside its words. */
export function StateIcon({ state, size }: { state: SyncState; size: number }) {
  const Icon = icons[state];
  return <Icon size={size} stroke={1.75} className={styles['sign']} data-state={state} aria-hidden />;
}
