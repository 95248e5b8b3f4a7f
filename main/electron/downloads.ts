import { join } from 'node:path';

import type { App, Session } from 'electron';

import { tidyFileName } from '#main/files/file-name.ts';

import { isOurBlob } from './address.ts';

/** The page saves what it made itself, where the person says; nothing else is ever downloaded. */
export function askWhereToSave(app: App, session: Session): void {
  session.on('will-download', (event, item) => {
    if (!isOurBlob(item.getURL())) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions({ defaultPath: join(app.getPath('downloads'), tidyFileName(item.getFilename())) });
  });
}
