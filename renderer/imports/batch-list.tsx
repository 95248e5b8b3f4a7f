import { useQuery } from '@tanstack/react-query';

import styles from './batch-list.module.css';
import { UndoButton } from './undo-button.tsx';
import { api } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ImportBatch } from '#shared/contract/imports.ts';

/** Every import of the club, the newest first; each can be opened and taken back. */
export function BatchList() {
  const club = useClub();
  const { data, error } = useQuery(api.imports.list.queryOptions({ input: { clubId: club.id } }));
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <section aria-labelledby="batches-heading">
      <h2 id="batches-heading" className={styles['heading']}>
        {words.imports.batches.title}
      </h2>
      <ul className={styles['list']}>
        {data.map((batch) => (
          <li key={batch.id} className={styles['batch']} data-undone={batch.undoneAt !== null || undefined}>
            <span className={styles['file']}>
              <AnchorLink to="/import" search={{ batch: batch.id }} className={styles['name'] ?? ''}>
                {batch.fileName}
              </AnchorLink>
              <span className={styles['quiet']}>{[momentInWords(batch.importedAt), batch.importedBy].join(', ')}</span>
            </span>
            <span className={styles['figure']}>{whatCameIn(batch)}</span>
            <span className={styles['state']}>
              {batch.undoneAt !== null && words.imports.batches.takenBack(momentInWords(batch.undoneAt))}
              {batch.undoneAt === null && batch.waiting > 0 && (
                <AnchorLink to="/import" search={{ batch: batch.id }} className={styles['waiting'] ?? ''}>
                  {words.imports.batches.toCorrect(batch.waiting)}
                </AnchorLink>
              )}
            </span>
            <span className={styles['action']}>
              {batch.undoneAt === null && <UndoButton batch={batch} isCompact />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatCameIn({ kind, report }: ImportBatch): string {
  const { one, many } = words.imports.kinds[kind];
  return words.imports.batches.countOf(report.imported, report.imported === 1 ? one : many);
}
