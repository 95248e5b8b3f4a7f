import { Button, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { errorFile } from './error-file.ts';
import { QuarantineRow } from './quarantine-row.tsx';
import styles from './quarantine.module.css';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { saveText } from '#renderer/jobs/save-file.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ImportBatch } from '#shared/contract/imports.ts';

const text = words.imports.quarantine;

/** Rows with their fields at a time; more would make the page slow. */
const rowsAtATime = 25;

/** The rows that could not be read: correct them here, or in a file of their own. */
export function QuarantineList({ batch }: { batch: ImportBatch }) {
  const club = useClub();
  const { data, error } = useQuery(
    api.imports.quarantine.queryOptions({ input: { clubId: club.id, batchId: batch.id } }),
  );
  const [shown, setShown] = useState(rowsAtATime);
  const waiting = data?.filter((row) => row.state === 'waiting') ?? [];
  const settled = (data?.length ?? 0) - waiting.length;
  return (
    <section aria-labelledby="quarantine-heading">
      <div className={styles['head']}>
        <h2 id="quarantine-heading" className={styles['heading']}>
          {text.title(waiting.length)}
        </h2>
        {waiting.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => saveText(errorFile(waiting), errorFileName(batch.fileName))}
          >
            {text.save}
          </Button>
        )}
      </div>
      <ErrorText error={error} />
      {data === undefined && error === null && <Skeleton height={160} role="status" aria-label={text.loading} />}
      {settled > 0 && <p className={styles['quiet']}>{text.settled(settled)}</p>}
      <ul className={styles['rows']}>
        {waiting.slice(0, shown).map((row) => (
          <QuarantineRow key={row.id} kind={batch.kind} row={row} />
        ))}
      </ul>
      {waiting.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + rowsAtATime)}>
          {text.more(waiting.length)}
        </Button>
      )}
    </section>
  );
}

function errorFileName(fileName: string): string {
  return text.fileName(fileName.replace(/\.[^.]*$/, ''));
}
