/** Rows of a club's everyday work beside its results: as SQLite returns them. */

/** What a club calls a standard season, discipline or age group, and whether it uses it. */
export interface ReferenceOverrideRow {
  id: number;
  uuid: string;
  club_id: number;
  what: 'season' | 'discipline' | 'age-group';
  code: string;
  name: string | null;
  aliases: string;
  is_hidden: number;
  is_deleted: number;
}
/** Two entries of one person; `taken_over` is what the kept one had before of each field that the merge gave it. */
export interface AthleteMergeRow {
  id: number;
  uuid: string;
  club_id: number;
  kept_id: number;
  merged_id: number;
  is_same: number;
  taken_over: string;
  merged_at: number;
  merged_by: number;
}
export interface MedalRecognitionRow {
  id: number;
  uuid: string;
  club_id: number;
  origin_uuid: string;
  occasion: string;
  day: string;
  note: string | null;
  is_deleted: number;
  recognised_at: number;
  recognised_by: number;
}
/** A results sheet on this laptop's desk; it never travels. */
export interface SheetRow {
  id: number;
  uuid: string;
  club_id: number;
  head: string;
  source: 'typed' | 'finishlynx';
  file_name: string | null;
  state: 'open' | 'closed';
  created_at: number;
  created_by: number;
  changed_at: number;
}
export interface SheetLineRow {
  id: number;
  uuid: string;
  sheet_id: number;
  ordinal: number;
  cells: string;
  state: 'draft' | 'saved' | 'left-out' | 'removed';
  performance_uuid: string | null;
  non_mark_uuid: string | null;
}
