import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';

import { receivePort, shellName, styleNonce } from '#renderer/connection.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { desktop, DesktopEvent } from '#shared/contract/desktop.ts';

/** A page that reaches main exactly as the real one does, and that then misbehaves in every way the tests ask for. */

const port = await receivePort();
const link = new RPCLink({ port });
const client: ContractRouterClient<Contract> = createORPCClient(link);
const desktopClient: ContractRouterClient<{ desktop: typeof desktop }> = createORPCClient(link);
port.start();

const events: DesktopEvent[] = [];
void (async () => {
  for await (const event of await desktopClient.desktop.events()) events.push(event);
})();

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));

async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ORPCError)) return { error: String(error) };
    const { code, message, data } = error as ORPCError<string, unknown>;
    return { code, message, data };
  }
}

async function followDemo(): Promise<{ states: string[]; phases: string[]; result: unknown }> {
  const { jobId } = await client.setup.openDemo({ performances: 5 });
  const jobs = [];
  for await (const job of await client.jobs.watch({ jobId })) jobs.push(job);
  return {
    states: [...new Set(jobs.map((job) => job.state))],
    phases: [...new Set(jobs.map((job) => job.phase))],
    result: jobs.at(-1)?.result,
  };
}

async function hearChange(): Promise<number[]> {
  const changes = await client.system.changes();
  const numbers: number[] = [];
  for await (const { number } of changes) {
    numbers.push(number);
    if (numbers.length === 2) break;
    await client.clubs.create({ name: 'Heard' });
  }
  return numbers;
}

async function upload(bytes: number): Promise<unknown> {
  return outcome(client.files.upload({ file: new File([new Uint8Array(bytes).fill(255)], 'Läufer.csv') }));
}

/** Asks the preload for another port, as a script that got into the page might. */
async function askForAnotherPort(ask: (window: Window) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 500);
    window.addEventListener('message', (event: MessageEvent<{ type?: unknown } | null>) => {
      if (event.data?.type !== 'trackrecord:port') return;
      clearTimeout(timer);
      resolve(true);
    });
    ask(window);
  });
}

const attacks: Record<string, () => void> = {
  'a script element': () => {
    const script = document.createElement('script');
    script.textContent = 'window.isOwned = true';
    document.body.append(script);
  },
  'a script of another origin': () => {
    const script = document.createElement('script');
    script.src = 'https://attacker.example/script.js';
    document.body.append(script);
  },
  'a script from memory': () => {
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob(['window.isOwned = true'], { type: 'text/javascript' }));
    document.body.append(script);
  },
  'an event handler': () => {
    const host = document.createElement('div');
    host.innerHTML = '<img src="nothing.png" onerror="window.isOwned = true">';
    document.body.append(host);
  },
  'an address with script': () => {
    const link = document.createElement('a');
    link.href = 'javascript:window.isOwned = true';
    document.body.append(link);
    link.click();
  },
  eval: () => {
    // oxlint-disable-next-line no-eval
    (0, eval)('window.isOwned = true');
  },
  'the Function constructor': () => {
    // oxlint-disable-next-line no-new-func, no-implied-eval
    new Function('window.isOwned = true')();
  },
  'a style element without the nonce': () => {
    const style = document.createElement('style');
    style.textContent = 'body { --owned: 1 }';
    document.head.append(style);
  },
  'a frame of another site': () => {
    const frame = document.createElement('iframe');
    frame.src = 'https://attacker.example/';
    document.body.append(frame);
  },
  'a form to another site': () => {
    const form = document.createElement('form');
    form.action = 'https://attacker.example/';
    document.body.append(form);
    form.submit();
  },
};

/** Whether the attack's code ran, and which rule stopped it. */
async function attack(name: string): Promise<{ ran: boolean; violations: string[] }> {
  violations.length = 0;
  // In a task of its own: called from a test's evaluation, eval would be let through.
  const refusal = await new Promise<string>((resolve) => {
    setTimeout(() => {
      try {
        attacks[name]?.();
        resolve('');
      } catch (error) {
        resolve(String(error));
      }
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const hasStyle = getComputedStyle(document.body).getPropertyValue('--owned') !== '';
  const ran = 'isOwned' in window || hasStyle;
  return { ran, violations: refusal === '' ? [...violations] : [...violations, refusal] };
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
}

async function takeFiles(): Promise<string[]> {
  const files = await desktopClient.desktop.takeFiles();
  return Promise.all(files.map(async (file) => `${file.name}: ${await file.text()}`));
}

/** Unsaved input, as the page's forms have it. */
function holdUnsaved(): void {
  window.addEventListener('beforeunload', (event) => event.preventDefault());
}

const trackrecord = {
  events: () => events,
  takeFiles,
  chooseFolder: () => outcome(desktopClient.desktop.chooseFolder()),
  licences: async () => (await desktopClient.desktop.licences()).length,
  startDemo: (performances: number) => outcome(client.setup.openDemo({ performances })),
  holdUnsaved,
  shell: shellName(),
  nonce: styleNonce(),
  attackNames: Object.keys(attacks),
  createClub: (name: string) => outcome(client.clubs.create({ name })),
  status: () => outcome(client.setup.status()),
  followDemo,
  hearChange,
  upload,
  askForAnotherPort,
  sendGarbage: (messages: unknown[]) => messages.forEach((message) => port.postMessage(message)),
  attack,
  save,
};
export type TestPage = typeof trackrecord;

declare global {
  interface Window {
    trackrecord: TestPage;
  }
}

window.trackrecord = trackrecord;
document.documentElement.dataset['ready'] = 'yes';
