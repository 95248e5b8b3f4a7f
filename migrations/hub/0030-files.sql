-- Files of a club: announced, handed over in chunks of 256 KiB in any order, and kept once their hash is right.

SET LOCAL ROLE hub_owner;

-- Announces a file and answers with the numbers of the chunks that are missing: the point to go on at.
CREATE FUNCTION hub.blob_begin(p_tok bytea, p_sha bytea, p_size int, p_mime text, p_chunks int) RETURNS int[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
DECLARE
  e record;
  c hub.club;
  b hub.blob;
BEGIN
  SELECT * INTO e FROM hub._enter_to_write(p_tok);
  IF octet_length(p_sha) IS DISTINCT FROM 32 THEN PERFORM hub._refuse_structure('sha256'); END IF;
  IF p_size IS NULL OR p_size NOT BETWEEN 1 AND 10485760 THEN PERFORM hub._refuse_structure('size'); END IF;
  IF p_mime IS NULL OR p_mime NOT IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf') THEN
    PERFORM hub._refuse_structure('mime');
  END IF;
  IF p_chunks IS DISTINCT FROM (p_size + 262143) / 262144 THEN PERFORM hub._refuse_structure('chunks'); END IF;

  -- Room is counted when a file is announced: two laptops cannot share the last of it.
  SELECT * INTO c FROM hub.club k WHERE k.club_id = e.club FOR UPDATE;
  SELECT * INTO b FROM hub.blob x WHERE x.club_id = e.club AND x.sha256 = p_sha FOR UPDATE;
  IF b.complete THEN RETURN '{}'; END IF;
  IF b.size IS DISTINCT FROM p_size AND c.blob_bytes - coalesce(b.size, 0) + p_size > c.blob_quota THEN
    RAISE EXCEPTION 'HUB_QUOTA' USING ERRCODE = 'HB009';
  END IF;
  IF b.size IS NULL THEN
    INSERT INTO hub.blob (club_id, sha256, size, mime, chunks, by_device) VALUES (e.club, p_sha, p_size, p_mime, p_chunks, e.dev);
  ELSIF b.size <> p_size OR b.mime <> p_mime THEN
    -- At most one of the two announcements is true; chunks of a wrong one would stop the right one for good.
    DELETE FROM hub.blob_chunk k WHERE k.club_id = e.club AND k.sha256 = p_sha;
    UPDATE hub.blob x SET size = p_size, mime = p_mime, chunks = p_chunks, by_device = e.dev, at = clock_timestamp()
      WHERE x.club_id = e.club AND x.sha256 = p_sha;
  END IF;
  IF b.size IS DISTINCT FROM p_size THEN
    UPDATE hub.club k SET blob_bytes = k.blob_bytes - coalesce(b.size, 0) + p_size WHERE k.club_id = e.club;
  END IF;
  RETURN (SELECT coalesce(array_agg(g.n ORDER BY g.n), '{}') FROM generate_series(0, p_chunks - 1) g(n)
    WHERE NOT EXISTS (SELECT FROM hub.blob_chunk k WHERE k.club_id = e.club AND k.sha256 = p_sha AND k.n = g.n));
END $$;

-- Takes a chunk; true once the file is whole. Bytes that are not those of the hash are thrown away, all of them.
CREATE FUNCTION hub.blob_chunk_put(p_tok bytea, p_sha bytea, p_n int, p_data bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
DECLARE
  e record;
  b hub.blob;
  held int;
  content bytea;
BEGIN
  SELECT * INTO e FROM hub._enter_to_write(p_tok);
  SELECT * INTO b FROM hub.blob x WHERE x.club_id = e.club AND x.sha256 = p_sha FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'HUB_BLOB' USING ERRCODE = 'HB010'; END IF;
  IF b.complete THEN RETURN true; END IF;
  IF p_n IS NULL OR p_n NOT BETWEEN 0 AND b.chunks - 1 THEN PERFORM hub._refuse_structure('n'); END IF;
  IF octet_length(p_data) IS DISTINCT FROM least(262144, b.size - p_n * 262144) THEN PERFORM hub._refuse_structure('data'); END IF;
  INSERT INTO hub.blob_chunk (club_id, sha256, n, data) VALUES (e.club, p_sha, p_n, p_data)
    ON CONFLICT (club_id, sha256, n) DO UPDATE SET data = excluded.data;
  SELECT count(*) INTO held FROM hub.blob_chunk k WHERE k.club_id = e.club AND k.sha256 = p_sha;
  IF held < b.chunks THEN RETURN false; END IF;
  SELECT string_agg(k.data, '' ORDER BY k.n) INTO content FROM hub.blob_chunk k WHERE k.club_id = e.club AND k.sha256 = p_sha;
  IF sha256(content) <> p_sha THEN
    DELETE FROM hub.blob_chunk k WHERE k.club_id = e.club AND k.sha256 = p_sha;
    RETURN false;
  END IF;
  UPDATE hub.blob x SET complete = true WHERE x.club_id = e.club AND x.sha256 = p_sha;
  RETURN true;
END $$;

-- One chunk of a whole file; null where there is none, or not yet.
CREATE FUNCTION hub.blob_get(p_tok bytea, p_sha bytea, p_n int) RETURNS bytea
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, hub, pg_temp AS $$
DECLARE
  e record;
BEGIN
  SELECT * INTO e FROM hub._enter(p_tok);
  RETURN (SELECT k.data FROM hub.blob_chunk k JOIN hub.blob b ON b.club_id = k.club_id AND b.sha256 = k.sha256
    WHERE k.club_id = e.club AND k.sha256 = p_sha AND k.n = p_n AND b.complete);
END $$;

GRANT EXECUTE ON FUNCTION hub.blob_begin, hub.blob_chunk_put, hub.blob_get TO hub_device;

RESET ROLE;
