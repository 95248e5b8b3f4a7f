import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly data?: unknown;
}

export const refusals = {
  wrongHost: {
    status: 421,
    code: 'MISDIRECTED_REQUEST',
    message: 'TrackRecord answers only to the address that it printed.',
  },
  otherSite: { status: 403, code: 'FORBIDDEN', message: 'Another page may not call TrackRecord.' },
  noSession: {
    status: 401,
    code: 'UNAUTHORIZED',
    message: 'This browser is not connected any more. Start TrackRecord again and use the link that it prints.',
  },
  notFound: { status: 404, code: 'NOT_FOUND', message: 'There is nothing here.' },
} satisfies Record<string, Refusal>;

/** Answers with an error in the form that the asking client reads: oRPC's own under /rpc, plain JSON elsewhere. */
export async function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): Promise<FastifyReply> {
  const { status, code, message, data } = refusal;
  const error = { defined: false, code, status, message, data };
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(JSON.stringify(request.url.startsWith('/rpc') ? { json: error, meta: [] } : error));
}
