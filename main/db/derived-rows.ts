/** Rows that the engine derives, and rows of the trace that the door and the audit leave. */
export interface CategoryRow {
  id: number;
  club_id: number;
  event_id: number;
  season_id: number;
  gender: 'F' | 'M' | 'X';
  age_group_id: number;
  timing: '' | 'FAT' | 'HAND';
}
export interface StandingRow {
  category_id: number;
  ordinal: number;
  club_id: number;
  performance_id: number;
  from_order: number;
  until_order: number | null;
  improvement: number | null;
  is_equalled: number;
  is_current: number;
}
/** `year` 0 is the whole career. */
export interface BestRow {
  athlete_id: number;
  event_id: number;
  season_id: number;
  timing: '' | 'FAT' | 'HAND';
  year: number;
  ordinal: number;
  club_id: number;
  performance_id: number;
  from_order: number;
  until_order: number | null;
}
export interface OplogRow {
  club_id: number;
  device_id: number;
  number: number;
  seq: number | null;
  clock: string;
  txn: string;
  kind: 'put' | 'del' | 'edge' | 'blobref';
  entity: string;
  row_uuid: string;
  schema_version: number;
  body: string | null;
  body_sha256: Buffer;
  chain_sha256: Buffer;
}
export interface AuditRow {
  id: number;
  club_id: number | null;
  device_id: number;
  number: number;
  at: number;
  actor_id: number;
  action: string;
  outcome: 'done' | 'refused' | 'failed';
  subject: string | null;
  detail: string;
  chain_sha256: Buffer;
  /** What the chain goes over in place of the detail; null in lines of the first schema, whose chain goes over the text. */
  detail_sha256: Buffer | null;
  /** The transaction of the operation log. */
  txn: string | null;
  shell: string | null;
}
