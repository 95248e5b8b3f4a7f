import { randomBytes } from 'node:crypto';

import type { Administrator } from './administrator.ts';

/** Connections that a club's laptops may hold at once without PgBouncer. */
const connectionLimit = 20;

/** Settings of a club's role. It can change them in its own session: they guard against accidents, not against malice. */
const settings = {
  search_path: 'pg_catalog',
  statement_timeout: '30s',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '10s',
  // A laptop that was closed in the middle of an answer holds nothing up for long.
  tcp_keepalives_idle: '30',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '30s',
} as const;

/** A name that tells nobody which club it is: every role of a server can read the names of all. */
export function newRoleName(): string {
  return `hub_club_${randomBytes(6).toString('hex')}`;
}

/** Makes the login role of a club: it may call the functions of the hub and nothing else. Inside a transaction. */
export async function createLoginRole({ client }: Administrator, role: string, verifier: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  await client.query(
    `CREATE ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
       CONNECTION LIMIT ${connectionLimit} PASSWORD ${client.escapeLiteral(verifier)}`,
  );
  await client.query(`GRANT hub_device TO ${name}`);
  for (const [setting, value] of Object.entries(settings)) {
    await client.query(`ALTER ROLE ${name} SET ${setting} = ${client.escapeLiteral(value)}`);
  }
}

export async function hasRole({ client }: Administrator, role: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_catalog.pg_roles WHERE rolname = $1', [role]);
  return rowCount === 1;
}
