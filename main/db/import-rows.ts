/** Rows of what was read from files: as SQLite returns them. */

export interface ImportBatchRow {
  id: number;
  uuid: string;
  club_id: number;
  kind: 'athletes' | 'performances' | 'records';
  file_name: string;
  file_sha256: string;
  mapping: string;
  report: string;
  imported_at: number;
  imported_by: number;
  undone_at: number | null;
}
export interface QuarantinedRow {
  id: number;
  uuid: string;
  club_id: number;
  batch_id: number;
  line: number;
  reason: string;
  suggestion: string | null;
  cells: string;
  state: 'waiting' | 'imported' | 'dismissed';
}
export interface ImportMappingRow {
  id: number;
  uuid: string;
  club_id: number;
  layout: string;
  kind: 'athletes' | 'performances' | 'records';
  mapping: string;
  is_deleted: number;
}
