import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

import styles from './settings-section.module.css';

interface Props {
  title: string;
  /** What it is about and whom it concerns. */
  lead: string;
  children: ReactNode;
}

/** One group of settings: its words on the left, its fields on the right. */
export function SettingsSection({ title, lead, children }: Props) {
  return (
    <section className={styles['section']} aria-label={title}>
      <div>
        <Title order={2}>{title}</Title>
        <p className={styles['lead']}>{lead}</p>
      </div>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
