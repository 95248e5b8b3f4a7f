import { auditedJob, command, job, type Operations, query } from '#main/operations.ts';

import { eraseAthlete } from './erase.ts';
import { exportPerson } from './export-person.ts';
import { keepAthlete, listErasures, listRetention, previewErasure } from './retention.ts';

export const privacyOperations: Operations<'privacy'> = {
  exportPerson: auditedJob(exportPerson),
  previewErasure: query(previewErasure),
  erase: job(
    () => null,
    (context, input, _nothing, progress) => eraseAthlete(context, input, progress),
  ),
  retention: query(listRetention),
  keep: command(keepAthlete),
  erasures: query(listErasures),
};
