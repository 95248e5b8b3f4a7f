import { command, DryRun, job, type Operations, query } from '#main/operations.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';

import { previewPolicy } from './preview-policy.ts';
import { clubRowByUuid, clubsOf, createClub, listClubs, removeClub, updateClub } from './service.ts';

export const clubOperations: Operations<'clubs'> = {
  list: query(({ read, who }) => clubsOf(who, listClubs(read))),
  create: command(({ write }, input) => createClub(write, { ...input, isDemo: false }).club),
  update: command(({ write, today }, { clubId, ...changes }) => updateClub(write, clubId, changes, today)),
  remove: command(({ write }, { clubId }) => {
    removeClub(write, clubId);
    return {};
  }),
  previewPolicy: job(
    () => null,
    (context, input, _prepared, progress) => {
      throw new DryRun(previewPolicy(context, input, progress));
    },
  ),
  changePolicy: job(
    () => null,
    ({ write }, { clubId, policy, scheme }, _prepared, progress) => {
      const row = clubRowByUuid(write, clubId);
      write.door.update('club', row.id, {
        policy: JSON.stringify(policy),
        ...(scheme === undefined ? {} : { scheme }),
      });
      return { performances: rebuildClub(write, row.id, progress) };
    },
  ),
};
