import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { createApp } from '#main/app.ts';
import { databaseName } from '#main/db/open.ts';
import { silentLog } from '#main/log.ts';

/** Folders of laptops, in memory where the system has a place for that. */
export class Folders {
  readonly root: string;
  private template: string | null = null;
  private made = 0;

  constructor() {
    const memory = '/dev/shm';
    this.root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'trackrecord-simulator-'));
  }

  /** A folder as after the first start, of a laptop that has no name for itself yet. */
  fresh(): string {
    this.template ??= this.makeTemplate();
    return this.copyOf(this.template);
  }

  /** The application in it has to be closed. */
  copyOf(folder: string): string {
    const copy = join(this.root, String((this.made += 1)));
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  remove(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
  }

  removeAll(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private makeTemplate(): string {
    const folder = join(this.root, 'template');
    createApp({ dataFolder: folder, role: 'owner', clock: () => 0, today: () => '', log: silentLog }).close();
    const file = new Database(join(folder, databaseName));
    file.exec("DELETE FROM device_setting WHERE name = 'device'; DELETE FROM device; DELETE FROM actor");
    file.close();
    return folder;
  }
}
