import type {
  AthleteMergeRow,
  MedalRecognitionRow,
  ReferenceOverrideRow,
  SheetLineRow,
  SheetRow,
} from './club-work-rows.ts';
import type {
  AccessReviewRow,
  AccountRow,
  ClubMemberRow,
  ErasureRow,
  MailRow,
  ProofFileRow,
  ProofRow,
  SessionRow,
  SignInThrottleRow,
} from './people-rows.ts';
import type { ImportBatchRow, ImportMappingRow, QuarantinedRow } from './import-rows.ts';
import type { AgeGroupRow, DisciplineRow, MedalPositionRow, SeasonRow } from './reference-rows.ts';
import type {
  ConflictRow,
  DeferredOperationRow,
  PerformancePairRow,
  PerformanceTwinRow,
  RewrittenFactRow,
  SyncRoundRow,
  SyncStateRow,
  TrailChainRow,
} from './sync-rows.ts';
import type { AuditRow, BestRow, CategoryRow, OplogRow, StandingRow } from './derived-rows.ts';

/** Rows as SQLite returns them. Booleans are 0 or 1, instants are milliseconds since 1970, JSON is text. */
export interface Schema {
  device: { id: number; uuid: string; label: string; created_at: number };
  device_setting: { name: string; value: string };
  actor: { id: number; uuid: string; name: string };
  club: ClubRow;
  season: SeasonRow;
  discipline: DisciplineRow;
  age_group: AgeGroupRow;
  medal_position: MedalPositionRow;
  athlete: AthleteRow;
  athlete_membership: MembershipRow;
  competition: CompetitionRow;
  import_batch: ImportBatchRow;
  quarantined_row: QuarantinedRow;
  import_mapping: ImportMappingRow;
  performance: PerformanceRecord;
  performance_athlete: LegRow;
  attempt: AttemptRow;
  performance_deletion: {
    performance_id: number;
    club_id: number;
    reason: string;
    deleted_at: number;
    deleted_by: number;
  };
  decision: DecisionRow;
  non_mark: NonMarkRow;
  reference_override: ReferenceOverrideRow;
  athlete_merge: AthleteMergeRow;
  medal_recognition: MedalRecognitionRow;
  sheet: SheetRow;
  sheet_row: SheetLineRow;
  event: { id: number; discipline_id: number; specification: string };
  category: CategoryRow;
  standing: StandingRow;
  best: BestRow;
  oplog: OplogRow;
  audit: AuditRow;
  account: AccountRow;
  session: SessionRow;
  sign_in_throttle: SignInThrottleRow;
  club_member: ClubMemberRow;
  access_review: AccessReviewRow;
  proof_file: ProofFileRow;
  proof: ProofRow;
  mail: MailRow;
  erasure: ErasureRow;
  sync_state: SyncStateRow;
  trail_chain: TrailChainRow;
  sync_round: SyncRoundRow;
  deferred_operation: DeferredOperationRow;
  rewritten_fact: RewrittenFactRow;
  file_on_hub: { club_id: number; sha256: string };
  actor_told: { club_id: number; actor_id: number; name: string };
  conflict: ConflictRow;
  performance_twin: PerformanceTwinRow;
  performance_pair: PerformancePairRow;
}

export interface ClubRow {
  id: number;
  uuid: string;
  name: string;
  aliases: string;
  scheme: 'uka' | 'world-athletics' | 'usatf' | 'open';
  policy: string;
  settings: string;
  is_demo: number;
  is_deleted: number;
  created_at: number;
}
export interface AthleteRow {
  id: number;
  uuid: string;
  club_id: number;
  first_name: string;
  last_name: string;
  gender: 'F' | 'M';
  date_of_birth: string;
  membership_number: string | null;
  /** To be named in public; `consent_day` says since when. */
  consent: 'given' | 'refused' | null;
  consent_day: string;
  photo_consent: 'given' | 'refused' | null;
  photo_consent_day: string;
  /** The day until which somebody decided to keep the data, past the retention period. */
  keep_until: string;
  /** A former member whose name is gone for good. */
  is_erased: number;
  note: string | null;
  batch_id: number | null;
  is_deleted: number;
  folded_name: string;
  /** Derived of the name: what lists are ordered by. */
  sort_name: string;
  /** Derived: the athlete that this entry was merged into. */
  merged_into_id: number | null;
}
export interface MembershipRow {
  id: number;
  uuid: string;
  club_id: number;
  athlete_id: number;
  from_day: string;
  to_day: string;
  is_deleted: number;
}
export interface CompetitionRow {
  id: number;
  uuid: string;
  club_id: number;
  name: string;
  venue: string;
  from_day: string;
  to_day: string;
  note: string | null;
  is_deleted: number;
  folded_name: string;
}

/** The facts of one performance; a correction is a deletion plus a new row of the same origin. */
export interface PerformanceFacts {
  uuid: string;
  club_id: number;
  discipline_id: number;
  season_id: number;
  gender: 'F' | 'M' | 'X';
  day: string;
  mark_value: number | null;
  mark_text: string | null;
  resolution: number | null;
  timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
  wind_tenths: number | null;
  wind_status: 'MEASURED' | 'NOT_MEASURED' | 'OVER_LIMIT' | null;
  place: number | null;
  round: string | null;
  heat: string | null;
  time_of_day: string | null;
  lane: number | null;
  bib: string | null;
  specification_given: string | null;
  age_group_given: string | null;
  represented_club: string | null;
  competition_id: number | null;
  event_details: string | null;
  parent_id: number | null;
  sub_event: number | null;
  source: 'typed' | 'import' | 'record-list';
  note: string | null;
  batch_id: number | null;
  origin_uuid: string | null;
  replaces_uuid: string | null;
  entered_at: number;
  entered_by: number;
}
/** What the engine derives of one performance by itself. */
export interface PerformanceDerived {
  is_live: number;
  event_id: number | null;
  age_group_id: number | null;
  rank: number | null;
  counts: number;
  medal: 'gold' | 'silver' | 'bronze' | null;
}
export interface PerformanceRecord extends PerformanceFacts, PerformanceDerived {
  id: number;
  day_order: number;
}

export interface LegRow {
  performance_id: number;
  leg: number;
  club_id: number;
  /** Whom the leg counts for; the entry that was typed is `entered_athlete_id`, where a merge made another one of it. */
  athlete_id: number | null;
  name: string | null;
  entered_athlete_id: number | null;
}
export interface AttemptRow {
  performance_id: number;
  ordinal: number;
  club_id: number;
  mark_value: number | null;
  wind_tenths: number | null;
  status: 'valid' | 'foul' | 'pass' | 'retired';
}
export type Ruling = 'pending' | 'ratified' | 'refused' | 'never-a-record' | 'this-is-the-record' | 'withdrawn';
export interface DecisionRow {
  id: number;
  uuid: string;
  club_id: number;
  origin_uuid: string;
  performance_uuid: string;
  ruling: Ruling;
  reason: string;
  decided_at: number;
  decided_by: number;
  /** What was checked, JSON. */
  checklist: string | null;
}
export interface NonMarkRow {
  id: number;
  uuid: string;
  club_id: number;
  competition_id: number | null;
  discipline_id: number;
  season_id: number;
  gender: 'F' | 'M' | 'X';
  day: string;
  athlete_id: number | null;
  name: string | null;
  status: string;
  round: string | null;
  heat: string | null;
  bib: string | null;
  note: string | null;
  batch_id: number | null;
  is_deleted: number;
  entered_athlete_id: number | null;
}
