import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { asWhom, freePort, own, type Postgres } from './postgres.ts';

/** Whether the machine has PgBouncer; npm has none. */
export const hasPgBouncer = spawnSync('pgbouncer', ['--version']).status === 0;

export interface PgBouncer {
  readonly port: number;
  stop(): Promise<void>;
}

/** PgBouncer as the README sets it up: transactions are pooled, two connections a club. */
export async function startPgBouncer(
  server: Postgres,
  database: string,
  users: readonly { role: string; verifier: string }[],
): Promise<PgBouncer> {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-pgbouncer-'));
  const path = (name: string) => join(folder, name);
  const port = await freePort();
  writeFileSync(path('users.txt'), users.map(({ role, verifier }) => `"${role}" "${verifier}"\n`).join(''));
  writeFileSync(path('server.crt'), server.certificate);
  writeFileSync(path('server.key'), server.key);
  chmodSync(path('server.key'), 0o600);
  writeFileSync(
    path('pgbouncer.ini'),
    [
      '[databases]',
      `${database} = host=127.0.0.1 port=${server.port}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      'pool_mode = transaction',
      'default_pool_size = 2',
      'server_idle_timeout = 10',
      'auth_type = scram-sha-256',
      `auth_file = ${path('users.txt')}`,
      'client_tls_sslmode = require',
      `client_tls_cert_file = ${path('server.crt')}`,
      `client_tls_key_file = ${path('server.key')}`,
      'server_tls_sslmode = require',
    ].join('\n'),
  );
  chmodSync(folder, 0o755);
  own(folder, ...['users.txt', 'server.crt', 'server.key', 'pgbouncer.ini'].map(path));
  const bouncer: ChildProcess = spawn('pgbouncer', [path('pgbouncer.ini')], {
    ...asWhom,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bouncer.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  for (const giveUp = Date.now() + 10_000; !(await listens(port));) {
    if (bouncer.exitCode !== null || Date.now() > giveUp) throw new Error(`PgBouncer does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    port,
    async stop() {
      const gone = new Promise((resolve) => bouncer.once('exit', resolve));
      bouncer.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false));
  });
}
