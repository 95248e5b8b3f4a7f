import { Badge } from './badge.tsx';
import { inOrderOfWeight, verdictBadge, verdictSign } from './verdict-badge.ts';
import styles from './verdict-list.module.css';
import { verdictText } from './verdict-text.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';

/** What is so for the record and the bests alike, such as a deletion, is one sentence. */
function isSaidOnce(verdict: VerdictView, index: number, all: readonly VerdictView[]): boolean {
  return all.findIndex(({ text }) => text === verdict.text) === index;
}

/** What was found about one performance, one sentence each: what it achieved first, then what it did not and why. */
export function VerdictList({ verdicts }: { verdicts: readonly VerdictView[] }) {
  return (
    <ul className={styles['list']}>
      {inOrderOfWeight(verdicts)
        .filter(isSaidOnce)
        .map((verdict) => {
          const sign = verdictSign(verdict);
          const { ageGroup, season, discipline, specification, timing } = verdict.category;
          const key = [verdict.subject, discipline, specification, season, ageGroup, timing, verdict.numbers.year].join(
            '|',
          );
          return (
            <li key={key} className={verdictBadge(verdict) === null ? styles['no'] : styles['yes']}>
              <span className={styles['badge']}>
                {sign === null ? <span aria-hidden>–</span> : <Badge kind={sign} />}
              </span>
              <span>{verdictText(verdict)}</span>
            </li>
          );
        })}
    </ul>
  );
}
