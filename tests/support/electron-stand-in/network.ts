import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright-core';

import { toElectron } from './addresses.ts';
import { preventable } from './app.ts';
import { write } from './journal.ts';
import { defaultSession } from './session.ts';
import type { StandInWebContents } from './web-contents.ts';

/** Answers every request of every window as Electron would: navigation events, request filter, protocol handlers; no network. */
export async function answerRequests(
  context: BrowserContext,
  contentsOf: (page: Page) => StandInWebContents | undefined,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const contents = contentsOf(pageOf(request) as Page);
    const url = toElectron(request.url());
    if (!contents || !mayNavigate(request, url, contents) || !passesFilter(url)) return route.abort('aborted');
    return answer(route, url);
  });
}

function pageOf(request: PageRequest): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    // The first request of a new window, which the stand-in does not let live anyway.
    return undefined;
  }
}

/** Only what the page starts is announced, not what main loads. */
function mayNavigate(request: PageRequest, url: string, contents: StandInWebContents): boolean {
  if (!request.isNavigationRequest() || contents.isLoading(url)) return true;
  const isTop = request.frame().parentFrame() === null;
  const names = isTop ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
  const event = { ...preventable(), url, isMainFrame: isTop };
  let isPrevented = false;
  event.preventDefault = () => void (isPrevented = true);
  for (const name of names) contents.emit(name, event);
  write({ event: 'navigation', url, allowed: !isPrevented });
  return !isPrevented;
}

function passesFilter(url: string): boolean {
  const { beforeRequest } = defaultSession.handlers;
  let isCancelled = false;
  beforeRequest?.({ url } as never, (response) => void (isCancelled = response.cancel ?? false));
  if (isCancelled) write({ event: 'request', url, answered: false });
  return !isCancelled;
}

async function answer(route: Route, url: string): Promise<void> {
  const scheme = url.slice(0, url.indexOf(':'));
  const handler = defaultSession.schemes.get(scheme);
  write({ event: 'request', url, answered: handler !== undefined });
  // There is no network behind the stand-in: what the filter let through would have reached it.
  if (!handler) return route.abort('internetdisconnected');
  const request = route.request();
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(url, { method: request.method(), ...(body ? { body: new Uint8Array(body) } : {}) }),
  );
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
