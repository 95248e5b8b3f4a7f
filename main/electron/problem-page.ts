import { randomBytes } from 'node:crypto';

import { securityHeaders } from '#main/page/security-headers.ts';
import type { PageAnswer } from '#main/page/page-files.ts';
import { desktopWords } from '#shared/messages/desktop.ts';

import { isOurs, startAddress } from './address.ts';

const path = '/problem/';
const { problem } = desktopWords;

/** The address of the page that says that a window failed, and leads back to where it was. */
export function problemAddress(reference: string, back: string): string {
  const { pathname, search } = new URL(back);
  return `${startAddress.slice(0, -1)}${path}${reference}?back=${encodeURIComponent(pathname + search)}`;
}

/** Answers such an address with a page without script; undefined for any other address. */
export function answerProblem(address: string): PageAnswer | undefined {
  const url = new URL(address);
  const reference = url.pathname.slice(path.length);
  if (!url.pathname.startsWith(path) || !/^[A-Z0-9]{3}-[A-Z0-9]{3}$/.test(reference)) return undefined;
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    ...securityHeaders(nonce),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: document(reference, wayBack(url), nonce) };
}

/** A path of the page, whatever stands in the address. */
function wayBack(url: URL): string {
  const back = URL.parse(url.searchParams.get('back') ?? '/', startAddress);
  if (back === null || !isOurs(back.href) || back.pathname.startsWith(path)) return '/';
  return back.pathname + back.search;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

function document(reference: string, back: string, nonce: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(problem.title)}</title>
    <style nonce="${nonce}">
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem; }
      h1 { font-size: 1.5rem; }
      a { display: inline-block; margin: 0.5rem 1.5rem 0 0; padding: 0.5rem 0; min-height: 24px; }
    </style>
  </head>
  <body>
    <main>
      <h1>${escape(problem.title)}</h1>
      <p>${escape(problem.text)}</p>
      <p>${escape(problem.reference(reference))}</p>
      <p><a href="${escape(back)}">${escape(problem.again)}</a><a href="/">${escape(problem.home)}</a></p>
    </main>
  </body>
</html>
`;
}
