import { auditedQuery, command, job, type Operations, query } from '#main/operations.ts';

import { addProof, prepareProof } from './add.ts';
import { changeProof, listProofs, openProof, openThumbnail, removeProof, restoreProof } from './service.ts';
import { forgetFiles, tidyProofs } from './tidy.ts';

export const proofOperations: Operations<'proofs'> = {
  add: job(prepareProof, addProof),
  list: query(listProofs),
  open: auditedQuery(openProof),
  thumbnail: query(openThumbnail),
  change: command(changeProof),
  remove: command(removeProof),
  restore: command(restoreProof),
  tidy: job(
    (context, _input, progress) => tidyProofs(context, progress),
    (context, _input, tidied) => forgetFiles(context, tidied),
  ),
};
