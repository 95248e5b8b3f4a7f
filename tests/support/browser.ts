import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface PageOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Of the system, where it is not British. */
  locale?: string;
}

/** Where pages are opened, and the session that they have there (`name=value`). */
interface Place {
  readonly origin: string;
  readonly cookie: string;
}

/** For pages that live for a second or two; whoever measures wants the browser that people have. */
const sparing = [
  '--process-per-site',
  // To compile code once more for speed takes longer than it saves.
  '--js-flags=--no-maglev --no-turbofan',
  // What another page of the process has compiled is looked for first, instead of reading all of it beside.
  '--disable-features=ScriptStreaming,BackgroundResourceFetch',
];

let launching: Promise<Browser> | undefined;

/** One browser for all files that a worker runs (they are not isolated); it ends with the worker. */
async function runningBrowser(): Promise<Browser> {
  const running = await launching;
  if (running?.isConnected()) return running;
  const executablePath = process.env['TRACKRECORD_CHROMIUM'];
  launching = chromium.launch({
    args: ['--no-sandbox', ...(process.env['TRACKRECORD_BROWSER'] === 'plain' ? [] : sparing)],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  return launching;
}

/** Opens pages at one place, each as in a browser that was never there. */
export interface Pages {
  open(path: string, options?: PageOptions, prepare?: (page: Page) => void): Promise<Page>;
  close(): Promise<void>;
}

/**
 * A page that was closed leaves its context to the next one: cookies and everything stored are deleted, the files of the application
 * stay cached. Reading and compiling them once more would take longer than most tests. A test that changes the context itself, such
 * as its clock, closes the context.
 */
export function pagesAt({ origin, cookie }: Place): Pages {
  const usual = { width: 1440, height: 900, colorScheme: 'light', locale: 'en-GB' } as const;
  const all = new Set<BrowserContext>();
  const free: BrowserContext[] = [];

  async function anyContext(locale: string): Promise<BrowserContext> {
    const left = locale === usual.locale ? free.pop() : undefined;
    if (left) return left;
    const { width, height, colorScheme } = usual;
    const browser = await runningBrowser();
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      locale,
    });
    // As long as it is open, all pages of the context run in its process, which has read and compiled the application.
    const keeper = await context.newPage();
    await keeper.goto(`${origin}/health`);
    all.add(context);
    context.once('close', () => {
      all.delete(context);
      if (free.includes(context)) free.splice(free.indexOf(context), 1);
    });
    return context;
  }

  async function forget(context: BrowserContext, page: Page): Promise<void> {
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    await context.clearCookies();
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin }]);
  }

  return {
    async open(path, options = {}, prepare = () => undefined) {
      const { width, height, colorScheme, locale } = { ...usual, ...options };
      const context = await anyContext(locale);
      const page = await context.newPage();
      page.once('close', () => {
        if (context.pages().length === 1 && locale === usual.locale) free.push(context);
      });
      prepare(page);
      await forget(context, page);
      if (width !== usual.width || height !== usual.height) await page.setViewportSize({ width, height });
      if (colorScheme !== usual.colorScheme) await page.emulateMedia({ colorScheme });
      await page.goto(`${origin}${path}`);
      return page;
    },
    async close() {
      await Promise.all([...all].map((context) => context.close()));
    },
  };
}
