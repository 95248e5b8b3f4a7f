import { dialog } from 'electron';
import type { App } from 'electron';

import { Failure } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

/** Says in a box of the system why the application cannot start, and ends. A bug says its message; the log has more. */
export function endWithReason(app: App, error: unknown): void {
  const reason =
    error instanceof Failure
      ? failureSentence(error.code, error.data)
      : `Something is wrong inside TrackRecord: ${String(error)}`;
  dialog.showErrorBox('TrackRecord cannot start', reason);
  app.exit(error instanceof Failure ? 3 : 1);
}
