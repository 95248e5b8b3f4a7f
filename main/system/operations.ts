import { storeExport } from '#main/files/exports.ts';
import { auditedJob, job, type Operations, query } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';

import { buildBundle } from './bundle.ts';
import { findProblems, keepFileCheck } from './file-check.ts';
import { factsOf, healthChecks } from './health.ts';
import { readLog } from './log-lines.ts';
import { verifyEverything } from './verify.ts';

export const systemOperations: Omit<Operations<'system'>, 'changes'> = {
  health: query((context) => {
    const checks = healthChecks(context, context.now);
    return { ok: checks.every((check) => check.ok), checks };
  }),
  facts: query((context) => factsOf(context)),
  log: query(({ dataFolder }, question) => readLog(dataFolder, question)),
  bundle: auditedJob(async (context) => {
    const { read, dataFolder, today } = context;
    const bytes = await buildBundle({
      dataFolder,
      read,
      facts: factsOf(context),
      checks: healthChecks(context, context.now),
    });
    const fileName = `TrackRecord diagnostics ${today}.zip`;
    return { fileId: storeExport(dataFolder, fileName, 'application/zip', bytes), fileName, bytes: bytes.length };
  }),
  rebuild: job(
    () => null,
    ({ write }, { clubId }, _prepared, progress) => ({
      performances: rebuildClub(write, referenceOfClub(write, clubId).club.id, progress),
    }),
  ),
  verify: job((context, _input, progress) => verifyEverything(context, progress)),
  check: job(
    ({ read }, _input, progress) => {
      progress.report('checking-file', 0, null);
      return findProblems(read);
    },
    ({ write }, _input, problems) => keepFileCheck(write, problems),
  ),
};
