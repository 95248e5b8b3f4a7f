import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { _electron, chromium } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { build } from 'vite';

import { electronBinary } from '#main/bootstrap/electron.mjs';
import type { JournalLine } from '#tests/support/electron-stand-in/journal.ts';
import type { Order } from '#tests/support/electron-stand-in/orders.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const register = new URL('electron-stand-in/register.ts', import.meta.url).href;

/** Whether the suite drives the real Electron (TRACKRECORD_ELECTRON=1) or the stand-in. */
export const isRealElectron = Boolean(process.env['TRACKRECORD_ELECTRON']);

/** The desktop application while a test drives it. */
export interface Desktop {
  readonly page: Page;
  /** Of the page, as its own scripts see it. */
  readonly origin: string;
  /** What main did to the outside so far; the real Electron keeps no journal. */
  readonly journal: JournalLine[];
  /** The preferences that the window was made with. */
  webPreferences(): Promise<Record<string, unknown>>;
  windowCount(): Promise<number>;
  /** Starts the same application on the same data once more, perhaps with files to open; resolves with its exit code. */
  startAgain(...files: string[]): Promise<number>;
  /** Does what the system or a person at it does; the stand-in alone takes orders. */
  order(order: Order): void;
  /** The first line of that kind after `from` lines, also one that is still to come. */
  seen<E extends JournalLine['event']>(event: E, from?: number): Promise<Extract<JournalLine, { event: E }>>;
  /** Resolves with the exit code when the application has ended by itself. */
  readonly ended: Promise<number>;
  /** Closes the window; resolves with the exit code. */
  close(): Promise<number>;
}

/**
 * A folder with the built main and preload bundles, a page that tests drive instead of the real one, and a database thread without
 * a database: so that the shell alone is tested.
 */
export async function prepareDesktop(): Promise<string> {
  await mkdir(join(project, 'test-results'), { recursive: true });
  // Inside the project, for the bundles find better-sqlite3 from there.
  const folder = await mkdtemp(join(project, 'test-results', 'desktop-'));
  await cp(join(project, 'dist', 'main'), join(folder, 'dist', 'main'), { recursive: true });
  await cp(join(project, 'dist', 'preload'), join(folder, 'dist', 'preload'), { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'trackrecord-test', type: 'module', main: 'dist/main/main.js' }),
  );
  const common = { configFile: false, logLevel: 'error', publicDir: false } as const;
  await build({
    ...common,
    root: join(project, 'tests/support/desktop-page'),
    build: {
      outDir: join(folder, 'dist', 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: { polyfill: false },
    },
  });
  await build({
    ...common,
    root: project,
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: join(project, 'tests/support/tiny-thread.ts'),
      outDir: join(folder, 'dist', 'main'),
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'thread.js' } },
    },
  });
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

export const newDataFolder = () => mkdtemp(join(tmpdir(), 'trackrecord-desktop-'));

/** The built application itself, with the real page and database. */
export const builtApplication = project;

/** Starts the application and waits until its page holds `ready`, a CSS selector. */
export function startDesktop(
  folder: string,
  dataFolder: string,
  ready = 'html[data-ready]',
  files: readonly string[] = [],
): Promise<Desktop> {
  const start = isRealElectron ? startElectron : startStandIn;
  return start(folder, dataFolder, ready, files);
}

/** What one process of the stand-in said and how it ended. */
export interface StandInProcess {
  readonly process: ChildProcess;
  readonly journal: JournalLine[];
  readonly output: () => string;
  readonly ended: Promise<number>;
  /** The first line of that kind, also one that is still to come; rejects when the process ends without it. */
  seen<E extends JournalLine['event']>(event: E, from?: number): Promise<Extract<JournalLine, { event: E }>>;
}

export function spawnStandIn(folder: string, dataFolder: string, files: readonly string[] = []): StandInProcess {
  const child = spawn(
    process.execPath,
    ['--import', register, join(folder, 'dist/main/main.js'), '--data', dataFolder, ...files],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  return followStandIn(child);
}

/** What a process of the stand-in says, which is told over its IPC channel. */
export function followStandIn(child: ChildProcess): StandInProcess {
  const journal: JournalLine[] = [];
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  child.on('message', (line) => journal.push(line as JournalLine));
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? -1);
  return {
    process: child,
    journal,
    output: () => output,
    ended,
    async seen(event, from = 0) {
      const find = () => journal.slice(from).find((line) => line.event === event);
      let hasEnded = false;
      void ended.then(() => (hasEnded = true));
      for (let line = find(); ; line = find()) {
        if (line) return line as Extract<JournalLine, { event: typeof event }>;
        if (hasEnded) throw new Error(`the application ended without ${event}: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

async function startStandIn(
  folder: string,
  dataFolder: string,
  ready: string,
  files: readonly string[],
): Promise<Desktop> {
  const running = spawnStandIn(folder, dataFolder, files);
  const { endpoint } = await running.seen('browser');
  await running.seen('shown');
  // Without its own settings, which would take downloads away from the stand-in.
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true });
  const [context] = browser.contexts();
  const [page] = context?.pages() ?? [];
  if (!context || !page) throw new Error('the stand-in shows no window');
  await page.waitForSelector(ready, { state: 'attached' });
  return {
    page,
    origin: 'http://trackrecord.app.localhost',
    journal: running.journal,
    webPreferences: async () => (await running.seen('window')).webPreferences as Record<string, unknown>,
    windowCount: async () => context.pages().length,
    startAgain: (...others) => spawnStandIn(folder, dataFolder, others).ended,
    order: (order) => void running.process.send(order),
    seen: (event, from) => running.seen(event, from),
    ended: running.ended,
    async close() {
      if (!page.isClosed()) await page.close();
      const code = await running.ended;
      await browser.close();
      return code;
    },
  };
}

async function startElectron(
  folder: string,
  dataFolder: string,
  ready: string,
  files: readonly string[],
): Promise<Desktop> {
  const args = [folder, '--data', dataFolder, ...files];
  const executablePath = electronBinary();
  if (!executablePath) throw new Error('TRACKRECORD_ELECTRON asks for Electron, whose binary is not installed');
  const application: ElectronApplication = await _electron.launch({ executablePath, args });
  const gone = once(application.process(), 'exit').then(([code]: (number | null)[]) => code ?? -1);
  const onlyStandIn = () => {
    throw new Error('the real Electron takes no orders and keeps no journal');
  };
  const page = await application.firstWindow();
  await page.waitForSelector(ready, { state: 'attached' });
  return {
    page,
    origin: 'app://trackrecord',
    journal: [],
    webPreferences: () =>
      application.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        // Not in Electron's types, but the only way to ask a running window.
        const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        return contents.getLastWebPreferences();
      }),
    windowCount: () => application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    startAgain: (...others) =>
      once(spawn(executablePath, [...args, ...others], { stdio: 'ignore' }), 'exit').then(
        ([code]: (number | null)[]) => code ?? -1,
      ),
    order: onlyStandIn,
    seen: onlyStandIn,
    ended: gone,
    async close() {
      if (!page.isClosed()) await page.close();
      return gone;
    },
  };
}
