import { Button, Group, Skeleton, Stack } from '@mantine/core';

import { AthletesPart } from './athletes-part.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { FileFacts } from './file-facts.tsx';
import { ImportOptions } from './import-options.tsx';
import { PreviewTable } from './preview-table.tsx';
import styles from './preview-panel.module.css';
import type { Draft, ImportDraft } from './use-import-draft.ts';
import { WordMapping } from './word-mapping.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { words } from '#renderer/words/words.ts';
import type { ImportPreview } from '#shared/contract/imports.ts';

const text = words.imports.preview;

/** What the file would do: how it is read on top, its rows below, and the one button that writes. */
export function PreviewPanel({ draft, work }: { draft: Draft; work: ImportDraft }) {
  const { preview, previewing, running, change } = work;
  const canRun =
    preview !== null &&
    !previewing.isRunning &&
    (draft.mapping.athletes === undefined || draft.athletesFile !== null) &&
    preview.missingColumns.length === 0 &&
    rowsToWrite(preview, draft) > 0;
  return (
    <>
      <PageHeader
        title={draft.fileName}
        lead={text.lead(words.imports.kinds[draft.kind].many)}
        actions={
          <>
            <Button variant="default" onClick={work.drop} disabled={running.isRunning}>
              {text.another}
            </Button>
            <Button onClick={work.run} disabled={!canRun} loading={running.isRunning}>
              {preview === null ? text.import : runLabel(preview, draft)}
            </Button>
          </>
        }
      />
      <Stack gap="xl">
        {running.isRunning && running.tracked !== null && (
          <div className={styles['progress']}>
            <JobProgress tracked={running.tracked} />
          </div>
        )}
        {running.isCancelled && <p role="status">{text.cancelled}</p>}
        <ErrorText error={running.error} />
        <ErrorText error={previewing.error} />
        {previewing.isRunning && previewing.tracked !== null && <JobProgress tracked={previewing.tracked} />}
        {preview === null && previewing.isRunning && <PreviewSkeleton />}
        {(preview !== null || previewing.error !== null) && (
          <FileFacts preview={preview} draft={draft} onChange={(mapping) => change({ mapping })} />
        )}
        {preview !== null && (
          <>
            <ColumnMapping
              kind={draft.kind}
              preview={preview}
              mapping={draft.mapping}
              onChange={(mapping) => change({ mapping })}
            />
            {draft.kind === 'performances' && <AthletesPart draft={draft} work={work} />}
            <WordMapping preview={preview} mapping={draft.mapping} onChange={(mapping) => change({ mapping })} />
            <ImportOptions draft={draft} preview={preview} onChange={change} />
            {preview.missingColumns.length === 0 && <PreviewTable preview={preview} isStale={previewing.isRunning} />}
          </>
        )}
        {preview !== null && (
          <Group justify="flex-end">
            <Button onClick={work.run} disabled={!canRun} loading={running.isRunning}>
              {runLabel(preview, draft)}
            </Button>
          </Group>
        )}
      </Stack>
    </>
  );
}

/** Rows that the import would write, as the preview counted them. */
function rowsToWrite({ counts }: ImportPreview, { onDuplicate, allClubs }: Draft): number {
  const duplicates = onDuplicate === 'skip' ? 0 : counts.duplicate;
  return counts.new + counts.possibleDuplicate + duplicates + (allClubs ? counts.otherClub : 0);
}

function runLabel(preview: ImportPreview, draft: Draft): string {
  const rows = rowsToWrite(preview, draft);
  return rows === 0 ? text.nothing : text.importRows(rows);
}

function PreviewSkeleton() {
  return (
    <Stack gap="md" aria-hidden>
      <Skeleton height={64} />
      <Skeleton height={180} />
      <Skeleton height={320} />
    </Stack>
  );
}
