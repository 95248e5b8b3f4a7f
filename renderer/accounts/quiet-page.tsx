import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

import styles from './quiet-page.module.css';
import { Logo } from '#renderer/shell/logo.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  title: string;
  lead?: string | undefined;
  children: ReactNode;
}

/** A screen of its own for one question, without the frame. */
export function QuietPage({ title, lead, children }: Props) {
  return (
    <main className={styles['page']} id="content">
      <div className={styles['column']}>
        <p className={styles['brand']}>
          <Logo size={36} />
          {words.components.application}
        </p>
        <Title order={1} className={styles['title'] ?? ''}>
          {title}
        </Title>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        {children}
      </div>
    </main>
  );
}
