import type { ReactNode } from 'react';

import styles from './empty-state.module.css';

interface Props {
  title: string;
  /** What to do next, in one or two sentences. */
  children?: ReactNode;
  /** Buttons or links that do it. */
  actions?: ReactNode;
}

/** Where a list would be, when there is nothing in it yet: says what to do next. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={styles['empty']}>
      <svg className={styles['lanes']} viewBox="0 0 96 48" aria-hidden>
        <rect x="2" y="2" width="92" height="44" rx="22" />
        <rect x="10" y="10" width="76" height="28" rx="14" />
        <rect x="18" y="18" width="60" height="12" rx="6" />
      </svg>
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
