import { auditedJob, type Operations } from '#main/operations.ts';

import { makeExport } from './make-export.ts';

export const exportOperations: Pick<Operations<'files'>, 'export'> = {
  export: auditedJob(makeExport),
};
