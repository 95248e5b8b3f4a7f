import { auditedJob, type Operations, query } from '#main/operations.ts';

import { awardOf } from './award.ts';
import { makeExport } from './make-export.ts';

export const exportOperations: Pick<Operations<'files'>, 'award' | 'export'> = {
  award: query(awardOf),
  export: auditedJob(makeExport),
};
