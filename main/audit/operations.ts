import { type Operations, query } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';

import { listAudit } from './trail.ts';

export const auditOperations: Operations<'audit'> = {
  list: query(({ read }, { clubId, ...filters }) => listAudit(read, referenceOfClub(read, clubId).club.id, filters)),
};
