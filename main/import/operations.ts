import type { JobProgress } from '#main/application.ts';
import { keepBackupBefore } from '#main/backup/automatic.ts';
import { command, job, type Operations, query, type QueryContext } from '#main/operations.ts';

import { dismissRow, listBatches, listQuarantine, retryRow, undoBatch } from './batches.ts';
import { previewImport } from './preview.ts';
import { templateOf } from './reading/columns.ts';
import type { ImportInput } from './open-upload.ts';
import { finishImport, prepareImport, type PreparedImport } from './run.ts';

/** So many rows are more than a person would take back one by one. */
const massImport = 50;

/** Before a mass import there is a backup (reliability.md, "Backups"), and only where there is something to import. */
async function readAndBackUp(
  context: QueryContext,
  input: ImportInput,
  progress: JobProgress,
): Promise<PreparedImport> {
  const prepared = prepareImport(context, input, progress);
  if (prepared.rows >= massImport && !input.dryRun) await keepBackupBefore({ ...context, progress }, 'import');
  return prepared;
}

export const importOperations: Operations<'imports'> = {
  preview: job(previewImport),
  run: job(readAndBackUp, finishImport),
  list: query(listBatches),
  quarantine: query(listQuarantine),
  retry: command(retryRow),
  dismiss: command(dismissRow),
  undo: job(() => null, undoBatch),
  template: query((_context, { kind }) => templateOf(kind)),
};
