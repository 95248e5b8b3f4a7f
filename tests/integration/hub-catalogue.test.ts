import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hubMigrations } from '#main/hub/migrations.ts';
import { initHub, migrateHub, upgradeHub } from '#main/hub/upgrade.ts';
import { verifyHub } from '#main/hub/verify.ts';
import { withAdministrator } from '#main/hub/administrator.ts';
import { hubRefusalStates } from '#main/sync/hub.ts';
import { operationSha, sha256Hex } from '#main/sync/wire.ts';
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

/** In Citus these are reference tables: small, and the same on every node. */
const reference = ['club_role', 'migration'];

describe('the schema of the hub', () => {
  it('can be distributed by club: every table has club_id, every key, index and reference begins with it', async () => {
    const { rows: tables } = await hub.sql(
      `SELECT c.relname AS name, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'club_id'
         AND a.attnotnull AND a.atttypid = 'uuid'::regtype) AS has_club
       FROM pg_class c WHERE c.relnamespace = 'hub'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
    );
    expect(tables.map(({ name }: { name: string }) => name)).toEqual([
      'blob',
      'blob_chunk',
      'club',
      'club_role',
      'device',
      'migration',
      'op',
    ]);
    const { rows: keys } = await hub.sql(
      `SELECT t.relname AS "table", i.relname AS name, a.attname AS first
       FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
       LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
       WHERE t.relnamespace = 'hub'::regnamespace
       UNION ALL
       SELECT t.relname, k.conname, a.attname FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
       LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]
       WHERE t.relnamespace = 'hub'::regnamespace AND k.contype IN ('p', 'u', 'f', 'x')`,
    );
    const wrong = [
      ...tables.filter(
        (table: { name: string; has_club: boolean }) => !table.has_club && !reference.includes(table.name),
      ),
      ...keys.filter(
        (key: { table: string; first: string | null }) => key.first !== 'club_id' && !reference.includes(key.table),
      ),
    ];
    expect(wrong).toEqual([]);
    expect(keys.length).toBeGreaterThanOrEqual(14);
  });

  it('has no reference from one distributed table to another by anything but both their clubs', async () => {
    const { rows } = await hub.sql(
      `SELECT k.conname FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
       JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = k.confkey[1]
       WHERE t.relnamespace = 'hub'::regnamespace AND k.contype = 'f' AND f.attname <> 'club_id'`,
    );
    expect(rows).toEqual([]);
  });

  it('has no sequence, no trigger and no default that differs between nodes', async () => {
    const { rows } = await hub.sql(
      `SELECT relname FROM pg_class WHERE relnamespace = 'hub'::regnamespace AND relkind IN ('S', 'v', 'm', 'f')
       UNION ALL SELECT tgname FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
       WHERE c.relnamespace = 'hub'::regnamespace AND NOT g.tgisinternal`,
    );
    expect(rows).toEqual([]);
  });

  it('names every error code in its functions that a laptop knows, with the same state', async () => {
    const text = hubMigrations.map(({ sql }) => sql).join('\n');
    const raised = [...text.matchAll(/RAISE EXCEPTION '(HUB_\w+)' USING ERRCODE = '(\w{5})'/g)].map(
      ([, code, state]) => [code, state],
    );
    expect(Object.fromEntries(raised)).toEqual(hubRefusalStates);
  });

  it('hashes an operation as a laptop does', async () => {
    const heads = ['athlete', 'x'].flatMap((entity) =>
      ['a', 'Löwen \u{1F3C3} 100:5,', "';--"].map((row_id, index) => ({
        club_id: '018f0000-0000-7000-8000-00000000000a',
        device_id: '018f0000-0000-7000-8000-00000000000b',
        op_no: 10 ** index,
        txn: '018f0000-0000-7000-8000-00000000000c',
        txn_size: index + 1,
        kind: 'put',
        entity,
        row_id,
        schema_v: 30,
        body_sha: sha256Hex(row_id),
      })),
    );
    for (const head of heads) {
      const { rows } = await hub.sql(
        `SELECT encode(hub._op_sha($1, $2, $3, $4, $5, $6, $7, $8, $9, $10), 'hex') AS sha`,
        [
          head.club_id,
          head.device_id,
          head.op_no,
          head.txn,
          head.txn_size,
          head.kind,
          head.entity,
          head.row_id,
          head.schema_v,
          Buffer.from(head.body_sha, 'hex'),
        ],
      );
      expect(rows[0]).toEqual({ sha: operationSha(head) });
    }
  });
});

describe('a hub of an older version', () => {
  it.each(hubMigrations.map(({ number }, index) => [number, index + 1] as const))(
    'that has migrations to %i comes to the newest, once',
    async (_number, count) => {
      const database = await server.newDatabase();
      const result = await withAdministrator(server.url(database), async (administrator) => {
        const first = await migrateHub(administrator, hubMigrations.slice(0, count));
        return [
          first,
          await upgradeHub(administrator),
          await upgradeHub(administrator),
          await verifyHub(administrator),
        ] as const;
      });
      const names = hubMigrations.map(({ number, name }) => `00${number}-${name}`);
      expect(result[0]).toEqual(names.slice(0, count));
      expect(result[1]).toEqual(names.slice(count));
      expect(result[2]).toEqual([]);
      expect(result[3].filter(({ state }) => state === 'failed')).toEqual([]);
    },
  );

  it('is refused where it is newer, was made by something else, or is not there', async () => {
    const refused = (database: string, because: string) =>
      expect(withAdministrator(server.url(database), upgradeHub)).rejects.toMatchObject({
        code: 'HUB_UNUSABLE',
        data: { because },
      });
    const database = await server.newDatabase();
    await refused(database, 'no-hub');
    await server.sql(database, 'CREATE SCHEMA hub');
    await refused(database, 'foreign');
    await expect(withAdministrator(server.url(database), initHub)).rejects.toMatchObject({
      data: { because: 'foreign' },
    });
    await server.sql(database, 'DROP SCHEMA hub');
    await withAdministrator(server.url(database), initHub);
    await expect(withAdministrator(server.url(database), initHub)).rejects.toMatchObject({
      data: { because: 'hub-exists' },
    });
    await server.sql(database, `INSERT INTO hub.migration VALUES (9990, 'later', decode(repeat('00', 32), 'hex'))`);
    await refused(database, 'newer');
    await server.sql(
      database,
      `DELETE FROM hub.migration WHERE number = 9990; UPDATE hub.migration SET checksum = decode(repeat('00', 32), 'hex') WHERE number = 20`,
    );
    await refused(database, 'changed');
  });

  it('is upgraded once by two who do it at the same moment', async () => {
    const database = await server.newDatabase();
    const url = server.url(database);
    await withAdministrator(url, (administrator) => migrateHub(administrator, hubMigrations.slice(0, 1)));
    const done = await Promise.all([withAdministrator(url, upgradeHub), withAdministrator(url, upgradeHub)]);
    expect(done.flat().sort()).toEqual(['0020-operations', '0030-files', '0040-push', '0050-erase']);
  });

  it('is made and run by an administrator who is no superuser', async () => {
    await server.sql('postgres', `CREATE ROLE landlord LOGIN CREATEROLE PASSWORD 'rented'`);
    // On a server whose roles of the hub somebody else made, that one has to hand them on.
    const database = await server.newDatabase();
    await server.sql(
      'postgres',
      `ALTER DATABASE ${database} OWNER TO landlord; GRANT hub_owner, hub_admin, hub_device TO landlord WITH ADMIN OPTION`,
    );
    const url = server.url(database).replace(/\/\/.*@/, '//landlord:rented@');
    const checks = await withAdministrator(url, async (administrator) => {
      await initHub(administrator);
      return verifyHub(administrator);
    });
    expect(checks.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(checks.filter(({ state }) => state === 'advice').map(({ name }) => name)).toEqual([
      'laptops have no use of what every role may',
    ]);
  });
});

describe('verifying a hub', () => {
  const faultsAfter = async (statement: string) => {
    await hub.sql(statement);
    const checks = await hub.administer(verifyHub);
    return checks.filter(({ state }) => state === 'failed').map(({ name }) => name);
  };

  it.each([
    [
      'a right too much',
      'GRANT SELECT ON hub.op TO hub_device',
      'REVOKE SELECT ON hub.op FROM hub_device',
      'laptops can touch no table',
    ],
    [
      'a column',
      'GRANT SELECT (name) ON hub.club TO PUBLIC',
      'REVOKE SELECT (name) ON hub.club FROM PUBLIC',
      'laptops can touch no table',
    ],
    [
      'an inner function',
      'GRANT EXECUTE ON FUNCTION hub._flaw TO PUBLIC',
      'REVOKE EXECUTE ON FUNCTION hub._flaw FROM PUBLIC',
      'laptops can call seven functions',
    ],
    [
      'an open wall',
      'ALTER TABLE hub.op NO FORCE ROW LEVEL SECURITY',
      'ALTER TABLE hub.op FORCE ROW LEVEL SECURITY',
      'row-level security holds for everybody',
    ],
    [
      'a powerful owner',
      'ALTER ROLE hub_owner BYPASSRLS',
      'ALTER ROLE hub_owner NOBYPASSRLS',
      'the owner can do no more than own',
    ],
    [
      'temporary tables',
      `GRANT TEMP ON DATABASE hub_1 TO PUBLIC`,
      `REVOKE TEMP ON DATABASE hub_1 FROM PUBLIC`,
      'laptops can make nothing in this database',
    ],
    [
      'a search path',
      'ALTER FUNCTION hub.push RESET search_path',
      'ALTER FUNCTION hub.push SET search_path = pg_catalog, hub, pg_temp',
      'the functions look nowhere but in their own schema',
    ],
  ])('finds %s', async (_what, statement, mended, check) => {
    expect(await faultsAfter(statement)).toEqual([check]);
    expect(await faultsAfter(mended)).toEqual([]);
  });

  it('finds any change of what laptops sent', async () => {
    const laptop = await hub.enrol('Watched');
    const { operations } = await import('#tests/support/hub-operations.ts');
    const connection = hub.connect(laptop);
    await connection.push(laptop.epoch, 30, operations(1, 6));
    const file = Buffer.from('a picture');
    await connection.blobBegin(sha256Hex(file), file.length, 'image/png', 1);
    await connection.blobChunkPut(sha256Hex(file), 0, file);
    const own = `club_id = '${laptop.club.id}'`;
    const keep = (table: string) => `CREATE TABLE public.kept AS SELECT * FROM hub.${table} WHERE ${own}`;
    const undo = (table: string) =>
      `DELETE FROM hub.${table} WHERE ${own}; INSERT INTO hub.${table} SELECT * FROM public.kept; DROP TABLE public.kept`;
    const changes: [string, string, string][] = [
      ['op', `UPDATE hub.op SET body = '{}' WHERE seq = 2 AND ${own}`, 'operations of Watched'],
      ['op', `UPDATE hub.op SET hlc = '0000000000000000' WHERE seq = 2 AND ${own}`, 'operations of Watched'],
      ['op', `UPDATE hub.op SET row_id = 'x' WHERE seq = 2 AND ${own}`, 'operations of Watched'],
      ['op', `DELETE FROM hub.op WHERE seq = 6 AND ${own}`, 'operations of Watched'],
      ['op', `DELETE FROM hub.op WHERE seq = 3 AND ${own}`, 'operations of Watched'],
      [
        'op',
        `UPDATE hub.op SET seq = CASE seq WHEN 3 THEN 104 ELSE 103 END WHERE seq IN (3, 4) AND ${own}; UPDATE hub.op SET seq = seq - 100 WHERE seq > 100 AND ${own}`,
        'operations of Watched',
      ],
      ['device', `UPDATE hub.device SET last_op_no = 7 WHERE ${own}`, 'operations of Watched'],
      ['blob_chunk', `UPDATE hub.blob_chunk SET data = 'another' WHERE ${own}`, 'files of Watched'],
    ];
    for (const [table, statement, check] of changes) {
      await hub.sql(keep(table));
      expect({ statement, faults: await faultsAfter(statement) }).toEqual({ statement, faults: [check] });
      await hub.sql(undo(table));
    }
    expect(await faultsAfter('SELECT 1')).toEqual([]);
  });
});
