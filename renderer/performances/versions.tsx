import { Link } from '@tanstack/react-router';

import styles from './trail.module.css';
import type { PerformanceDetails } from './values-of.ts';
import { DayText, momentInWords } from '#renderer/components/day-text.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.one;

interface Props extends Pick<PerformanceDetails, 'versions'> {
  shownId: string;
}

/** Every version of this result: typed, corrected, deleted, taken back. Nothing is ever lost. */
export function Versions({ versions, shownId }: Props) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{text.history}</h2>
      <ol className={styles['trail']}>
        {versions.map((version, index) => (
          <li key={version.id} data-live={version.isLive || undefined}>
            <span>
              {version.id === shownId ? (
                <MarkText text={version.mark} />
              ) : (
                <Link to="/performances/$id" params={{ id: version.id }}>
                  <MarkText text={version.mark} />
                </Link>
              )}{' '}
              <DayText day={version.day} />
              {version.isLive && <span className={styles['live']}>{text.standsNow}</span>}
            </span>
            {version.changes.map((change) => (
              <span key={change}>{text.changed(change)}</span>
            ))}
            <span className={styles['quiet']}>
              {text.entered(index === 0, momentInWords(version.enteredAt), version.enteredBy)}
            </span>
            {version.reason !== null && <span className={styles['quiet']}>{text.takenOut(version.reason)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
