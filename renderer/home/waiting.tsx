import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { useWaiting } from './use-waiting.tsx';
import styles from './waiting.module.css';
import { words } from '#renderer/words/words.ts';

/** What waits for somebody. Nothing at all where nothing waits. */
export function Waiting() {
  const items = useWaiting();
  if (items.length === 0) return null;
  return (
    <section aria-label={words.home.waiting.title} className={styles['waiting']}>
      <ul className={styles['list']}>
        {items.map(({ key, icon: Icon, text, link }) => (
          <li key={key}>
            <Link {...link} className={styles['item']}>
              <Icon size={20} stroke={1.75} aria-hidden className={styles['icon']} />
              <span className={styles['text']}>{text}</span>
              <IconChevronRight size={18} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
