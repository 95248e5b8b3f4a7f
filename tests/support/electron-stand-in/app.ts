import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type Electron from 'electron';

import { write } from './journal.ts';
import { onOrder } from './orders.ts';

type AppPart = Pick<
  Electron.App,
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getSystemLocale'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'
>;

/** An event of Electron that can be prevented. */
export function preventable(): { preventDefault(): void; readonly defaultPrevented: boolean } {
  let isPrevented = false;
  return {
    preventDefault: () => void (isPrevented = true),
    get defaultPrevented() {
      return isPrevented;
    },
  };
}

class StandInApp extends EventEmitter implements AppPart {
  readonly isPackaged = false;
  /** Set by the browser's side: ends Chromium before the process ends. */
  closeBrowser: () => Promise<void> = async () => undefined;
  /** Set by the windows: closes them all, unless one objects. */
  closeWindows: () => Promise<boolean> = async () => true;
  private readonly paths = new Map<string, string>();
  private readonly ready = new Promise<void>((resolve) => setImmediate(resolve)).then(() => void this.emit('ready'));
  private lock: string | undefined;

  whenReady(): Promise<void> {
    return this.ready;
  }

  /** Not the language of the stand-in's Chromium, as on a British laptop with an American Windows. */
  getSystemLocale(): string {
    return 'en-GB';
  }

  enableSandbox(): void {
    write({ event: 'sandbox' });
  }

  setPath(name: string, path: string): void {
    // As in Electron: a folder that is not there is an error.
    if (!statSync(path).isDirectory()) throw new Error(`${path} is no folder`);
    this.paths.set(name, path);
  }

  getPath(name: string): string {
    const path = this.paths.get(name) ?? join(tmpdir(), `electron-stand-in-${name}`);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** One instance a user data folder; a second one leaves a note that the first one finds. */
  requestSingleInstanceLock(additionalData: Record<PropertyKey, unknown> = {}): boolean {
    const folder = this.getPath('userData');
    const lock = join(folder, 'stand-in.lock');
    const note = join(folder, 'stand-in.second');
    if (existsSync(lock) && isRunning(Number(readFileSync(lock, 'utf8')))) {
      writeFileSync(`${note}.new`, JSON.stringify(additionalData));
      renameSync(`${note}.new`, note);
      return false;
    }
    writeFileSync(lock, String(process.pid));
    this.lock = lock;
    watch(folder, { persistent: false }, () => {
      if (!existsSync(note)) return;
      const handed: unknown = JSON.parse(readFileSync(note, 'utf8'));
      rmSync(note, { force: true });
      this.emit('second-instance', preventable(), process.argv, process.cwd(), handed);
    });
    return true;
  }

  quit(): void {
    const event = preventable();
    this.emit('before-quit', event);
    if (!event.defaultPrevented) void this.closeWindows().then((areClosed) => areClosed && this.leave());
  }

  private leave(): void {
    const event = preventable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    if (this.lock) rmSync(this.lock, { force: true });
    void this.closeBrowser().then(() => process.exit(code));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export const app = new StandInApp();

onOrder('quit', () => app.quit());
onOrder('open-file', ({ path }) => void app.emit('open-file', preventable(), path));

// Electron quits in good order when the system asks it to end.
process.once('SIGTERM', () => app.quit());
