import { Title } from '@mantine/core';
import { IconChevronRight, IconFileImport, IconStopwatch, IconTrophy, IconUserPlus } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import styles from './next-steps.module.css';
import { LinkButton } from '#renderer/components/link-button.tsx';
import type { Club } from '#shared/contract/clubs.ts';

interface Step {
  link: Pick<LinkProps, 'to' | 'search'>;
  icon: ReactNode;
  title: string;
  words: string;
}

const steps: Step[] = [
  {
    link: { to: '/import', search: { kind: 'records' } },
    icon: <IconTrophy size={22} stroke={1.5} aria-hidden />,
    title: 'Import the old record list',
    words: 'A spreadsheet with one record a line. New marks are then judged against it.',
  },
  {
    link: { to: '/import', search: { kind: 'performances' } },
    icon: <IconFileImport size={22} stroke={1.5} aria-hidden />,
    title: 'Import a file of results or athletes',
    words: 'Columns of any name; you see every row before anything is saved.',
  },
  {
    link: { to: '/athletes' },
    icon: <IconUserPlus size={22} stroke={1.5} aria-hidden />,
    title: 'Add athletes',
    words: 'One by one. They can also be made while a result is entered.',
  },
  {
    link: { to: '/record' },
    icon: <IconStopwatch size={22} stroke={1.5} aria-hidden />,
    title: 'Record the first performance',
    words: 'Type a mark and see what it is.',
  },
];

/** The club is there; what people do next. */
export function NextSteps({ club }: { club: Club }) {
  return (
    <section>
      <Title order={2} className={styles['title'] ?? ''}>
        {club.name} is ready
      </Title>
      <p className={styles['lead']}>Where do you want to begin?</p>
      <ul className={styles['steps']}>
        {steps.map(({ link, icon, title, words }) => (
          <li key={title}>
            <Link {...link} className={styles['step']}>
              <span className={styles['icon']}>{icon}</span>
              <span>
                <strong>{title}</strong>
                <span className={styles['words']}>{words}</span>
              </span>
              <IconChevronRight size={18} aria-hidden className={styles['arrow']} />
            </Link>
          </li>
        ))}
      </ul>
      <LinkButton to="/" variant="default">
        Go to the start page
      </LinkButton>
    </section>
  );
}
