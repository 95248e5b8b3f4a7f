-- A person asked to be forgotten: what the log tells of the person is blanked here as on the laptops. Hashes and chain stay,
-- so that the order is proved as before; whoever pulls gets the operation without its text.
--
-- The caller names nothing but an erasure that stands in the club's own log for good, with the laptop that sent it: what it lists
-- is blanked, and only where number and hash of the text agree. So nobody blanks without everybody of the club being told.

SET LOCAL ROLE hub_owner;

CREATE FUNCTION hub.erase(p_tok bytea, p_epoch uuid, p_seq bigint) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
DECLARE
  e record;
  c hub.club;
  erasure text;
  list jsonb;
  erased int;
BEGIN
  SELECT * INTO e FROM hub._enter_to_write(p_tok);
  SELECT * INTO c FROM hub.club k WHERE k.club_id = e.club FOR UPDATE;
  IF c.epoch IS DISTINCT FROM p_epoch THEN RAISE EXCEPTION 'HUB_EPOCH' USING ERRCODE = 'HB001'; END IF;
  SELECT o.body INTO erasure FROM hub.op o
    WHERE o.club_id = e.club AND o.seq = p_seq AND o.kind = 'put' AND o.entity = 'erasure' AND o.body IS NOT NULL;
  IF NOT FOUND THEN PERFORM hub._refuse_structure('seq'); END IF;
  BEGIN
    list := erasure::jsonb->'blanked';
  EXCEPTION WHEN data_exception THEN
    -- The hub took whatever a laptop wrote: this lists nothing.
    RETURN 0;
  END;
  IF list IS NULL OR jsonb_typeof(list) <> 'object' THEN RETURN 0; END IF;
  WITH named AS MATERIALIZED (
    SELECT d.key AS device, n.entry FROM jsonb_each(list) d,
      jsonb_array_elements_text(CASE jsonb_typeof(d.value) WHEN 'array' THEN d.value ELSE '[]' END) n(entry)
    WHERE d.key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' AND n.entry ~ '^[1-9][0-9]{0,14}:[0-9a-f]{12}$'
  ), meant AS MATERIALIZED (
    SELECT m.device::uuid AS device, split_part(m.entry, ':', 1)::bigint AS op_no, split_part(m.entry, ':', 2) AS sha FROM named m
  )
  UPDATE hub.op o SET body = NULL FROM meant m
    WHERE o.club_id = e.club AND o.device_id = m.device AND o.op_no = m.op_no AND left(encode(o.body_sha, 'hex'), 12) = m.sha
      -- What tells of an erasure stays: everybody may see who blanked what.
      AND o.entity <> 'erasure' AND o.body IS NOT NULL;
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

GRANT EXECUTE ON FUNCTION hub.erase TO hub_device;

RESET ROLE;
