-- The functions that operations pass through. Each call is one transaction, so that PgBouncer may pool transactions.
--
-- A direct connection is an SQL console in somebody else's hands: no table is granted, only these functions, and each
-- finds out by itself who calls. Errors have the code as their message, an SQLSTATE of class HB and JSON as detail.

SET LOCAL ROLE hub_owner;

CREATE FUNCTION hub._refuse_structure(p_field text, p_op_no jsonb DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'HUB_STRUCTURE' USING ERRCODE = 'HB008',
    DETAIL = pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('field', p_field,
      'op_no', CASE pg_catalog.jsonb_typeof(p_op_no) WHEN 'number' THEN p_op_no END))::text;
END $$;

-- Who calls: the club by the login role, which neither SET ROLE nor a setting can change, the laptop by its token. Sets
-- the key of row-level security, for this transaction only.
CREATE FUNCTION hub._enter(p_tok bytea, OUT club uuid, OUT dev uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
BEGIN
  -- In an older picture of the data a revocation would not be seen.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    PERFORM hub._refuse_structure('isolation');
  END IF;
  SELECT r.club_id INTO club FROM hub.club_role r WHERE r.pg_role = session_user;
  PERFORM set_config('hub.club_id', coalesce(club::text, ''), true);
  SELECT d.device_id INTO dev FROM hub.device d
    WHERE d.club_id = club AND d.token_sha = sha256(p_tok) AND d.revoked_at IS NULL;
  IF dev IS NULL THEN
    RAISE EXCEPTION 'HUB_REVOKED' USING ERRCODE = '28000';
  END IF;
END $$;

-- The same for whoever is going to write. The lock makes the calls of one laptop wait for each other and a revocation
-- wait for the call under way: once `hub revoke` has ended, nothing more gets in.
CREATE FUNCTION hub._enter_to_write(p_tok bytea, OUT club uuid, OUT dev uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
BEGIN
  SELECT e.club, e.dev INTO club, dev FROM hub._enter(p_tok) e;
  PERFORM FROM hub.device d WHERE d.club_id = club AND d.device_id = dev AND d.revoked_at IS NULL FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'HUB_REVOKED' USING ERRCODE = '28000';
  END IF;
END $$;

CREATE FUNCTION hub._netstring(p text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS
$$ SELECT pg_catalog.octet_length(p) || ':' || p || ',' $$;

-- SHA-256 of an operation's canonical text (main/sync/wire.ts, operationText).
CREATE FUNCTION hub._op_sha(p_club uuid, p_device uuid, p_op_no bigint, p_txn uuid, p_txn_size int, p_kind text,
  p_entity text, p_row_id text, p_schema_v int, p_body_sha bytea) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS
$$ SELECT pg_catalog.sha256(pg_catalog.convert_to(
     '16:trackrecord-op-1,36:' || p_club || ',36:' || p_device || ',' || hub._netstring(p_op_no::text)
     || '36:' || p_txn || ',' || hub._netstring(p_txn_size::text) || hub._netstring(p_kind) || hub._netstring(p_entity)
     || hub._netstring(p_row_id) || hub._netstring(p_schema_v::text)
     || '64:' || pg_catalog.encode(p_body_sha, 'hex') || ',', 'UTF8')) $$;

-- The first field of an operation that has not the agreed shape; null where all have. What the fields mean is not the
-- hub's affair: one operation that it refused would stop all that come after it.
-- Letters are counted off with translate: a regular expression would cost more than all else that a push does. Called
-- by functions with their own search_path alone.
CREATE FUNCTION hub._flaw(o jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  digits CONSTANT text := '0123456789';
  hex CONSTANT text := '0123456789abcdef';
  small CONSTANT text := 'abcdefghijklmnopqrstuvwxyz';
BEGIN
  RETURN CASE
    WHEN jsonb_typeof(o) <> 'object' THEN 'operation'
    WHEN o - ARRAY['op_no', 'hlc', 'txn', 'txn_size', 'kind', 'entity', 'row_id', 'schema_v', 'body', 'body_sha'] <> '{}'
      THEN 'operation'
    WHEN jsonb_typeof(o->'op_no') IS DISTINCT FROM 'number' OR translate(o->>'op_no', digits, '') <> ''
      OR length(o->>'op_no') > 15 OR o->>'op_no' = '0' THEN 'op_no'
    WHEN jsonb_typeof(o->'hlc') IS DISTINCT FROM 'string' OR length(o->>'hlc') <> 16 OR translate(o->>'hlc', hex, '') <> '' THEN 'hlc'
    WHEN jsonb_typeof(o->'txn') IS DISTINCT FROM 'string' OR o->>'txn' NOT LIKE '________-____-____-____-____________'
      OR translate(o->>'txn', hex, '') <> '----' THEN 'txn'
    WHEN jsonb_typeof(o->'txn_size') IS DISTINCT FROM 'number' OR translate(o->>'txn_size', digits, '') <> ''
      OR length(o->>'txn_size') > 9 OR o->>'txn_size' = '0' THEN 'txn_size'
    WHEN jsonb_typeof(o->'kind') IS DISTINCT FROM 'string' OR o->>'kind' NOT IN ('put', 'del', 'edge', 'blobref') THEN 'kind'
    WHEN jsonb_typeof(o->'entity') IS DISTINCT FROM 'string' OR length(o->>'entity') NOT BETWEEN 1 AND 63
      OR translate(o->>'entity', small || digits || '_', '') <> '' OR strpos(small, left(o->>'entity', 1)) = 0 THEN 'entity'
    WHEN jsonb_typeof(o->'row_id') IS DISTINCT FROM 'string' OR length(o->>'row_id') NOT BETWEEN 1 AND 64
      OR (o->>'row_id') COLLATE "C" ~ '[[:cntrl:]]' THEN 'row_id'
    WHEN jsonb_typeof(o->'schema_v') IS DISTINCT FROM 'number' OR translate(o->>'schema_v', digits, '') <> ''
      OR length(o->>'schema_v') > 9 OR o->>'schema_v' = '0' THEN 'schema_v'
    WHEN jsonb_typeof(o->'body_sha') IS DISTINCT FROM 'string' OR length(o->>'body_sha') <> 64
      OR translate(o->>'body_sha', hex, '') <> '' THEN 'body_sha'
    WHEN coalesce(jsonb_typeof(o->'body'), '') NOT IN ('string', 'null') THEN 'body'
    WHEN octet_length(o->>'body') > 1048576 THEN 'body'
    WHEN sha256(convert_to(o->>'body', 'UTF8')) <> decode(o->>'body_sha', 'hex') THEN 'body_sha'
  END;
END $$;

CREATE FUNCTION hub.hello(p_tok bytea, p_schema int, p_app text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
DECLARE
  e record;
  c hub.club;
  d hub.device;
BEGIN
  SELECT * INTO e FROM hub._enter_to_write(p_tok);
  IF p_schema IS NULL OR p_schema < 1 THEN PERFORM hub._refuse_structure('schema_v'); END IF;
  UPDATE hub.device x SET app_version = left(p_app, 64), schema_v = p_schema, last_seen = clock_timestamp()
    WHERE x.club_id = e.club AND x.device_id = e.dev RETURNING * INTO d;
  SELECT * INTO c FROM hub.club k WHERE k.club_id = e.club;
  RETURN jsonb_build_object('proto', 1, 'club_id', e.club, 'device_id', e.dev, 'epoch', c.epoch,
    'head_seq', c.head_seq, 'head_chain', encode(c.head_chain, 'hex'), 'min_seq', c.min_seq, 'last_op_no', d.last_op_no,
    'schema_min', c.schema_min, 'schema_max', c.schema_max,
    'now_ms', floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint, 'write_ok', p_schema >= c.schema_min,
    'blob_bytes', c.blob_bytes, 'blob_quota', c.blob_quota);
END $$;

CREATE FUNCTION hub.push(p_tok bytea, p_epoch uuid, p_schema int, p_ops jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
DECLARE
  e record;
  c hub.club;
  o jsonb;
  flaw text;
  bytes bigint;
  head bigint;
  link bytea;
  last bigint;
  latest bigint;
  n bigint;
  s bytea;
  held bytea;
  added int := 0;
BEGIN
  SELECT * INTO e FROM hub._enter_to_write(p_tok);

  -- What needs no lock of the club comes before it.
  IF jsonb_typeof(p_ops) IS DISTINCT FROM 'array' THEN PERFORM hub._refuse_structure('operations'); END IF;
  IF p_schema IS NULL OR p_schema < 1 THEN PERFORM hub._refuse_structure('schema_v'); END IF;
  IF jsonb_array_length(p_ops) > 1000 THEN RAISE EXCEPTION 'HUB_BATCH' USING ERRCODE = 'HB003'; END IF;
  SELECT sum(octet_length(a.o->>'body')) INTO bytes FROM jsonb_array_elements(p_ops) a(o) WHERE jsonb_typeof(a.o) = 'object';
  IF bytes > 16777216 THEN RAISE EXCEPTION 'HUB_BATCH' USING ERRCODE = 'HB003'; END IF;
  FOR o IN SELECT a.o FROM jsonb_array_elements(p_ops) WITH ORDINALITY a(o, place) ORDER BY a.place LOOP
    flaw := hub._flaw(o);
    IF flaw IS NOT NULL THEN PERFORM hub._refuse_structure(flaw, o->'op_no'); END IF;
  END LOOP;

  -- THE lock: pushes of one club come one after the other, so that the order of the numbers is the order of the commits
  -- and nobody who reads ever sees a gap.
  SELECT * INTO c FROM hub.club k WHERE k.club_id = e.club FOR UPDATE;
  IF c.epoch IS DISTINCT FROM p_epoch THEN RAISE EXCEPTION 'HUB_EPOCH' USING ERRCODE = 'HB001'; END IF;
  IF p_schema < c.schema_min THEN
    RAISE EXCEPTION 'HUB_SCHEMA' USING ERRCODE = 'HB002', DETAIL = jsonb_build_object('schema_min', c.schema_min)::text;
  END IF;
  SELECT d.last_op_no INTO last FROM hub.device d WHERE d.club_id = e.club AND d.device_id = e.dev;
  latest := floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint + 300000;
  head := c.head_seq;
  link := c.head_chain;

  FOR o IN SELECT a.o FROM jsonb_array_elements(p_ops) WITH ORDINALITY a(o, place) ORDER BY a.place LOOP
    n := (o->>'op_no')::bigint;
    s := hub._op_sha(e.club, e.dev, n, (o->>'txn')::uuid, (o->>'txn_size')::int, o->>'kind', o->>'entity', o->>'row_id',
      (o->>'schema_v')::int, decode(o->>'body_sha', 'hex'));
    IF n <= last THEN
      -- A push whose answer was lost. What is no longer kept cannot be compared.
      SELECT x.sha INTO held FROM hub.op x WHERE x.club_id = e.club AND x.device_id = e.dev AND x.op_no = n;
      IF NOT FOUND AND c.min_seq > 0 THEN CONTINUE; END IF;
      IF held IS DISTINCT FROM s THEN
        RAISE EXCEPTION 'HUB_FORK' USING ERRCODE = 'HB004', DETAIL = jsonb_build_object('op_no', n)::text;
      END IF;
      CONTINUE;
    END IF;
    IF n <> last + 1 THEN
      RAISE EXCEPTION 'HUB_GAP' USING ERRCODE = 'HB005', DETAIL = jsonb_build_object('op_no', n, 'expected', last + 1)::text;
    END IF;
    IF ('x0000' || left(o->>'hlc', 12))::bit(64)::bigint > latest THEN
      RAISE EXCEPTION 'HUB_FUTURE' USING ERRCODE = 'HB006', DETAIL = jsonb_build_object('op_no', n)::text;
    END IF;
    head := head + 1;
    last := n;
    added := added + 1;
    -- The hub seals order and clock; the laptop's own hash covers neither.
    link := sha256(link || s || convert_to(o->>'hlc', 'UTF8'));
    INSERT INTO hub.op (club_id, seq, device_id, op_no, hlc, txn, txn_size, kind, entity, row_id, schema_v, body, body_sha, sha, chain)
      VALUES (e.club, head, e.dev, n, o->>'hlc', (o->>'txn')::uuid, (o->>'txn_size')::int, o->>'kind', o->>'entity',
        o->>'row_id', (o->>'schema_v')::int, o->>'body', decode(o->>'body_sha', 'hex'), s, link);
  END LOOP;

  IF added > 0 THEN
    UPDATE hub.club k SET head_seq = head, head_chain = link, schema_max = greatest(k.schema_max, p_schema)
      WHERE k.club_id = e.club;
    UPDATE hub.device d SET last_op_no = last WHERE d.club_id = e.club AND d.device_id = e.dev;
  END IF;
  RETURN jsonb_build_object('acked_op_no', last, 'added', added, 'head_seq', head);
END $$;

CREATE FUNCTION hub.pull(p_tok bytea, p_epoch uuid, p_after bigint, p_limit int)
RETURNS TABLE (seq bigint, device_id uuid, op_no bigint, hlc text, txn uuid, txn_size int, kind text, entity text,
  row_id text, schema_v int, body text, body_sha bytea, sha bytea, chain bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
DECLARE
  e record;
  c hub.club;
BEGIN
  SELECT * INTO e FROM hub._enter(p_tok);
  SELECT * INTO c FROM hub.club k WHERE k.club_id = e.club;
  IF c.epoch IS DISTINCT FROM p_epoch OR p_after IS NULL OR p_after > c.head_seq OR p_after < c.min_seq THEN
    RAISE EXCEPTION 'HUB_RESYNC' USING ERRCODE = 'HB007';
  END IF;
  -- Told for the administrator alone; a push of the same laptop that is under way is not waited for.
  UPDATE hub.device d SET acked_seq = p_after WHERE d.club_id = e.club AND d.device_id IN (
    SELECT x.device_id FROM hub.device x
    WHERE x.club_id = e.club AND x.device_id = e.dev AND x.acked_seq < p_after FOR UPDATE SKIP LOCKED);
  -- The order has no gap: a page is a range of it, which the primary key gives without sorting what comes after.
  RETURN QUERY
    SELECT p.seq, p.device_id, p.op_no, p.hlc, p.txn, p.txn_size, p.kind, p.entity, p.row_id, p.schema_v, p.body,
      p.body_sha, p.sha, p.chain
    FROM (
      SELECT o.*, sum(octet_length(o.body)) OVER (ORDER BY o.seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
      FROM hub.op o
      WHERE o.club_id = e.club AND o.seq > p_after
        AND o.seq <= p_after + least(greatest(coalesce(p_limit, 1), 1), 2000)
    ) p
    WHERE coalesce(p.before, 0) < 8388608 ORDER BY p.seq;
END $$;

GRANT EXECUTE ON FUNCTION hub.hello, hub.push, hub.pull TO hub_device;

RESET ROLE;
