import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';

import { claimTitle, stateOf } from './claim-words.ts';
import styles from './ratification-page.module.css';
import type { shows } from './search.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Claim } from '#shared/contract/ratification.ts';

const { ratification: text } = words;

interface Props {
  claims: readonly Claim[];
  show: (typeof shows)[number];
}

/** One line for each claim; the arrow keys go up and down, Enter opens. */
export function ClaimList({ claims, show }: Props) {
  return (
    <nav aria-label={text.claims(text.shows[show])}>
      <ul className={styles['list']}>
        {claims.map((claim) => (
          <li key={claim.performanceId}>
            <Link
              to="/ratification"
              search={{ ...(show === 'waiting' ? {} : { show }), claim: claim.performanceId }}
              className={styles['item']}
              onKeyDown={walk}
            >
              <span className={styles['name']}>{claimTitle(claim)}</span>
              <span className={styles['right']}>
                {claim.mark !== null && <MarkText text={claim.mark.text} size="md" />}
              </span>
              <span className={claim.isOverdue ? styles['late'] : styles['quiet']}>{dueInWords(claim)}</span>
              <span className={`${styles['quiet']} ${styles['right']}`}>{stateOf(claim)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function dueInWords({ deadline, isOverdue, status, decisions }: Claim): string {
  if (status !== 'pending') return decisions.at(-1)?.by ?? '';
  if (deadline === null) return '';
  return isOverdue ? text.overdueSince(dayInWords(deadline)) : text.due(dayInWords(deadline));
}

function walk(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const own = event.currentTarget.closest('li');
  const next = event.key === 'ArrowDown' ? own?.nextElementSibling : own?.previousElementSibling;
  next?.querySelector('a')?.focus();
}
