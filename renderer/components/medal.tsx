import styles from './medal.module.css';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

type MedalKind = NonNullable<PerformanceRow['medal']>;

const letters: Record<MedalKind, string> = { gold: 'G', silver: 'S', bronze: 'B' };
const words: Record<MedalKind, string> = { gold: 'Gold', silver: 'Silver', bronze: 'Bronze' };

/** A medal: its colour with its letter on it, or with the word beside. */
export function Medal({ medal, withWord = false }: { medal: MedalKind; withWord?: boolean }) {
  return (
    <span className={styles['medal']}>
      <span
        className={`${styles['disc']} ${styles[medal]}`}
        {...(withWord
          ? { 'aria-hidden': true }
          : { role: 'img', 'aria-label': `${words[medal]} medal`, title: `${words[medal]} medal` })}
      >
        {letters[medal]}
      </span>
      {withWord && words[medal]}
    </span>
  );
}
