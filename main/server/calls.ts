import { SmartCoercionPlugin } from '@orpc/json-schema';
import { OpenAPIGenerator } from '@orpc/openapi';
import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { RPCHandler } from '@orpc/server/fetch';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Application, Caller } from '#main/application.ts';
import { uploadLimit } from '#main/files/uploads.ts';
import type { Log } from '#main/log.ts';
import { createRouter } from '#main/router.ts';
import type { ShellContext } from '#main/router.ts';
import { contract } from '#shared/contract/contract.ts';

import { cookieName, setSessionCookie } from './gate.ts';
import { refusals, refuse } from './refusal.ts';
import type { Sessions } from './sessions.ts';

const bodyLimit = 1024 * 1024;

/** A file and what a multipart body wraps around it. */
export const uploadBodyLimit = uploadLimit + bodyLimit;

/** Where files come in: the one operation whose body may be large. */
export const isUpload = (url: string) => url === '/rpc/files/upload' || url === '/api/files';

interface FetchHandler {
  handle(
    request: Request,
    options: { prefix: '/rpc' | '/api'; context: ShellContext },
  ): Promise<{ matched: boolean; response?: Response | undefined }>;
}

interface CallsOptions {
  readonly application: Application;
  /** The caller as far as this server knows it. */
  readonly shell: Caller;
  readonly log: Log;
  readonly sessions: Sessions;
  readonly port: () => number;
}

/** The application's operations under /rpc (the page's own protocol) and /api (REST, described by /api/openapi.json). */
export function addCalls(server: FastifyInstance, { application, shell, log, sessions, port }: CallsOptions): void {
  const router = createRouter(application, log);
  const schemaConverters = [new ZodToJsonSchemaConverter()];
  const rpc: FetchHandler = new RPCHandler(router);
  const rest: FetchHandler = new OpenAPIHandler(router, { plugins: [new SmartCoercionPlugin({ schemaConverters })] });

  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    ['application/json', 'multipart/form-data'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );

  /** The gate let nobody in without the cookie. */
  function contextOf(request: FastifyRequest, reply: FastifyReply): ShellContext {
    const secret = request.cookies[cookieName(port())] ?? '';
    return {
      caller: { ...shell, session: { secret, source: request.ip } },
      renew: (next) => {
        sessions.replace(secret, next);
        setSessionCookie(reply, port(), next);
      },
    };
  }

  function answer(handler: FetchHandler, prefix: '/rpc' | '/api') {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { matched, response } = await handler.handle(toFetchRequest(request, reply), {
        prefix,
        context: contextOf(request, reply),
      });
      if (!matched || !response) return refuse(request, reply, refusals.notFound);
      saveFiles(response.headers);
      return reply.header('cache-control', 'no-store').send(response);
    };
  }

  server.post('/rpc/*', { bodyLimit }, answer(rpc, '/rpc'));
  server.post('/rpc/files/upload', { bodyLimit: uploadBodyLimit }, answer(rpc, '/rpc'));
  // Not the page: a call that was sent in the wrong way must not look like one that went well.
  server.get('/rpc/*', (request, reply) => refuse(request, reply, refusals.notFound));
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  server.route({ method: methods, url: '/api/*', bodyLimit, handler: answer(rest, '/api') });
  server.post('/api/files', { bodyLimit: uploadBodyLimit }, answer(rest, '/api'));

  let description: Promise<unknown> | undefined;
  server.get('/api/openapi.json', async () => {
    description ??= describe(application, shell, schemaConverters);
    return description;
  });
}

async function describe(application: Application, caller: Caller, schemaConverters: ZodToJsonSchemaConverter[]) {
  const { version } = (await application.execute('setup.status', {}, caller)) as { version: string };
  return new OpenAPIGenerator({ schemaConverters }).generate(contract, {
    info: {
      title: 'TrackRecord',
      version,
      description:
        'The operations of TrackRecord on this computer. Calls need the session cookie; those that change something also need ' +
        'the header `x-trackrecord: 1` and an `Origin` that is this server.',
    },
    servers: [{ url: '/api' }],
  });
}

/** A file is saved by the browser and never shown by it: what people sent in is no page of this server. */
function saveFiles(headers: Headers): void {
  const disposition = headers.get('content-disposition');
  if (disposition !== null) headers.set('content-disposition', disposition.replace(/^inline/u, 'attachment'));
}

/** The request as oRPC reads it; its signal is aborted when the client leaves, which ends streams. */
function toFetchRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const left = new AbortController();
  reply.raw.once('close', () => left.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { method } = request;
  const body = Buffer.isBuffer(request.body) ? (request.body as Buffer<ArrayBuffer>) : null;
  return new Request(`http://${request.host}${request.url}`, { method, headers, body, signal: left.signal });
}
