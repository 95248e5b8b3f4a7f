import { userInfo } from 'node:os';

import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { fastify } from 'fastify';
import type { FastifyError, FastifyInstance } from 'fastify';

import type { Application, Caller } from '#main/application.ts';
import { reportBug } from '#main/bug-report.ts';
import type { Log } from '#main/log.ts';
import { securityHeaders } from '#main/page/security-headers.ts';
import { bugSentence, failureSentence } from '#shared/messages/failures.ts';

import { addCalls, isUpload } from './calls.ts';
import { addDocuments } from './documents.ts';
import { addGate, hasSession } from './gate.ts';
import { refusals, refuse } from './refusal.ts';
import { createSessions } from './sessions.ts';
import type { Sessions } from './sessions.ts';

/** Until accounts exist nobody but this computer may knock. */
const loopback = '127.0.0.1';

const callsPerMinute = { withSession: 12_000, without: 300 };

export interface ServerOptions {
  readonly application: Application;
  /** The built page, `dist/renderer`. */
  readonly pageFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Log;
  readonly now?: () => number;
}

export interface RunningServer {
  /** The address without the token. */
  readonly address: string;
  /** The address that opens a session, once. */
  readonly link: string;
  close(): Promise<void>;
}

/** Serves the application and its page on this computer only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { application, pageFolder, log, now = Date.now } = options;
  const sessions = createSessions(now);
  const shell: Caller = { user: userInfo().username, access: 'superuser', shell: 'browser' };
  let listening = options.port;
  const port = () => listening;

  const server = fastify({
    logger: false,
    forceCloseConnections: true,
    // A client that dawdles holds a connection: ten seconds for the headers, two minutes for a whole upload.
    requestTimeout: 120_000,
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000 },
    routerOptions: { maxParamLength: 1000 },
    // An address that cannot be read comes past every hook.
    frameworkErrors: (_error, request, reply) => {
      void refuse(request, reply.headers(securityHeaders()), refusals.notFound);
    },
  });
  server.server.maxConnections = 200;
  await server.register(cookie);
  addGate(server, sessions, port);
  await limitRate(server, sessions, port);
  addErrors(server, log);
  addCalls(server, { application, shell, log, sessions, port });
  addDocuments(server, pageFolder, sessions, port);

  await server.listen({ host: loopback, port: options.port });
  const [bound] = server.addresses();
  if (typeof bound === 'object') listening = bound.port;
  const address = `http://${loopback}:${listening}/`;
  return { address, link: `${address}?token=${sessions.token}`, close: () => server.close() };
}

async function limitRate(server: FastifyInstance, sessions: Sessions, port: () => number) {
  await server.register(rateLimit, {
    timeWindow: '1 minute',
    keyGenerator: (request) => (hasSession(request, sessions, port()) ? 'session' : 'stranger'),
    max: (_request, key) => (key === 'session' ? callsPerMinute.withSession : callsPerMinute.without),
  });
}

/** Errors of the HTTP layer; those of operations were told by the router already. */
function addErrors(server: FastifyInstance, log: Log) {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413 && isUpload(request.url)) {
      const data = { file: 'The file', problem: 'too-large' } as const;
      const message = failureSentence('FILE_UNREADABLE', data);
      return refuse(request, reply, { status, code: 'FILE_UNREADABLE', message, data });
    }
    if (status < 500) return refuse(request, reply, { status, code: error.code, message: error.message });
    const reference = reportBug(log, error, `${request.method} ${request.routeOptions.url ?? 'unknown'}`);
    const message = bugSentence(reference);
    return refuse(request, reply, { status, code: 'INTERNAL_SERVER_ERROR', message, data: { reference } });
  });
}
