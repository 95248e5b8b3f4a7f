/** Rows of a club that is on several laptops: as SQLite returns them. */

/** How far this laptop is in step with a club's hub. */
export interface SyncStateRow {
  club_id: number;
  /** As whom this laptop writes in the club. */
  device_id: number;
  /** Host, port and database of the hub, as it is shown. */
  place: string;
  club_key: Buffer;
  epoch: string;
  /** The hub's number of the last operation that is here. */
  cursor: number;
  chain: Buffer;
  /** The hub's last number when it was last asked. */
  head: number;
  /** The last own operation that the hub holds. */
  acknowledged: number;
  /** The latest clock of an operation that came from the hub. */
  clock_seen: string;
  /** Of the schema before `trail_chain`. */
  audit_told: number;
  /** 0 while the first sync brings facts of which nothing is derived yet. */
  is_derived: number;
  stopped_by: SyncStop | null;
  stop_detail: string | null;
  joined_at: number;
  tried_at: number | null;
  succeeded_at: number | null;
  problem: string | null;
}
/** How far a chain of the trail was told to the hub, and how far the hub's order says which lines it has. */
export interface TrailChainRow {
  club_id: number;
  device_id: number;
  told: number;
  settled: number;
}
export type SyncStop = 'person' | 'mass-deletion' | 'moved' | 'revoked' | 'too-old' | 'mismatch';
export interface SyncRoundRow {
  id: number;
  club_id: number;
  began_at: number;
  ended_at: number;
  pushed: number;
  pulled: number;
  conflicts: number;
  files: number;
  bytes: number;
  problem: string | null;
}
export interface DeferredOperationRow {
  club_id: number;
  device_id: number;
  number: number;
  reason: 'unfinished' | 'unknown' | 'missing' | 'refused';
  detail: string;
}
export interface RewrittenFactRow {
  row_uuid: string;
  club_id: number;
  clock: string;
  device: string;
}
/** A value that lost against another laptop's; kept and lost as JSON. */
export interface ConflictRow {
  id: number;
  uuid: string;
  club_id: number;
  entity: string;
  row_uuid: string;
  field: string;
  kept: string;
  lost: string;
  kept_device: string;
  kept_number: number;
  lost_device: string;
  lost_number: number;
  found_at: number;
  settled_at: number | null;
}
/** Derived: of two equal results the one that counts. */
export interface PerformanceTwinRow {
  performance_id: number;
  club_id: number;
  counts_id: number;
}
/** What a person said of two results that look the same. */
export interface PerformancePairRow {
  id: number;
  uuid: string;
  club_id: number;
  first_uuid: string;
  second_uuid: string;
  is_same: number;
  said_at: number;
  said_by: number;
}
