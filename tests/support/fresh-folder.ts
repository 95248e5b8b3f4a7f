import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { createApp } from '#main/app.ts';
import { databaseName } from '#main/db/open.ts';
import { silentLog } from '#main/log.ts';

/** In memory where the system has a place for that. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A new folder for data that no test looks for after it. */
export function newFolder(prefix: string): string {
  return mkdtempSync(join(memory, `trackrecord-${prefix}-`));
}

/** A new folder as after a first start, of a laptop that has no name for itself yet: migrating takes longer than most tests. */
export function freshFolder(prefix: string): string {
  const folder = newFolder(prefix);
  fillFresh(folder);
  return folder;
}

let template: string | undefined;

/** Writes into a folder what a first start leaves there, but for the name of the laptop. */
export function fillFresh(folder: string): void {
  template ??= makeTemplate();
  cpSync(template, folder, { recursive: true });
}

function makeTemplate(): string {
  const folder = newFolder('template');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  createApp({ dataFolder: folder, role: 'owner', clock: () => 0, today: () => '', log: silentLog }).close();
  const file = new Database(join(folder, databaseName));
  file.exec("DELETE FROM device_setting WHERE name = 'device'; DELETE FROM device; DELETE FROM actor");
  file.close();
  return folder;
}
