import { randomBytes } from 'node:crypto';

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Enrolment } from '#main/sync/enrolment.ts';
import { sha256Hex } from '#main/sync/wire.ts';
import { clockAt, operation, operations } from '#tests/support/hub-operations.ts';
import { type HubServer, openHub } from '#tests/support/hub-server.ts';
import { type Postgres, startPostgres } from '#tests/support/postgres.ts';

let server: Postgres;
let hub: HubServer;
let hostile: Enrolment;
let victim: Enrolment;
let sql: pg.Client;

// A laptop that is enrolled, with its login in an SQL console, against another club of the same hub.
beforeAll(async () => {
  server = await startPostgres(['statement_timeout = 20s']);
  hub = await openHub(server);
  victim = await hub.enrol('Victims');
  hostile = await hub.enrol('Attackers');
  await hub.connect(victim).push(victim.epoch, 30, operations(1, 3));
  const file = Buffer.from('a file of the victims');
  await hub.connect(victim).blobBegin(sha256Hex(file), file.length, 'image/png', 1);
  await hub.connect(victim).blobChunkPut(sha256Hex(file), 0, file);
  sql = await hub.console(hostile);
});
afterAll(async () => {
  await hub.close();
  await server.stop();
});

/** What the server says to a statement: its SQLSTATE, or `done`. */
async function told(text: string, values: unknown[] = []): Promise<string> {
  try {
    await sql.query(text, values);
    return 'done';
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.code ?? '';
    throw error;
  } finally {
    await sql.query('ROLLBACK');
  }
}

const denied = '42501';

describe('a hostile laptop with an SQL console', () => {
  it.each([
    ['reads operations', 'SELECT * FROM hub.op'],
    ['reads clubs', 'SELECT * FROM hub.club'],
    ['reads verifiers of passwords', 'SELECT verifier FROM hub.club_role'],
    ['reads hashes of tokens', 'SELECT token_sha FROM hub.device'],
    ['reads files', 'SELECT data FROM hub.blob_chunk'],
    ['counts rows', 'SELECT count(*) FROM hub.blob'],
    ['copies a table out', 'COPY hub.op TO STDOUT'],
    ['writes operations', 'DELETE FROM hub.op'],
    ['gives itself quota', 'UPDATE hub.club SET blob_quota = 9e18'],
    ['makes itself a device', `INSERT INTO hub.device SELECT gen_random_uuid(), gen_random_uuid(), 'x', '\\x00'`],
    ['empties a table', 'TRUNCATE hub.op'],
    ['locks a table', 'BEGIN; LOCK TABLE hub.club IN ACCESS SHARE MODE'],
    [
      'takes the key of row-level security and reads',
      `SET hub.club_id = '00000000-0000-7000-8000-000000000000'; SELECT * FROM hub.op`,
    ],
    ['switches row-level security off and reads', 'SET row_security = off; SELECT * FROM hub.op'],
    ['drops a policy', 'DROP POLICY club_only ON hub.op'],
    ['alters a table', 'ALTER TABLE hub.op DISABLE ROW LEVEL SECURITY'],
    ['becomes the owner', 'SET ROLE hub_owner'],
    ['becomes the administrator', 'SET ROLE hub_admin'],
    ['becomes a superuser', 'SET SESSION AUTHORIZATION postgres'],
    ['makes itself a member', 'GRANT hub_admin TO CURRENT_USER'],
    ['grants itself a table', 'GRANT SELECT ON hub.op TO CURRENT_USER'],
    ['makes a role', 'CREATE ROLE helper LOGIN'],
    ['makes itself a superuser', 'ALTER ROLE CURRENT_USER SUPERUSER'],
    ['lifts its limit of connections', 'ALTER ROLE CURRENT_USER CONNECTION LIMIT -1'],
    ['makes a schema', 'CREATE SCHEMA mine'],
    ['makes a table', 'CREATE TABLE public.mine (a int)'],
    ['makes a table in the hub', 'CREATE TABLE hub.mine (a int)'],
    ['makes a temporary table', 'CREATE TEMP TABLE op (a int)'],
    ['makes a temporary view', 'CREATE TEMP VIEW club AS SELECT 1'],
    ['makes a function', `CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'`],
    ['makes a function in the hub', `CREATE FUNCTION hub.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'`],
    ['makes a function in pg_temp', `CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'`],
    [
      'replaces a function',
      `CREATE OR REPLACE FUNCTION hub._enter(bytea, OUT uuid, OUT uuid) LANGUAGE sql AS 'SELECT null, null'`,
    ],
    ['runs code', `DO $$ BEGIN LOOP END LOOP; END $$`],
    ['drops an extension', 'DROP EXTENSION plpgsql CASCADE'],
    ['makes a sequence', 'CREATE SEQUENCE public.s'],
    ['makes a trigger', 'CREATE EVENT TRIGGER t ON ddl_command_start EXECUTE FUNCTION hub.hello()'],
    ['makes a publication of everything', 'CREATE PUBLICATION p FOR ALL TABLES'],
    ['makes a database', 'CREATE DATABASE mine'],
    ['reads a file', `SELECT pg_read_file('/etc/passwd')`],
    ['lists a folder', `SELECT pg_ls_dir('/')`],
    ['writes a file', `COPY (SELECT 1) TO '/tmp/mine'`],
    ['runs a program', `COPY (SELECT 1) TO PROGRAM 'id'`],
    ['reads hashes of passwords', 'SELECT rolpassword FROM pg_catalog.pg_authid'],
    ['reads settings of others', 'SELECT * FROM pg_catalog.pg_shadow'],
    ['makes a large object', 'SELECT lo_create(0)'],
    ['writes a large object', `SELECT lo_from_bytea(0, '\\x00')`],
    ['sleeps', 'SELECT pg_sleep(600)'],
    ['takes a lock that outlives its call', 'SELECT pg_advisory_lock(1)'],
    ['notifies by a function', `SELECT pg_notify('a', 'b')`],
    [
      'ends the connections of others',
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'`,
    ],
    ['reloads the server', 'SELECT pg_reload_conf()'],
    ['switches the log', 'SELECT pg_rotate_logfile()'],
    ['logs its commands', 'SET log_statement = none'],
    ['calls _enter', `SELECT hub._enter('\\x00')`],
    ['calls _enter_to_write', `SELECT hub._enter_to_write('\\x00')`],
    ['calls _flaw', `SELECT hub._flaw('{}')`],
    ['calls _netstring', `SELECT hub._netstring('a')`],
    ['calls _refuse_structure', `SELECT hub._refuse_structure('a')`],
  ])('%s: refused', async (_what, statement) => {
    expect(await told(statement)).toBe(denied);
  });

  it('finds out nothing of other clubs in the catalogue', async () => {
    const { rows } = await sql.query<{ text: string }>(
      `SELECT rolname || ' ' || coalesce(rolconfig::text, '') AS text FROM pg_roles UNION ALL SELECT query FROM pg_stat_activity`,
    );
    const seen = rows.map(({ text }) => text).join('\n');
    expect(seen).toContain(victim.hub.role);
    expect(seen).not.toContain('Victims');
    expect(seen).not.toContain(victim.club.id);
    expect((await sql.query('SELECT * FROM pg_stats WHERE schemaname = $1', ['hub'])).rows).toEqual([]);
    const others = await sql.query('SELECT query FROM pg_stat_activity WHERE usename <> current_user');
    expect(others.rows.every((row: { query: string }) => ['', '<insufficient privilege>'].includes(row.query))).toBe(
      true,
    );
  });

  it('gets in with no token but its own', async () => {
    const own = Buffer.from(hostile.hub.token, 'hex');
    const stolen = Buffer.from(victim.hub.token, 'hex');
    const hello = (token: unknown) => told('SELECT hub.hello($1, 30, null)', [token]);
    expect(await hello(own)).toBe('done');
    for (const token of [stolen, randomBytes(32), Buffer.alloc(0), null, own.subarray(1)])
      expect(await hello(token)).toBe('28000');
  });

  it('is known by its login, whatever it sets', async () => {
    const stolen = Buffer.from(victim.hub.token, 'hex');
    await sql.query(`SET hub.club_id = '${victim.club.id}'; SET search_path = pg_temp, public`);
    const { rows } = await sql.query<{ a: { club_id: string } }>('SELECT hub.hello($1, 30, null) AS a', [
      Buffer.from(hostile.hub.token, 'hex'),
    ]);
    expect(rows[0]?.a.club_id).toBe(hostile.club.id);
    expect(await told('SELECT hub.hello($1, 30, null)', [stolen])).toBe('28000');
    await sql.query('RESET ALL');
  });

  it('cannot look at the hub as it was before it was shut out', async () => {
    const token = Buffer.from(hostile.hub.token, 'hex');
    const pull = 'SELECT * FROM hub.pull($1, $2, 0, 10)';
    for (const level of ['REPEATABLE READ', 'SERIALIZABLE']) {
      await sql.query(`BEGIN ISOLATION LEVEL ${level}`);
      expect(await told(pull, [token, hostile.epoch])).toBe('HB008');
    }
    expect(await told(pull, [token, hostile.epoch])).toBe('done');
  });

  it.each([
    ['a number that is not its next one', { op_no: 7 }, 'HB005'],
    ['a negative number', { op_no: -1 }, 'HB008'],
    ['a number beyond all numbers', { op_no: 1e300 }, 'HB008'],
    ['a clock a century ahead', { hlc: clockAt(Date.now() + 3e12) }, 'HB006'],
    ['the device of somebody else', { device_id: 'x' }, 'HB008'],
    ['a place in the order', { seq: 1 }, 'HB008'],
    ['a body of two megabytes', { body: 'x'.repeat(2_000_000) }, 'HB008'],
    ['a body that is not the one of its hash', { body_sha: sha256Hex('no') }, 'HB008'],
    ['an unknown kind', { kind: 'drop table' }, 'HB008'],
    ['SQL in a name', { entity: `athlete'; DROP TABLE hub.op; --` }, 'HB008'],
  ])('pushes %s: refused', async (_what, changes, state) => {
    const ops = JSON.stringify([{ ...operation(1), ...changes }]);
    const push = 'SELECT hub.push($1, $2, 30, $3)';
    expect(await told(push, [Buffer.from(hostile.hub.token, 'hex'), hostile.epoch, ops])).toBe(state);
  });

  it.each([
    ['JSON of a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000), '54001'],
    ['no JSON', '{', '22P02'],
    ['a number for a list', '1', 'HB008'],
    ['nothing', null, 'HB008'],
    ['lists of lists', '[[[]]]', 'HB008'],
    ['a text with NUL', '[{"op_no":"\\u0000"}]', '22P05'],
    ['ten thousand operations', `[${'{},'.repeat(9999)}{}]`, 'HB003'],
  ])('pushes %s: refused', async (_what, ops, state) => {
    const push = 'SELECT hub.push($1, $2, 30, $3)';
    expect(await told(push, [Buffer.from(hostile.hub.token, 'hex'), hostile.epoch, ops])).toBe(state);
  });

  it('changes settings for itself alone, and its pushes keep their shape under any of them', async () => {
    const settings = [
      'standard_conforming_strings = off',
      'transform_null_equals = on',
      `DateStyle = 'German'`,
      'backslash_quote = on',
    ];
    await sql.query(settings.map((setting) => `SET ${setting}`).join('; '));
    const ops = JSON.stringify([{ ...operation(1), row_id: 'a\nb' }]);
    const push = 'SELECT hub.push($1, $2, 30, $3)';
    expect(await told(push, [Buffer.from(hostile.hub.token, 'hex'), hostile.epoch, ops])).toMatch(/^(?:HB008|22)/);
    await sql.query('RESET ALL');
  });

  it('is stopped by time where it does not lift the limit of its role', async () => {
    await sql.query(`SET statement_timeout = '200ms'`);
    expect(await told('SELECT count(*) FROM generate_series(1, 1e12::bigint)')).toBe('57014');
    await sql.query('RESET ALL');
    const { rows } = await sql.query<{ setting: string }>(
      `SELECT setting FROM pg_settings WHERE name = 'statement_timeout'`,
    );
    expect(rows[0]?.setting).toBe('30000');
  });

  it('gets no more connections than its club may have', async () => {
    const consoles = await Promise.allSettled(Array.from({ length: 25 }, () => hub.console(hostile)));
    expect(consoles.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(5);
    const { rows } = await hub
      .connect(victim)
      .hello(30, 'still there')
      .then((hello) => ({ rows: hello.head_seq }));
    expect(rows).toBe(3);
    for (const each of consoles) if (each.status === 'fulfilled') await each.value.end();
  });

  it('can flood with NOTIFY and hears nothing of the hub, which goes on', async () => {
    const heard: unknown[] = [];
    sql.on('notification', (message) => heard.push(message));
    await sql.query('LISTEN hub; LISTEN op');
    const flood = (async () => {
      for (let n = 0; n < 300; n += 1) await sql.query(`NOTIFY noise, '${'x'.repeat(7000)}'`);
    })();
    const laptop = hub.connect(victim);
    for (let n = 4; n <= 13; n += 1)
      expect(await laptop.push(victim.epoch, 30, operations(n, n))).toMatchObject({ added: 1 });
    await flood;
    await sql.query('UNLISTEN *');
    expect(heard).toEqual([]);
  });

  it('leaves the other club as it was', async () => {
    const page = await hub.connect(victim).pull(victim.epoch, 0, 100);
    expect(page).toHaveLength(13);
    expect(await hub.connect(hostile).pull(hostile.epoch, 0, 100)).toEqual([]);
  });

  it('is out of everything once it is shut out, on the connection that it has', async () => {
    await hub.revoke(hostile);
    const token = Buffer.from(hostile.hub.token, 'hex');
    const sha = Buffer.alloc(32);
    expect(await told('SELECT hub.hello($1, 30, null)', [token])).toBe('28000');
    expect(await told('SELECT hub.push($1, $2, 30, $3)', [token, hostile.epoch, '[]'])).toBe('28000');
    expect(await told('SELECT * FROM hub.pull($1, $2, 0, 1)', [token, hostile.epoch])).toBe('28000');
    expect(await told(`SELECT hub.blob_begin($1, $2, 1, 'image/png', 1)`, [token, sha])).toBe('28000');
    expect(await told('SELECT hub.blob_chunk_put($1, $2, 0, $2)', [token, sha])).toBe('28000');
    expect(await told('SELECT hub.blob_get($1, $2, 0)', [token, sha])).toBe('28000');
    expect(await told('SELECT hub.erase($1, $2, 1)', [token, hostile.epoch])).toBe('28000');
  });
});
