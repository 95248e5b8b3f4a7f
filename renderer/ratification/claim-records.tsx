import { kindOf } from './claim-words.ts';
import styles from './ratification-page.module.css';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Claim } from '#shared/contract/ratification.ts';
import { formatDifference } from '#shared/domain/difference.ts';

const { claim: text } = words.ratification;

/** The records that it takes or equals, each with who held it before. */
export function ClaimRecords({ claim }: { claim: Claim }) {
  return (
    <section aria-labelledby="claim-records">
      <h3 id="claim-records">{text.records}</h3>
      {claim.records.length === 0 && <p className={styles['quiet']}>{text.noRecord}</p>}
      <ul className={styles['lines']}>
        {claim.records.map((record) => (
          <li key={`${record.ageGroupName} ${record.timing}`} className={styles['line']}>
            <strong>{categoryLabel(claim.gender, record.ageGroupName)}</strong>
            <span className={styles['quiet']}>{inWords(claim, record)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords(claim: Claim, { before, isEqualled, improvement, isCurrent }: Claim['records'][number]): string {
  const former = isCurrent ? [] : [text.former];
  if (before === null) return [text.first, ...former].join('; ');
  const said = [before.mark.text, before.holders.join(', '), dayInWords(before.date)] as const;
  if (isEqualled) return [text.equals(...said), ...former].join('; ');
  const better =
    improvement === null || improvement === 0
      ? []
      : [text.better(formatDifference(improvement, kindOf(claim), claim.mark?.resolution ?? null))];
  return [...better, text.before(...said), ...former].join('; ');
}
