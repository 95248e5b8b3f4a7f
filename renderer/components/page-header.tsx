import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

import styles from './page-header.module.css';

interface Props {
  title: ReactNode;
  /** One quiet line under the title. */
  lead?: ReactNode;
  /** Buttons on the right; below the title on a phone. */
  actions?: ReactNode;
}

/** Top of every page. */
export function PageHeader({ title, lead, actions }: Props) {
  useDocumentTitle(typeof title === 'string' ? `${title} · TrackRecord` : 'TrackRecord');
  return (
    <header className={styles['header']}>
      <div>
        <Title order={1}>{title}</Title>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
