-- Roles, schema and tables of the hub: a totally ordered log of operations for each club, with its laptops and files.
--
-- Run by an administrator who owns the database and may create roles; PostgreSQL 15 or newer, encoding UTF8.
-- Every key, index and policy begins with club_id, so that all tables can be distributed by it; club_role and migration
-- are small and the same for all (reference tables in Citus).

DO $$
DECLARE
  r text;
BEGIN
  -- Roles belong to the whole server: another database of it may hold a hub already.
  FOREACH r IN ARRAY ARRAY['hub_owner', 'hub_device', 'hub_admin'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = r) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', r);
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_roles
               WHERE rolname = r AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole OR rolcreatedb OR rolreplication)) THEN
      RAISE EXCEPTION 'role % exists and may more than it should', r USING ERRCODE = '42501';
    END IF;
  END LOOP;
  -- The administrator acts as owner (migrations) and as hub_admin (all else); a superuser may anyway.
  IF NOT pg_catalog.pg_has_role(current_user, 'hub_owner', 'USAGE') THEN
    EXECUTE format('GRANT hub_owner TO %I', current_user);
  END IF;
  IF NOT pg_catalog.pg_has_role(current_user, 'hub_admin', 'USAGE') THEN
    EXECUTE format('GRANT hub_admin TO %I', current_user);
  END IF;
  -- A club's role gets in and finds nothing but the schema hub.
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO hub_device', current_database());
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA hub AUTHORIZATION hub_owner;

SET LOCAL ROLE hub_owner;

-- Whatever a later migration creates is nobody's until it is granted.
ALTER DEFAULT PRIVILEGES FOR ROLE hub_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
GRANT USAGE ON SCHEMA hub TO hub_device, hub_admin;

CREATE TABLE hub.migration (
  number int PRIMARY KEY,
  name text NOT NULL,
  checksum bytea NOT NULL CONSTRAINT migration_checksum_is_sha256 CHECK (octet_length(checksum) = 32),
  applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE hub.club (
  club_id uuid PRIMARY KEY,
  name text NOT NULL,
  -- New after the hub was restored: every laptop compares all and offers its own operations again.
  epoch uuid NOT NULL,
  head_seq bigint NOT NULL DEFAULT 0,
  head_chain bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
  min_seq bigint NOT NULL DEFAULT 0,
  schema_min int NOT NULL DEFAULT 1,
  schema_max int NOT NULL DEFAULT 1,
  -- Shows whether an enrolment file holds this club's key; says nothing of the key (64 of 256 bits of a hash of random bits).
  key_check bytea NOT NULL CONSTRAINT club_key_check_is_short CHECK (octet_length(key_check) = 8),
  blob_bytes bigint NOT NULL DEFAULT 0 CONSTRAINT club_blob_bytes_are_none_or_more CHECK (blob_bytes >= 0),
  blob_quota bigint NOT NULL DEFAULT 1073741824,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT club_head_chain_is_sha256 CHECK (octet_length(head_chain) = 32),
  CONSTRAINT club_sequence_is_sound CHECK (min_seq BETWEEN 0 AND head_seq)
);

-- One login role for each club. One for each laptop would defeat PgBouncer, which pools by database and user.
CREATE TABLE hub.club_role (
  pg_role name PRIMARY KEY,
  club_id uuid NOT NULL,
  -- SCRAM-SHA-256 verifier of a random password: with it a restored hub lets the laptops in again.
  verifier text NOT NULL
);

CREATE TABLE hub.device (
  club_id uuid NOT NULL,
  device_id uuid NOT NULL,
  label text NOT NULL,
  -- SHA-256 of the laptop's 256-bit token.
  token_sha bytea NOT NULL CONSTRAINT device_token_is_sha256 CHECK (octet_length(token_sha) = 32),
  enrolled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  revoked_at timestamptz,
  last_op_no bigint NOT NULL DEFAULT 0,
  -- The hub's operations up to this one have arrived at the laptop.
  acked_seq bigint NOT NULL DEFAULT 0,
  app_version text,
  schema_v int,
  last_seen timestamptz,
  PRIMARY KEY (club_id, device_id)
);
CREATE UNIQUE INDEX device_by_token ON hub.device (club_id, token_sha);

CREATE TABLE hub.op (
  club_id uuid NOT NULL,
  seq bigint NOT NULL,
  device_id uuid NOT NULL,
  op_no bigint NOT NULL,
  hlc text COLLATE "C" NOT NULL CONSTRAINT op_clock CHECK (octet_length(hlc) = 16),
  txn uuid NOT NULL,
  txn_size int NOT NULL CONSTRAINT op_transaction_has_operations CHECK (txn_size > 0),
  kind text NOT NULL CONSTRAINT op_kind CHECK (kind IN ('put', 'del', 'edge', 'blobref')),
  entity text COLLATE "C" NOT NULL,
  -- Text: rows of reference data are named by their codes, all others by UUIDs.
  row_id text COLLATE "C" NOT NULL CONSTRAINT op_row_id_is_short CHECK (char_length(row_id) BETWEEN 1 AND 64),
  schema_v int NOT NULL,
  -- The text that the laptop hashed, to the byte: jsonb would put its keys in another order.
  body text CONSTRAINT op_body_is_short CHECK (octet_length(body) <= 1048576),
  body_sha bytea NOT NULL,
  sha bytea NOT NULL,
  chain bytea NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (club_id, seq),
  CONSTRAINT op_once_for_each_device UNIQUE (club_id, device_id, op_no)
);

CREATE TABLE hub.blob (
  club_id uuid NOT NULL,
  sha256 bytea NOT NULL CONSTRAINT blob_sha256 CHECK (octet_length(sha256) = 32),
  size int NOT NULL CONSTRAINT blob_size CHECK (size BETWEEN 1 AND 10485760),
  mime text NOT NULL CONSTRAINT blob_mime CHECK (mime IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  chunks int NOT NULL CONSTRAINT blob_chunks CHECK (chunks = (size + 262143) / 262144),
  complete boolean NOT NULL DEFAULT false,
  by_device uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (club_id, sha256)
);

CREATE TABLE hub.blob_chunk (
  club_id uuid NOT NULL,
  sha256 bytea NOT NULL,
  n int NOT NULL,
  data bytea NOT NULL CONSTRAINT blob_chunk_size CHECK (octet_length(data) BETWEEN 1 AND 262144),
  PRIMARY KEY (club_id, sha256, n),
  FOREIGN KEY (club_id, sha256) REFERENCES hub.blob ON DELETE CASCADE
);
-- Pictures and PDF are compressed already: an attempt for every chunk is wasted.
ALTER TABLE hub.blob_chunk ALTER COLUMN data SET STORAGE EXTERNAL;

-- The second wall, against our own mistakes: whatever a function of the owner asks, it sees the club that it entered.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['club', 'device', 'op', 'blob', 'blob_chunk'] LOOP
    EXECUTE format($p$CREATE POLICY club_only ON hub.%I TO hub_owner
      USING (club_id = nullif(pg_catalog.current_setting('hub.club_id', true), '')::uuid)
      WITH CHECK (club_id = nullif(pg_catalog.current_setting('hub.club_id', true), '')::uuid)$p$, t);
  END LOOP;
  CREATE POLICY own_role ON hub.club_role TO hub_owner USING (pg_role = session_user) WITH CHECK (false);
  CREATE POLICY all_rows ON hub.migration TO hub_owner USING (true);
  FOREACH t IN ARRAY ARRAY['club', 'device', 'op', 'blob', 'blob_chunk', 'club_role', 'migration'] LOOP
    EXECUTE format('ALTER TABLE hub.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE hub.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY administrator ON hub.%I TO hub_admin USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

GRANT SELECT ON ALL TABLES IN SCHEMA hub TO hub_admin;
GRANT INSERT ON hub.club, hub.club_role, hub.device, hub.op, hub.blob, hub.blob_chunk TO hub_admin;
GRANT UPDATE (name, schema_min, blob_quota) ON hub.club TO hub_admin;
GRANT UPDATE (revoked_at) ON hub.device TO hub_admin;

RESET ROLE;
