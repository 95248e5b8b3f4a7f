import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

import { HelpLink } from './help-link.tsx';
import styles from './page-header.module.css';
import { words } from '#renderer/words/words.ts';

interface Props {
  title: ReactNode;
  /** One quiet line under the title; null while it is not known yet, which keeps its place. */
  lead?: ReactNode;
  /** Buttons on the right; below the title on a phone. */
  actions?: ReactNode;
  /** Chapter of the manual behind the question mark; by default the one about this screen. */
  help?: string;
}

/** Top of every page. */
export function PageHeader({ title, lead, actions, help }: Props) {
  useDocumentTitle(typeof title === 'string' ? words.components.pageTitle(title) : words.components.application);
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <div className={styles['title']}>
          <Title order={1}>{title}</Title>
          <HelpLink chapter={help} />
        </div>
        {lead !== undefined && <p className={styles['lead']}>{lead ?? '\u00a0'}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
