import { type Administrator, asHubAdmin, inHubTransaction } from './administrator.ts';

export interface HubStatus {
  readonly database: string;
  readonly clubs: ClubStatus[];
}

export interface ClubStatus {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly operations: number;
  /** Of the operations, as the database keeps them, without its indexes. */
  readonly bytes: number;
  readonly files: number;
  readonly fileBytes: number;
  readonly fileQuota: number;
  readonly schemaMin: number;
  readonly laptops: LaptopStatus[];
}

export interface LaptopStatus {
  readonly id: string;
  readonly label: string;
  readonly enrolledAt: string;
  readonly revokedAt: string | null;
  readonly lastSeenAt: string | null;
  readonly version: string | null;
  readonly schema: number | null;
  readonly pushed: number;
  /** Operations of the club that had not arrived there when it last asked. */
  readonly behind: number;
}

/** The clubs of a hub with their laptops. */
export async function hubStatus(administrator: Administrator): Promise<HubStatus> {
  const { client, database } = administrator;
  const task = async () => {
    await asHubAdmin(administrator);
    const { rows } = await client.query<{ club: ClubStatus }>(clubs);
    return { database, clubs: rows.map(({ club }) => club) };
  };
  return inHubTransaction(administrator, task, 'ISOLATION LEVEL REPEATABLE READ READ ONLY');
}

const clubs = `
  SELECT jsonb_build_object(
    'id', c.club_id, 'name', c.name, 'role', r.pg_role, 'operations', c.head_seq, 'schemaMin', c.schema_min,
    'bytes', (SELECT coalesce(sum(pg_column_size(o.*)), 0) FROM hub.op o WHERE o.club_id = c.club_id),
    'files', (SELECT count(*) FROM hub.blob b WHERE b.club_id = c.club_id AND b.complete),
    'fileBytes', c.blob_bytes, 'fileQuota', c.blob_quota,
    'laptops', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', d.device_id, 'label', d.label, 'enrolledAt', d.enrolled_at, 'revokedAt', d.revoked_at,
        'lastSeenAt', d.last_seen, 'version', d.app_version, 'schema', d.schema_v, 'pushed', d.last_op_no,
        'behind', c.head_seq - d.acked_seq) ORDER BY d.enrolled_at, d.label), '[]')
      FROM hub.device d WHERE d.club_id = c.club_id)) AS club
  FROM hub.club c JOIN hub.club_role r ON r.club_id = c.club_id
  ORDER BY c.name, c.club_id`;
