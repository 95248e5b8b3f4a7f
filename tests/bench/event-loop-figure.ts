import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Application } from '#main/application.ts';
import { storeUpload } from '#main/files/uploads.ts';
import { silentLog } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import { localUser } from '#tests/support/app.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { exportOfDemo } from './export-of-demo.ts';
import { type Figure, single } from './figure.ts';

/** Milliseconds; the monitor's own step, which is no delay. */
const resolution = 5;
const goal = 50;

/** How long the shell's own thread is held up (99th percentile) while an import and a rebuild run in the database threads. */
export async function measureEventLoop(performances: number): Promise<Figure[]> {
  const source = await demoFolder(performances);
  const csv = readFileSync(await exportOfDemo(source));
  return inFolder(source, async (folder) => {
    const threadFile = new URL('../../dist/main/thread.js', import.meta.url);
    const application = await openDatabaseThreads({ dataFolder: folder, log: silentLog, threadFile });
    const [demo] = (await application.execute('clubs.list', {}, localUser)) as { id: string }[];
    const club = (await application.execute('clubs.create', { name: 'Bench Harriers' }, localUser)) as { id: string };
    const { uploadId } = await storeUpload(folder, new File([csv], 'performances.csv'));
    const input = { clubId: club.id, kind: 'performances', uploadId, createMissing: ['competitions'], allClubs: true };
    const importing = await delayDuring(() => runJob(application, 'imports.run', input));
    const rebuilding = await delayDuring(() => runJob(application, 'system.rebuild', { clubId: demo?.id }));
    await application.close();
    const many = performances.toLocaleString('en');
    return [
      single(`event-loop delay p99, import of ${many}`, 'ms', [importing], { goal }),
      single(`event-loop delay p99, rebuild of ${many}`, 'ms', [rebuilding], { goal }),
    ];
  });
}

async function runJob(application: Application, operation: string, input: object): Promise<void> {
  const { jobId } = (await application.execute(operation, input, localUser)) as { jobId: string };
  for await (const job of await application.watchJob(jobId, localUser, undefined)) {
    if (job.failure !== null) throw new Error(job.failure.text);
  }
}

async function delayDuring(work: () => Promise<void>): Promise<number> {
  const monitor = monitorEventLoopDelay({ resolution });
  monitor.enable();
  await work();
  monitor.disable();
  return Math.max(0, monitor.percentile(99) / 1e6 - resolution);
}
