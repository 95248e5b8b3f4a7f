import type { Administrator } from './administrator.ts';

/**
 * What every role of a PostgreSQL may by itself and a laptop has no use for: large objects (a place to write),
 * locks and sleeps that hold others up, loops in DO. Only a superuser can take it away, for this database.
 */
export const needlessFunctions = [
  'lo_creat(integer)',
  'lo_create(oid)',
  'lo_from_bytea(oid, bytea)',
  'lo_get(oid)',
  'lo_get(oid, bigint, integer)',
  'lo_open(oid, integer)',
  'lo_put(oid, bigint, bytea)',
  'lo_unlink(oid)',
  'lowrite(integer, bytea)',
  'loread(integer, integer)',
  'pg_advisory_lock(bigint)',
  'pg_advisory_lock(integer, integer)',
  'pg_advisory_lock_shared(bigint)',
  'pg_advisory_lock_shared(integer, integer)',
  'pg_advisory_xact_lock(bigint)',
  'pg_advisory_xact_lock(integer, integer)',
  'pg_advisory_xact_lock_shared(bigint)',
  'pg_advisory_xact_lock_shared(integer, integer)',
  'pg_try_advisory_lock(bigint)',
  'pg_try_advisory_lock(integer, integer)',
  'pg_try_advisory_lock_shared(bigint)',
  'pg_try_advisory_lock_shared(integer, integer)',
  'pg_try_advisory_xact_lock(bigint)',
  'pg_try_advisory_xact_lock(integer, integer)',
  'pg_try_advisory_xact_lock_shared(bigint)',
  'pg_try_advisory_xact_lock_shared(integer, integer)',
  'pg_notify(text, text)',
  'pg_sleep(double precision)',
  'pg_sleep_for(interval)',
  'pg_sleep_until(timestamp with time zone)',
] as const;

/** Any number that nobody else locks. */
const lock = 7_210_040;

/** Takes it away where the administrator is a superuser; otherwise `hub verify` names it as advice. */
export async function harden({ client, database, isSuperuser }: Administrator): Promise<void> {
  if (!isSuperuser) return;
  const name = client.escapeIdentifier(database);
  const statements = [
    ...needlessFunctions.map((each) => `REVOKE EXECUTE ON FUNCTION pg_catalog.${each} FROM PUBLIC`),
    'REVOKE USAGE ON LANGUAGE plpgsql, sql FROM PUBLIC',
    'GRANT USAGE ON LANGUAGE plpgsql, sql TO hub_owner',
    // A laptop's token is a parameter of each of its calls.
    `ALTER DATABASE ${name} SET log_parameter_max_length = 0`,
    `ALTER DATABASE ${name} SET log_parameter_max_length_on_error = 0`,
  ];
  // Two administrators at once would meet in the same rows of the catalogue.
  await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lock}); ${statements.join('; ')}; COMMIT`);
}
