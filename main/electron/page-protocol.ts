import { protocol } from 'electron';
import type { Session } from 'electron';

import { createPageFiles } from '#main/page/page-files.ts';

import { isOurs, scheme } from './address.ts';
import { answerProblem } from './problem-page.ts';

/** Before the application is ready: makes `app:` as strict as https. Never `bypassCSP`. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // What was compiled once is kept for the next start, as for any page of the web.
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers the page's addresses from the built files, with the same headers as the loopback server; `locale` is the system's. */
export function servePage(session: Session, pageFolder: string, locale: string): void {
  const answer = createPageFiles(pageFolder, { name: 'desktop', locale });
  session.protocol.handle(scheme, async (request) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !isOurs(request.url)) return new Response('There is nothing here.\n', { status: 404 });
    const { status, headers, body } = answerProblem(request.url) ?? (await answer(new URL(request.url).pathname));
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  });
}
