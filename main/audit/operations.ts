import { auditedJob, type Operations, query } from '#main/operations.ts';

import { exportTrail, listAudit, listChanges } from './service.ts';

export const auditOperations: Operations<'audit'> = {
  list: query(listAudit),
  changes: query(listChanges),
  export: auditedJob(exportTrail),
};
