import styles from './attempts.module.css';
import type { PerformanceDetails } from './values-of.ts';
import { words } from '#renderer/words/words.ts';
import { attemptText } from '#shared/domain/attempts.ts';

/** The series of a jump or throw, as it was typed. */
export function Attempts({ attempts }: Pick<PerformanceDetails, 'attempts'>) {
  if (attempts.length === 0) return null;
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">{words.performances.record.attempts}</h2>
      <ol className={styles['list']}>
        {attempts.map((attempt, index) => (
          <li key={index}>
            <strong>{attemptText(attempt)}</strong>
            {attempt.wind !== '' && <span className={styles['wind']}>{attempt.wind}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
