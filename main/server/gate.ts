import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { securityHeaders } from '#main/page/security-headers.ts';

import { refusals, refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { Sessions } from './sessions.ts';

/** Cookies know no ports: two data folders served on one computer keep apart by the name. */
export const cookieName = (port: number) => `trackrecord-${port}`;

// Without Secure, and so without the prefix __Host-: browsers set such cookies over https only, Safari also on loopback.
export function setSessionCookie(reply: FastifyReply, port: number, secret: string): void {
  reply.setCookie(cookieName(port), secret, { path: '/', httpOnly: true, sameSite: 'strict' });
}

export function hasSession(request: FastifyRequest, sessions: Sessions, port: number): boolean {
  return sessions.has(request.cookies[cookieName(port)]);
}

/** Puts the checks of security.md, section 5, before every route. `port` is known once the server listens. */
export function addGate(server: FastifyInstance, sessions: Sessions, port: () => number): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders());
    const refusal = check(request, sessions, port());
    if (refusal) return refuse(request, reply, refusal);
    return undefined;
  });
}

function check(request: FastifyRequest, sessions: Sessions, port: number): Refusal | undefined {
  if (!isOurHost(request.headers.host, port)) return refusals.wrongHost;
  const isCall = /^\/(rpc|api)(\/|$)/.test(request.url);
  if (!isCall) return undefined;
  if (!comesFromOurPage(request)) return refusals.otherSite;
  return hasSession(request, sessions, port) ? undefined : refusals.noSession;
}

/** Another name that was made to point at this computer (DNS rebinding) arrives in the Host header. */
function isOurHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}` || host === `[::1]:${port}`;
}

/**
 * Every browser says where a call comes from, or at least the origin; a call that changes something also needs our own header,
 * which a form of another page cannot send and a script of another page only after a question that is never answered (no CORS).
 */
function comesFromOurPage({ headers, method, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  return (site !== undefined || origin !== undefined) && headers['x-trackrecord'] === '1';
}
