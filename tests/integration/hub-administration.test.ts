import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openEnrolment } from '#main/sync/enrolment.ts';
import { PostgresHub } from '#main/sync/postgres-hub.ts';
import { sha256Hex, wireLimits } from '#main/sync/wire.ts';
import { type CliFolder, openCliFolder } from '#tests/support/cli.ts';
import { operations } from '#tests/support/hub-operations.ts';
import { type Postgres, startPostgres } from '#tests/support/postgres.ts';

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

let folder: CliFolder;
let database: string;
let admin: string;
const open: PostgresHub[] = [];
beforeEach(async () => {
  folder = openCliFolder();
  database = await server.newDatabase();
  admin = server.url(database);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((hub) => hub.close()));
  folder.remove();
});

const run = (...args: string[]) => folder.run('hub', ...args, '--admin', admin);
const json = (...args: string[]) => folder.json('hub', ...args, '--admin', admin);

/** Enrols a laptop; answers with the file's passphrase as the terminal shows it. */
async function enrol(laptop: string, ...more: string[]): Promise<{ file: string; passphrase: string }> {
  const file = folder.path(`${laptop}.enrolment`);
  const told = await run('enrol', '--club', 'Harriers', '--laptop', laptop, '--out', file, ...more);
  expect(told.err).toBe('');
  const passphrase = /shown only now: (\S+)/.exec(told.out)?.[1] ?? '';
  expect(passphrase).toMatch(/^(?:\w{5}-){4}\w{5}$/);
  return { file, passphrase };
}

async function connected({ file, passphrase }: { file: string; passphrase: string }) {
  const enrolment = await openEnrolment(readFileSync(file, 'utf8'), passphrase);
  const hub = new PostgresHub(enrolment.hub);
  open.push(hub);
  return { enrolment, hub };
}

const pinned = () => ['--host', 'localhost', '--ca', folder.file('authority.pem', server.authority)];

describe('trackrecord hub', () => {
  it('goes from an empty database to two laptops that see each other, and shuts one out', async () => {
    expect(await json('init')).toEqual({ database, migration: 50 });
    const first = await enrol('Office', ...pinned());
    folder.type(`${first.passphrase}\n`);
    const second = await enrol('Stadium', '--from', first.file, ...pinned());
    const [office, stadium] = [await connected(first), await connected(second)];
    expect(stadium.enrolment.club).toEqual(office.enrolment.club);
    expect(stadium.enrolment.hub.token).not.toBe(office.enrolment.hub.token);
    expect(office.enrolment).toMatchObject({
      device: { label: 'Office' },
      hub: { host: 'localhost', port: server.port, database },
    });

    await office.hub.push(office.enrolment.epoch, 30, operations(1, 3));
    expect(await stadium.hub.pull(stadium.enrolment.epoch, 0, 10)).toHaveLength(3);
    await stadium.hub.hello(30, 'TrackRecord 1.0');

    const status = await json('status');
    expect(status).toMatchObject({
      database,
      clubs: [
        {
          name: 'Harriers',
          operations: 3,
          laptops: [
            { label: 'Office', pushed: 3 },
            { label: 'Stadium', version: 'TrackRecord 1.0' },
          ],
        },
      ],
    });
    expect((await run('status')).out).toMatch(/Harriers: 3 operations[^]+Office[^]+Stadium/);

    expect((await run('revoke', '--club', 'harriers', '--laptop', 'stadium')).out).toContain('shut out');
    await expect(stadium.hub.hello(30, '')).rejects.toMatchObject({ code: 'HUB_REVOKED' });
    expect(await office.hub.hello(30, '')).toMatchObject({ head_seq: 3 });
    expect((await run('revoke', '--club', 'Harriers', '--laptop', 'Stadium')).code).toBe(3);
    const verified = await run('verify');
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(verified.out).toContain('Right: operations of Harriers (3).');
    await server.sql(database, `UPDATE hub.op SET body = '{}' WHERE seq = 2`);
    expect(await run('verify')).toMatchObject({
      code: 1,
      out: expect.stringContaining('WRONG: operations of Harriers') as string,
    });
  });

  it('keeps no secret on the hub, in its log of statements or in what it says', async () => {
    await json('init');
    const { enrolment } = await connected(await enrol('Office', ...pinned()));
    const tables = ['club', 'club_role', 'device'];
    const dump = await Promise.all(
      tables.map((table) => server.sql(database, `SELECT to_jsonb(t)::text AS row FROM hub.${table} t`)),
    );
    const text = dump.flatMap(({ rows }) => (rows as { row: string }[]).map(({ row }) => row)).join('\n');
    const { token, password } = enrolment.hub;
    for (const secret of [token, password, enrolment.club.key]) expect(text).not.toContain(secret);
    expect(text).toContain(createHash('sha256').update(Buffer.from(token, 'hex')).digest('hex'));
    const { rows } = await server.sql(database, 'SELECT rolpassword AS kept FROM pg_authid WHERE rolname = $1', [
      enrolment.hub.role,
    ]);
    expect(text).toContain((rows[0] as { kept: string }).kept);
  });

  it('says what is wrong with a second laptop that cannot have the key of its club', async () => {
    await json('init');
    const first = await enrol('Office', ...pinned());
    const again = ['enrol', '--club', 'Harriers', '--laptop', 'Stadium', '--out', folder.path('x'), ...pinned()];
    expect(await run(...again)).toMatchObject({ code: 3, err: expect.stringContaining('--from') as string });
    folder.type('WRONG-WRONG-WRONG\n');
    expect(await run(...again, '--from', first.file)).toMatchObject({ code: 2 });
    folder.type(`${first.passphrase}\n`);
    const same = again.map((each) => (each === 'Stadium' ? 'office' : each));
    expect(await run(...same, '--from', first.file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('office') as string,
    });
    const elsewhere = await server.newDatabase();
    await folder.json('hub', 'init', '--admin', server.url(elsewhere));
    const other = await folder.run('hub', ...again, '--from', first.file, '--admin', server.url(elsewhere));
    expect(other).toMatchObject({ code: 3, err: expect.stringContaining('does not know') as string });
    expect(existsSync(folder.path('x'))).toBe(false);
  });

  it('takes the id of the club that the first laptop has, a passphrase that was typed, and a pinned certificate', async () => {
    await json('init');
    await folder.json('init', '--club', 'Harriers');
    const file = folder.path('own.enrolment');
    folder.type('a passphrase of my own\n');
    const told = (await json(
      'enrol',
      ...[
        '--club',
        'Harriers',
        '--laptop',
        'Office',
        '--out',
        file,
        '--passphrase-stdin',
        '--host',
        'localhost',
      ].concat(['--pin', folder.file('server.pem', server.certificate)]),
    )) as { clubId: string; isNewClub: boolean };
    expect(told.isNewClub).toBe(true);
    const { enrolment, hub } = await connected({ file, passphrase: 'a passphrase of my own' });
    expect(enrolment.club.id).toBe(told.clubId);
    expect(enrolment.hub.trust.kind).toBe('pin');
    expect(await hub.hello(30, '')).toMatchObject({ club_id: told.clubId });
    const made = await server.sql(database, 'SELECT club_id AS id FROM hub.club');
    expect(made.rows).toEqual([{ id: told.clubId }]);
  });

  it('refuses wrong use with a sentence', async () => {
    const wrong = async (code: number, ...args: string[]) => {
      const told = await folder.run('hub', ...args);
      expect(told).toMatchObject({ code, out: '' });
      expect(told.err).toMatch(/^\S.*[.”]\n$/s);
      expect(told.err).not.toMatch(/ {4}at |\bHUB_|undefined/);
    };
    await wrong(2, 'init');
    await wrong(2, 'init', '--admin', 'nonsense');
    await wrong(2, 'init', '--admin', 'mysql://a@b/c');
    await wrong(2, 'init', '--admin', 'postgresql://a@db.example.org/c?sslmode=disable');
    await wrong(
      3,
      'init',
      '--admin',
      `postgresql://postgres:wrong@127.0.0.1:${server.port}/${database}?sslmode=disable`,
    );
    await wrong(3, 'init', '--admin', `postgresql://postgres:wrong@127.0.0.1:1/${database}?sslmode=disable`);
    await wrong(3, 'status', '--admin', admin);
    await wrong(3, 'upgrade', '--admin', admin);
    await wrong(2, 'upgrade', '--admin', admin, '--schema-min', 'x');
    await wrong(2, 'enrol', '--admin', admin, '--club', 'A', '--laptop', ' ', '--out', folder.path('x'));
    await wrong(2, 'enrol', '--admin', admin, '--club', 'A', '--laptop', 'B', '--out', folder.path('none/x'));
    await wrong(
      2,
      'enrol',
      '--admin',
      admin,
      '--club',
      'A',
      '--laptop',
      'B',
      '--out',
      folder.path('x'),
      '--ca',
      folder.path('none'),
    );
    await wrong(2, 'restore', folder.path('none'), '--admin', admin);
    await wrong(2, 'revoke', '--admin', admin, '--club', 'Nobody', '--laptop', 'B');
  });
});

describe('a backup of the hub', () => {
  async function filledHub() {
    await json('init');
    const first = await enrol('Office', ...pinned());
    const office = await connected(first);
    const { epoch } = office.enrolment;
    await office.hub.push(epoch, 30, operations(1, 1000));
    await office.hub.push(epoch, 30, operations(1001, 1200));
    const file = Buffer.alloc(wireLimits.chunkBytes + 1000, 'picture');
    await office.hub.blobBegin(sha256Hex(file), file.length, 'image/png', 2);
    await office.hub.blobChunkPut(sha256Hex(file), 0, file.subarray(0, wireLimits.chunkBytes));
    await office.hub.blobChunkPut(sha256Hex(file), 1, file.subarray(wireLimits.chunkBytes));
    const backup = folder.path('hub.backup');
    await json('backup', backup);
    return { office, first, file, backup };
  }

  it('puts everything back in a new epoch, so that laptops offer what came after it', async () => {
    const { office, file, backup } = await filledHub();
    if (process.platform !== 'win32') expect(statSync(backup).mode & 0o077).toBe(0);
    const { epoch } = office.enrolment;
    const later = operations(1201, 1210);
    await office.hub.push(epoch, 30, later);
    const before = await office.hub.pull(epoch, 0, 2000);

    // The hub is lost, with its roles, and comes back elsewhere on the server.
    await server.sql('postgres', `DROP DATABASE ${database} WITH (FORCE)`);
    await server.sql('postgres', `DROP ROLE ${office.enrolment.hub.role}`);
    await server.sql('postgres', `CREATE DATABASE ${database}`);
    expect(await json('restore', backup)).toEqual({ rows: 1206, clubs: ['Harriers'] });
    expect(await run('verify')).toMatchObject({ code: 0 });

    const again = new PostgresHub(office.enrolment.hub);
    open.push(again);
    await expect(again.push(epoch, 30, later)).rejects.toMatchObject({ code: 'HUB_EPOCH' });
    await expect(again.pull(epoch, 1200, 10)).rejects.toMatchObject({ code: 'HUB_RESYNC' });
    const hello = await again.hello(30, '');
    expect(hello.epoch).not.toBe(epoch);
    expect(hello).toMatchObject({ head_seq: 1200, last_op_no: 1200, head_chain: before[1199]?.chain });
    expect(await again.push(hello.epoch, 30, later)).toMatchObject({ added: 10, head_seq: 1210 });
    expect(await again.pull(hello.epoch, 0, 2000)).toEqual(before);
    expect((await again.blobGet(sha256Hex(file), 1))?.length).toBe(1000);
  });

  it('goes into no hub that holds a club, and not at all where a byte of it was changed', async () => {
    const { backup } = await filledHub();
    expect(await run('restore', backup)).toMatchObject({ code: 3, err: expect.stringContaining('Harriers') as string });
    const target = await server.newDatabase();
    const restore = (path: string) => folder.run('hub', 'restore', path, '--admin', server.url(target));
    const text = gunzipSync(readFileSync(backup)).toString('utf8');
    const lines = text.trimEnd().split('\n');
    const packed = readFileSync(backup);
    const damaged: [string, Buffer][] = [
      ['a changed body', gzipSync(text.replace('Ada 700', 'Bob 700'))],
      ['a missing line', gzipSync([...lines.slice(0, 100), ...lines.slice(101)].join('\n'))],
      ['a missing end', gzipSync(lines.slice(0, -1).join('\n'))],
      ['a cut file', packed.subarray(0, packed.length - 500)],
      ['something after its end', gzipSync(`${text}["op",{}]\n`)],
      ['another file', Buffer.from('PK not a backup')],
      ['nothing', Buffer.alloc(0)],
    ];
    for (const [what, bytes] of damaged) {
      writeFileSync(folder.path('damaged'), bytes);
      const told = await restore(folder.path('damaged'));
      expect({ what, code: told.code, err: told.err }).toMatchObject({
        what,
        code: 2,
        err: expect.stringContaining('damaged') as string,
      });
    }
    // Whoever makes the sums right cannot make the chain right.
    const forged = lines.slice(0, -1).map((line) => line.replace('Ada 700', 'Bob 700'));
    const sha256 = createHash('sha256')
      .update(`${forged.join('\n')}\n`)
      .digest('hex');
    const end = JSON.stringify({ rows: forged.length - 1, sha256 });
    writeFileSync(folder.path('forged'), gzipSync(`${[...forged, end].join('\n')}\n`));
    expect(await restore(folder.path('forged'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('the body of 700') as string,
    });
    const { rows } = await server.sql(target, 'SELECT count(*)::int AS clubs FROM hub.club');
    expect(rows).toEqual([{ clubs: 0 }]);
    expect(await restore(backup)).toMatchObject({ code: 0 });
  });
});
