import styles from './ratification-page.module.css';
import { useMay } from '#renderer/accounts/me.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { words } from '#renderer/words/words.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';

const { ratification: text } = words;

/** On a result that waits to be ratified: the way to the desk. */
export function ClaimNotice({ performanceId, verdicts }: { performanceId: string; verdicts: readonly VerdictView[] }) {
  const mayRatify = useMay('staff');
  if (!mayRatify || !verdicts.some(({ flags }) => flags.includes('PENDING'))) return null;
  return (
    <p className={styles['notice']}>
      {text.waits}{' '}
      <AnchorLink to="/ratification" search={{ claim: performanceId }}>
        {text.toDesk}
      </AnchorLink>
    </p>
  );
}
