import { randomBytes, randomUUID } from 'node:crypto';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Hub, HubRefusal } from '#main/sync/hub.ts';
import {
  hubChainStart,
  nextHubLink,
  operationSha,
  sha256Hex,
  wireLimits,
  wireVersion,
  type WireOperation,
} from '#main/sync/wire.ts';
import { clockAt, operation, operations } from '#tests/support/hub-operations.ts';
import { openHub } from '#tests/support/hub-server.ts';
import { MemoryHub } from '#tests/support/memory-hub.ts';
import { type Postgres, startPostgres } from '#tests/support/postgres.ts';

interface Laptop {
  readonly hub: Hub;
  readonly deviceId: string;
  readonly clubId: string;
  readonly epoch: string;
}

/** What the administrator does, of either hub. */
interface World {
  enrol(club: string): Promise<Laptop>;
  revoke(laptop: Laptop): Promise<void>;
  setSchemaMin(laptop: Laptop, schemaMin: number): Promise<void>;
  setQuota(laptop: Laptop, bytes: number): Promise<void>;
  close(): Promise<void>;
}

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

async function postgresWorld(): Promise<World> {
  const hub = await openHub(server);
  const enrolments = new Map<string, Awaited<ReturnType<typeof hub.enrol>>>();
  return {
    async enrol(club) {
      const enrolment = await hub.enrol(club);
      enrolments.set(enrolment.device.id, enrolment);
      const { epoch } = enrolment;
      return { hub: hub.connect(enrolment), deviceId: enrolment.device.id, clubId: enrolment.club.id, epoch };
    },
    async revoke({ deviceId }) {
      const enrolment = enrolments.get(deviceId);
      if (enrolment !== undefined) await hub.revoke(enrolment);
    },
    async setSchemaMin({ clubId }, schemaMin) {
      await hub.sql('UPDATE hub.club SET schema_min = $2 WHERE club_id = $1', [clubId, schemaMin]);
    },
    async setQuota({ clubId }, bytes) {
      await hub.sql('UPDATE hub.club SET blob_quota = $2 WHERE club_id = $1', [clubId, bytes]);
    },
    close: () => hub.close(),
  };
}

async function memoryWorld(): Promise<World> {
  const memory = new MemoryHub();
  const clubs = new Map<string, string>();
  return {
    async enrol(club) {
      const clubId = clubs.get(club) ?? memory.addClub();
      clubs.set(club, clubId);
      return { ...memory.enrol(clubId), clubId };
    },
    revoke: async ({ clubId, deviceId }) => memory.revoke(clubId, deviceId),
    setSchemaMin: async ({ clubId }, schemaMin) => memory.setSchemaMin(clubId, schemaMin),
    setQuota: async ({ clubId }, bytes) => memory.setQuota(clubId, bytes),
    close: async () => undefined,
  };
}

const schema = 30;
const refusal = async (call: Promise<unknown>) => {
  const error: HubRefusal = await call.then(
    () => Promise.reject(new Error('nothing was refused')),
    (reason: HubRefusal) => reason,
  );
  return { code: error.code, detail: error.detail };
};

describe.each([
  ['in memory', memoryWorld],
  ['on PostgreSQL', postgresWorld],
])('the hub %s', (_name, openWorld) => {
  let world: World;
  let own: Laptop;
  let other: Laptop;
  const push = (laptop: Laptop, ops: readonly WireOperation[]) => laptop.hub.push(laptop.epoch, schema, ops);
  const pull = (laptop: Laptop, after = 0, limit = 2000) => laptop.hub.pull(laptop.epoch, after, limit);

  // A club of its own for each test, in one hub.
  let clubs = 0;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterEach(() => Promise.all([own.hub.close(), other.hub.close()]));
  afterAll(() => world.close());
  async function twoLaptops(): Promise<void> {
    clubs += 1;
    own = await world.enrol(`Club ${clubs}`);
    other = await world.enrol(`Club ${clubs}`);
  }

  it('greets a laptop with who it is and where the club stands', async () => {
    await twoLaptops();
    const hello = await own.hub.hello(schema, 'test 1.0');
    expect(hello).toEqual({
      proto: wireVersion,
      club_id: own.clubId,
      device_id: own.deviceId,
      epoch: own.epoch,
      head_seq: 0,
      head_chain: hubChainStart,
      min_seq: 0,
      last_op_no: 0,
      schema_min: 1,
      schema_max: 1,
      now_ms: expect.any(Number) as number,
      write_ok: true,
      blob_bytes: 0,
      blob_quota: 1_073_741_824,
    });
    expect(Math.abs(hello.now_ms - Date.now())).toBeLessThan(60_000);
    expect((await refusal(own.hub.hello(0, ''))).code).toBe('HUB_STRUCTURE');
  });

  it('keeps what is pushed in one order, with the texts as they were sent and hashes that a laptop computes itself', async () => {
    await twoLaptops();
    const bodies = [
      '{"b":1,"a":{"é":"\u{1F3C3}"},"a":2}',
      '{ "spaced" :  [1.0, 1e2] }',
      '{"nul":"\\u0000","lone":"\\ud800"}',
    ];
    const first = bodies.map((body, index) => operation(index + 1, { body }));
    const second = [
      operation(1, { row_id: 'U13 Löwen', entity: 'age_group' }),
      operation(2, { body: null, kind: 'del' }),
    ];
    expect(await push(own, first)).toEqual({ acked_op_no: 3, added: 3, head_seq: 3 });
    expect(await push(other, second)).toEqual({ acked_op_no: 2, added: 2, head_seq: 5 });

    const page = await pull(other);
    expect(page.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    let chain = hubChainStart;
    for (const [index, { seq: _seq, device_id, sha, chain: link, ...wire }] of page.entries()) {
      expect(wire).toEqual([...first, ...second][index]);
      expect(device_id).toBe(index < 3 ? own.deviceId : other.deviceId);
      expect(sha).toBe(operationSha({ ...wire, club_id: own.clubId, device_id }));
      chain = nextHubLink(chain, sha, wire.hlc);
      expect(link).toBe(chain);
    }
    const hello = await own.hub.hello(schema, '');
    expect(hello).toMatchObject({ head_seq: 5, head_chain: chain, last_op_no: 3, schema_max: schema });
  });

  it('skips what it holds, also with another clock, and takes the rest', async () => {
    await twoLaptops();
    const ops = operations(1, 4);
    await push(own, ops.slice(0, 3));
    const stampedAnew = ops.map((each) => ({ ...each, hlc: clockAt(Date.now() - 60_000) }));
    expect(await push(own, stampedAnew)).toEqual({ acked_op_no: 4, added: 1, head_seq: 4 });
    expect(await push(own, stampedAnew)).toEqual({ acked_op_no: 4, added: 0, head_seq: 4 });
    expect((await pull(own)).map(({ hlc }) => hlc).slice(0, 3)).toEqual(ops.slice(0, 3).map(({ hlc }) => hlc));
    expect(await push(own, [])).toEqual({ acked_op_no: 4, added: 0, head_seq: 4 });
  });

  it('takes an operation once that stands in one push twice, wherever it stands, and sees there too that a number was used twice', async () => {
    await twoLaptops();
    const [first, second, third, fourth] = operations(1, 4) as [
      WireOperation,
      WireOperation,
      WireOperation,
      WireOperation,
    ];
    await push(own, [first]);
    const mixed = [second, first, second, third, { ...second, hlc: clockAt(0) }, fourth, third];
    expect(await push(own, mixed)).toEqual({ acked_op_no: 4, added: 3, head_seq: 4 });
    expect((await pull(other)).map(({ op_no, body, hlc }) => ({ op_no, body, hlc }))).toEqual(
      [first, second, third, fourth].map(({ op_no, body, hlc }) => ({ op_no, body, hlc })),
    );
    const fork = [operation(5), operation(6), operation(5)];
    expect(await refusal(push(own, fork))).toEqual({ code: 'HUB_FORK', detail: { opNo: 5 } });
    expect(await push(own, [])).toEqual({ acked_op_no: 4, added: 0, head_seq: 4 });
  });

  it('takes an operation again whose body was blanked in the meantime, and keeps what it has', async () => {
    await twoLaptops();
    const [op] = operations(1, 1) as [WireOperation];
    await push(own, [op]);
    expect(await push(own, [{ ...op, body: null }])).toMatchObject({ added: 0 });
    expect((await pull(other))[0]?.body).toBe(op.body);
  });

  it.each(['txn', 'txn_size', 'kind', 'entity', 'row_id', 'schema_v', 'body'] as const)(
    'sees by another %s that a number was used twice',
    async (field) => {
      await twoLaptops();
      await push(own, operations(1, 1));
      const held = (await pull(own))[0];
      if (held === undefined) throw new Error('nothing was pulled');
      const { seq: _seq, device_id: _device, sha: _sha, chain: _chain, ...wire } = held;
      const changes = {
        txn: randomUUID(),
        txn_size: 2,
        kind: 'del',
        entity: 'club',
        row_id: 'x',
        schema_v: 31,
        body: '{}',
      } as const;
      const changed = operation(1, {
        ...wire,
        [field]: changes[field],
        body_sha: sha256Hex(field === 'body' ? '{}' : (wire.body ?? '')),
      });
      expect(await refusal(push(own, [changed]))).toEqual({ code: 'HUB_FORK', detail: { opNo: 1 } });
    },
  );

  it('takes no number before the one that is next, and nothing of a push that it refuses', async () => {
    await twoLaptops();
    expect(await refusal(push(own, operations(2, 2)))).toEqual({ code: 'HUB_GAP', detail: { opNo: 2, expected: 1 } });
    expect(await refusal(push(own, [operation(1), operation(3)]))).toEqual({
      code: 'HUB_GAP',
      detail: { opNo: 3, expected: 2 },
    });
    expect(await pull(own)).toEqual([]);
    expect(await push(own, operations(1, 2))).toMatchObject({ added: 2, head_seq: 2 });
  });

  it('refuses a clock more than five minutes ahead, and any clock in the past is right', async () => {
    await twoLaptops();
    const ahead = operation(2, { hlc: clockAt(Date.now() + wireLimits.futureMs + 60_000) });
    expect(await refusal(push(own, [operation(1), ahead]))).toEqual({ code: 'HUB_FUTURE', detail: { opNo: 2 } });
    expect(await push(own, [operation(1, { hlc: clockAt(0) })])).toMatchObject({ added: 1 });
    expect(await push(own, [operation(2, { hlc: clockAt(Date.now() + 200_000) })])).toMatchObject({ added: 1 });
  });

  it('lets an old laptop read and keeps it from writing', async () => {
    await twoLaptops();
    await world.setSchemaMin(own, 31);
    expect(await own.hub.hello(30, '')).toMatchObject({ write_ok: false, schema_min: 31 });
    expect(await own.hub.hello(31, '')).toMatchObject({ write_ok: true });
    expect(await refusal(own.hub.push(own.epoch, 30, operations(1, 1)))).toEqual({
      code: 'HUB_SCHEMA',
      detail: { schemaMin: 31 },
    });
    expect(await pull(own)).toEqual([]);
  });

  it('knows a laptop of another epoch', async () => {
    await twoLaptops();
    expect((await refusal(own.hub.push(randomUUID(), schema, []))).code).toBe('HUB_EPOCH');
    expect((await refusal(own.hub.pull(randomUUID(), 0, 10))).code).toBe('HUB_RESYNC');
    expect((await refusal(pull(own, 1))).code).toBe('HUB_RESYNC');
    expect((await refusal(pull(own, -1))).code).toBe('HUB_RESYNC');
  });

  const structure: [string, Record<string, unknown>][] = [
    ['op_no', { op_no: 0 }],
    ['op_no', { op_no: 1.5 }],
    ['op_no', { op_no: '1' }],
    ['hlc', { hlc: 'FFFFFFFFFFFFFFFF' }],
    ['hlc', { hlc: clockAt(1).slice(1) }],
    ['txn', { txn: randomUUID().toUpperCase().replace(/\d/g, 'A') }],
    ['txn', { txn: 'none' }],
    ['txn_size', { txn_size: 0 }],
    ['kind', { kind: 'drop' }],
    ['entity', { entity: 'Athlete' }],
    ['entity', { entity: 'a'.repeat(64) }],
    ['row_id', { row_id: '' }],
    ['row_id', { row_id: 'x'.repeat(65) }],
    ['row_id', { row_id: 'a\nb' }],
    ['row_id', { row_id: 7 }],
    ['schema_v', { schema_v: 0 }],
    ['body', { body: { f: {} } }],
    ['body_sha', { body_sha: 'A'.repeat(64) }],
    ['body_sha', { body_sha: sha256Hex('another') }],
    ['operation', { device_id: randomUUID() }],
  ];
  it.each(structure)('refuses the wrong shape of %s in %j', async (field, changes) => {
    own = await world.enrol('Shapes');
    const wrong: WireOperation = Object.assign(operation(1), changes);
    const { code, detail } = await refusal(push(own, [wrong]));
    expect({ code, field: detail.field }).toEqual({ code: 'HUB_STRUCTURE', field });
  });

  it('takes names of 64 characters that are more bytes, and bodies up to their limit', async () => {
    await twoLaptops();
    const long = 'x'.repeat(wireLimits.bodyBytes - 8);
    const largest = operation(1, { row_id: '\u{1F3C3}'.repeat(64), body: `{"a":"${long}"}` });
    expect(Buffer.byteLength(largest.body ?? '')).toBe(wireLimits.bodyBytes);
    expect(await push(own, [largest])).toMatchObject({ added: 1 });
    const tooLarge = operation(2, { body: `{"a":"${long}x"}` });
    expect(await refusal(push(own, [tooLarge]))).toEqual({ code: 'HUB_STRUCTURE', detail: { field: 'body', opNo: 2 } });
  });

  it('takes a thousand operations at once and no more, and pages of the size that was asked for', async () => {
    await twoLaptops();
    const all = operations(1, 1001);
    expect((await refusal(push(own, all))).code).toBe('HUB_BATCH');
    expect(await push(own, all.slice(0, 1000))).toMatchObject({ added: 1000 });
    expect((await pull(other, 0, 10)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await pull(other, 990, 5000)).toHaveLength(10);
    expect(await pull(other, 0, 0)).toHaveLength(1);
    expect(await pull(other, 1000)).toEqual([]);
  });

  it('ends a page early where its bodies are large, and refuses a push of more bytes than it takes', async () => {
    await twoLaptops();
    const body = `{"a":"${'x'.repeat(1_000_000)}"}`;
    const large = Array.from({ length: 17 }, (_, index) => operation(index + 1, { body }));
    expect((await refusal(push(own, large))).code).toBe('HUB_BATCH');
    await push(own, large.slice(0, 16));
    expect(await pull(other)).toHaveLength(9);
    expect(await pull(other, 9)).toHaveLength(7);
  });

  it('shuts a laptop out with its next call, and the other one goes on', async () => {
    await twoLaptops();
    await push(own, operations(1, 2));
    await world.revoke(own);
    const calls = [
      own.hub.hello(schema, ''),
      push(own, operations(3, 3)),
      pull(own),
      own.hub.blobBegin(sha256Hex('a'), 1, 'image/png', 1),
      own.hub.blobChunkPut(sha256Hex('a'), 0, Buffer.from('a')),
      own.hub.blobGet(sha256Hex('a'), 0),
    ];
    for (const call of calls) expect((await refusal(call)).code).toBe('HUB_REVOKED');
    expect(await pull(other)).toHaveLength(2);
  });

  it('shows a club nothing of another one', async () => {
    await twoLaptops();
    const stranger = await world.enrol(`Strangers ${clubs}`);
    await push(own, operations(1, 3));
    await push(stranger, operations(1, 1));
    expect(await pull(stranger)).toHaveLength(1);
    expect(await pull(other)).toHaveLength(3);
    const file = Buffer.from('a file of one club');
    const sha = sha256Hex(file);
    await own.hub.blobBegin(sha, file.length, 'image/png', 1);
    expect(await own.hub.blobChunkPut(sha, 0, file)).toBe(true);
    expect(await stranger.hub.blobGet(sha, 0)).toBeNull();
    expect(await stranger.hub.blobBegin(sha, file.length, 'image/png', 1)).toEqual([0]);
    expect((await other.hub.blobGet(sha, 0))?.toString()).toBe(file.toString());
  });

  it('takes a file in chunks in any order, says what is missing, and hands it out when it is whole', async () => {
    await twoLaptops();
    const file = randomBytes(wireLimits.chunkBytes * 2 + 10);
    const sha = sha256Hex(file);
    const part = (n: number) => file.subarray(n * wireLimits.chunkBytes, (n + 1) * wireLimits.chunkBytes);
    expect((await refusal(own.hub.blobChunkPut(sha, 0, part(0)))).code).toBe('HUB_BLOB');
    expect(await own.hub.blobBegin(sha, file.length, 'application/pdf', 3)).toEqual([0, 1, 2]);
    expect(await own.hub.blobChunkPut(sha, 2, part(2))).toBe(false);
    expect(await own.hub.blobChunkPut(sha, 0, part(0))).toBe(false);
    expect(await own.hub.blobChunkPut(sha, 0, part(0))).toBe(false);
    expect(await other.hub.blobGet(sha, 0)).toBeNull();
    expect(await other.hub.blobBegin(sha, file.length, 'application/pdf', 3)).toEqual([1]);
    expect(await other.hub.blobChunkPut(sha, 1, part(1))).toBe(true);
    expect(await own.hub.blobChunkPut(sha, 1, part(0))).toBe(true);
    expect(await own.hub.blobBegin(sha, file.length, 'application/pdf', 3)).toEqual([]);
    const chunks = [0, 1, 2].map((n) => own.hub.blobGet(sha, n));
    expect(
      sha256Hex(Buffer.concat(await Promise.all(chunks.map(async (each) => (await each) ?? Buffer.alloc(0))))),
    ).toBe(sha);
    expect(await own.hub.blobGet(sha, 3)).toBeNull();
    expect(await own.hub.hello(schema, '')).toMatchObject({ blob_bytes: file.length });
  });

  it('throws bytes of another hash away and begins anew', async () => {
    await twoLaptops();
    const file = randomBytes(wireLimits.chunkBytes + 5);
    const sha = sha256Hex(file);
    await own.hub.blobBegin(sha, file.length, 'image/jpeg', 2);
    await own.hub.blobChunkPut(sha, 0, randomBytes(wireLimits.chunkBytes));
    expect(await own.hub.blobChunkPut(sha, 1, file.subarray(wireLimits.chunkBytes))).toBe(false);
    expect(await own.hub.blobBegin(sha, file.length, 'image/jpeg', 2)).toEqual([0, 1]);
  });

  it('lets a right announcement replace a wrong one', async () => {
    await twoLaptops();
    const file = randomBytes(100);
    const sha = sha256Hex(file);
    expect(await other.hub.blobBegin(sha, 300_000, 'image/webp', 2)).toEqual([0, 1]);
    await other.hub.blobChunkPut(sha, 1, randomBytes(300_000 - wireLimits.chunkBytes));
    expect(await own.hub.blobBegin(sha, 100, 'image/png', 1)).toEqual([0]);
    expect(await own.hub.blobChunkPut(sha, 0, file)).toBe(true);
    expect(await own.hub.hello(schema, '')).toMatchObject({ blob_bytes: 100 });
  });

  it('refuses files of another shape and more than the club has room for', async () => {
    await twoLaptops();
    const sha = sha256Hex('x');
    const begin = (bytes: number, type: string, chunks: number) =>
      own.hub.blobBegin(sha, bytes, type as 'image/png', chunks);
    const field = async (call: Promise<unknown>) => (await refusal(call)).detail.field;
    expect(await field(begin(0, 'image/png', 0))).toBe('size');
    expect(await field(begin(wireLimits.fileBytes + 1, 'image/png', 41))).toBe('size');
    expect(await field(begin(10, 'image/svg+xml', 1))).toBe('mime');
    expect(await field(begin(10, 'image/png', 2))).toBe('chunks');
    expect(await field(own.hub.blobBegin('abcd', 10, 'image/png', 1))).toBe('sha256');
    await world.setQuota(own, 1000);
    expect((await refusal(begin(1001, 'image/png', 1))).code).toBe('HUB_QUOTA');
    expect(await begin(1000, 'image/png', 1)).toEqual([0]);
    expect(await begin(1000, 'image/png', 1)).toEqual([0]);
    expect((await refusal(own.hub.blobBegin(sha256Hex('y'), 1, 'image/png', 1))).code).toBe('HUB_QUOTA');
    expect(await field(own.hub.blobChunkPut(sha, 1, Buffer.alloc(10)))).toBe('n');
    expect(await field(own.hub.blobChunkPut(sha, 0, Buffer.alloc(999)))).toBe('data');
  });

  /** An erasure as a laptop pushes it, with what it says to have blanked. */
  const erasure = (opNo: number, blanked: unknown) =>
    operation(opNo, { entity: 'erasure', body: JSON.stringify({ f: {}, blanked }) });
  const entry = ({ op_no: number, body_sha: sha }: WireOperation) => `${number}:${sha.slice(0, 12)}`;

  it('blanks what an erasure of its log lists, and its order and chain are proved as before', async () => {
    await twoLaptops();
    const [kept, named] = operations(1, 2) as [WireOperation, WireOperation];
    await push(
      other,
      [named].map((each) => ({ ...each, op_no: 1 })),
    );
    await push(own, [kept, named]);
    const before = await pull(own);
    const foreign = before[0];
    if (foreign === undefined) throw new Error('nothing was pulled');
    await push(own, [erasure(3, { [foreign.device_id]: [entry(foreign)], [own.deviceId]: [entry(named)] })]);
    expect(await other.hub.erase(other.epoch, 4)).toBe(2);
    expect(await own.hub.erase(own.epoch, 4)).toBe(0);
    const after = await pull(other);
    expect(after.map(({ body }) => body === null)).toEqual([true, false, true, false]);
    expect(after.slice(0, 3).map((each) => ({ ...each, body: '' }))).toEqual(
      before.map((each) => ({ ...each, body: '' })),
    );
    expect(await push(own, [kept, named])).toMatchObject({ added: 0 });
  });

  it('blanks nothing that is not listed by number and hash, and no erasure', async () => {
    await twoLaptops();
    const [first, second] = operations(1, 2) as [WireOperation, WireOperation];
    const earlier = erasure(3, {});
    const lists = [
      { [own.deviceId]: [`1:${second.body_sha.slice(0, 12)}`, entry(earlier), '9:000000000000', '1:', 7, null] },
      { [randomUUID()]: [entry(first)], nobody: [entry(first)], [own.deviceId]: entry(first) },
      [entry(first)],
      'all',
      null,
    ];
    await push(own, [first, second, earlier, ...lists.map((list, index) => erasure(4 + index, list))]);
    for (let seq = 4; seq < 9; seq += 1) expect(await own.hub.erase(own.epoch, seq)).toBe(0);
    const unreadable = operation(9, { entity: 'erasure', body: 'no JSON' });
    const strange = operation(10, { entity: 'erasure', body: '"\\u0000"' });
    await push(own, [unreadable, strange]);
    expect(await own.hub.erase(own.epoch, 9)).toBe(0);
    expect(await own.hub.erase(own.epoch, 10)).toBe(0);
    expect((await pull(own)).every(({ body }) => body !== null)).toBe(true);
  });

  it('follows nothing but an erasure of its club in this epoch', async () => {
    await twoLaptops();
    const [op] = operations(1, 1) as [WireOperation];
    await push(own, [op, operation(2, { entity: 'erasure', kind: 'del', body: '{"blanked":{}}' })]);
    for (const seq of [0, 1, 2, 3])
      expect(await refusal(own.hub.erase(own.epoch, seq))).toEqual({ code: 'HUB_STRUCTURE', detail: { field: 'seq' } });
    expect((await refusal(own.hub.erase(randomUUID(), 1))).code).toBe('HUB_EPOCH');
    const stranger = await world.enrol(`Stranger ${clubs}`);
    await stranger.hub.push(stranger.epoch, schema, [
      operation(1, { body: op.body }),
      erasure(2, { [own.deviceId]: [entry(op)], [stranger.deviceId]: [entry(op)] }),
    ]);
    expect(await stranger.hub.erase(stranger.epoch, 2)).toBe(1);
    expect((await pull(own))[0]?.body).toBe(op.body);
  });

  it('answers nothing after it was closed', async () => {
    await twoLaptops();
    await own.hub.close();
    await expect(own.hub.hello(schema, '')).rejects.toMatchObject({ reason: 'closed' });
  });
});
