import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openExport } from '#main/files/exports.ts';
import { openTestApp } from '#tests/support/app.ts';

/** The file that our own exporter writes of a demo club, kept in its folder. */
export async function exportOfDemo(folder: string): Promise<string> {
  const path = join(folder, 'performances.csv');
  if (existsSync(path)) return path;
  const test = openTestApp(folder);
  const [club] = test.call('clubs', 'list');
  const input = { clubId: club?.id, what: 'performances', format: 'csv' };
  const { fileId } = (await test.job('files.export', input)) as { fileId: string };
  writeFileSync(`${path}.tmp`, await (await openExport(folder, fileId)).bytes());
  renameSync(`${path}.tmp`, path);
  test.app.close();
  return path;
}
