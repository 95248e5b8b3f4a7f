import pg from 'pg';

import { HubRefusal, hubRefusalStates, HubUnreachable, type RefusalDetail } from './hub.ts';
import type { HubRefusalCode, UnreachableReason } from '#shared/domain/hub.ts';

/**
 * What stands behind an error of the connection to the hub: a refusal, or why it could not be asked. Null: neither, which
 * makes it a bug of this side.
 */
export function hubError(error: unknown): HubRefusal | HubUnreachable | null {
  if (error instanceof HubRefusal || error instanceof HubUnreachable) return error;
  if (error instanceof pg.DatabaseError) return serverError(error);
  const reason = connectionProblem(error);
  return reason === null ? null : new HubUnreachable(reason, error);
}

/** PostgreSQL 18, Appendix A, and what PgBouncer says in its place. */
function serverError(error: pg.DatabaseError): HubRefusal | HubUnreachable {
  const state = error.code ?? '';
  const refusal = Object.entries(hubRefusalStates).find(([, value]) => value === state);
  if (refusal !== undefined) return new HubRefusal(refusal[0] as HubRefusalCode, detailOf(error));
  if (state === '28P01' || /authentication failed|no such user/i.test(error.message))
    return new HubRefusal('HUB_REVOKED');
  // Statement timeout.
  if (state === '57014') return new HubUnreachable('timeout', error);
  // No such database, schema, function or right to it.
  if (['3D000', '3F000', '42883', '42P01', '42501'].includes(state)) return new HubUnreachable('not-a-hub', error);
  // Wrong or too large values, before a function of the hub could look at them.
  if (state.startsWith('22') || state.startsWith('54')) return new HubRefusal('HUB_STRUCTURE');
  return new HubUnreachable('busy', error);
}

function detailOf({ detail }: pg.DatabaseError): RefusalDetail {
  if (detail === undefined || !detail.startsWith('{')) return {};
  const { op_no: opNo, expected, field, schema_min: schemaMin } = JSON.parse(detail) as Record<string, unknown>;
  return {
    ...(typeof opNo === 'number' ? { opNo } : {}),
    ...(typeof expected === 'number' ? { expected } : {}),
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof schemaMin === 'number' ? { schemaMin } : {}),
  };
}

const problems: Readonly<Record<string, UnreachableReason>> = {
  ENOTFOUND: 'offline',
  EAI_AGAIN: 'offline',
  ENETUNREACH: 'offline',
  ENETDOWN: 'offline',
  EHOSTUNREACH: 'offline',
  EADDRNOTAVAIL: 'offline',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'cut',
  ECONNABORTED: 'cut',
  EPIPE: 'cut',
  EPROTO: 'not-a-hub',
};

/** What pg says without a code. */
const sayings: readonly (readonly [RegExp, UnreachableReason])[] = [
  [/does not support SSL/, 'no-tls'],
  [/error establishing an SSL connection|unexpected message|Unknown authenticationOk/i, 'not-a-hub'],
  [/timeout/i, 'timeout'],
  [/^SASL/, 'wrong-server'],
  [/connection terminated|connection error|not queryable|disconnected/i, 'cut'],
];

function connectionProblem(error: unknown): UnreachableReason | null {
  if (!(error instanceof Error)) return null;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  // OpenSSL's verdicts on certificates, and ours on the pinned one.
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|HOSTNAME_MISMATCH/.test(code)) return 'wrong-server';
  if (code.startsWith('ERR_SSL_')) return 'not-a-hub';
  const known = problems[code];
  if (known !== undefined) return known;
  return sayings.find(([saying]) => saying.test(error.message))?.[1] ?? null;
}
