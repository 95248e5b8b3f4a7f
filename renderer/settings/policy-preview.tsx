import { Title } from '@mantine/core';

import styles from './policy-settings.module.css';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { PolicyPreview as Preview } from '#shared/contract/clubs.ts';

const { preview: text } = words.settings.policy;
type Change = Preview['changes'][number];

function categoryInWords(change: Change): string {
  const { disciplineName, specification, seasonName, ageGroupName, gender } = change;
  return [`${disciplineName} ${specification}`.trim(), categoryLabel(gender, ageGroupName), seasonName].join(', ');
}

function holdingInWords(holding: Change['before']): string {
  return holding === null ? text.none : text.holder(holding.mark, holding.holders, dayInWords(holding.day));
}

/** The records that the answers would change, each with who holds it now and then. */
export function PolicyPreview({ preview, isOutdated }: { preview: Preview; isOutdated: boolean }) {
  const { changed, histories, regrouped, changes } = preview;
  const isNothing = changed === 0 && histories === 0 && regrouped === 0;
  return (
    <section className={styles['preview']} aria-label={text.title} data-outdated={isOutdated || undefined}>
      <Title order={3}>{text.title}</Title>
      <div role="status">
        {isOutdated && <p>{text.outdated}</p>}
        {isNothing && <p>{text.nothing}</p>}
        {regrouped > 0 && <p>{text.regrouped(regrouped)}</p>}
        {changed > 0 && <p>{text.changed(changed)}</p>}
        {histories > 0 && <p>{text.histories(histories)}</p>}
        {changed > changes.length && <p>{text.shown(changes.length)}</p>}
      </div>
      {changes.length > 0 && (
        <div className={styles['changes']} tabIndex={0} role="group" aria-label={text.title}>
          <ul className={styles['list']}>
            {changes.map((change) => (
              <li key={categoryInWords(change) + change.timing} className={styles['change']}>
                <strong>{categoryInWords(change)}</strong>
                <span>{text.before(holdingInWords(change.before))}</span>
                <span>{text.after(holdingInWords(change.after))}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
