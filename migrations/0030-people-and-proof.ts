import { guarded, isShut, shut } from './guard.ts';

/**
 * Who works with the application and what proves a mark: accounts with their sessions, members of a club with a role, proof
 * files, the desk of ratifications, letters that wait, and what the law asks for about people.
 */
export const peopleAndProof = {
  number: 30,
  name: 'people and proof',
  statements: [
    // ---- accounts of this device; what of them belongs to a club travels as club_member ---------------------------
    `CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      actor_id INTEGER NOT NULL UNIQUE REFERENCES actor (id),
      user_name TEXT NOT NULL CONSTRAINT account_has_a_user_name CHECK (length(trim(user_name)) > 0),
      folded_name TEXT NOT NULL UNIQUE,
      full_name TEXT NOT NULL DEFAULT '',
      email TEXT,
      password_hash TEXT CONSTRAINT password_is_a_phc_string CHECK (password_hash LIKE '$argon2id$%'),
      password_set_at INTEGER,
      one_time_until INTEGER,
      is_superuser INTEGER NOT NULL DEFAULT 0 CHECK (is_superuser IN (0, 1)),
      is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
      last_club_uuid TEXT,
      last_sign_in_at INTEGER,
      created_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE session (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      account_id INTEGER NOT NULL REFERENCES account (id),
      secret_sha256 BLOB NOT NULL UNIQUE CHECK (length(secret_sha256) = 32),
      shell TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL,
      ends_at INTEGER NOT NULL,
      ended_at INTEGER
    ) STRICT`,
    `CREATE INDEX session_by_account ON session (account_id)`,
    // Failures by name (known or not), by source and for the whole device; a restart forgets none.
    `CREATE TABLE sign_in_throttle (
      key TEXT PRIMARY KEY,
      failures INTEGER NOT NULL CHECK (failures >= 0),
      window_from INTEGER NOT NULL,
      blocked_until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE club_member (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      account_uuid TEXT NOT NULL CHECK (length(account_uuid) = 36),
      user_name TEXT NOT NULL,
      full_name TEXT NOT NULL DEFAULT '',
      email TEXT,
      role TEXT NOT NULL CONSTRAINT club_role_is_known CHECK (role IN ('member', 'staff', 'owner')),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT`,
    `CREATE INDEX club_member_by_account ON club_member (account_uuid, club_id)`,
    `CREATE INDEX club_member_by_club ON club_member (club_id)`,
    ...guarded('club_member'),
    // Once a year somebody looks through who may do what; the list as it was then.
    `CREATE TABLE access_review (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      members TEXT NOT NULL CHECK (json_valid(members)),
      note TEXT,
      reviewed_at INTEGER NOT NULL,
      reviewed_by INTEGER NOT NULL REFERENCES actor (id)
    ) STRICT`,
    `CREATE INDEX access_review_by_club ON access_review (club_id)`,
    ...guarded('access_review'),

    // ---- proof ----------------------------------------------------------------------------------------------------
    // A file as it lies on this device, once for however many results; its name on disk is the hash of its bytes.
    `CREATE TABLE proof_file (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      bytes INTEGER NOT NULL CHECK (bytes > 0),
      stored_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE proof (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      origin_uuid TEXT NOT NULL CHECK (length(origin_uuid) = 36),
      kind TEXT NOT NULL CONSTRAINT proof_kind_is_known CHECK (kind IN ('photo-finish', 'field-card', 'wind-card', 'result-sheet', 'photo')),
      label TEXT NOT NULL DEFAULT '',
      media_type TEXT NOT NULL CONSTRAINT proof_media_type_is_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      bytes INTEGER NOT NULL CHECK (bytes > 0),
      width INTEGER CHECK (width > 0),
      height INTEGER CHECK (height > 0),
      captured_at TEXT,
      added_at INTEGER NOT NULL,
      added_by INTEGER NOT NULL REFERENCES actor (id),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
      removed_at INTEGER,
      removal_reason TEXT
    ) STRICT`,
    `CREATE INDEX proof_by_origin ON proof (origin_uuid)`,
    `CREATE INDEX proof_by_club ON proof (club_id, added_at)`,
    `CREATE INDEX proof_by_file ON proof (sha256)`,
    ...guarded('proof'),

    // ---- the desk: what was checked when a record was ratified ------------------------------------------------------
    `ALTER TABLE decision ADD COLUMN checklist TEXT CONSTRAINT decision_checklist_is_json CHECK (checklist IS NULL OR json_valid(checklist))`,
    shut('decision', 'checklist'),

    // ---- letters of this device --------------------------------------------------------------------------------------
    `CREATE TABLE mail (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      kind TEXT NOT NULL CONSTRAINT mail_kind_is_known CHECK (kind IN ('record', 'reminder', 'test')),
      about TEXT NOT NULL,
      to_address TEXT NOT NULL,
      subject TEXT NOT NULL,
      body TEXT NOT NULL,
      message_id TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL CONSTRAINT mail_state_is_known CHECK (state IN ('waiting', 'sending', 'sent', 'doubtful', 'failed', 'cancelled')),
      attempts INTEGER NOT NULL DEFAULT 0,
      next_at INTEGER NOT NULL,
      problem TEXT,
      created_at INTEGER NOT NULL,
      created_by INTEGER NOT NULL REFERENCES actor (id),
      ended_at INTEGER
    ) STRICT`,
    `CREATE INDEX mail_by_club ON mail (club_id, created_at)`,
    `CREATE INDEX mail_due ON mail (next_at) WHERE state = 'waiting'`,
    `CREATE UNIQUE INDEX mail_once ON mail (club_id, kind, about, to_address) WHERE kind <> 'test'`,

    // ---- people's rights ------------------------------------------------------------------------------------------
    // Consent to show the name is the column of the first schema; since when, and the same for pictures.
    `ALTER TABLE athlete ADD COLUMN consent_day TEXT NOT NULL DEFAULT '' CHECK (length(consent_day) IN (0, 4, 7, 10))`,
    shut('athlete', 'consent_day'),
    `ALTER TABLE athlete ADD COLUMN photo_consent TEXT CONSTRAINT photo_consent_is_known CHECK (photo_consent IN ('given', 'refused'))`,
    shut('athlete', 'photo_consent'),
    `ALTER TABLE athlete ADD COLUMN photo_consent_day TEXT NOT NULL DEFAULT '' CHECK (length(photo_consent_day) IN (0, 4, 7, 10))`,
    shut('athlete', 'photo_consent_day'),
    // Whoever looked at this person's data after the retention period decided to keep it until then.
    `ALTER TABLE athlete ADD COLUMN keep_until TEXT NOT NULL DEFAULT '' CHECK (length(keep_until) IN (0, 10))`,
    shut('athlete', 'keep_until'),
    `ALTER TABLE athlete ADD COLUMN is_erased INTEGER NOT NULL DEFAULT 0 CHECK (is_erased IN (0, 1))`,
    shut('athlete', 'is_erased'),
    // That a person was erased is kept for good, so that a restored backup is erased again; whom it was says nothing of it.
    `CREATE TABLE erasure (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      athlete_uuid TEXT NOT NULL CHECK (length(athlete_uuid) = 36),
      reason TEXT NOT NULL,
      erased_at INTEGER NOT NULL,
      erased_by INTEGER NOT NULL REFERENCES actor (id)
    ) STRICT`,
    `CREATE INDEX erasure_by_athlete ON erasure (athlete_uuid)`,
    ...guarded('erasure'),

    // ---- the trail ---------------------------------------------------------------------------------------------------
    // The chain goes over the hash of a line's detail, so that an erased person's names can be blanked and it still holds.
    `ALTER TABLE audit ADD COLUMN detail_sha256 BLOB CHECK (detail_sha256 IS NULL OR length(detail_sha256) = 32)`,
    // The transaction in the operation log that holds what came of it.
    `ALTER TABLE audit ADD COLUMN txn TEXT`,
    `ALTER TABLE audit ADD COLUMN shell TEXT`,
    `CREATE INDEX audit_by_club ON audit (club_id, at)`,
    `CREATE INDEX audit_by_action ON audit (club_id, action, at)`,
    `CREATE INDEX audit_by_actor ON audit (club_id, actor_id, at)`,
    // What a row said before a change: performances are written once, so that they need no place in it.
    `CREATE INDEX oplog_by_row ON oplog (row_uuid) WHERE entity <> 'performance'`,
    `DROP TRIGGER audit_is_append_only_update`,
    `CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
     WHEN ${isShut} OR NEW.detail <> '{"erased":true}' OR NEW.id <> OLD.id OR NEW.club_id IS NOT OLD.club_id
       OR NEW.device_id <> OLD.device_id OR NEW.number <> OLD.number OR NEW.at <> OLD.at OR NEW.actor_id <> OLD.actor_id
       OR NEW.action <> OLD.action OR NEW.outcome <> OLD.outcome OR NEW.subject IS NOT OLD.subject
       OR NEW.chain_sha256 <> OLD.chain_sha256 OR NEW.detail_sha256 IS NOT OLD.detail_sha256 OR NEW.txn IS NOT OLD.txn
       OR NEW.shell IS NOT OLD.shell
     BEGIN SELECT RAISE(ABORT, 'audit lines are never changed'); END`,

    `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
      ('account', 'sqlite_autoindex_account_1', '200 1'),
      ('session', 'session_by_account', '2000 10'),
      ('club_member', 'club_member_by_account', '400 2 1'),
      ('club_member', 'club_member_by_club', '400 100'),
      ('proof', 'proof_by_origin', '8000 1'),
      ('proof', 'proof_by_club', '8000 2000 1'),
      ('proof', 'proof_by_file', '8000 1'),
      ('mail', 'mail_by_club', '4000 1000 1'),
      ('mail', 'mail_due', '20 1'),
      ('erasure', 'erasure_by_athlete', '100 1'),
      ('audit', 'audit_by_club', '500000 125000 1'),
      ('audit', 'audit_by_action', '500000 125000 2500 1'),
      ('audit', 'audit_by_actor', '500000 125000 25000 1'),
      ('oplog', 'oplog_by_row', '60000 2')`,
  ],
};
