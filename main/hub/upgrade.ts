import { createHash } from 'node:crypto';

import { Failure } from '#shared/domain/failure.ts';

import { type Administrator, inHubTransaction } from './administrator.ts';
import { harden } from './harden.ts';
import { type HubMigration, hubMigrations } from './migrations.ts';

/** Makes a hub in a database that has none; answers with the number of its newest migration. */
export async function initHub(administrator: Administrator): Promise<number> {
  if (await hasHub(administrator)) {
    throw new Failure('HUB_UNUSABLE', { because: 'hub-exists', detail: administrator.database });
  }
  await migrateHub(administrator);
  await harden(administrator);
  return newest(hubMigrations);
}

/** Brings a hub up to date; answers with the names of what was done, none where nothing was to do. */
export async function upgradeHub(administrator: Administrator): Promise<string[]> {
  if (!(await hasHub(administrator))) {
    throw new Failure('HUB_UNUSABLE', { because: 'no-hub', detail: administrator.database });
  }
  const done = await migrateHub(administrator);
  await harden(administrator);
  return done;
}

/** Whether the database holds a hub, of whatever version. */
export async function hasHub(administrator: Administrator): Promise<boolean> {
  return (await appliedMigrations(administrator)) !== null;
}

/** Throws HUB_UNUSABLE unless the hub is made by exactly the migrations of this application. */
export async function requireHub(administrator: Administrator): Promise<void> {
  const applied = await appliedMigrations(administrator);
  if (applied === null) throw new Failure('HUB_UNUSABLE', { because: 'no-hub', detail: administrator.database });
  const pending = pendingMigrations(applied, hubMigrations);
  if (pending.length > 0) {
    throw new Failure('HUB_UNUSABLE', { because: 'older', detail: `it lacks ${pending.map(fileOf).join(', ')}` });
  }
}

/**
 * Runs what the hub lacks, oldest first, each in one transaction together with its line in `hub.migration`. Two who do
 * this at once wait for each other. Never down: a newer hub is refused.
 */
export async function migrateHub(
  administrator: Administrator,
  known: readonly HubMigration[] = hubMigrations,
): Promise<string[]> {
  const done: string[] = [];
  for (const migration of pendingMigrations((await appliedMigrations(administrator)) ?? [], known)) {
    await inHubTransaction(administrator, async () => {
      const { client } = administrator;
      if ((await appliedMigrations(administrator)) !== null) {
        await client.query('SET LOCAL ROLE hub_owner; LOCK TABLE hub.migration IN EXCLUSIVE MODE; RESET ROLE');
        const applied = (await appliedMigrations(administrator)) ?? [];
        if (!pendingMigrations(applied, known).some(({ number }) => number === migration.number)) return;
      }
      await client.query(migration.sql);
      await client.query('SET LOCAL ROLE hub_owner');
      await client.query('INSERT INTO hub.migration (number, name, checksum) VALUES ($1, $2, $3)', [
        migration.number,
        migration.name,
        checksumOf(migration),
      ]);
      done.push(fileOf(migration));
    });
  }
  return done;
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly checksum: Buffer;
}

/** Null: there is no hub in the database. Throws HUB_UNUSABLE where a schema of that name is somebody else's. */
async function appliedMigrations({ client, database }: Administrator): Promise<Applied[] | null> {
  const { rows } = await client.query<{ has_schema: boolean; has_table: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'hub') AS has_schema,
       EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = 'hub' AND c.relname = 'migration' AND c.relkind = 'r') AS has_table`,
  );
  if (rows[0]?.has_schema !== true) return null;
  if (!rows[0].has_table) throw new Failure('HUB_UNUSABLE', { because: 'foreign', detail: database });
  const applied = await client.query<Applied>('SELECT number, name, checksum FROM hub.migration ORDER BY number');
  return applied.rows;
}

/** Throws HUB_UNUSABLE where the hub knows a migration that this application does not, or another one of its number. */
function pendingMigrations(applied: readonly Applied[], known: readonly HubMigration[]): HubMigration[] {
  for (const { number, name, checksum } of applied) {
    const own = known.find((migration) => migration.number === number);
    if (own === undefined && number > newest(known)) {
      throw new Failure('HUB_UNUSABLE', { because: 'newer', detail: `it has migration ${number}` });
    }
    if (own === undefined || !checksumOf(own).equals(checksum)) {
      throw new Failure('HUB_UNUSABLE', { because: 'changed', detail: `${number} ${name}` });
    }
  }
  return known.filter(({ number }) => !applied.some((each) => each.number === number));
}

function newest(known: readonly HubMigration[]): number {
  return known.at(-1)?.number ?? 0;
}

function fileOf({ number, name }: HubMigration): string {
  return `${String(number).padStart(4, '0')}-${name}`;
}

function checksumOf({ sql }: HubMigration): Buffer {
  // A checkout may have other line ends.
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest();
}
