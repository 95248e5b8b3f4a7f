import { job, type Operations, query } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';

import { verifyEverything } from './verify.ts';

export const systemOperations: Omit<Operations<'system'>, 'changes'> = {
  health: query(({ read }) => {
    const version = (read.sql('SELECT sqlite_version() AS version').get() as { version: string }).version;
    const { clubs } = read.sql('SELECT count(*) AS clubs FROM club WHERE is_deleted = 0').get() as { clubs: number };
    return {
      ok: true,
      checks: [
        { name: 'database', ok: true, detail: `SQLite ${version}` },
        { name: 'clubs', ok: true, detail: String(clubs) },
      ],
    };
  }),
  rebuild: job(
    () => null,
    ({ write }, { clubId }, _prepared, progress) => ({
      performances: rebuildClub(write, referenceOfClub(write, clubId).club.id, progress),
    }),
  ),
  verify: job(({ read }, _input, progress) => verifyEverything(read, progress)),
};
