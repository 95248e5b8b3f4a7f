import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

import pg from 'pg';

import { HubUnreachable } from '#main/sync/hub.ts';
import { hubError } from '#main/sync/postgres-errors.ts';
import { isLoopback, tlsOf } from '#main/sync/trust.ts';
import { Failure } from '#shared/domain/failure.ts';

/** An administrator's connection to the database of a hub: one who owns the database and may create roles. */
export interface Administrator {
  readonly client: pg.Client;
  readonly database: string;
  readonly isSuperuser: boolean;
}

/**
 * Connects as `url` says, lets `task` work and ends. TLS is verified as for laptops; only a socket or this computer goes
 * without. Throws HUB_UNREACHABLE and HUB_UNUSABLE.
 * @param url such as `postgresql://postgres@db.example.org/trackrecord?sslrootcert=ca.pem`; without a password pg takes
 *   PGPASSWORD or the password file
 */
export async function withAdministrator<Result>(
  url: string,
  task: (administrator: Administrator) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connectionOf(url));
  // Told by the statement that was running.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{
      version: number;
      text: string;
      encoding: string;
      database: string;
      super: string;
    }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS text,
         current_setting('server_encoding') AS encoding, current_database() AS database, current_setting('is_superuser') AS super`,
    );
    const [server] = rows;
    if (server === undefined) throw new HubUnreachable('not-a-hub');
    if (server.version < 150_000) throw new Failure('HUB_UNUSABLE', { because: 'server-too-old', detail: server.text });
    if (server.encoding !== 'UTF8') {
      throw new Failure('HUB_UNUSABLE', {
        because: 'not-allowed',
        detail: `the database is encoded in ${server.encoding}, and the hub needs UTF8`,
      });
    }
    return await task({ client, database: server.database, isSuperuser: server.super === 'on' });
  } catch (error) {
    throw administratorFailure(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Runs statements in one transaction; all or nothing. */
export async function inHubTransaction<Result>(
  { client }: Administrator,
  task: () => Promise<Result>,
  mode = '',
): Promise<Result> {
  await client.query(`BEGIN ${mode}`);
  try {
    const result = await task();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** From here to the end of the transaction only what the role `hub_admin` may. */
export async function asHubAdmin({ client }: Administrator): Promise<void> {
  await client.query('SET LOCAL ROLE hub_admin');
}

function connectionOf(url: string): pg.ClientConfig {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'admin', problem: 'is not an address of a database' }] });
  }
  if (!/^postgres(?:ql)?:$/.test(parsed.protocol)) {
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'admin', problem: 'does not begin with postgresql://' }] });
  }
  const host = parsed.searchParams.get('host') ?? parsed.hostname.replace(/^\[(.*)\]$/, '$1');
  const user = decodeURIComponent(parsed.username);
  const password = decodeURIComponent(parsed.password);
  const database = decodeURIComponent(parsed.pathname.slice(1));
  return {
    ...(host === '' ? {} : { host }),
    ...(parsed.port === '' ? {} : { port: Number(parsed.port) }),
    ...(user === '' ? {} : { user }),
    ...(password === '' ? {} : { password }),
    ...(database === '' ? {} : { database }),
    ssl: tlsFor(host, parsed.searchParams),
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    application_name: 'TrackRecord administration',
  };
}

function tlsFor(host: string, options: URLSearchParams): ConnectionOptions | false {
  const mode = options.get('sslmode');
  const root = options.get('sslrootcert');
  const isHere = host === '' || host.startsWith('/') || isLoopback(host);
  if (isHere && root === null && (mode === null || mode === 'disable')) return false;
  if (mode === 'disable') {
    throw new Failure('INVALID_INPUT', {
      fields: [{ field: 'admin', problem: 'asks for no encryption over a network' }],
    });
  }
  const trust =
    root === null || root === 'system'
      ? ({ kind: 'system' } as const)
      : ({ kind: 'authority', pem: readFileSync(root, 'utf8') } as const);
  return tlsOf({ host, trust });
}

function administratorFailure(error: unknown): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof pg.DatabaseError) {
    if (error.code === '28P01' || error.code === '28000') {
      return new Failure('HUB_UNUSABLE', { because: 'password', detail: '' });
    }
    if (error.code === '42501') return new Failure('HUB_UNUSABLE', { because: 'not-allowed', detail: error.message });
    if (error.code === '3D000') return new Failure('HUB_UNUSABLE', { because: 'no-hub', detail: 'of that name' });
    // A statement of ours that fails is a bug, except where the server has no time.
    if (!/^(?:08|53|55|57)/.test(error.code ?? '')) return error;
  }
  const known = hubError(error);
  return known instanceof HubUnreachable ? new Failure('HUB_UNREACHABLE', { reason: known.reason }) : error;
}
