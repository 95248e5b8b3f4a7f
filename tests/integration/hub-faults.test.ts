import { createServer, type Server, type Socket, connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Enrolment } from '#main/sync/enrolment.ts';
import { HubRefusal, HubUnreachable } from '#main/sync/hub.ts';
import type { PostgresHub } from '#main/sync/postgres-hub.ts';
import { hubChainStart, nextHubLink, type WireOperation } from '#main/sync/wire.ts';
import { makeAuthority, makeServerCertificate } from '#tests/support/certificates.ts';
import { dose, randomPicks } from '#tests/support/dose.ts';
import { operations } from '#tests/support/hub-operations.ts';
import { type HubServer, openHub } from '#tests/support/hub-server.ts';
import { type Postgres, startPostgres } from '#tests/support/postgres.ts';

let server: Postgres;
let hub: HubServer;
beforeAll(async () => {
  server = await startPostgres();
  hub = await openHub(server);
});
afterAll(async () => {
  await hub.close();
  await server.stop();
});

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) =>
      error instanceof HubUnreachable ? error.reason : error instanceof HubRefusal ? error.code : String(error),
  );

/** Everything of a club, page by page; throws where a number is missing or the chain does not hold. */
async function pullAll(laptop: PostgresHub, epoch: string, limit = 50) {
  const all = [];
  let chain = hubChainStart;
  for (;;) {
    const page = await laptop.pull(epoch, all.length, limit);
    if (page.length === 0) return all;
    for (const op of page) {
      chain = nextHubLink(chain, op.sha, op.hlc);
      if (op.seq !== all.length + 1 || op.chain !== chain) throw new Error(`gap or broken chain at ${op.seq}`);
      all.push(op);
    }
  }
}

/** A line to the server that a test can cut or make silent. */
async function openLine(
  port: number,
  host = '127.0.0.1',
): Promise<{ port: number; cut(): void; goSilent(): void; close(): void }> {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const line: Server = createServer((near) => {
    const far = connect(port, host);
    for (const [one, two] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => two.destroy());
      one.on('data', (data) => {
        if (!isSilent) two.write(data);
      });
    }
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const address = line.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    isSilent = false;
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut,
    goSilent: () => (isSilent = true),
    close() {
      cut();
      line.close();
    },
  };
}

const through = (enrolment: Enrolment, changes: Partial<Enrolment['hub']>): Enrolment => ({
  ...enrolment,
  hub: { ...enrolment.hub, ...changes },
});

describe('several laptops at once', () => {
  it('get one order without a gap from eight pushes at once, and a reader never sees a gap', async () => {
    const laptops = [];
    for (let n = 0; n < 8; n += 1) {
      const enrolment = await hub.enrol('Crowd');
      laptops.push({ enrolment, connection: hub.connect(enrolment) });
    }
    const rounds = dose(6, 60);
    const reader = hub.connect(await hub.enrol('Crowd'));
    const epoch = laptops[0]?.enrolment.epoch ?? '';
    let isOver = false;
    const reading = (async () => {
      let seen = 0;
      while (!isOver) {
        const { length } = await pullAll(reader, epoch);
        expect(length).toBeGreaterThanOrEqual(seen);
        seen = length;
      }
    })();
    await Promise.all(
      laptops.map(async ({ connection }) => {
        for (let round = 0; round < rounds; round += 1) {
          expect(await connection.push(epoch, 30, operations(round * 20 + 1, round * 20 + 20))).toMatchObject({
            added: 20,
          });
        }
      }),
    );
    isOver = true;
    await reading;
    const all = await pullAll(reader, epoch, 2000);
    expect(all).toHaveLength(8 * rounds * 20);
    for (const { enrolment } of laptops) {
      const own = all.filter(({ device_id }) => device_id === enrolment.device.id).map(({ op_no }) => op_no);
      expect(own).toEqual(Array.from({ length: rounds * 20 }, (_, index) => index + 1));
    }
  });

  it('wait for a push that is under way and see nothing of it; other clubs and readers do not wait', async () => {
    const [slow, quick, stranger] = [await hub.enrol('Queue'), await hub.enrol('Queue'), await hub.enrol('Elsewhere')];
    const { epoch } = slow;
    const console = await hub.console(slow);
    await console.query('BEGIN');
    const push = 'SELECT hub.push($1, $2, 30, $3)';
    await console.query(push, [Buffer.from(slow.hub.token, 'hex'), epoch, JSON.stringify(operations(1, 5))]);
    const waiting = hub.connect(quick).push(epoch, 30, operations(1, 3));
    expect(await hub.connect(stranger).push(stranger.epoch, 30, operations(1, 2))).toMatchObject({ head_seq: 2 });
    const reader = hub.connect(quick);
    expect(await reader.pull(epoch, 0, 100)).toEqual([]);
    await console.query('COMMIT');
    expect(await waiting).toMatchObject({ added: 3, head_seq: 8 });
    expect((await reader.pull(epoch, 0, 100)).map(({ op_no }) => op_no)).toEqual([1, 2, 3, 4, 5, 1, 2, 3]);
  });

  it('a revocation waits for the push under way, and nothing comes after it', async () => {
    const [laptop] = [await hub.enrol('Revoking')];
    const console = await hub.console(laptop);
    await console.query('BEGIN');
    const push = 'SELECT hub.push($1, $2, 30, $3)';
    const values = (from: number) => [
      Buffer.from(laptop.hub.token, 'hex'),
      laptop.epoch,
      JSON.stringify(operations(from, from)),
    ];
    await console.query(push, values(1));
    let isRevoked = false;
    const revoking = hub.revoke(laptop).then(() => (isRevoked = true));
    await console.query('SELECT 1');
    expect(isRevoked).toBe(false);
    await console.query('COMMIT');
    await revoking;
    await expect(console.query(push, values(2))).rejects.toMatchObject({ code: '28000' });
  });
});

describe('a line that breaks', () => {
  it('loses no operation and doubles none, however often it is cut in a push or the server is killed', async () => {
    const enrolment = await hub.enrol('Faults');
    const line = await openLine(server.port);
    const laptop = hub.connect(through(enrolment, { port: line.port }), { connectMs: 5000, silenceMs: 5000 });
    const pick = randomPicks(20_261_123);
    const all: WireOperation[] = operations(1, dose(600, 6000));
    const kills = new Set([150, 400]);
    let acknowledged = 0;
    let faults = 0;
    while (acknowledged < all.length) {
      const batch = all.slice(acknowledged, acknowledged + 25);
      const pushing = laptop.push(enrolment.epoch, 30, batch);
      const isKill = [...kills].find((at) => at <= acknowledged);
      if (isKill !== undefined) {
        kills.delete(isKill);
        const outcome = reasonOf(pushing);
        await server.kill();
        await server.restart();
        await outcome;
        faults += 1;
      } else if (pick(3) === 0) {
        // Somewhere between sending and the answer.
        setTimeout(() => line.cut(), pick(12));
      }
      const outcome = await pushing.then(
        (reply) => reply.acked_op_no,
        (error: unknown) => error,
      );
      if (typeof outcome === 'number') {
        acknowledged = outcome;
      } else {
        expect(outcome).toBeInstanceOf(HubUnreachable);
        faults += 1;
        acknowledged = await hub
          .connect(enrolment)
          .hello(30, '')
          .then((hello) => hello.last_op_no);
      }
    }
    line.close();
    const pulled = await pullAll(hub.connect(enrolment), enrolment.epoch, 2000);
    expect(pulled.map(({ body }) => body)).toEqual(all.map(({ body }) => body));
    expect(faults).toBeGreaterThan(3);
  });

  it('is given up when nothing comes back, and the next call makes another one', async () => {
    const enrolment = await hub.enrol('Silent');
    const line = await openLine(server.port);
    const laptop = hub.connect(through(enrolment, { port: line.port }), { silenceMs: 300 });
    await laptop.hello(30, '');
    line.goSilent();
    expect(await reasonOf(laptop.hello(30, ''))).toBe('timeout');
    line.cut();
    expect(await reasonOf(laptop.hello(30, ''))).toBe('answered');
    line.cut();
    expect(['cut', 'answered']).toContain(await reasonOf(laptop.hello(30, '')));
    expect(await reasonOf(laptop.hello(30, ''))).toBe('answered');
    const last = laptop.pull(enrolment.epoch, 0, 1);
    line.goSilent();
    const outcome = reasonOf(last);
    await laptop.close();
    expect(['closed', 'answered']).toContain(await outcome);
    line.close();
  });
});

describe('what is not the hub', () => {
  let enrolment: Enrolment;
  const tried = (changes: Partial<Enrolment['hub']>) =>
    reasonOf(hub.connect(through(enrolment, changes), { connectMs: 1000 }).hello(30, ''));
  const listeners: Server[] = [];
  async function listenWith(onSocket: (socket: Socket) => void): Promise<number> {
    const listener = createServer((socket) => {
      socket.on('error', () => undefined);
      onSocket(socket);
    });
    listeners.push(listener);
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = listener.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  beforeAll(async () => {
    enrolment = await hub.enrol('Portals');
  });
  afterAll(() => listeners.forEach((listener) => listener.close()));

  it('is trusted by the authority, by the one certificate, and by nothing else', async () => {
    const stranger = makeAuthority('Somebody else');
    const look = makeServerCertificate(stranger, { names: ['localhost'], addresses: [[127, 0, 0, 1]] });
    const host = '127.0.0.1';
    expect(await tried({})).toBe('answered');
    expect(await tried({ host })).toBe('answered');
    expect(await tried({ trust: { kind: 'pin', pem: server.certificate } })).toBe('answered');
    expect(await tried({ trust: { kind: 'system' } })).toBe('wrong-server');
    expect(await tried({ trust: { kind: 'authority', pem: stranger.pem } })).toBe('wrong-server');
    expect(await tried({ trust: { kind: 'pin', pem: look.pem } })).toBe('wrong-server');
  });

  it('is refused where the certificate is for another name', async () => {
    const other = await startPostgres([], { names: ['hub.example.org'], addresses: [] });
    const elsewhere = await openHub(other);
    const laptop = await elsewhere.enrol('Names');
    expect(await reasonOf(elsewhere.connect(laptop).hello(30, ''))).toBe('wrong-server');
    const pinned = through(laptop, { trust: { kind: 'pin', pem: other.certificate } });
    expect(await reasonOf(elsewhere.connect(pinned).hello(30, ''))).toBe('answered');
    await elsewhere.close();
    await other.stop();
  });

  it('is told apart: no network, nobody there, a portal, a server without encryption, one that says nothing', async () => {
    expect(await tried({ host: 'hub.invalid' })).toBe('offline');
    const free = await listenWith(() => undefined);
    await new Promise((resolve) => listeners.pop()?.close(resolve));
    expect(await tried({ port: free })).toBe('refused');
    expect(await tried({ port: await listenWith((socket) => socket.end('HTTP/1.1 302 Found\r\n\r\n')) })).toBe(
      'not-a-hub',
    );
    expect(await tried({ port: await listenWith((socket) => socket.write('N')) })).toBe('no-tls');
    expect(await tried({ port: await listenWith((socket) => socket.write('SHTTP/1.1 200 OK\r\n\r\n')) })).toBe(
      'not-a-hub',
    );
    expect(await tried({ port: await listenWith(() => undefined) })).toBe('timeout');
    expect(await tried({ port: await listenWith((socket) => socket.destroy()) })).toBe('cut');
  });

  it('is told apart: another database, a wrong password, a login that was taken away, no room', async () => {
    expect(await tried({ database: 'nothing' })).toBe('not-a-hub');
    expect(await tried({ database: 'postgres' })).toBe('not-a-hub');
    expect(await tried({ password: 'wrong' })).toBe('HUB_REVOKED');
    expect(await tried({ role: 'nobody_here' })).toBe('HUB_REVOKED');
    const name = enrolment.hub.role;
    await hub.sql(`ALTER ROLE ${name} CONNECTION LIMIT 0`);
    expect(await tried({})).toBe('busy');
    await hub.sql(`ALTER ROLE ${name} CONNECTION LIMIT 20 NOLOGIN`);
    expect(await tried({})).toBe('HUB_REVOKED');
    await hub.sql(`ALTER ROLE ${name} LOGIN`);
    expect(await tried({})).toBe('answered');
  });
});
