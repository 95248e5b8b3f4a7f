import { silentLog } from '#main/log.ts';
import { withMail } from '#main/mail/outbox.ts';
import { openSecrets } from '#main/mail/secrets.ts';

import { openTestApp } from './app.ts';
import { wrapInProcess } from './in-process.ts';

/** An application of its own that sends the letters of a data folder, and is killed while it does. Argument: the folder. */
const [folder = ''] = process.argv.slice(2);
const { app } = openTestApp(folder);
withMail(wrapInProcess(app, { dataFolder: folder, log: silentLog, now: Date.now }), {
  log: silentLog,
  secrets: openSecrets(folder),
  every: (_milliseconds, work) => {
    void work();
    return () => undefined;
  },
});
