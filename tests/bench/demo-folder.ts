import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrationChecksum } from '#main/db/migrate.ts';
import { generateDemoClub } from '#main/demo/generate.ts';
import { migrations } from '#migrations/all.ts';
import { openTestApp, today } from '#tests/support/app.ts';

const cache = join(tmpdir(), 'trackrecord-bench');

/** A data folder with the demo club of so many performances; kept between runs until the schema or the demo club changes. */
export async function demoFolder(performances: number): Promise<string> {
  const { athletes, competitions, performances: results } = generateDemoClub(2000, today);
  const made = JSON.stringify([migrations.map(migrationChecksum), athletes, competitions, [...results]]);
  const checksum = createHash('sha256').update(made).digest('hex').slice(0, 12);
  const folder = join(cache, `${performances}-${checksum}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((name) => name.startsWith(`${performances}-`))) {
    rmSync(join(cache, old), { recursive: true });
  }
  process.stderr.write(`making the demo club of ${performances} performances\n`);
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  const test = openTestApp(unfinished);
  await test.job('setup.openDemo', { performances });
  test.app.close();
  renameSync(unfinished, folder);
  return folder;
}

/** Works on a folder that is removed afterwards; `source` is copied into it. */
export async function inFolder<Result>(
  source: string | null,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'work-'));
  try {
    if (source !== null) copyToDisk(source, folder);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first commit of who opens the copy would otherwise wait until all of it is on the disk. */
function copyToDisk(source: string, folder: string): void {
  cpSync(source, folder, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const descriptor = openSync(join(entry.parentPath, entry.name), 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
  }
}
