import styles from './medal.module.css';
import { words } from '#renderer/words/words.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

type MedalKind = NonNullable<PerformanceRow['medal']>;

const { medals, medalLetters, medalOf } = words.components;

/** A medal: its colour with its letter on it, or with the word beside. */
export function Medal({ medal, withWord = false }: { medal: MedalKind; withWord?: boolean }) {
  return (
    <span className={styles['medal']}>
      <span
        className={`${styles['disc']} ${styles[medal]}`}
        {...(withWord ? { 'aria-hidden': true } : { role: 'img', 'aria-label': medalOf[medal], title: medalOf[medal] })}
      >
        {medalLetters[medal]}
      </span>
      {withWord && medals[medal]}
    </span>
  );
}
