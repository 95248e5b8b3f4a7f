import styles from './when-set-and-now.module.css';
import { Badge, type BadgeKind } from '#renderer/components/badge.tsx';
import { verdictBadge } from '#renderer/components/verdict-badge.ts';
import { words } from '#renderer/words/words.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';

const text = words.performances.one;

interface Props {
  verdicts: readonly VerdictView[];
  /** Those that equal a best which still stands. */
  equals: readonly VerdictView[];
}

/** The badges of the day it was made beside those of today. */
export function WhenSetAndNow({ verdicts, equals }: Props) {
  const then = badges(verdicts.map((verdict) => ({ ...verdict, isCurrent: true })));
  const now = badges(verdicts.filter((verdict) => verdict.isCurrent || equals.includes(verdict)));
  if (then.length === 0) return null;
  return (
    <dl className={styles['pair']}>
      <div>
        <dt>{text.whenSet}</dt>
        <dd>
          {then.map((kind) => (
            <Badge key={kind} kind={kind} />
          ))}
        </dd>
      </div>
      <div>
        <dt>{text.now}</dt>
        <dd>
          {now.map((kind) => (
            <Badge key={kind} kind={kind} />
          ))}
          {now.length === 0 && text.noneNow}
        </dd>
      </div>
    </dl>
  );
}

function badges(verdicts: readonly VerdictView[]): BadgeKind[] {
  return [...new Set(verdicts.map((verdict) => verdictBadge(verdict)).filter((kind) => kind !== null))];
}
