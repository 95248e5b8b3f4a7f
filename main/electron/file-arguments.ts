import type { App } from 'electron';

import { z } from 'zod';

import { filesAmong, type OpenedFiles } from './opened-files.ts';

/** What a second start hands to the first one. */
const handedSchema = z.object({ files: z.array(z.string().max(32_767)).max(500) });

/** The files that this start was asked to open. Windows and Linux name them as arguments; the program itself comes first. */
export function ownFiles(app: App): string[] {
  return filesAmong(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());
}

/** Whether this is the first start on this data folder; if not, the first one is shown and gets the files. */
export function isFirstStart(app: App, files: readonly string[]): boolean {
  return app.requestSingleInstanceLock({ files });
}

/** Files of a second start, and those that macOS hands over (also dropped on the icon). */
export function followFiles(app: App, files: OpenedFiles, show: () => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    files.add([path]);
    show();
  });
  app.on('second-instance', (_event, _args, _workingFolder, handed) => {
    show();
    const { data } = handedSchema.safeParse(handed);
    if (data) files.add(data.files);
  });
}
