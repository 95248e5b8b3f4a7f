-- One push of a thousand operations as a handful of statements instead of a thousand: the same checks in the same order,
-- with the same answers and refusals as before (0020-operations.sql).

SET LOCAL ROLE hub_owner;

CREATE OR REPLACE FUNCTION hub.push(p_tok bytea, p_epoch uuid, p_schema int, p_ops jsonb) RETURNS jsonb
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
  before bigint;
  latest text;
  n bigint;
  held bytea;
  -- Of each operation of the push, in its order; place in the hub's order null where it is held already.
  numbers bigint[];
  clocks text[];
  shas bytea[];
  seqs bigint[];
  chains bytea[];
  -- Where in the push the operations stand that are new.
  fresh int[] := '{}';
BEGIN
  SELECT * INTO e FROM hub._enter_to_write(p_tok);

  -- What needs no lock of the club comes before it.
  IF jsonb_typeof(p_ops) IS DISTINCT FROM 'array' THEN PERFORM hub._refuse_structure('operations'); END IF;
  IF p_schema IS NULL OR p_schema < 1 THEN PERFORM hub._refuse_structure('schema_v'); END IF;
  IF jsonb_array_length(p_ops) > 1000 THEN RAISE EXCEPTION 'HUB_BATCH' USING ERRCODE = 'HB003'; END IF;
  SELECT sum(octet_length(a.o->>'body')) INTO bytes FROM jsonb_array_elements(p_ops) a(o) WHERE jsonb_typeof(a.o) = 'object';
  IF bytes > 16777216 THEN RAISE EXCEPTION 'HUB_BATCH' USING ERRCODE = 'HB003'; END IF;
  SELECT f.flaw, f.o->'op_no' INTO flaw, o FROM (
      SELECT hub._flaw(a.o) AS flaw, a.o, a.place FROM jsonb_array_elements(p_ops) WITH ORDINALITY a(o, place) OFFSET 0) f
    WHERE f.flaw IS NOT NULL ORDER BY f.place LIMIT 1;
  IF flaw IS NOT NULL THEN PERFORM hub._refuse_structure(flaw, o); END IF;

  -- SHA-256 of each canonical text, as hub._op_sha has it.
  SELECT coalesce(array_agg(x.op_no ORDER BY x.place), '{}'), array_agg(x.hlc ORDER BY x.place),
      array_agg(sha256(convert_to(
        '16:trackrecord-op-1,36:' || e.club || ',36:' || e.dev || ',' || length(x.op_no::text) || ':' || x.op_no
        || ',36:' || x.txn || ',' || length(x.txn_size::text) || ':' || x.txn_size || ',' || length(x.kind) || ':' || x.kind
        || ',' || length(x.entity) || ':' || x.entity || ',' || octet_length(x.row_id) || ':' || x.row_id
        || ',' || length(x.schema_v::text) || ':' || x.schema_v || ',64:' || x.body_sha || ',', 'UTF8')) ORDER BY x.place)
    INTO numbers, clocks, shas
    FROM ROWS FROM (jsonb_to_recordset(p_ops) AS (op_no bigint, hlc text, txn uuid, txn_size int, kind text, entity text,
      row_id text, schema_v int, body_sha text)) WITH ORDINALITY x(op_no, hlc, txn, txn_size, kind, entity, row_id, schema_v, body_sha, place);

  -- THE lock: pushes of one club come one after the other, so that the order of the numbers is the order of the commits
  -- and nobody who reads ever sees a gap.
  SELECT * INTO c FROM hub.club k WHERE k.club_id = e.club FOR UPDATE;
  IF c.epoch IS DISTINCT FROM p_epoch THEN RAISE EXCEPTION 'HUB_EPOCH' USING ERRCODE = 'HB001'; END IF;
  IF p_schema < c.schema_min THEN
    RAISE EXCEPTION 'HUB_SCHEMA' USING ERRCODE = 'HB002', DETAIL = jsonb_build_object('schema_min', c.schema_min)::text;
  END IF;
  SELECT d.last_op_no INTO last FROM hub.device d WHERE d.club_id = e.club AND d.device_id = e.dev;
  latest := lpad(to_hex(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint + 300000), 12, '0');
  before := last;
  head := c.head_seq;
  link := c.head_chain;
  seqs := array_fill(NULL::bigint, ARRAY[cardinality(numbers)]);
  chains := array_fill(NULL::bytea, ARRAY[cardinality(numbers)]);

  FOR i IN 1 .. cardinality(numbers) LOOP
    n := numbers[i];
    IF n <= last THEN
      IF n > before THEN
        -- Twice in this push.
        held := shas[fresh[n - before]];
      ELSE
        -- A push whose answer was lost. What is no longer kept cannot be compared.
        SELECT x.sha INTO held FROM hub.op x WHERE x.club_id = e.club AND x.device_id = e.dev AND x.op_no = n;
        IF NOT FOUND AND c.min_seq > 0 THEN CONTINUE; END IF;
      END IF;
      IF held IS DISTINCT FROM shas[i] THEN
        RAISE EXCEPTION 'HUB_FORK' USING ERRCODE = 'HB004', DETAIL = jsonb_build_object('op_no', n)::text;
      END IF;
      CONTINUE;
    END IF;
    IF n <> last + 1 THEN
      RAISE EXCEPTION 'HUB_GAP' USING ERRCODE = 'HB005', DETAIL = jsonb_build_object('op_no', n, 'expected', last + 1)::text;
    END IF;
    -- Hex digits of one length are in the order of their numbers.
    IF left(clocks[i], 12) COLLATE "C" > latest COLLATE "C" THEN
      RAISE EXCEPTION 'HUB_FUTURE' USING ERRCODE = 'HB006', DETAIL = jsonb_build_object('op_no', n)::text;
    END IF;
    head := head + 1;
    last := n;
    fresh[n - before] := i;
    -- The hub seals order and clock; the laptop's own hash covers neither.
    link := sha256(link || shas[i] || convert_to(clocks[i], 'UTF8'));
    seqs[i] := head;
    chains[i] := link;
  END LOOP;

  IF last > before THEN
    INSERT INTO hub.op (club_id, seq, device_id, op_no, hlc, txn, txn_size, kind, entity, row_id, schema_v, body, body_sha, sha, chain)
      SELECT e.club, x.seq, e.dev, x.op_no, x.hlc, x.txn, x.txn_size, x.kind, x.entity, x.row_id, x.schema_v, x.body,
        decode(x.body_sha, 'hex'), x.sha, x.chain
      FROM ROWS FROM (jsonb_to_recordset(p_ops) AS (op_no bigint, hlc text, txn uuid, txn_size int, kind text, entity text,
        row_id text, schema_v int, body text, body_sha text), unnest(seqs), unnest(shas), unnest(chains))
        x(op_no, hlc, txn, txn_size, kind, entity, row_id, schema_v, body, body_sha, seq, sha, chain)
      WHERE x.seq IS NOT NULL;
    UPDATE hub.club k SET head_seq = head, head_chain = link, schema_max = greatest(k.schema_max, p_schema)
      WHERE k.club_id = e.club;
    UPDATE hub.device d SET last_op_no = last WHERE d.club_id = e.club AND d.device_id = e.dev;
  END IF;
  RETURN jsonb_build_object('acked_op_no', last, 'added', last - before, 'head_seq', head);
END $$;

RESET ROLE;
