import { Title } from '@mantine/core';
import { IconChevronRight, IconFileImport, IconStopwatch, IconTrophy, IconUserPlus } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import styles from './next-steps.module.css';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

interface Step {
  link: Pick<LinkProps, 'to' | 'search'>;
  icon: ReactNode;
  title: string;
  text: string;
}

const { next } = words.start;

const steps: Step[] = [
  {
    link: { to: '/import', search: { kind: 'records' } },
    icon: <IconTrophy size={22} stroke={1.5} aria-hidden />,
    ...next.records,
  },
  {
    link: { to: '/import', search: { kind: 'performances' } },
    icon: <IconFileImport size={22} stroke={1.5} aria-hidden />,
    ...next.results,
  },
  {
    link: { to: '/athletes', search: { create: true } },
    icon: <IconUserPlus size={22} stroke={1.5} aria-hidden />,
    ...next.athletes,
  },
  {
    link: { to: '/record' },
    icon: <IconStopwatch size={22} stroke={1.5} aria-hidden />,
    ...next.performance,
  },
];

/** The club is there; what people do next. */
export function NextSteps({ club }: { club: Club }) {
  return (
    <section>
      <Title order={2} className={styles['title'] ?? ''}>
        {next.title(club.name)}
      </Title>
      <p className={styles['lead']}>{next.lead}</p>
      <ul className={styles['steps']}>
        {steps.map(({ link, icon, title, text }) => (
          <li key={title}>
            <Link {...link} className={styles['step']}>
              <span className={styles['icon']}>{icon}</span>
              <span>
                <strong>{title}</strong>
                <span className={styles['words']}>{text}</span>
              </span>
              <IconChevronRight size={18} aria-hidden className={styles['arrow']} />
            </Link>
          </li>
        ))}
      </ul>
      <LinkButton to="/" variant="default">
        {next.home}
      </LinkButton>
    </section>
  );
}
