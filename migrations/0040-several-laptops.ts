import { guarded, isShut, shut } from './guard.ts';

/**
 * A club on several laptops: how far this laptop is in step with the hub, what of other laptops waits, what lost against
 * them, and which of two equal things that two laptops typed counts.
 */
export const severalLaptops = {
  number: 40,
  name: 'several laptops',
  statements: [
    // ---- where a club is in step; a club without a row here knows no hub ----------------------------------------------
    `CREATE TABLE sync_state (
      club_id INTEGER PRIMARY KEY REFERENCES club (id),
      device_id INTEGER NOT NULL REFERENCES device (id),
      place TEXT NOT NULL,
      club_key BLOB NOT NULL CONSTRAINT club_key_is_256_bits CHECK (length(club_key) = 32),
      epoch TEXT NOT NULL DEFAULT '',
      cursor INTEGER NOT NULL DEFAULT 0 CHECK (cursor >= 0),
      chain BLOB NOT NULL,
      head INTEGER NOT NULL DEFAULT 0,
      acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (acknowledged >= 0),
      clock_seen TEXT NOT NULL DEFAULT '',
      audit_told INTEGER NOT NULL DEFAULT 0,
      is_derived INTEGER NOT NULL DEFAULT 1 CHECK (is_derived IN (0, 1)),
      stopped_by TEXT CONSTRAINT sync_stop_is_known CHECK (stopped_by IN ('person', 'mass-deletion', 'moved', 'revoked', 'too-old', 'mismatch')),
      stop_detail TEXT,
      joined_at INTEGER NOT NULL,
      tried_at INTEGER,
      succeeded_at INTEGER,
      problem TEXT
    ) STRICT`,
    `CREATE TABLE sync_round (
      id INTEGER PRIMARY KEY,
      club_id INTEGER NOT NULL REFERENCES club (id),
      began_at INTEGER NOT NULL,
      ended_at INTEGER NOT NULL,
      pushed INTEGER NOT NULL,
      pulled INTEGER NOT NULL,
      conflicts INTEGER NOT NULL,
      files INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      problem TEXT
    ) STRICT`,
    `CREATE INDEX sync_round_by_club ON sync_round (club_id, id)`,

    // ---- operations that are kept and not in the tables yet ------------------------------------------------------------
    `CREATE TABLE deferred_operation (
      club_id INTEGER NOT NULL REFERENCES club (id),
      device_id INTEGER NOT NULL REFERENCES device (id),
      number INTEGER NOT NULL,
      reason TEXT NOT NULL CONSTRAINT deferral_is_known CHECK (reason IN ('unfinished', 'unknown', 'missing', 'refused')),
      detail TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (club_id, device_id, number)
    ) STRICT, WITHOUT ROWID`,
    // Facts are put once; only an erasure puts one again, and of such a row the latest put holds.
    `CREATE TABLE rewritten_fact (
      row_uuid TEXT PRIMARY KEY,
      club_id INTEGER NOT NULL REFERENCES club (id),
      clock TEXT NOT NULL,
      device TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX oplog_blank ON oplog (row_uuid) WHERE body IS NULL`,
    // Attachments of a club that the hub holds.
    `CREATE TABLE file_on_hub (
      club_id INTEGER NOT NULL REFERENCES club (id),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      PRIMARY KEY (club_id, sha256)
    ) STRICT, WITHOUT ROWID`,
    // People whose names were told to the other laptops of a club.
    `CREATE TABLE actor_told (
      club_id INTEGER NOT NULL REFERENCES club (id),
      actor_id INTEGER NOT NULL REFERENCES actor (id),
      name TEXT NOT NULL,
      PRIMARY KEY (club_id, actor_id)
    ) STRICT, WITHOUT ROWID`,

    // ---- what lost against another laptop, by the two operations that met -------------------------------------------------
    `CREATE TABLE conflict (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      entity TEXT NOT NULL,
      row_uuid TEXT NOT NULL,
      field TEXT NOT NULL,
      kept TEXT NOT NULL CHECK (json_valid(kept)),
      lost TEXT NOT NULL CHECK (json_valid(lost)),
      kept_device TEXT NOT NULL,
      kept_number INTEGER NOT NULL,
      lost_device TEXT NOT NULL,
      lost_number INTEGER NOT NULL,
      found_at INTEGER NOT NULL,
      settled_at INTEGER,
      UNIQUE (club_id, entity, row_uuid, field, lost_device, lost_number)
    ) STRICT`,
    `CREATE INDEX conflict_open ON conflict (club_id, found_at) WHERE settled_at IS NULL`,

    // ---- one result, typed on two laptops ----------------------------------------------------------------------------------
    // Derived: the version that counts, of results that are equal in everything that makes a duplicate.
    `CREATE TABLE performance_twin (
      performance_id INTEGER PRIMARY KEY REFERENCES performance (id),
      club_id INTEGER NOT NULL REFERENCES club (id),
      counts_id INTEGER NOT NULL REFERENCES performance (id)
    ) STRICT`,
    `CREATE INDEX performance_twin_by_counting ON performance_twin (counts_id)`,
    `CREATE INDEX performance_twin_by_club ON performance_twin (club_id)`,
    // What a person said of two results: that they are two.
    `CREATE TABLE performance_pair (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      first_uuid TEXT NOT NULL CHECK (length(first_uuid) = 36),
      second_uuid TEXT NOT NULL CHECK (length(second_uuid) = 36),
      is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
      said_at INTEGER NOT NULL,
      said_by INTEGER NOT NULL REFERENCES actor (id),
      CONSTRAINT pair_is_in_order CHECK (first_uuid < second_uuid)
    ) STRICT`,
    `CREATE INDEX performance_pair_by_first ON performance_pair (first_uuid)`,
    ...guarded('performance_pair'),
    // A merge that follows from two entries being equal has no row in athlete_merge; which entry it counts for is derived.
    `CREATE INDEX athlete_by_person ON athlete (club_id, folded_name, gender, date_of_birth) WHERE length(date_of_birth) = 10`,

    // ---- accounts travel with their club: the password's hash under the club's key --------------------------------------------
    `ALTER TABLE club_member ADD COLUMN sealed_password TEXT`,
    shut('club_member', 'sealed_password'),

    // ---- a club that leaves this laptop takes its lines of the trail with it, after a backup ----------------------------------
    `DROP TRIGGER audit_is_append_only_delete`,
    `CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
     WHEN ${isShut} OR OLD.club_id IS NULL OR NOT EXISTS (SELECT 1 FROM device_setting WHERE name = 'leaving_club' AND value = OLD.club_id)
     BEGIN SELECT RAISE(ABORT, 'audit lines are never deleted'); END`,

    // A club that joins a hub under the hub's name has its lines sealed anew; nothing else of them changes.
    `DROP TRIGGER audit_is_append_only_update`,
    `CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
     WHEN ${isShut} OR NEW.id <> OLD.id OR NEW.club_id IS NOT OLD.club_id OR NEW.device_id <> OLD.device_id
       OR NEW.number <> OLD.number OR NEW.at <> OLD.at OR NEW.actor_id <> OLD.actor_id OR NEW.action <> OLD.action
       OR NEW.outcome <> OLD.outcome OR NEW.subject IS NOT OLD.subject OR NEW.detail_sha256 IS NOT OLD.detail_sha256
       OR NEW.txn IS NOT OLD.txn OR NEW.shell IS NOT OLD.shell
       OR (NEW.detail <> OLD.detail AND NEW.detail <> '{"erased":true}')
       OR (NEW.chain_sha256 <> OLD.chain_sha256
         AND NOT EXISTS (SELECT 1 FROM device_setting WHERE name = 'joining_club' AND value = OLD.club_id))
     BEGIN SELECT RAISE(ABORT, 'audit lines are never changed'); END`,

    `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
      ('deferred_operation', 'sqlite_autoindex_deferred_operation_1', '100 50 10 1'),
      ('conflict', 'conflict_open', '40 20 1'),
      ('performance_twin', 'performance_twin_by_counting', '200 1'),
      ('performance_pair', 'performance_pair_by_first', '50 1'),
      ('athlete', 'athlete_by_person', '20000 5000 1 1 1')`,
  ],
};
