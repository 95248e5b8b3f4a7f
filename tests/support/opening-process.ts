import { createApp } from '#main/app.ts';
import { silentLog } from '#main/log.ts';
import { Failure } from '#shared/domain/failure.ts';

import { today } from './app.ts';

/**
 * Opens a data folder in a process of its own and tells on one line how that went; an opened one is held until the parent
 * ends this process. Arguments: role, folder.
 */
const [role, folder = ''] = process.argv.slice(2);

const tell = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`);

try {
  createApp({
    dataFolder: folder,
    role: role === 'reader' ? 'reader' : 'owner',
    clock: Date.now,
    today: () => today,
    log: silentLog,
  });
  tell({ opened: true });
  // Until the parent closes the pipe or kills this process.
  process.stdin.resume();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  tell({ code: error.code, data: error.data });
}
