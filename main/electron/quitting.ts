import type { App } from 'electron';

import type { Application } from '#main/application.ts';
import type { Log } from '#main/log.ts';

/** Quits when the last window closes, except where the system's applications stay, and not before the database is closed. */
export function closeBeforeQuitting(app: App, application: Application, log: Log): void {
  let state: 'open' | 'closing' | 'closed' = 'open';

  async function close() {
    try {
      await application.close();
    } catch (error) {
      log.error({ err: error }, 'closing failed');
    }
    state = 'closed';
    app.quit();
  }

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void close();
  });
}
