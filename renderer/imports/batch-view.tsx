import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { QuarantineList } from './quarantine-list.tsx';
import { Report } from './report.tsx';
import { UndoButton } from './undo-button.tsx';
import panel from './preview-panel.module.css';
import { api } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ImportKind } from '#shared/contract/imports.ts';

const text = words.imports.batch;

interface Props {
  batchId: string;
  onClose: () => void;
}

/** One import: its report, the rows that wait, and the way to take it back. */
export function BatchView({ batchId, onClose }: Props) {
  const club = useClub();
  const { data, error } = useQuery(api.imports.list.queryOptions({ input: { clubId: club.id } }));
  const batch = data?.find((each) => each.id === batchId);
  if (error !== null) return <ErrorText error={error} />;
  if (data === undefined) return <Skeleton height={240} role="status" aria-label={text.loading} />;
  if (batch === undefined) {
    return (
      <EmptyState title={text.missing} actions={<Button onClick={onClose}>{text.all}</Button>}>
        {text.missingHint}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        title={batch.fileName}
        lead={text.lead(words.imports.kinds[batch.kind].label, momentInWords(batch.importedAt), batch.importedBy)}
        actions={
          <>
            {batch.undoneAt === null && <UndoButton batch={batch} />}
            <ResultLink kind={batch.kind} />
            <Button onClick={onClose}>{text.another}</Button>
          </>
        }
      />
      <Stack gap="xl">
        {batch.undoneAt !== null && (
          <p className={panel['notice']} role="status">
            {text.takenBack(momentInWords(batch.undoneAt))}
          </p>
        )}
        <Report report={batch.report} kind={batch.kind} waiting={batch.waiting} />
        {batch.undoneAt === null && batch.report.quarantined.length > 0 && <QuarantineList batch={batch} />}
      </Stack>
    </>
  );
}

function ResultLink({ kind }: { kind: ImportKind }) {
  switch (kind) {
    case 'athletes':
      return (
        <LinkButton to="/athletes" variant="default">
          {text.athletes}
        </LinkButton>
      );
    case 'performances':
    case 'records':
      return (
        <LinkButton to="/records" variant="default">
          {text.records}
        </LinkButton>
      );
  }
}
