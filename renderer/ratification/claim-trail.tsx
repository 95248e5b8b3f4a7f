import styles from './ratification-page.module.css';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { rulingInWords } from '#renderer/performances/rulings.ts';
import { words } from '#renderer/words/words.ts';
import type { Claim } from '#shared/contract/ratification.ts';
import { checklistNames } from '#shared/messages/ratification.ts';

const { claim: text } = words.ratification;

/** Who decided what and when, the latest first. */
export function ClaimTrail({ claim }: { claim: Claim }) {
  if (claim.decisions.length === 0) return null;
  return (
    <section aria-labelledby="claim-trail">
      <h3 id="claim-trail">{text.history}</h3>
      <ol className={styles['lines']}>
        {claim.decisions.toReversed().map((decision) => (
          <li key={`${decision.at} ${decision.by} ${decision.ruling}`} className={styles['line']}>
            <strong>{rulingInWords(decision.ruling)}</strong>
            {decision.reason !== '' && <span>{decision.reason}</span>}
            {decision.checklist.length > 0 && (
              <span>{text.checked(decision.checklist.map((item) => checklistNames[item]).join(', '))}</span>
            )}
            <span className={styles['quiet']}>
              {[
                text.signedBy(decision.by, momentInWords(decision.at)),
                ...(decision.isOfThisVersion ? [] : [text.ofEarlier]),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
