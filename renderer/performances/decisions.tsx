import styles from './trail.module.css';
import { rulingInWords } from './rulings.ts';
import type { PerformanceDetails } from './values-of.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';

/** What the records officer decided, the latest first. */
export function Decisions({ decisions }: Pick<PerformanceDetails, 'decisions'>) {
  if (decisions.length === 0) return null;
  const latestFirst = [...decisions].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.performances.one.decisions}</h2>
      <ol className={styles['trail']}>
        {latestFirst.map((decision) => (
          <li key={`${decision.at} ${decision.ruling}`}>
            <strong>{rulingInWords(decision.ruling)}</strong>
            {decision.reason !== '' && <span>{decision.reason}</span>}
            <span className={styles['quiet']}>
              {momentInWords(decision.at)}, {decision.by}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
