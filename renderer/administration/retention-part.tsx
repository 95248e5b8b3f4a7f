import { Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './health-tab.module.css';
import { KeepDialog } from './keep-dialog.tsx';
import { RetentionTable } from './retention-table.tsx';
import { RetentionYears } from './retention-years.tsx';
import { EraseDialog } from '#renderer/athletes/erase-dialog.tsx';
import { api, client } from '#renderer/api.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { RetentionRow } from '#shared/contract/privacy.ts';

const { retention: text } = words.privacy;

/** Who is past the period: to be kept until a day, or erased. */
export function RetentionPart() {
  const club = useClub();
  const { data, error } = useQuery(api.privacy.retention.queryOptions({ input: { clubId: club.id } }));
  const [kept, setKept] = useState<RetentionRow | null>(null);
  const [erased, setErased] = useState<RetentionRow | null>(null);
  const stop = useMutation({
    mutationFn: ({ athleteId }: RetentionRow) => client.privacy.keep({ clubId: club.id, athleteId, until: '' }),
  });
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{text.text}</p>
      {data !== undefined && <RetentionYears key={data.years} years={data.years} />}
      <ErrorText error={error ?? stop.error} />
      {data === undefined && error === null && <TableSkeleton />}
      {data?.years === 0 && <p>{text.off}</p>}
      {data !== undefined && data.years > 0 && data.total === 0 && (
        <EmptyState title={text.none}>{text.noneText(dayInWords(data.before))}</EmptyState>
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <p role="status">
            {text.count(data.total)} {data.total > data.rows.length && text.first(data.rows.length)}
          </p>
          <RetentionTable rows={data.rows} onKeep={setKept} onErase={setErased} />
        </>
      )}
      {data !== undefined && data.kept.length > 0 && (
        <>
          <Title order={3} mt="lg">
            {text.kept}
          </Title>
          <RetentionTable rows={data.kept} onStop={(row) => stop.mutate(row)} onErase={setErased} />
        </>
      )}
      {kept !== null && <KeepDialog row={kept} onClose={() => setKept(null)} />}
      {erased !== null && (
        <EraseDialog athleteId={erased.athleteId} name={erased.name} onClose={() => setErased(null)} />
      )}
    </section>
  );
}
