import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { createPageFiles } from '#main/page/page-files.ts';

import { hasSession, setSessionCookie } from './gate.ts';
import { refusals, refuse } from './refusal.ts';
import type { Sessions } from './sessions.ts';

/** What a browser without a session is shown instead of the page. */
const lockedPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>TrackRecord</title></head>
<body>
<h1>TrackRecord</h1>
<p>TrackRecord runs on this computer, but this browser was not opened by it.</p>
<p>Use the link that TrackRecord printed when it was started. The link works once: for a new one, start TrackRecord again.</p>
</body>
</html>
`;

/** The built page, for browsers with a session; its scripts and styles hold no secret and need none. */
export function addDocuments(
  server: FastifyInstance,
  pageFolder: string,
  sessions: Sessions,
  port: () => number,
): void {
  const answer = createPageFiles(pageFolder, { name: 'browser' });

  function openSession(reply: FastifyReply, token: string): FastifyReply | undefined {
    const secret = sessions.exchange(token);
    if (secret === undefined) return undefined;
    setSessionCookie(reply, port(), secret);
    // The address bar and the history keep an address without the token.
    return reply.header('cache-control', 'no-store').redirect('/', 303);
  }

  function lock(reply: FastifyReply) {
    return reply.status(401).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(lockedPage);
  }

  server.get('/health', async () => ({ ok: true }));

  server.get('/*', async (request: FastifyRequest, reply) => {
    const { pathname, searchParams } = new URL(request.url, `http://${request.host}`);
    const token = pathname === '/' ? searchParams.get('token') : null;
    const opened = token === null ? undefined : openSession(reply, token);
    if (opened) return opened;
    const { status, headers, body } = await answer(pathname);
    const isDocument = headers['content-type']?.startsWith('text/html') ?? false;
    if (isDocument && !hasSession(request, sessions, port())) return lock(reply);
    if (isDocument && token !== null) return reply.header('cache-control', 'no-store').redirect('/', 303);
    return reply.status(status).headers(headers).send(body);
  });

  server.setNotFoundHandler((request, reply) => refuse(request, reply, refusals.notFound));
}
