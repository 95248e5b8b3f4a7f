import type { Socket } from 'node:net';

import pg from 'pg';
import { z } from 'zod';

import type { HubAddress } from './enrolment.ts';
import { type Hub, HubUnreachable } from './hub.ts';
import { hubError } from './postgres-errors.ts';
import { tlsOf } from './trust.ts';
import { type FileType, hubHello, type HubOperation, hubOperation, pushReply, type WireOperation } from './wire.ts';

export interface PostgresHubOptions {
  /** Until the server has let us in, in milliseconds. */
  readonly connectMs?: number;
  /** How long nothing may come back in a call, in milliseconds, beyond what sending takes on a slow line. */
  readonly silenceMs?: number;
}

/** A slow line still carries this many bytes in a second. */
const slowestBytes = 16_384;

/**
 * The hub on PostgreSQL. One call is one statement, so one transaction: it works through PgBouncer that pools
 * transactions. The connection is made when it is needed and again after it broke; nothing is repeated by itself.
 */
export class PostgresHub implements Hub {
  private readonly address: HubAddress;
  private readonly token: Buffer;
  private readonly connectMs: number;
  private readonly silenceMs: number;
  private connection: Promise<pg.Client> | null = null;
  private isClosed = false;
  /** The call before: one connection carries one at a time. */
  private before: Promise<unknown> = Promise.resolve();

  constructor(address: HubAddress, { connectMs = 15_000, silenceMs = 40_000 }: PostgresHubOptions = {}) {
    this.address = address;
    this.token = Buffer.from(address.token, 'hex');
    this.connectMs = connectMs;
    this.silenceMs = silenceMs;
  }

  async hello(schemaVersion: number, application: string) {
    const rows = await this.call('SELECT hub.hello($1, $2, $3) AS answer', [this.token, schemaVersion, application]);
    return answerOf(hubHello, rows);
  }

  async push(epoch: string, schemaVersion: number, operations: readonly WireOperation[]) {
    const text = JSON.stringify(operations);
    const rows = await this.call(
      'SELECT hub.push($1, $2, $3, $4) AS answer',
      [this.token, epoch, schemaVersion, text],
      Buffer.byteLength(text),
    );
    return answerOf(pushReply, rows);
  }

  async pull(epoch: string, after: number, limit: number) {
    const rows = await this.call('SELECT * FROM hub.pull($1, $2, $3, $4)', [this.token, epoch, after, limit]);
    return rows.map((row) => valid(hubOperation, operationOf(row as unknown as PulledRow)));
  }

  async blobBegin(sha256: string, bytes: number, type: FileType, chunks: number) {
    const rows = await this.call('SELECT hub.blob_begin($1, $2, $3, $4, $5) AS answer', [
      this.token,
      Buffer.from(sha256, 'hex'),
      bytes,
      type,
      chunks,
    ]);
    return answerOf(z.array(z.number().int()), rows);
  }

  async blobChunkPut(sha256: string, n: number, data: Uint8Array) {
    const rows = await this.call(
      'SELECT hub.blob_chunk_put($1, $2, $3, $4) AS answer',
      [this.token, Buffer.from(sha256, 'hex'), n, Buffer.from(data)],
      data.length,
    );
    return answerOf(z.boolean(), rows);
  }

  async blobGet(sha256: string, n: number) {
    const rows = await this.call('SELECT hub.blob_get($1, $2, $3) AS answer', [
      this.token,
      Buffer.from(sha256, 'hex'),
      n,
    ]);
    return answerOf(z.instanceof(Uint8Array).nullable(), rows);
  }

  async erase(epoch: string, seq: number) {
    try {
      return answerOf(
        z.number().int(),
        await this.call('SELECT hub.erase($1, $2, $3) AS answer', [this.token, epoch, seq]),
      );
    } catch (error) {
      // A hub that its administrator has not upgraded.
      if (error instanceof HubUnreachable && (error.cause as { code?: unknown } | undefined)?.code === '42883')
        return null;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.drop();
  }

  private call(text: string, values: unknown[], bytes = 0): Promise<Record<string, unknown>[]> {
    const own = this.before.then(() => this.ask(text, values, bytes));
    // Whoever made that call hears how it ended.
    this.before = own.catch(() => undefined);
    return own;
  }

  private async ask(text: string, values: unknown[], bytes: number): Promise<Record<string, unknown>[]> {
    if (this.isClosed) throw new HubUnreachable('closed');
    const connection = (this.connection ??= this.connect());
    try {
      const client = await connection;
      const { rows } = await answering(client, client.query<Record<string, unknown>>(text, values), {
        silenceMs: this.silenceMs,
        sendingMs: (bytes / slowestBytes) * 1000,
      });
      return rows;
    } catch (error) {
      const known = hubError(error);
      // After anything but an answer nobody knows what state the connection is in.
      if (known === null || known instanceof HubUnreachable) await this.drop(connection);
      if (this.isClosed) throw new HubUnreachable('closed', error);
      throw known ?? error;
    }
  }

  private async connect(): Promise<pg.Client> {
    const { host, port, database, role, password } = this.address;
    const client = new pg.Client({
      host,
      port,
      database,
      user: role,
      password,
      ssl: tlsOf(this.address),
      connectionTimeoutMillis: this.connectMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      application_name: 'TrackRecord',
    });
    // A connection that breaks while nobody asks: the next call makes another one.
    client.on('error', () => {
      this.connection = null;
    });
    await client.connect();
    return client;
  }

  /** Gives the connection up at once, without a farewell that a dead line would never carry. */
  private async drop(which: Promise<pg.Client> | null = this.connection): Promise<void> {
    if (which === this.connection) this.connection = null;
    const client = await which?.catch(() => null);
    if (client) socketOf(client).destroy();
  }
}

interface Patience {
  readonly silenceMs: number;
  readonly sendingMs: number;
}

/** The answer of a call; throws HubUnreachable 'timeout' once nothing more has come in for too long: half open. */
async function answering<T>(client: pg.Client, answer: Promise<T>, { silenceMs, sendingMs }: Patience): Promise<T> {
  let patience = silenceMs + sendingMs;
  let heard = socketOf(client).bytesRead;
  let since = performance.now();
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const watch = setInterval(
    () => {
      const { bytesRead } = socketOf(client);
      if (bytesRead !== heard) {
        heard = bytesRead;
        since = performance.now();
        patience = silenceMs;
      } else if (performance.now() - since > patience) {
        reject(new HubUnreachable('timeout'));
      }
    },
    Math.min(500, silenceMs / 4),
  );
  // Whichever comes second has nobody to tell.
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearInterval(watch);
  }
}

/** pg's own socket, in TLS or not. */
function socketOf(client: pg.Client): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream;
}

/** A row of `hub.pull` as pg reads it: bigint as text, bytea as bytes. */
interface PulledRow extends Omit<HubOperation, 'seq' | 'op_no' | 'body_sha' | 'sha' | 'chain'> {
  readonly seq: string;
  readonly op_no: string;
  readonly body_sha: Buffer;
  readonly sha: Buffer;
  readonly chain: Buffer;
}

function operationOf(row: PulledRow): HubOperation {
  return {
    ...row,
    seq: Number(row.seq),
    op_no: Number(row.op_no),
    body_sha: row.body_sha.toString('hex'),
    sha: row.sha.toString('hex'),
    chain: row.chain.toString('hex'),
  };
}

function answerOf<T>(schema: z.ZodType<T>, rows: readonly Record<string, unknown>[]): T {
  return valid(schema, rows[0]?.['answer']);
}

/** What the hub says is checked like everything that comes from outside. */
function valid<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (!read.success) throw new HubUnreachable('not-a-hub', read.error);
  return read.data;
}
