import { command, job, type Operations, query } from '#main/operations.ts';

import { dismissRow, listBatches, listQuarantine, retryRow, undoBatch } from './batches.ts';
import { previewImport } from './preview.ts';
import { templateOf } from './reading/columns.ts';
import { finishImport, prepareImport } from './run.ts';

export const importOperations: Operations<'imports'> = {
  preview: job(previewImport),
  run: job(prepareImport, finishImport),
  list: query(listBatches),
  quarantine: query(listQuarantine),
  retry: command(retryRow),
  dismiss: command(dismissRow),
  undo: job(() => null, undoBatch),
  template: query((_context, { kind }) => templateOf(kind)),
};
