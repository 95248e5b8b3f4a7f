import { Anchor, Title } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import styles from './home-section.module.css';

interface Props {
  title: string;
  /** Where there is more of it. */
  more?: { link: Pick<LinkProps, 'to' | 'search'>; label: string };
  children: ReactNode;
}

/** One part of the home screen under a hairline. */
export function HomeSection({ title, more, children }: Props) {
  return (
    <section className={styles['section']} aria-label={title}>
      <div className={styles['head']}>
        <Title order={2}>{title}</Title>
        {more !== undefined && (
          <Anchor size="sm" underline="hover" renderRoot={(props) => <Link {...props} {...more.link} />}>
            {more.label}
          </Anchor>
        )}
      </div>
      {children}
    </section>
  );
}
