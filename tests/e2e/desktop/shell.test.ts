import { readFile } from 'node:fs/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  isRealElectron,
  newDataFolder,
  prepareDesktop,
  removeFolder,
  startDesktop,
} from '#tests/support/desktop-app.ts';
import type { Desktop } from '#tests/support/desktop-app.ts';

let folder: string;
let dataFolder: string;
let desktop: Desktop;

beforeAll(async () => {
  if (!isRealElectron)
    process.stderr.write('desktop shell: on the stand-in for Electron; not run on the real Electron\n');
  folder = await prepareDesktop();
});

afterAll(() => removeFolder(folder));

async function start(): Promise<void> {
  dataFolder = await newDataFolder();
  desktop = await startDesktop(folder, dataFolder);
}

async function end(): Promise<void> {
  await desktop.close();
  await removeFolder(dataFolder);
}

/** For tests that close or start it, and for those that must not come after others. */
function eachOnItsOwn(): void {
  beforeEach(start);
  afterEach(end);
}

/** For tests after which the application is as it was before. */
function allOnOne(): void {
  beforeAll(start);
  afterAll(end);
}

describe('the window', () => {
  eachOnItsOwn();

  it('shows the page in a sandbox without Node, told that it is the desktop', async () => {
    const { page, origin } = desktop;
    expect(await desktop.webPreferences()).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    // Whatever else could be set is as Electron has it: webSecurity, insecure content, experimental and Blink features.
    if (!isRealElectron) {
      expect(Object.keys(await desktop.webPreferences()).toSorted()).toEqual([
        'contextIsolation',
        'devTools',
        'nodeIntegration',
        'preload',
        'sandbox',
        'spellcheck',
        'webviewTag',
      ]);
    }
    expect(await page.title()).toBe('Test page');
    expect(await page.evaluate(() => window.location.origin)).toBe(origin);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
    expect(await page.evaluate(() => window.trackrecord.shell)).toBe('desktop');
    const globals = ['require', 'process', 'module', 'electron', 'ipcRenderer', 'Buffer', 'global'];
    expect(await page.evaluate((names) => names.filter((name) => name in window), globals)).toEqual([]);
  });

  it('ends the program when it is closed', async () => {
    expect(await desktop.close()).toBe(0);
  });

  it('comes to the front instead of opening twice', async () => {
    const before = desktop.journal.filter((line) => line.event === 'focused').length;
    expect(await desktop.startAgain()).toBe(0);
    expect(await desktop.windowCount()).toBe(1);
    await expect
      .poll(() => isRealElectron || desktop.journal.filter((line) => line.event === 'focused').length > before)
      .toBe(true);
    expect(await desktop.page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
  });
});

describe('the port', () => {
  allOnOne();

  it('carries a call, a refusal with its sentence, and a bug by its number only', async () => {
    const { page } = desktop;
    expect(await page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true, user: 'reader' });
    expect(await page.evaluate(() => window.trackrecord.createClub('taken'))).toEqual({
      code: 'ALREADY_EXISTS',
      message: 'There is already a club named “taken”.',
      data: { what: 'club', name: 'taken' },
    });
    expect(await page.evaluate(() => window.trackrecord.createClub('Harriers'))).toMatchObject({ name: 'Harriers' });
    const bug = await page.evaluate(() => window.trackrecord.createClub('bug'));
    expect(bug).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', data: { reference: expect.any(String) } });
    const { reference } = (bug as { data: { reference: string } }).data;
    const log = await readFile(`${dataFolder}/logs/trackrecord.log`, 'utf8');
    expect(log).toContain(reference);
    expect(log).toContain('a bug in create');
    // What people type is not the log's business.
    expect(log).not.toContain('Harriers');
    expect(JSON.stringify(bug)).not.toContain('a bug in create');
  });

  it('carries the progress of a job and the changes', async () => {
    const { page } = desktop;
    const demo = await page.evaluate(() => window.trackrecord.followDemo());
    expect(demo.states).toEqual(['running', 'done']);
    expect(demo.phases).toEqual(expect.arrayContaining(['preparing', 'writing']));
    expect(demo.result).toMatchObject({ finishedBy: 'owner' });
    const [first = -1, second = -1] = await page.evaluate(() => window.trackrecord.hearChange());
    expect(second - first).toBe(1);
  });

  it('carries files as bytes', async () => {
    const uploaded = await desktop.page.evaluate(() => window.trackrecord.upload(300_000));
    expect(uploaded).toMatchObject({ name: 'Läufer.csv', bytes: 300_000 });
    const { uploadId } = uploaded as { uploadId: string };
    const stored = await readFile(`${dataFolder}/uploads/${uploadId}`);
    expect(stored.equals(Buffer.alloc(300_000, 255))).toBe(true);
  });

  it('is given once a document, and to no frame inside it', async () => {
    const { page } = desktop;
    expect(
      await page.evaluate(() =>
        window.trackrecord.askForAnotherPort((own) =>
          own.postMessage({ type: 'trackrecord:ready' }, own.location.origin),
        ),
      ),
    ).toBe(false);
    await page.reload();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
    const fromFrame = await page.evaluate(() =>
      window.trackrecord.askForAnotherPort((own) => {
        own.document.body.insertAdjacentHTML('beforeend', '<iframe id="inner"></iframe>');
        const frame = own.document.querySelector<HTMLIFrameElement>('#inner');
        frame?.contentWindow?.postMessage({ type: 'trackrecord:ready' }, '*');
      }),
    );
    expect(fromFrame).toBe(false);
  });

  it('survives whatever is sent over it', async () => {
    const { page } = desktop;
    await page.evaluate(() => {
      const deep = '['.repeat(20_000);
      const requests = [
        { i: 'x1', p: { u: '/clubs/create', b: { json: { name: 5 } } } },
        { i: 'x2', p: { u: '/__proto__/constructor', b: {} } },
        { i: 'x3', p: { u: 'http://attacker.example/', b: null } },
        { i: 'x4', t: 3, p: {} },
        { i: 'x5', t: 99, p: null },
        { i: null, p: { u: '/setup/status', h: { 'content-type': 'multipart/form-data' }, b: 'x' } },
        { i: 'x6', p: { u: '/setup/status', b: { json: {}, meta: [[9, '__proto__']] } } },
      ].map((request) => JSON.stringify(request));
      const odd = [
        '',
        'null',
        '{',
        '{}',
        deep,
        '\u0000',
        new Uint8Array([255, 255]),
        new ArrayBuffer(8),
        7,
        null,
        { i: '1' },
        [1],
      ];
      for (let round = 0; round < 40; round += 1) window.trackrecord.sendGarbage([...requests, ...odd]);
    });
    expect(await page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
    expect(await page.evaluate(() => window.trackrecord.createClub('Harriers'))).toMatchObject({ name: 'Harriers' });
  });
});

const hostileAddresses = [
  'https://attacker.example/',
  'http://attacker.example/',
  'http://127.0.0.1:1/',
  'http://localhost/',
  'file:///etc/passwd',
  'app://other/',
  'app://trackrecord.attacker.example/',
  'app://user@trackrecord/',
  'app://attacker@other/',
  'data:text/html,<script>window.isOwned = true</script>',
  'javascript:window.isOwned = true',
  // Chromium asks nobody about a document that is not fetched: only Electron itself can refuse it.
  isRealElectron ? 'about:blank' : 'http://trackrecord.attacker.example/',
  'blob:https://attacker.example/0190f3a0',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://attacker.example/',
  'mailto:someone@attacker.example',
  'smb://attacker.example/share',
  'ms-msdt:/id PCWDiagnostic',
  'ftp://attacker.example/',
];

describe('the page cannot leave', () => {
  allOnOne();

  it('for any of twenty addresses', async () => {
    const { page } = desktop;
    const before = page.url();
    for (const address of hostileAddresses) {
      await page.evaluate((url) => {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
        link.remove();
      }, address);
      await page.waitForTimeout(60);
      expect([address, page.url()]).toEqual([address, before]);
    }
    expect(await page.evaluate(() => 'isOwned' in window)).toBe(false);
    expect(await page.evaluate(() => window.trackrecord.status())).toMatchObject({ isSetUp: true });
    expect(desktop.journal.filter((line) => line.event === 'navigation' && line.allowed)).toEqual([]);
  });

  it('by opening a window', async () => {
    const { page } = desktop;
    for (const address of ['about:blank', 'https://attacker.example/', page.url()]) {
      await page.evaluate((url) => void window.open(url, '_blank'), address);
      await page.waitForTimeout(150);
    }
    await expect.poll(() => desktop.windowCount()).toBe(1);
    expect(desktop.journal.filter((line) => line.event === 'new-window' && line.allowed)).toEqual([]);
  });

  it('and asks nothing of any address but its own', async () => {
    const { page } = desktop;
    const answers = await page.evaluate(async () => {
      const addresses = ['https://attacker.example/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'app://other/'];
      return Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      );
    });
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused']);
    const foreign = desktop.journal.filter(
      (line) => line.event === 'request' && !line.url.startsWith('app://trackrecord/'),
    );
    expect(foreign).toEqual([]);
  });
});

const permissionNames = [
  'geolocation',
  'notifications',
  'midi',
  'camera',
  'microphone',
  'clipboard-read',
  'clipboard-write',
  'persistent-storage',
  'screen-wake-lock',
  'idle-detection',
  'local-fonts',
  'window-management',
];

describe('the page is denied', () => {
  allOnOne();

  it('each of twelve permissions', async () => {
    const states = await desktop.page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (name) => {
            const status = await navigator.permissions.query({ name: name as PermissionName });
            return [name, status.state];
          }),
        ),
      permissionNames,
    );
    expect(states).toEqual(permissionNames.map((name) => [name, 'denied']));
  });

  it('the camera and the place, when it asks for them', async () => {
    const answers = await desktop.page.evaluate(() =>
      Promise.all([
        navigator.mediaDevices.getUserMedia({ video: true }).then(
          () => 'given',
          () => 'denied',
        ),
        new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            () => resolve('denied'),
          );
        }),
      ]),
    );
    expect(answers).toEqual(['denied', 'denied']);
  });

  it('code and styles that are not its own', async () => {
    const { page } = desktop;
    const names = await page.evaluate(() => window.trackrecord.attackNames);
    expect(names.length).toBeGreaterThanOrEqual(10);
    for (const name of names) {
      const { ran, violations } = await page.evaluate((attack) => window.trackrecord.attack(attack), name);
      expect([name, ran]).toEqual([name, false]);
      expect([name, violations.length]).not.toEqual([name, 0]);
    }
  });
});

/** Ways of writing "up the tree", each before each of some files that exist on one system or another. */
const climbs = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '%252e%252e%252f',
  '....//',
  '..%00/',
  '.%2e/',
  '%c0%ae%c0%ae/',
  '..;/',
];
const targets = ['package.json', 'dist/main/main.js', 'etc/passwd', 'preload/preload.cjs', 'main/thread.js'];

describe("the page's protocol", () => {
  allOnOne();

  it('gives no file above the page, however it is asked', async () => {
    const paths = climbs.flatMap((climb) => targets.map((target) => `/assets/${climb.repeat(6)}${target}`));
    expect(paths.length).toBeGreaterThanOrEqual(60);
    const answers = await desktop.page.evaluate(
      (all) =>
        Promise.all(
          all.map(async (path) => {
            const response = await fetch(path);
            const text = await response.text();
            // The page itself is the answer to a path that has no ending.
            return [path, response.status === 404 || text.includes('Test page')] as const;
          }),
        ),
      paths,
    );
    expect(answers.filter(([, isHarmless]) => !isHarmless)).toEqual([]);
  });

  it('sends the strict policy, with a nonce that changes', async () => {
    const { page } = desktop;
    const nonces = [];
    for (let count = 0; count < 2; count += 1) {
      const [policy, nonce] = await page.evaluate(async () => {
        const response = await fetch('/');
        const text = await response.text();
        return [response.headers.get('content-security-policy') ?? '', /nonce="([^"]+)"/.exec(text)?.[1] ?? ''];
      });
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).toContain(`'nonce-${nonce}'`);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('answers nothing but reading', async () => {
    const status = await desktop.page.evaluate(async () => (await fetch('/', { method: 'POST', body: 'x' })).status);
    expect(status).toBe(404);
  });
});

describe('a file that the page saves', () => {
  eachOnItsOwn();

  it.runIf(!isRealElectron)(
    'is offered under its own name, in the folder for downloads, whatever its name says',
    async () => {
      await desktop.page.evaluate(() => window.trackrecord.save('records.csv', 'discipline,mark\n'));
      const find = () => desktop.journal.find((line) => line.event === 'download');
      await expect.poll(find).toBeDefined();
      const savedTo = find()?.savedTo ?? '';
      expect(savedTo).toMatch(/downloads[/\\]records\.csv$/);
      expect(await readFile(savedTo, 'utf8')).toBe('discipline,mark\n');
    },
  );
});
