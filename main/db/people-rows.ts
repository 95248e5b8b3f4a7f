/** Rows of accounts, proof files, letters and the rights of people: as SQLite returns them. */

/** An account of this device; what a club knows of it is its `ClubMemberRow`. */
export interface AccountRow {
  id: number;
  uuid: string;
  actor_id: number;
  user_name: string;
  /** The name as signing in compares it: without regard to case and accents. */
  folded_name: string;
  full_name: string;
  email: string | null;
  /** Argon2id as a PHC string; null while nobody has set a password. */
  password_hash: string | null;
  password_set_at: number | null;
  /** The password is one that somebody else gave: it has to be changed, and works until then. */
  one_time_until: number | null;
  is_superuser: number;
  is_disabled: number;
  last_club_uuid: string | null;
  last_sign_in_at: number | null;
  created_at: number;
}
export interface SessionRow {
  id: number;
  uuid: string;
  account_id: number;
  secret_sha256: Buffer;
  shell: string;
  created_at: number;
  /** When a person last did something with it. */
  seen_at: number;
  ends_at: number;
  ended_at: number | null;
}
export interface SignInThrottleRow {
  key: string;
  failures: number;
  window_from: number;
  blocked_until: number;
}
export interface ClubMemberRow {
  id: number;
  uuid: string;
  club_id: number;
  account_uuid: string;
  user_name: string;
  full_name: string;
  email: string | null;
  role: 'member' | 'staff' | 'owner';
  is_deleted: number;
  /** The hash of the account's password, sealed with the club's key; null where the club knows no hub. */
  sealed_password: string | null;
}
export interface AccessReviewRow {
  id: number;
  uuid: string;
  club_id: number;
  members: string;
  note: string | null;
  reviewed_at: number;
  reviewed_by: number;
}
/** A file in the proof folder of this device. */
export interface ProofFileRow {
  id: number;
  sha256: string;
  bytes: number;
  stored_at: number;
}
/** A file that proves a result; it hangs on the origin, so that a correction keeps it. */
export interface ProofRow {
  id: number;
  uuid: string;
  club_id: number;
  origin_uuid: string;
  kind: 'photo-finish' | 'field-card' | 'wind-card' | 'result-sheet' | 'photo';
  label: string;
  media_type: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
  /** Of the bytes as stored, which are not those that were uploaded. */
  sha256: string;
  bytes: number;
  width: number | null;
  height: number | null;
  captured_at: string | null;
  added_at: number;
  added_by: number;
  is_deleted: number;
  /** A removal can be undone for a while; then its file is collected. */
  removed_at: number | null;
  removal_reason: string | null;
}
export interface MailRow {
  id: number;
  uuid: string;
  club_id: number;
  kind: 'record' | 'reminder' | 'test';
  /** What it is about, so that nobody is told twice. */
  about: string;
  to_address: string;
  subject: string;
  body: string;
  message_id: string;
  state: 'waiting' | 'sending' | 'sent' | 'doubtful' | 'failed' | 'cancelled';
  attempts: number;
  next_at: number;
  problem: string | null;
  created_at: number;
  created_by: number;
  ended_at: number | null;
}
export interface ErasureRow {
  id: number;
  uuid: string;
  club_id: number;
  athlete_uuid: string;
  reason: string;
  erased_at: number;
  erased_by: number;
}
