import type { Administrator } from './administrator.ts';
import { needlessFunctions } from './harden.ts';
import type { HubCheck } from './verify-clubs.ts';

/** What the roles of clubs may call, and nothing else. */
const doors = ['blob_begin', 'blob_chunk_put', 'blob_get', 'erase', 'hello', 'pull', 'push'];

interface Rule {
  readonly name: string;
  /** Answers with a row `what` for each thing that is not as it should be. */
  readonly faults: string;
  readonly values?: unknown[];
  readonly isAdvice?: boolean;
}

/** Roles through which a laptop, or anybody, comes in. Whoever is an administrator of the hub may more. */
const outside = `(SELECT r.oid, r.rolname FROM pg_roles r
  WHERE r.rolname = 'hub_device' OR r.rolname IN (SELECT pg_role FROM hub.club_role)
    OR (NOT r.rolsuper AND pg_has_role(r.oid, 'hub_device', 'MEMBER') AND NOT pg_has_role(r.oid, 'hub_admin', 'MEMBER')))`;

const tables = `(SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'hub' AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f'))`;

const functions = `(SELECT p.* FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'hub')`;

const rules: readonly Rule[] = [
  {
    name: 'row-level security holds for everybody',
    faults: `SELECT relname AS what FROM ${tables} t WHERE NOT (relrowsecurity AND relforcerowsecurity)`,
  },
  {
    name: 'the owner can do no more than own',
    faults: `SELECT rolname AS what FROM pg_roles WHERE rolname IN ('hub_owner', 'hub_device', 'hub_admin')
      AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole OR rolcreatedb OR rolreplication)
      UNION ALL SELECT relname FROM ${tables} t WHERE relowner <> 'hub_owner'::regrole
      UNION ALL SELECT proname FROM ${functions} f WHERE proowner <> 'hub_owner'::regrole`,
  },
  {
    name: 'laptops can touch no table',
    faults: `SELECT t.relname || ' by ' || o.rolname AS what FROM ${tables} t, ${outside} o
      WHERE has_table_privilege(o.oid, t.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
        OR has_any_column_privilege(o.oid, t.oid, 'SELECT, INSERT, UPDATE, REFERENCES')`,
  },
  {
    name: 'laptops can call seven functions',
    faults: `SELECT f.proname || ' by ' || o.rolname AS what FROM ${functions} f, ${outside} o
      WHERE has_function_privilege(o.oid, f.oid, 'EXECUTE') <> (f.proname = ANY ($1::text[]))`,
    values: [doors],
  },
  {
    name: 'the functions look nowhere but in their own schema',
    faults: `SELECT proname AS what FROM ${functions} f WHERE proname = ANY ($1::text[])
      AND NOT (prosecdef AND coalesce(proconfig, '{}') @> ARRAY['search_path=pg_catalog, hub, pg_temp'])`,
    values: [doors],
  },
  {
    name: 'laptops can make nothing in this database',
    faults: `SELECT o.rolname AS what FROM ${outside} o
      WHERE has_database_privilege(o.oid, current_database(), 'CREATE') OR has_database_privilege(o.oid, current_database(), 'TEMPORARY')
      UNION ALL SELECT n.nspname || ' by ' || o.rolname FROM pg_namespace n, ${outside} o
      WHERE n.nspname !~ '^pg_toast' AND has_schema_privilege(o.oid, n.oid, 'CREATE')`,
  },
  {
    name: 'roles of clubs are nothing else',
    faults: `SELECT o.rolname AS what FROM ${outside} o JOIN pg_roles r ON r.oid = o.oid
      WHERE r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication
        OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = o.oid AND m.roleid <> 'hub_device'::regrole)
      UNION ALL SELECT c.pg_role FROM hub.club_role c WHERE NOT EXISTS (SELECT FROM ${outside} o WHERE o.rolname = c.pg_role)`,
  },
  {
    name: 'a commit is on the disk before it is acknowledged',
    faults: `SELECT setting AS what FROM pg_settings WHERE name = 'synchronous_commit' AND setting IN ('off', 'local')
      UNION ALL SELECT r.rolname FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole
      WHERE array_to_string(s.setconfig, ',') ~ 'synchronous_commit=(off|local)'`,
  },
  {
    name: 'the server encrypts',
    faults: `SELECT 'ssl is off' AS what FROM pg_settings WHERE name = 'ssl' AND setting = 'off'`,
    isAdvice: true,
  },
  {
    name: 'laptops have no use of what every role may',
    faults: `SELECT f AS what FROM unnest($1::text[]) f WHERE has_function_privilege('hub_device', 'pg_catalog.' || f, 'EXECUTE')
      UNION ALL SELECT lanname FROM pg_language WHERE lanname = 'plpgsql' AND has_language_privilege('hub_device', oid, 'USAGE')`,
    values: [[...needlessFunctions]],
    isAdvice: true,
  },
];

/** Asks the catalogue whether the walls of the hub stand as its migrations built them. Inside a transaction. */
export async function verifyRights({ client }: Administrator): Promise<HubCheck[]> {
  const checks: HubCheck[] = [];
  for (const { name, faults, values, isAdvice } of rules) {
    const { rows } = await client.query<{ what: string }>(faults, values ?? []);
    const detail = rows
      .slice(0, 5)
      .map(({ what }) => what)
      .join(', ');
    const more = rows.length > 5 ? ` and ${rows.length - 5} more` : '';
    checks.push({
      name,
      state: rows.length === 0 ? 'ok' : isAdvice === true ? 'advice' : 'failed',
      detail: `${detail}${more}`,
    });
  }
  return checks;
}
