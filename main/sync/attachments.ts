import type { Read, Write } from '#main/db/access.ts';
import type { OutputOf } from '#main/operations.ts';
import type { Contract } from '#shared/contract/contract.ts';

type Feature = Contract['sync'];

/** Attachments of a club to send and to fetch, the smallest first (sync.md, 41). */
export function filesOf(read: Read, clubId: number): OutputOf<Feature['files']> {
  const rows = read
    .sql(
      `SELECT p.sha256, min(p.bytes) AS bytes, min(p.media_type) AS mediaType,
         EXISTS (SELECT 1 FROM proof_file f WHERE f.sha256 = p.sha256) AS isHere,
         EXISTS (SELECT 1 FROM file_on_hub h WHERE h.club_id = p.club_id AND h.sha256 = p.sha256) AS isThere
       FROM proof p WHERE p.club_id = ? AND p.is_deleted = 0 GROUP BY p.sha256 ORDER BY min(p.bytes), p.sha256`,
    )
    .all(clubId) as { sha256: string; bytes: number; mediaType: string; isHere: number; isThere: number }[];
  return {
    toSend: rows
      .filter(({ isHere, isThere }) => isHere === 1 && isThere === 0)
      .map(({ sha256, bytes, mediaType }) => ({ sha256, bytes, mediaType })),
    toFetch: rows.filter(({ isHere }) => isHere === 0).map(({ sha256, bytes }) => ({ sha256, bytes })),
  };
}

/** That a file is on the hub, and (`isHere`) on this disk. */
export function fileMoved(write: Write, clubId: number, sha256: string, isHere: boolean): void {
  write.sql('INSERT INTO file_on_hub (club_id, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING').run(clubId, sha256);
  if (!isHere) return;
  write
    .sql(
      `INSERT INTO proof_file (sha256, bytes, stored_at) SELECT sha256, bytes, ? FROM proof WHERE club_id = ? AND sha256 = ? LIMIT 1
       ON CONFLICT (sha256) DO NOTHING`,
    )
    .run(write.door.now, clubId, sha256);
}
