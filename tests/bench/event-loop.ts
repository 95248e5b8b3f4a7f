import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Application } from '#main/application.ts';
import { storeUpload } from '#main/files/uploads.ts';
import { silentLog } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import { localUser } from '#tests/support/app.ts';

import { demoClub } from './clubs.ts';
import type { Figure } from './measure.ts';

/** How long the shell's own thread is held up while an import and a rebuild run in the database threads. */
export async function eventLoopFigures(performances: number): Promise<Figure[]> {
  const demo = await demoClub(performances);
  const made = (await demo.test.job('files.export', {
    clubId: demo.clubId,
    what: 'performances',
    format: 'csv',
    fullNames: true,
  })) as { fileId: string };
  const csv = readFileSync(join(demo.test.folder, 'exports', made.fileId));
  demo.test.app.close();
  const application = await openDatabaseThreads({
    dataFolder: demo.test.folder,
    log: silentLog,
    threadFile: new URL('../../dist/main/thread.js', import.meta.url),
  });
  const club = (await application.execute('clubs.create', { name: 'Bench Harriers' }, localUser)) as { id: string };
  const { uploadId } = await storeUpload(demo.test.folder, new File([csv], 'performances.csv'));
  const importing = await delayDuring(() =>
    runJob(application, 'imports.run', {
      clubId: club.id,
      kind: 'performances',
      uploadId,
      createMissing: ['competitions'],
      allClubs: true,
    }),
  );
  const rebuilding = await delayDuring(() => runJob(application, 'system.rebuild', { clubId: demo.clubId }));
  await application.close();
  rmSync(demo.test.folder, { recursive: true, force: true });
  const figure = (name: string, p99: number): Figure => ({
    name,
    ours: `${p99.toFixed(1)} ms`,
    against: '',
    ratio: null,
    goal: 'under 50 ms',
  });
  return [
    figure(`event-loop delay p99, import of ${performances.toLocaleString('en')}`, importing),
    figure(`event-loop delay p99, rebuild of ${performances.toLocaleString('en')}`, rebuilding),
  ];
}

async function runJob(application: Application, operation: string, input: object): Promise<void> {
  const { jobId } = (await application.execute(operation, input, localUser)) as { jobId: string };
  for await (const job of application.watchJob(jobId, undefined)) {
    if (job.failure !== null) throw new Error(job.failure.text);
  }
}

/** The 99th percentile of the delay in milliseconds, beyond the monitor's own step. */
async function delayDuring(work: () => Promise<void>): Promise<number> {
  const resolution = 5;
  const monitor = monitorEventLoopDelay({ resolution });
  monitor.enable();
  await work();
  monitor.disable();
  return Math.max(0, monitor.percentile(99) / 1e6 - resolution);
}
