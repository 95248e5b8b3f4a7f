import { Stack } from '@mantine/core';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';

import { BatchList } from './batch-list.tsx';
import { BatchView } from './batch-view.tsx';
import { ChooseFile } from './choose-file.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { useImportDraft } from './use-import-draft.ts';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/import');

/** Files in: choose, look, import, and take back if it was wrong. */
export function ImportPage() {
  const { kind = 'performances', batch } = route.useSearch();
  const navigate = route.useNavigate();
  const draft = useImportDraft((report) => {
    if (report.batch !== null) void navigate({ search: (before) => ({ ...before, batch: report.batch ?? undefined }) });
  });
  const handed = useLocation({ select: ({ state }) => state.importFile });
  const taken = useRef<File>(undefined);
  const take = useEffectEvent((file: File) => draft.upload.mutate({ file, kind }));
  useEffect(() => {
    if (handed === undefined || taken.current === handed) return;
    taken.current = handed;
    take(handed);
  }, [handed]);
  if (batch !== undefined) {
    return <BatchView batchId={batch} onClose={() => void navigate({ search: { kind } })} />;
  }
  if (draft.draft !== null) return <PreviewPanel draft={draft.draft} work={draft} />;
  return (
    <>
      <PageHeader title={words.imports.title} lead={words.imports.lead} />
      <Stack gap="xl">
        <ChooseFile
          kind={kind}
          work={draft}
          onKind={(next) => void navigate({ search: { kind: next }, replace: true })}
        />
        <BatchList />
      </Stack>
    </>
  );
}
