PRAGMA application_id = 1414677323;
PRAGMA user_version = 40;
CREATE TABLE access_review (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      members TEXT NOT NULL CHECK (json_valid(members)),
      note TEXT,
      reviewed_at INTEGER NOT NULL,
      reviewed_by INTEGER NOT NULL REFERENCES actor (id)
    ) STRICT;
CREATE TABLE account (
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
    ) STRICT;
CREATE TABLE actor (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      name TEXT NOT NULL
    ) STRICT;
CREATE TABLE actor_told (
      club_id INTEGER NOT NULL REFERENCES club (id),
      actor_id INTEGER NOT NULL REFERENCES actor (id),
      name TEXT NOT NULL,
      PRIMARY KEY (club_id, actor_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE age_group (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE,
      code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
      club_id INTEGER REFERENCES club (id),
      name TEXT NOT NULL CHECK (length(trim(name)) > 0),
      aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
      kind TEXT NOT NULL CHECK (kind IN ('youth', 'senior', 'masters', 'open', 'overall')),
      gender TEXT CHECK (gender IN ('F', 'M', 'X')),
      ordinal INTEGER NOT NULL,
      min_age INTEGER CHECK (min_age >= 0),
      max_age INTEGER CHECK (max_age >= 0),
      age_reference TEXT,
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
      CONSTRAINT age_group_limits_in_order CHECK (min_age IS NULL OR max_age IS NULL OR min_age <= max_age)
    ) STRICT;
CREATE TABLE athlete (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      first_name TEXT NOT NULL,
      last_name TEXT NOT NULL,
      gender TEXT NOT NULL CONSTRAINT athlete_gender_is_known CHECK (gender IN ('F', 'M')),
      date_of_birth TEXT NOT NULL DEFAULT '' CHECK (length(date_of_birth) IN (0, 4, 7, 10)),
      membership_number TEXT,
      consent TEXT CHECK (consent IN ('given', 'refused')),
      note TEXT,
      batch_id INTEGER REFERENCES import_batch (id),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
      folded_name TEXT NOT NULL, merged_into_id INTEGER REFERENCES athlete (id), sort_name TEXT NOT NULL DEFAULT '', consent_day TEXT NOT NULL DEFAULT '' CHECK (length(consent_day) IN (0, 4, 7, 10)), photo_consent TEXT CONSTRAINT photo_consent_is_known CHECK (photo_consent IN ('given', 'refused')), photo_consent_day TEXT NOT NULL DEFAULT '' CHECK (length(photo_consent_day) IN (0, 4, 7, 10)), keep_until TEXT NOT NULL DEFAULT '' CHECK (length(keep_until) IN (0, 10)), is_erased INTEGER NOT NULL DEFAULT 0 CHECK (is_erased IN (0, 1)),
      CONSTRAINT athlete_has_a_name CHECK (length(trim(first_name)) + length(trim(last_name)) > 0)
    ) STRICT;
CREATE TABLE athlete_membership (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      athlete_id INTEGER NOT NULL REFERENCES athlete (id),
      from_day TEXT NOT NULL DEFAULT '' CHECK (length(from_day) IN (0, 4, 7, 10)),
      to_day TEXT NOT NULL DEFAULT '' CHECK (length(to_day) IN (0, 4, 7, 10)),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
      CONSTRAINT membership_ends_after_it_begins CHECK (from_day = '' OR to_day = '' OR from_day <= to_day)
    ) STRICT;
CREATE TABLE athlete_merge (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      kept_id INTEGER NOT NULL REFERENCES athlete (id),
      merged_id INTEGER NOT NULL REFERENCES athlete (id),
      is_same INTEGER NOT NULL DEFAULT 1 CHECK (is_same IN (0, 1)),
      taken_over TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(taken_over)),
      merged_at INTEGER NOT NULL,
      merged_by INTEGER NOT NULL REFERENCES actor (id),
      CONSTRAINT merge_is_of_two CHECK (kept_id <> merged_id)
    ) STRICT;
CREATE TABLE athlete_para_class (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      athlete_id INTEGER NOT NULL REFERENCES athlete (id),
      class TEXT NOT NULL,
      from_day TEXT NOT NULL DEFAULT '',
      to_day TEXT NOT NULL DEFAULT '',
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT;
CREATE TABLE attempt (
      performance_id INTEGER NOT NULL REFERENCES performance (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
      club_id INTEGER NOT NULL REFERENCES club (id),
      mark_value INTEGER CHECK (mark_value > 0),
      wind_tenths INTEGER CHECK (wind_tenths BETWEEN -200 AND 200),
      status TEXT NOT NULL DEFAULT 'valid' CHECK (status IN ('valid', 'foul', 'pass', 'retired')),
      PRIMARY KEY (performance_id, ordinal),
      CONSTRAINT valid_attempt_has_a_mark CHECK ((status = 'valid') = (mark_value IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
      id INTEGER PRIMARY KEY,
      club_id INTEGER REFERENCES club (id),
      device_id INTEGER NOT NULL REFERENCES device (id),
      number INTEGER NOT NULL,
      at INTEGER NOT NULL,
      actor_id INTEGER NOT NULL REFERENCES actor (id),
      action TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
      subject TEXT,
      detail TEXT NOT NULL CHECK (json_valid(detail)),
      chain_sha256 BLOB NOT NULL CHECK (length(chain_sha256) = 32)
    , detail_sha256 BLOB CHECK (detail_sha256 IS NULL OR length(detail_sha256) = 32), txn TEXT, shell TEXT) STRICT;
CREATE TABLE best (
      athlete_id INTEGER NOT NULL REFERENCES athlete (id),
      event_id INTEGER NOT NULL REFERENCES event (id),
      season_id INTEGER NOT NULL REFERENCES season (id),
      timing TEXT NOT NULL CHECK (timing IN ('', 'FAT', 'HAND')),
      year INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      club_id INTEGER NOT NULL REFERENCES club (id),
      performance_id INTEGER NOT NULL,
      from_order INTEGER NOT NULL,
      until_order INTEGER,
      PRIMARY KEY (athlete_id, event_id, season_id, timing, year, ordinal)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE category (
      id INTEGER PRIMARY KEY,
      club_id INTEGER NOT NULL REFERENCES club (id),
      event_id INTEGER NOT NULL REFERENCES event (id),
      season_id INTEGER NOT NULL REFERENCES season (id),
      gender TEXT NOT NULL CHECK (gender IN ('F', 'M', 'X')),
      age_group_id INTEGER NOT NULL REFERENCES age_group (id),
      timing TEXT NOT NULL DEFAULT '' CHECK (timing IN ('', 'FAT', 'HAND')),
      UNIQUE (club_id, event_id, season_id, gender, age_group_id, timing)
    ) STRICT;
CREATE TABLE club (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      name TEXT NOT NULL CONSTRAINT club_has_a_name CHECK (length(trim(name)) > 0),
      aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
      scheme TEXT NOT NULL CONSTRAINT club_scheme_is_known CHECK (scheme IN ('uka', 'world-athletics', 'usatf', 'open')),
      policy TEXT NOT NULL CHECK (json_valid(policy)),
      is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
      created_at INTEGER NOT NULL
    , settings TEXT NOT NULL DEFAULT '{}' CONSTRAINT club_settings_are_json CHECK (json_valid(settings))) STRICT;
CREATE TABLE club_member (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      account_uuid TEXT NOT NULL CHECK (length(account_uuid) = 36),
      user_name TEXT NOT NULL,
      full_name TEXT NOT NULL DEFAULT '',
      email TEXT,
      role TEXT NOT NULL CONSTRAINT club_role_is_known CHECK (role IN ('member', 'staff', 'owner')),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    , sealed_password TEXT) STRICT;
CREATE TABLE competition (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      name TEXT NOT NULL,
      venue TEXT NOT NULL DEFAULT '',
      from_day TEXT NOT NULL DEFAULT '' CHECK (length(from_day) IN (0, 4, 7, 10)),
      to_day TEXT NOT NULL DEFAULT '' CHECK (length(to_day) IN (0, 4, 7, 10)),
      note TEXT,
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
      folded_name TEXT NOT NULL,
      CONSTRAINT competition_has_a_name CHECK (length(trim(name)) > 0)
    ) STRICT;
CREATE TABLE conflict (
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
    ) STRICT;
CREATE TABLE decision (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      origin_uuid TEXT NOT NULL CHECK (length(origin_uuid) = 36),
      performance_uuid TEXT NOT NULL CHECK (length(performance_uuid) = 36),
      ruling TEXT NOT NULL CHECK (ruling IN ('pending', 'ratified', 'refused', 'never-a-record', 'this-is-the-record', 'withdrawn')),
      reason TEXT NOT NULL DEFAULT '',
      decided_at INTEGER NOT NULL,
      decided_by INTEGER NOT NULL REFERENCES actor (id)
    , checklist TEXT CONSTRAINT decision_checklist_is_json CHECK (checklist IS NULL OR json_valid(checklist))) STRICT;
CREATE TABLE deferred_operation (
      club_id INTEGER NOT NULL REFERENCES club (id),
      device_id INTEGER NOT NULL REFERENCES device (id),
      number INTEGER NOT NULL,
      reason TEXT NOT NULL CONSTRAINT deferral_is_known CHECK (reason IN ('unfinished', 'unknown', 'missing', 'refused')),
      detail TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (club_id, device_id, number)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE device (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      label TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE device_setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE discipline (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      club_id INTEGER REFERENCES club (id),
      name TEXT NOT NULL CHECK (length(trim(name)) > 0),
      aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
      kind TEXT NOT NULL CONSTRAINT discipline_kind_is_known CHECK (kind IN ('timed', 'measured', 'points')),
      better TEXT NOT NULL CONSTRAINT discipline_direction_is_known CHECK (better IN ('lower', 'higher')),
      team_size INTEGER NOT NULL DEFAULT 1 CONSTRAINT discipline_team_has_members CHECK (team_size >= 1),
      wind_rule TEXT NOT NULL DEFAULT 'none' CHECK (wind_rule IN ('none', 'limit')),
      specification TEXT NOT NULL DEFAULT 'none' CHECK (specification IN ('none', 'implement', 'hurdle')),
      seasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(seasons)),
      distance_metres REAL,
      ordinal INTEGER NOT NULL,
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT;
CREATE TABLE erasure (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      athlete_uuid TEXT NOT NULL CHECK (length(athlete_uuid) = 36),
      reason TEXT NOT NULL,
      erased_at INTEGER NOT NULL,
      erased_by INTEGER NOT NULL REFERENCES actor (id)
    ) STRICT;
CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      discipline_id INTEGER NOT NULL REFERENCES discipline (id),
      specification TEXT NOT NULL,
      UNIQUE (discipline_id, specification)
    ) STRICT;
CREATE TABLE file_on_hub (
      club_id INTEGER NOT NULL REFERENCES club (id),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      PRIMARY KEY (club_id, sha256)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE import_batch (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      kind TEXT NOT NULL CHECK (kind IN ('athletes', 'performances', 'records')),
      file_name TEXT NOT NULL,
      file_sha256 TEXT NOT NULL,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      report TEXT NOT NULL CHECK (json_valid(report)),
      imported_at INTEGER NOT NULL,
      imported_by INTEGER NOT NULL REFERENCES actor (id),
      undone_at INTEGER
    ) STRICT;
CREATE TABLE import_mapping (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      layout TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('athletes', 'performances', 'records')),
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT;
CREATE TABLE mail (
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
    ) STRICT;
CREATE TABLE medal_position (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE,
      club_id INTEGER REFERENCES club (id),
      season_id INTEGER NOT NULL REFERENCES season (id),
      place INTEGER NOT NULL CONSTRAINT medal_place_from_one CHECK (place >= 1),
      medal TEXT NOT NULL CHECK (medal IN ('gold', 'silver', 'bronze', 'none')),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT;
CREATE TABLE medal_recognition (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      origin_uuid TEXT NOT NULL CHECK (length(origin_uuid) = 36),
      occasion TEXT NOT NULL CONSTRAINT recognition_has_an_occasion CHECK (length(trim(occasion)) > 0),
      day TEXT NOT NULL DEFAULT '' CHECK (length(day) IN (0, 4, 7, 10)),
      note TEXT,
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
      recognised_at INTEGER NOT NULL,
      recognised_by INTEGER NOT NULL REFERENCES actor (id)
    ) STRICT;
CREATE TABLE non_mark (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      competition_id INTEGER REFERENCES competition (id),
      discipline_id INTEGER NOT NULL REFERENCES discipline (id),
      season_id INTEGER NOT NULL REFERENCES season (id),
      gender TEXT NOT NULL CHECK (gender IN ('F', 'M', 'X')),
      day TEXT NOT NULL CHECK (length(day) IN (0, 4, 7, 10)),
      athlete_id INTEGER REFERENCES athlete (id),
      name TEXT,
      status TEXT NOT NULL,
      round TEXT,
      heat TEXT,
      bib TEXT,
      note TEXT,
      batch_id INTEGER REFERENCES import_batch (id),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)), entered_athlete_id INTEGER REFERENCES athlete (id),
      CONSTRAINT non_mark_is_an_athlete_or_a_name CHECK ((athlete_id IS NULL) <> (name IS NULL))
    ) STRICT;
CREATE TABLE oplog (
      club_id INTEGER NOT NULL REFERENCES club (id),
      device_id INTEGER NOT NULL REFERENCES device (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      seq INTEGER,
      clock TEXT NOT NULL,
      txn TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('put', 'del', 'edge', 'blobref')),
      entity TEXT NOT NULL,
      row_uuid TEXT NOT NULL,
      schema_version INTEGER NOT NULL,
      body TEXT,
      body_sha256 BLOB NOT NULL CHECK (length(body_sha256) = 32),
      chain_sha256 BLOB NOT NULL CHECK (length(chain_sha256) = 32),
      PRIMARY KEY (club_id, device_id, number)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE performance (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      discipline_id INTEGER NOT NULL REFERENCES discipline (id),
      season_id INTEGER NOT NULL REFERENCES season (id),
      gender TEXT NOT NULL CONSTRAINT performance_gender_is_known CHECK (gender IN ('F', 'M', 'X')),
      day TEXT NOT NULL CONSTRAINT performance_day_has_a_precision CHECK (length(day) IN (0, 4, 7, 10)),
      mark_value INTEGER CONSTRAINT mark_is_positive CHECK (mark_value > 0),
      mark_text TEXT,
      resolution INTEGER CHECK (resolution >= 1),
      timing TEXT CHECK (timing IN ('FAT', 'HAND', 'UNKNOWN')),
      wind_tenths INTEGER CONSTRAINT wind_is_plausible CHECK (wind_tenths BETWEEN -200 AND 200),
      wind_status TEXT CHECK (wind_status IN ('MEASURED', 'NOT_MEASURED', 'OVER_LIMIT')),
      place INTEGER CONSTRAINT place_from_one CHECK (place >= 1),
      round TEXT,
      heat TEXT,
      time_of_day TEXT CHECK (time_of_day IS NULL OR length(time_of_day) BETWEEN 5 AND 8),
      lane INTEGER,
      bib TEXT,
      specification_given TEXT,
      age_group_given TEXT,
      represented_club TEXT,
      competition_id INTEGER REFERENCES competition (id),
      event_details TEXT,
      parent_id INTEGER REFERENCES performance (id),
      sub_event INTEGER CHECK (sub_event >= 1),
      source TEXT NOT NULL CHECK (source IN ('typed', 'import', 'record-list')),
      note TEXT,
      batch_id INTEGER REFERENCES import_batch (id),
      origin_uuid TEXT CHECK (length(origin_uuid) = 36),
      replaces_uuid TEXT CHECK (length(replaces_uuid) = 36),
      entered_at INTEGER NOT NULL,
      entered_by INTEGER NOT NULL REFERENCES actor (id),
      day_order INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE length(day)
          WHEN 10 THEN CAST(substr(day, 1, 4) || substr(day, 6, 2) || substr(day, 9, 2) AS INTEGER)
          WHEN 7 THEN CAST(substr(day, 1, 4) || substr(day, 6, 2) || '99' AS INTEGER)
          WHEN 4 THEN CAST(day || '9999' AS INTEGER)
          ELSE 0
        END) VIRTUAL,
      -- derived
      is_live INTEGER NOT NULL DEFAULT 1 CHECK (is_live IN (0, 1)),
      event_id INTEGER REFERENCES event (id),
      age_group_id INTEGER REFERENCES age_group (id),
      rank INTEGER,
      counts INTEGER NOT NULL DEFAULT 0,
      medal TEXT CHECK (medal IN ('gold', 'silver', 'bronze')),
      CONSTRAINT performance_has_a_mark_or_a_place CHECK (mark_value IS NOT NULL OR place IS NOT NULL),
      CONSTRAINT mark_is_kept_as_typed CHECK ((mark_value IS NULL) = (mark_text IS NULL)),
      CONSTRAINT measured_wind_has_a_reading CHECK ((wind_status IS 'MEASURED') = (wind_tenths IS NOT NULL))
    ) STRICT;
CREATE TABLE performance_athlete (
      performance_id INTEGER NOT NULL REFERENCES performance (id),
      leg INTEGER NOT NULL CONSTRAINT leg_from_one CHECK (leg >= 1),
      club_id INTEGER NOT NULL REFERENCES club (id),
      athlete_id INTEGER REFERENCES athlete (id),
      name TEXT, entered_athlete_id INTEGER REFERENCES athlete (id),
      PRIMARY KEY (performance_id, leg),
      CONSTRAINT leg_is_an_athlete_or_a_name CHECK ((athlete_id IS NULL) <> (name IS NULL))
    ) STRICT, WITHOUT ROWID;
CREATE TABLE performance_deletion (
      performance_id INTEGER PRIMARY KEY REFERENCES performance (id),
      club_id INTEGER NOT NULL REFERENCES club (id),
      reason TEXT NOT NULL,
      deleted_at INTEGER NOT NULL,
      deleted_by INTEGER NOT NULL REFERENCES actor (id)
    ) STRICT;
CREATE TABLE performance_pair (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      first_uuid TEXT NOT NULL CHECK (length(first_uuid) = 36),
      second_uuid TEXT NOT NULL CHECK (length(second_uuid) = 36),
      is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
      said_at INTEGER NOT NULL,
      said_by INTEGER NOT NULL REFERENCES actor (id),
      CONSTRAINT pair_is_in_order CHECK (first_uuid < second_uuid)
    ) STRICT;
CREATE TABLE performance_twin (
      performance_id INTEGER PRIMARY KEY REFERENCES performance (id),
      club_id INTEGER NOT NULL REFERENCES club (id),
      counts_id INTEGER NOT NULL REFERENCES performance (id)
    ) STRICT;
CREATE TABLE proof (
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
    ) STRICT;
CREATE TABLE proof_file (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      bytes INTEGER NOT NULL CHECK (bytes > 0),
      stored_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE quarantined_row (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      batch_id INTEGER NOT NULL REFERENCES import_batch (id),
      line INTEGER NOT NULL,
      reason TEXT NOT NULL,
      suggestion TEXT,
      cells TEXT NOT NULL CHECK (json_valid(cells)),
      state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'imported', 'dismissed'))
    ) STRICT;
CREATE TABLE reference_override (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      what TEXT NOT NULL CONSTRAINT override_is_of_reference_data CHECK (what IN ('season', 'discipline', 'age-group')),
      code TEXT NOT NULL,
      name TEXT CHECK (name IS NULL OR length(trim(name)) > 0),
      aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
      is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT;
CREATE TABLE rewritten_fact (
      row_uuid TEXT PRIMARY KEY,
      club_id INTEGER NOT NULL REFERENCES club (id),
      clock TEXT NOT NULL,
      device TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE season (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      club_id INTEGER REFERENCES club (id),
      name TEXT NOT NULL CHECK (length(trim(name)) > 0),
      aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
      ordinal INTEGER NOT NULL,
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT;
CREATE TABLE session (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      account_id INTEGER NOT NULL REFERENCES account (id),
      secret_sha256 BLOB NOT NULL UNIQUE CHECK (length(secret_sha256) = 32),
      shell TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL,
      ends_at INTEGER NOT NULL,
      ended_at INTEGER
    ) STRICT;
CREATE TABLE sheet (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      head TEXT NOT NULL CHECK (json_valid(head)),
      source TEXT NOT NULL CHECK (source IN ('typed', 'finishlynx')),
      file_name TEXT,
      state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
      created_at INTEGER NOT NULL,
      created_by INTEGER NOT NULL REFERENCES actor (id),
      changed_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE sheet_row (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      sheet_id INTEGER NOT NULL REFERENCES sheet (id),
      ordinal INTEGER NOT NULL,
      cells TEXT NOT NULL CHECK (json_valid(cells)),
      state TEXT NOT NULL CHECK (state IN ('draft', 'saved', 'left-out', 'removed')),
      performance_uuid TEXT CHECK (length(performance_uuid) = 36),
      non_mark_uuid TEXT CHECK (length(non_mark_uuid) = 36)
    ) STRICT;
CREATE TABLE sign_in_throttle (
      key TEXT PRIMARY KEY,
      failures INTEGER NOT NULL CHECK (failures >= 0),
      window_from INTEGER NOT NULL,
      blocked_until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE standing (
      category_id INTEGER NOT NULL REFERENCES category (id),
      ordinal INTEGER NOT NULL,
      club_id INTEGER NOT NULL REFERENCES club (id),
      performance_id INTEGER NOT NULL REFERENCES performance (id),
      from_order INTEGER NOT NULL,
      until_order INTEGER,
      improvement INTEGER,
      is_equalled INTEGER NOT NULL CHECK (is_equalled IN (0, 1)),
      is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
      PRIMARY KEY (category_id, ordinal)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE sync_round (
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
    ) STRICT;
CREATE TABLE sync_state (
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
    ) STRICT;
CREATE TABLE write_guard (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      is_open INTEGER NOT NULL CHECK (is_open IN (0, 1))
    ) STRICT;
ANALYZE sqlite_schema;
INSERT INTO access_review (id, uuid, club_id, members, note, reviewed_at, reviewed_by) VALUES (1, '01a206ee-4823-7620-a73f-7c53eaa4e206', 1, '[{"userName":"Tove","fullName":"Tove Berg","role":"staff"}]', 'All still with us.', 1795412609058, 1);
INSERT INTO account (id, uuid, actor_id, user_name, folded_name, full_name, email, password_hash, password_set_at, one_time_until, is_superuser, is_disabled, last_club_uuid, last_sign_in_at, created_at) VALUES (1, '01a206ee-481f-720f-b7c3-cb9430548b33', 3, 'Tove', 'tove', 'Tove Berg', NULL, '$argon2id$v=19$m=65536,t=3,p=1$giciEVgsaaCUDVujiL58BA$9l9YKofHJW6bd7h4lhwLF5sOL+60tcldIFQHUAtQKNc', 1795412609054, 1795671809054, 0, 0, NULL, NULL, 1795412609054);
INSERT INTO actor (id, uuid, name) VALUES (1, '01a206ee-463e-76e7-ac86-c8f2b73b4e6a', 'official');
INSERT INTO actor (id, uuid, name) VALUES (2, '00000000-0000-7000-8000-000000000000', 'official');
INSERT INTO actor (id, uuid, name) VALUES (3, '01a206ee-481f-720f-b7c3-cb9430548b33', 'official');

INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (1, 'ALL', 'ALL', NULL, 'Overall', '[]', 'overall', NULL, 0, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (2, '8U', '8U', NULL, '8 & under', '[]', 'youth', NULL, 90, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (3, 'U10', 'U10', NULL, 'Under 10', '[]', 'youth', NULL, 100, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (4, 'U11', 'U11', NULL, 'Under 11', '[]', 'youth', NULL, 110, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (5, '9-10', '9-10', NULL, '9-10', '[]', 'youth', NULL, 110, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (6, 'U12', 'U12', NULL, 'Under 12', '[]', 'youth', NULL, 120, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (7, 'U13', 'U13', NULL, 'Under 13', '[]', 'youth', NULL, 130, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (8, '11-12', '11-12', NULL, '11-12', '[]', 'youth', NULL, 130, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (9, 'U14', 'U14', NULL, 'Under 14', '[]', 'youth', NULL, 140, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (10, 'U15', 'U15', NULL, 'Under 15', '[]', 'youth', NULL, 150, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (11, '13-14', '13-14', NULL, '13-14', '[]', 'youth', NULL, 150, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (12, 'U16', 'U16', NULL, 'Under 16', '[]', 'youth', NULL, 160, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (13, 'U17', 'U17', NULL, 'Under 17', '[]', 'youth', NULL, 170, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (14, '15-16', '15-16', NULL, '15-16', '[]', 'youth', NULL, 170, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (15, 'U18', 'U18', NULL, 'Under 18', '[]', 'youth', NULL, 180, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (16, '17-18', '17-18', NULL, '17-18', '[]', 'youth', NULL, 190, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (17, 'U20', 'U20', NULL, 'Under 20', '[]', 'youth', NULL, 200, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (18, 'U23', 'U23', NULL, 'Under 23', '[]', 'youth', NULL, 230, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (19, 'SEN', 'SEN', NULL, 'Senior', '[]', 'senior', NULL, 300, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (20, 'OPEN', 'OPEN', NULL, 'Open', '[]', 'open', NULL, 300, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (21, 'M35', 'M35', NULL, 'Men 35', '[]', 'masters', 'M', 350, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (22, 'W35', 'W35', NULL, 'Women 35', '[]', 'masters', 'F', 350, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (23, 'X35', 'X35', NULL, 'Mixed 35', '[]', 'masters', 'X', 350, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (24, 'M40', 'M40', NULL, 'Men 40', '[]', 'masters', 'M', 400, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (25, 'W40', 'W40', NULL, 'Women 40', '[]', 'masters', 'F', 400, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (26, 'X40', 'X40', NULL, 'Mixed 40', '[]', 'masters', 'X', 400, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (27, 'M45', 'M45', NULL, 'Men 45', '[]', 'masters', 'M', 450, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (28, 'W45', 'W45', NULL, 'Women 45', '[]', 'masters', 'F', 450, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (29, 'X45', 'X45', NULL, 'Mixed 45', '[]', 'masters', 'X', 450, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (30, 'M50', 'M50', NULL, 'Men 50', '[]', 'masters', 'M', 500, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (31, 'W50', 'W50', NULL, 'Women 50', '[]', 'masters', 'F', 500, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (32, 'X50', 'X50', NULL, 'Mixed 50', '[]', 'masters', 'X', 500, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (33, 'M55', 'M55', NULL, 'Men 55', '[]', 'masters', 'M', 550, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (34, 'W55', 'W55', NULL, 'Women 55', '[]', 'masters', 'F', 550, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (35, 'X55', 'X55', NULL, 'Mixed 55', '[]', 'masters', 'X', 550, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (36, 'M60', 'M60', NULL, 'Men 60', '[]', 'masters', 'M', 600, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (37, 'W60', 'W60', NULL, 'Women 60', '[]', 'masters', 'F', 600, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (38, 'X60', 'X60', NULL, 'Mixed 60', '[]', 'masters', 'X', 600, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (39, 'M65', 'M65', NULL, 'Men 65', '[]', 'masters', 'M', 650, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (40, 'W65', 'W65', NULL, 'Women 65', '[]', 'masters', 'F', 650, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (41, 'X65', 'X65', NULL, 'Mixed 65', '[]', 'masters', 'X', 650, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (42, 'M70', 'M70', NULL, 'Men 70', '[]', 'masters', 'M', 700, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (43, 'W70', 'W70', NULL, 'Women 70', '[]', 'masters', 'F', 700, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (44, 'X70', 'X70', NULL, 'Mixed 70', '[]', 'masters', 'X', 700, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (45, 'M75', 'M75', NULL, 'Men 75', '[]', 'masters', 'M', 750, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (46, 'W75', 'W75', NULL, 'Women 75', '[]', 'masters', 'F', 750, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (47, 'X75', 'X75', NULL, 'Mixed 75', '[]', 'masters', 'X', 750, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (48, 'M80', 'M80', NULL, 'Men 80', '[]', 'masters', 'M', 800, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (49, 'W80', 'W80', NULL, 'Women 80', '[]', 'masters', 'F', 800, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (50, 'X80', 'X80', NULL, 'Mixed 80', '[]', 'masters', 'X', 800, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (51, 'M85', 'M85', NULL, 'Men 85', '[]', 'masters', 'M', 850, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (52, 'W85', 'W85', NULL, 'Women 85', '[]', 'masters', 'F', 850, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (53, 'X85', 'X85', NULL, 'Mixed 85', '[]', 'masters', 'X', 850, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (54, 'M90', 'M90', NULL, 'Men 90', '[]', 'masters', 'M', 900, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (55, 'W90', 'W90', NULL, 'Women 90', '[]', 'masters', 'F', 900, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (56, 'X90', 'X90', NULL, 'Mixed 90', '[]', 'masters', 'X', 900, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (57, 'M95', 'M95', NULL, 'Men 95', '[]', 'masters', 'M', 950, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (58, 'W95', 'W95', NULL, 'Women 95', '[]', 'masters', 'F', 950, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (59, 'X95', 'X95', NULL, 'Mixed 95', '[]', 'masters', 'X', 950, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (60, 'M100', 'M100', NULL, 'Men 100', '[]', 'masters', 'M', 1000, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (61, 'W100', 'W100', NULL, 'Women 100', '[]', 'masters', 'F', 1000, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (62, 'X100', 'X100', NULL, 'Mixed 100', '[]', 'masters', 'X', 1000, NULL, NULL, NULL, 0);
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (63, '01a206ee-466b-728c-b7d6-25c854294790', 'U9', 1, 'Under 9', '[]', 'youth', NULL, 90, NULL, 8, '31-dec', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (1, '01a206ee-4654-775b-a074-197372dc93c9', 1, 'Former', 'member', 'F', '', NULL, 'given', NULL, NULL, 0, 'former member', NULL, 'memberformer', '', NULL, '', '', 1);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (2, '01a206ee-467b-7714-a14a-1c24f9e258e6', 1, 'Ada', 'Berg', 'F', '2009-03-14', '17', NULL, NULL, NULL, 0, 'ada berg', NULL, 'bergada', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (3, '01a206ee-467f-758c-bd69-36510344c1ab', 1, 'Zoe', 'Spare', 'F', '', NULL, NULL, NULL, NULL, 1, 'zoe spare', NULL, 'sparezoe', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (4, '01a206ee-46ea-725f-9efd-3983241efaf7', 1, 'Aino', 'Virtanen', 'F', '2008-04-02', NULL, NULL, NULL, 1, 0, 'aino virtanen', NULL, 'virtanenaino', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (5, '01a206ee-46ec-73bd-a084-22258246cec8', 1, 'Bea', 'Okafor', 'F', '2011-11-20', NULL, NULL, NULL, 1, 0, 'bea okafor', NULL, 'okaforbea', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (6, '01a206ee-46ed-7600-8dfe-cc4a7cb95d1b', 1, 'Caleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, 1, 0, 'caleb okafor', 8, 'okaforcaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (7, '01a206ee-4705-73df-bf15-f28ff9320973', 1, 'Eva', 'Lind', 'F', '', NULL, NULL, NULL, 2, 1, 'eva lind', NULL, 'lindeva', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (8, '01a206ee-4712-70f2-86b1-f779761fc94f', 1, 'Kaleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, NULL, 0, 'kaleb okafor', NULL, 'okaforkaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (9, '01a206ee-4718-7266-b974-da82448310b4', 1, 'Bo', 'Okafor', 'F', '', NULL, NULL, NULL, NULL, 0, 'bo okafor', NULL, 'okaforbo', '', NULL, '', '', 0);
INSERT INTO athlete_membership (id, uuid, club_id, athlete_id, from_day, to_day, is_deleted) VALUES (1, '01a206ee-467c-7206-a2b7-81d20cfd6170', 1, 2, '2019-01-01', '', 0);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (1, '01a206ee-4714-77ed-8eac-5fc712f65847', 1, 8, 6, 1, '{"date_of_birth":{"former":"","given":"2005-01-31"}}', 1795412608787, 1);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (2, '01a206ee-471b-7408-a051-83c35db67380', 1, 9, 5, 0, '{}', 1795412608794, 1);

INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 1, 1, 5210, 26, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 2, 1, 5080, 11, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 3, 1, NULL, NULL, 'foul');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (1, NULL, 1, 1, 1795412608589, 1, 'clubs.create', 'done', '01a206ee-464b-761e-b7f9-e3f40c6f412d', '{"input":{"name":"Sample Harriers","scheme":"uka","aliases":["Harriers"]}}', X'7A442114EB4267E1CA143528B89BC14A91471146DB5EDBBFD58E0C0959378D80', X'E9BE476AC33F3F7100F3C516F072E74FEA13D2B6E084EA2B6E7A854A41432EC7', '01a206ee-464a-7280-9f04-388362225279', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (2, 1, 1, 1, 1795412608597, 1, 'athletes.create', 'done', '01a206ee-4654-775b-a074-197372dc93c9', '{"erased":true}', X'CEDA9D87579460DFF31B62BF7D27DEA62BA861D2E4BA00C252754DC067AEF449', X'9283ECFBCCA8E37104711B03C7B3ABF3CB197693433D837ECC05CBA3562D4FD4', '01a206ee-4651-7693-85c0-8ccce2c3491e', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (3, 1, 1, 2, 1795412608610, 1, 'privacy.erase', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","athleteId":"01a206ee-4654-775b-a074-197372dc93c9","reason":"asked for it"},"blanked":[{"club":"01a206ee-464b-761e-b7f9-e3f40c6f412d","device":"01a206ee-463c-72ba-9d54-76c944f70b58","lines":"1"}]}', X'BAAF0FFD44A9A7B6DA25011F8F7A5C7FCC3F3F9D8DCA9D39389CD173DA84A535', X'660747AC31B16FE95059B109E280DB5361EAF6023565BA6BE7A43684B5DAA378', '01a206ee-465a-745d-a377-30af68940cf2', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (4, 1, 1, 3, 1795412608615, 1, 'reference.createSeason', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","name":"Beach","aliases":[]}}', X'CA14B4FA3F8FCE1C97D4F57B0B9EBCBED35593F4A28E0BCEB36060734BA73AE9', X'EE8231C5DBDF1150572B9B03C976D8FF574906CD925AE6EDF6997440E127789C', '01a206ee-4664-71bb-a7f6-864c80b398d7', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (5, 1, 1, 4, 1795412608623, 1, 'reference.createAgeGroup', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","code":"U9","name":"Under 9","aliases":[],"kind":"youth","gender":null,"ordinal":90,"minAge":null,"maxAge":8,"ageReference":"31-dec"}}', X'F72BE016C729CA9F3B7DD97F71F347210D25DF8534ACB67AE161B8E12FBF5299', X'1CC116BAED1FAA56D9F32CCEC1A1D064447F00A017B2797C924AF555B9C9BB9E', '01a206ee-466a-7705-b78b-2bb2fec7350f', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (6, 1, 1, 5, 1795412608632, 1, 'reference.createDiscipline', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","name":"Welly Throw","aliases":[],"kind":"measured","teamSize":1,"windRule":"none","specification":"none","seasons":[]}}', X'8BB43C228278CA0F481C0F1018DED5D93213C099E690113707DC9F5D44931A20', X'E1CCFF58A1A87A2F4F86B4B1EDC3CA988F3D4BF1511464A2CC22330C166F2FAC', '01a206ee-4671-70a3-81f3-78921a8a94c9', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (7, 1, 1, 6, 1795412608636, 1, 'athletes.create', 'done', '01a206ee-467b-7714-a14a-1c24f9e258e6', '{"input":{"firstName":"Ada","lastName":"Berg","gender":"F","dateOfBirth":"2009-03-14","membershipNumber":"17","consent":null,"memberFrom":"2019-01-01","memberTo":"","clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","isAnotherPerson":false}}', X'F63F4AD453B0D53B2A9E53D62BE0A5B18CE3B4EF3C0F68B5925F1A432843164A', X'6179CDFA168CB0CE501F717B0B18FCEE0E04F8C252B2CE376762E13721C9E721', '01a206ee-467b-7713-8ac1-d859c605af43', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (8, 1, 1, 7, 1795412608639, 1, 'athletes.create', 'done', '01a206ee-467f-758c-bd69-36510344c1ab', '{"input":{"firstName":"Zoe","lastName":"Spare","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","isAnotherPerson":false}}', X'1DBBAB3EFBFCB8690827718363688B94DB1D51F9C125E18516FF1568407BE0DB', X'D72EA26B66B863D015BDFB5ACFE36D90F9040E5EE3607D1C48F372FCC129E917', '01a206ee-467e-7621-80bb-84cf8b86d125', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (9, 1, 1, 8, 1795412608642, 1, 'athletes.remove', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","athleteId":"01a206ee-467f-758c-bd69-36510344c1ab"}}', X'1887BBA659505E722FB237DA178A88B0BE062665B92461BF6CD0EE96C8BD8816', X'7EDFCF2C3ADF2758AA1E67CCB897B405D969CA1A3AE872A5CEB8C05701348FD4', '01a206ee-4681-755b-8a4b-1cd429b17de2', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (10, 1, 1, 9, 1795412608658, 1, 'performances.record', 'done', '01a206ee-468c-77aa-9f7b-9968d8d939cc', '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","discipline":"LJ","season":"track","legs":[{"athleteId":"01a206ee-467b-7714-a14a-1c24f9e258e6"}],"day":"2025-06-14","mark":"5.21","wind":"+2.6","place":1,"ageGroup":null,"specification":null,"representedClub":null,"competition":"County","venue":"Hilltop","eventDetails":"","round":"final","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[{"mark":"5.21","wind":"+2.6"},{"mark":"5.08","wind":"+1.1"},{"mark":"x","wind":""}],"isConfirmed":true}}', X'B5B0E36FC9631C329128128A641B020D63628EBF94C8139563A88AC39BE51838', X'4B991B6A3126C398DBC9227B2BB1B81003A2F9C41B082593406E34F985B581D2', '01a206ee-4686-718a-81b8-1f7e2e4540f6', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (11, 1, 1, 10, 1795412608669, 1, 'performances.decide', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","performanceId":"01a206ee-468c-77aa-9f7b-9968d8d939cc","ruling":"ratified","reason":"Papers are in."}}', X'940CB1C96BA3F8BFAFE42A9CA86F02CEB292876A10CAD35673E9421F7F592FA9', X'439609FA015EC8A571F35983EBB2290496EAEB7E1158AB62377F894DD0CF533B', '01a206ee-4698-705f-bbe7-17bad263c1d1', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (12, 1, 1, 11, 1795412608674, 1, 'performances.record', 'done', '01a206ee-46a0-73ed-9d88-0a83278626a4', '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","discipline":"100m","season":"track","legs":[{"athleteId":"01a206ee-467b-7714-a14a-1c24f9e258e6"}],"day":"2025-07-01","mark":"12.9","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'8321B68C1F9E18260F115F25E0651EAAE39076C84DE18F62AF408017D1EAC308', X'388D0B965EB723D33098C1800BCD5E38F9DAB66CCACD8D938F32EAC7363A2D03', '01a206ee-469e-767b-a68e-bd84382cc335', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (13, 1, 1, 12, 1795412608681, 1, 'performances.correct', 'done', '01a206ee-46a8-76fe-a11c-8339ef79ca8e', '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","discipline":"100m","season":"track","legs":[{"athleteId":"01a206ee-467b-7714-a14a-1c24f9e258e6"}],"day":"2025-07-01","mark":"12.94","wind":"+0.3","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"performanceId":"01a206ee-46a0-73ed-9d88-0a83278626a4","reason":"Misread.","isConfirmed":true}}', X'999AECA233EED3FDDB5D6C521C0B5F182E0237E89BFC29170F1F4A0A2B7C9260', X'2CDDD6DC6659CD19A88364CBA51855180060F28562DCFE46D4D8487D3325BE20', '01a206ee-46a5-77cb-8be0-53b827db4417', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (14, 1, 1, 13, 1795412608686, 1, 'performances.record', 'done', '01a206ee-46ac-7185-b951-f189d2293a64', '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","discipline":"01a206ee-4675-7690-8f2b-3bb4751f77ef","season":"track","legs":[{"athleteId":"01a206ee-467b-7714-a14a-1c24f9e258e6"}],"day":"2025-07","mark":"21.30","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'B270AE4C7FDF20695C3A63B1BC1C4FC532858A543CC62A32FC259104D58B6414', X'EE769C310625D7E21C83B0D45AB3567CAE30ED207B06FA2EC3EC27A2FD81C163', '01a206ee-46ab-70df-bc0a-c6539dd0c4cc', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (15, 1, 1, 14, 1795412608688, 1, 'performances.remove', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","performanceId":"01a206ee-46ac-7185-b951-f189d2293a64","reason":"Typed twice."}}', X'C769948BA9B4D285EA05BC2782622A1201CD56A01145FB43DCCD90AF35D65B6B', X'100DDF7B1110C8390DC1C4830CA5BD94D9D3604C5BA76F32C3E58E04130A8806', '01a206ee-46af-7506-b015-d38f36a5ce84', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (16, 1, 1, 15, 1795412608693, 1, 'performances.restore', 'done', '01a206ee-46b3-754d-bdc8-af8f3a83dd64', '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","performanceId":"01a206ee-46ac-7185-b951-f189d2293a64"}}', X'2935B96B5607190F9CD5AF514AD3C50FF6D5E8A22F7D631AD3FC45FCA8826655', X'A114FF8D3EEC615A207123C50E03298DD77A2C455D37AE61A49F0F1D72D981F4', '01a206ee-46b3-754c-a6a6-3e1ea634064d', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (17, 1, 1, 16, 1795412608758, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","kind":"performances","uploadId":"64489112-609f-4685-a960-e754468c939c","mapping":{},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'BFF29B3CA779900ED20C16968DA37219B74F68F818C3BB3C1F73E637A4642E5E', X'C29A15453CCB9A090272B10BDD40617B89140C04DCFFEF6238F1E8FBA0A3AD55', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (18, 1, 1, 17, 1795412608774, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","kind":"performances","uploadId":"7f6ad2af-1304-4ce9-94fd-e04c3906b2b0","mapping":{"constants":{"gender":"F"}},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'3EEB58BC3459F649A264901EB4168A588BB796716774144B772F2D163760A283', X'B2E35B4DC6B0602D356D940E0D0DA8FFBA3F507BABB3CEE7ED04A0FD5ECE2019', '01a206ee-4704-74d4-ac79-01af6e9be1c9', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (19, 1, 1, 18, 1795412608778, 1, 'imports.undo', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","batchId":"01a206ee-4704-74d5-88a5-f93dc04d7e33"}}', X'E05E332592310A643D879BA60026E2C7D020A4752B849CCFDBD1C037CF40C88F', X'60011DA6464BE9E9AAB1DDF378CDFA288E15ACD20D794F8DE160ED07CA2BB09D', '01a206ee-4708-76a1-ae4e-270bd6fcf798', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (20, 1, 1, 19, 1795412608781, 1, 'sync.part', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","kind":"performance","countsId":"01a206ee-468c-77aa-9f7b-9968d8d939cc","otherId":"01a206ee-46a0-73ed-9d88-0a83278626a4"}}', X'79F116CB7DADBE2F4926B2B4757586845A74BDE86AB868E84430EB034976C141', X'1FE2201F1420909B4E2947204D47DDB09F86C59A0BD4313EABACDA74FC330331', '01a206ee-470b-7611-8cd5-90755d3211ec', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (21, 1, 1, 20, 1795412608786, 1, 'athletes.create', 'done', '01a206ee-4712-70f2-86b1-f779761fc94f', '{"input":{"firstName":"Kaleb","lastName":"Okafor","gender":"M","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","isAnotherPerson":false}}', X'E98501D653B220DDCF947BF4DCADBC01D57C4A47D05B5428EAB4647FFB824685', X'36BAF78FDCEFAD08132FBF75C307B60DE62E98B8D6E6838508074FA0BB72B7E7', '01a206ee-4712-70f1-99ea-6b1f4976328c', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (22, 1, 1, 21, 1795412608790, 1, 'athletes.merge', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","keptId":"01a206ee-4712-70f2-86b1-f779761fc94f","mergedId":"01a206ee-46ed-7600-8dfe-cc4a7cb95d1b","take":["dateOfBirth"]}}', X'A60C207108F00B1D6ABC0E1B7D583E1858A23AB1A7E93493013AEA251FB8BEB6', X'D60BB6A268212B22D31444ABD70481257BB08548D6B9C504C34F2F627CE7F540', '01a206ee-4713-71ec-a77e-985f904fa768', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (23, 1, 1, 22, 1795412608792, 1, 'athletes.create', 'done', '01a206ee-4718-7266-b974-da82448310b4', '{"input":{"firstName":"Bo","lastName":"Okafor","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","isAnotherPerson":false}}', X'19D7C860FACA0BA9FCA004E07B42BF4DB869FCFDC0D10FA8E6A12CF6AFBD6B6D', X'B557D7FB31CEFE1E8997472AB7D41B309B6E92CC7AB2B0D50E4351605256E907', '01a206ee-4718-7265-ad2e-9733af85702f', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (24, 1, 1, 23, 1795412608795, 1, 'athletes.keepApart', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","athleteId":"01a206ee-4718-7266-b974-da82448310b4","otherId":"01a206ee-46ec-73bd-a084-22258246cec8"}}', X'8CEA6CDB7974E09DCE176F87CBC1C92D6F6E849C2A347F96E0ED14F608808446', X'5D16E000462A3C0DEB1B400F5E76228EAAB63B9099C04577CCBEB7C347DA0BAD', '01a206ee-471a-742f-9508-322bfa8f0804', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (25, 1, 1, 24, 1795412609057, 1, 'members.invite', 'done', NULL, '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","userName":"Tove","fullName":"Tove Berg","email":null,"role":"staff"}}', X'DA46F4B9B6A374E17F7EB5376BA833A9A63149FD620D7F3922A8AD8109EF667E', X'65546660BB807CA1765A7C4EFF6CDAD6A5BCA06153FB1F20C2578DDF7D4E33B0', '01a206ee-481e-7592-9bc9-afd3600713fb', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (26, 1, 1, 25, 1795412609059, 1, 'members.review', 'done', '01a206ee-4823-7620-a73f-7c53eaa4e206', '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","note":"All still with us."}}', X'914E88B46261979770C5F0303F6C5FA9339A97939DD2858F1AACEC336793E098', X'69E8E967DEF7A48F4F0E9043B25F6FBB9CBD8D6986FB0AA9694F1A15A8840837', '01a206ee-4822-71f9-8242-07adf0b5e4f3', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (27, 1, 1, 26, 1795412609092, 1, 'proofs.add', 'done', '01a206ee-4844-7571-b17e-02f4235458e1', '{"input":{"clubId":"01a206ee-464b-761e-b7f9-e3f40c6f412d","performanceId":"01a206ee-468c-77aa-9f7b-9968d8d939cc","uploadId":"50a688f0-7a91-4563-8dfc-532e114e482b","kind":"photo-finish","label":""},"uploaded":"8e9e875127e94221d65dea314b36b1c16c8dc8b4c01b78e40046b4de699c9ec5","stored":"8e9e875127e94221d65dea314b36b1c16c8dc8b4c01b78e40046b4de699c9ec5"}', X'0CB0099C1A2167A620E8F3FB7763B2653DCB4D1ED8E9F8E66BEDC539133BCF59', X'68C5D2CE3D4664313275285E0C2814BA4A6D829CE1536CA5497C84B7FF91BBEB', '01a206ee-4843-71ff-8768-003fa3d3802d', 'test');
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (2, 1, 1, '', 0, 1, 1, 1, 20250614, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (2, 1, 1, '', 2025, 1, 1, 1, 20250614, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (2, 2, 1, '', 0, 1, 1, 3, 20250701, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (2, 2, 1, '', 2025, 1, 1, 3, 20250701, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (2, 3, 1, '', 0, 1, 1, 5, 20250799, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (2, 3, 1, '', 2025, 1, 1, 5, 20250799, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (4, 2, 1, '', 0, 1, 1, 6, 20260503, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (4, 2, 1, '', 2026, 1, 1, 6, 20260503, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (8, 4, 1, '', 0, 1, 1, 9, 20260509, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (8, 4, 1, '', 2026, 1, 1, 9, 20260509, NULL);
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (1, 1, 1, 1, 'F', 13, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (2, 1, 1, 1, 'F', 1, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (3, 1, 2, 1, 'F', 13, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (4, 1, 2, 1, 'F', 1, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (5, 1, 3, 1, 'F', 13, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (6, 1, 3, 1, 'F', 1, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (7, 1, 2, 1, 'F', 17, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (8, 1, 4, 1, 'M', 18, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (9, 1, 4, 1, 'M', 1, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (10, 1, 5, 1, 'F', 19, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (11, 1, 5, 1, 'F', 1, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (12, 1, 6, 1, 'F', 17, '');
INSERT INTO category (id, club_id, event_id, season_id, gender, age_group_id, timing) VALUES (13, 1, 6, 1, 'F', 1, '');
INSERT INTO club (id, uuid, name, aliases, scheme, policy, is_demo, is_deleted, created_at, settings) VALUES (1, '01a206ee-464b-761e-b7f9-e3f40c6f412d', 'Sample Harriers', '["Harriers"]', 'uka', '{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30}', 0, 0, 1795412608586, '{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]},"ratification":{"isRequired":false,"signatures":1,"since":"","deadlineDays":30,"reminderDays":7,"checklist":["wind","timing","officials","proof","implement","membership"]},"mail":{"recipients":[],"records":true,"reminders":true},"retentionYears":6}');
INSERT INTO club_member (id, uuid, club_id, account_uuid, user_name, full_name, email, role, is_deleted, sealed_password) VALUES (1, 'bdfe9259-8cfd-8fe0-a603-aa2646726ecd', 1, '01a206ee-481f-720f-b7c3-cb9430548b33', 'Tove', 'Tove Berg', NULL, 'staff', 0, NULL);
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (1, '01a206ee-468c-77ab-8ccb-47adb1a74318', 1, 'County', 'Hilltop', '2025-06-14', '2025-06-14', NULL, 0, 'county');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (2, '01a206ee-46ea-7260-a77c-f295b5070aa9', 1, 'Spring Open', 'Riverside', '2026-05-03', '2026-05-03', NULL, 0, 'spring open');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (3, '01a206ee-46ed-7601-8c70-d64e7da184c7', 1, 'League 1', 'Hilltop', '2026-05-09', '2026-05-09', NULL, 0, 'league 1');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (4, '01a206ee-46ee-736f-9c6b-3f8382a7b346', 1, 'League 2', 'Hilltop', '2026-05-16', '2026-05-16', NULL, 0, 'league 2');

INSERT INTO decision (id, uuid, club_id, origin_uuid, performance_uuid, ruling, reason, decided_at, decided_by, checklist) VALUES (1, '01a206ee-4699-730a-9203-71985f9ca806', 1, '01a206ee-468c-77aa-9f7b-9968d8d939cc', '01a206ee-468c-77aa-9f7b-9968d8d939cc', 'ratified', 'Papers are in.', 1795412608664, 1, NULL);

INSERT INTO device (id, uuid, label, created_at) VALUES (1, '01a206ee-463c-72ba-9d54-76c944f70b58', 'the laptop', 1795412608571);
INSERT INTO device_setting (name, value) VALUES ('audit_end - 01a206ee-463c-72ba-9d54-76c944f70b58', '1 7a442114eb4267e1ca143528b89bc14a91471146db5edbbfd58e0c0959378d80');
INSERT INTO device_setting (name, value) VALUES ('audit_end 01a206ee-464b-761e-b7f9-e3f40c6f412d 01a206ee-463c-72ba-9d54-76c944f70b58', '26 0cb0099c1a2167a620e8f3fb7763b2653dcb4d1ed8e9f8e66bedc539133bcf59');
INSERT INTO device_setting (name, value) VALUES ('device', '01a206ee-463c-72ba-9d54-76c944f70b58');
INSERT INTO device_setting (name, value) VALUES ('overwrite_due', 'yes');
INSERT INTO device_setting (name, value) VALUES ('replayed_schema', '40');
INSERT INTO device_setting (name, value) VALUES ('running', 'no');
INSERT INTO device_setting (name, value) VALUES ('standard_data', '394dc0cd2588db606592c182e9a6a311b6a4deabc5523851bf269f484abaa2ba');
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (1, '40m', NULL, '40m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["indoor","track"]', 40.0, 10, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (2, '50m', NULL, '50m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["indoor","track"]', 50.0, 20, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (3, '55m', NULL, '55m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["indoor","track"]', 55.0, 30, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (4, '60m', NULL, '60m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["indoor","track"]', 60.0, 40, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (5, '70m', NULL, '70m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["track","indoor"]', 70.0, 50, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (6, '75m', NULL, '75m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["track","indoor"]', 75.0, 60, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (7, '80m', NULL, '80m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["track","indoor"]', 80.0, 70, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (8, '100m', NULL, '100m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["track"]', 100.0, 80, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (9, '120m', NULL, '120m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["track"]', 120.0, 90, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (10, '150m', NULL, '150m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["track","indoor"]', 150.0, 100, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (11, '200m', NULL, '200m', '[]', 'timed', 'lower', 1, 'limit', 'none', '["track","indoor"]', 200.0, 110, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (12, '250m', NULL, '250m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 250.0, 120, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (13, '300m', NULL, '300m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 300.0, 130, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (14, '400m', NULL, '400m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 400.0, 140, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (15, '500m', NULL, '500m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 500.0, 150, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (16, '600m', NULL, '600m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 600.0, 160, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (17, '800m', NULL, '800m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 800.0, 170, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (18, '1000m', NULL, '1000m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1000.0, 180, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (19, '1200m', NULL, '1200m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1200.0, 190, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (20, '1500m', NULL, '1500m', '["Metric Mile"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1500.0, 200, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (21, '1600m', NULL, '1600m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1600.0, 210, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (22, 'mile', NULL, 'Mile', '["1 mile","One Mile","1 mile track"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1609.344, 220, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (23, '2000m', NULL, '2000m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 2000.0, 230, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (24, '3000m', NULL, '3000m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 3000.0, 240, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (25, '3200m', NULL, '3200m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 3200.0, 250, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (26, '2-miles', NULL, '2 Miles', '["2 mile","Two Miles"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 3218.688, 260, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (27, '3-miles', NULL, '3 Miles', '["3 mile","Three Miles"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 4828.032, 270, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (28, '5000m', NULL, '5000m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 5000.0, 280, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (29, '6-miles', NULL, '6 Miles', '["6 mile","Six Miles"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 9656.064, 290, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (30, '10000m', NULL, '10000m', '[]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 10000.0, 300, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (31, '100y', NULL, '100 Yards', '["100 yd","100 yds","100 yard"]', 'timed', 'lower', 1, 'limit', 'none', '["track"]', 91.44, 310, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (32, '220y', NULL, '220 Yards', '["220 yd","220 yds","220 yard"]', 'timed', 'lower', 1, 'limit', 'none', '["track"]', 201.168, 320, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (33, '440y', NULL, '440 Yards', '["440 yd","440 yds","440 yard"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 402.336, 330, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (34, '880y', NULL, '880 Yards', '["880 yd","880 yds","880 yard"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 804.672, 340, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (35, '1-hour', NULL, '1 Hour Run', '["1 hour","One Hour","1HR","1 hr","Hour Run","Stunde"]', 'measured', 'higher', 1, 'none', 'none', '["track"]', NULL, 350, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (36, '50mH', NULL, '50m Hurdles', '["50 HH","50 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["indoor","track"]', 50.0, 360, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (37, '60mH', NULL, '60m Hurdles', '["60 HH","60 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["indoor","track"]', 60.0, 370, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (38, '70mH', NULL, '70m Hurdles', '["70 HH","70 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["track"]', 70.0, 380, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (39, '75mH', NULL, '75m Hurdles', '["75 HH","75 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["track"]', 75.0, 390, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (40, '80mH', NULL, '80m Hurdles', '["80 HH","80 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["track"]', 80.0, 400, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (41, '100mH', NULL, '100m Hurdles', '["100 HH","100 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["track"]', 100.0, 410, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (42, '110mH', NULL, '110m Hurdles', '["110 HH","110 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["track"]', 110.0, 420, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (43, '200mH', NULL, '200m Hurdles', '["200 HH","200 LH"]', 'timed', 'lower', 1, 'limit', 'hurdle', '["track"]', 200.0, 430, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (44, '300mH', NULL, '300m Hurdles', '["300 HH","300 LH"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 300.0, 440, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (45, '400mH', NULL, '400m Hurdles', '["400 HH","400 LH"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 400.0, 450, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (46, '800mSC', NULL, '800m Steeplechase', '["800 s/c","800 st","800 S","800 chase"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 800.0, 460, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (47, '1000mSC', NULL, '1000m Steeplechase', '["1000 s/c","1000 st","1000 S","1000 chase"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 1000.0, 470, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (48, '1200mSC', NULL, '1200m Steeplechase', '["1200 s/c","1200 st","1200 S","1200 chase"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 1200.0, 480, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (49, '1500mSC', NULL, '1500m Steeplechase', '["1500 s/c","1500 st","1500 S","1500 chase"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 1500.0, 490, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (50, '2000mSC', NULL, '2000m Steeplechase', '["2000 s/c","2000 st","2000 S","2000 chase"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 2000.0, 500, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (51, '3000mSC', NULL, '3000m Steeplechase', '["3000 s/c","3000 st","3000 S","3000 chase","Steeplechase","SC"]', 'timed', 'lower', 1, 'none', 'hurdle', '["track"]', 3000.0, 510, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (52, '800mW', NULL, '800m Walk', '["800 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 800.0, 520, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (53, '1000mW', NULL, '1000m Walk', '["1000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1000.0, 530, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (54, '1200mW', NULL, '1200m Walk', '["1200 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1200.0, 540, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (55, '1500mW', NULL, '1500m Walk', '["1500 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1500.0, 550, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (56, 'mile-walk', NULL, 'Mile Walk', '["1 mile walk","Mile W","1 mile race walk","1 mile w"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 1609.344, 560, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (57, '2000mW', NULL, '2000m Walk', '["2000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 2000.0, 570, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (58, '2500mW', NULL, '2500m Walk', '["2500 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 2500.0, 580, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (59, '3000mW', NULL, '3000m Walk', '["3000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 3000.0, 590, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (60, '5000mW', NULL, '5000m Walk', '["5000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track","indoor"]', 5000.0, 600, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (61, '10000mW', NULL, '10000m Walk', '["10000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 10000.0, 610, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (62, '20000mW', NULL, '20000m Walk', '["20000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 20000.0, 620, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (63, '30000mW', NULL, '30000m Walk', '["30000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 30000.0, 630, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (64, '50000mW', NULL, '50000m Walk', '["50000 RW"]', 'timed', 'lower', 1, 'none', 'none', '["track"]', 50000.0, 640, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (65, 'HJ', NULL, 'High Jump', '["High"]', 'measured', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 650, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (66, 'PV', NULL, 'Pole Vault', '["Pole"]', 'measured', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 660, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (67, 'LJ', NULL, 'Long Jump', '["Long"]', 'measured', 'higher', 1, 'limit', 'none', '["track","indoor"]', NULL, 670, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (68, 'TJ', NULL, 'Triple Jump', '["Triple"]', 'measured', 'higher', 1, 'limit', 'none', '["track","indoor"]', NULL, 680, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (69, 'SHJ', NULL, 'Standing High Jump', '[]', 'measured', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 690, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (70, 'SLJ', NULL, 'Standing Long Jump', '["Standing Broad Jump","SBJ","Standing LJ","Long Jump Standing"]', 'measured', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 700, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (71, 'STJ', NULL, 'Standing Triple Jump', '["Standing TJ"]', 'measured', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 710, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (72, 'VJ', NULL, 'Vertical Jump', '["Sargent Jump","VSJ"]', 'measured', 'higher', 1, 'none', 'none', '["indoor"]', NULL, 720, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (73, 'speed-bounce', NULL, 'Speed Bounce', '["SB","Speedbounce"]', 'points', 'higher', 1, 'none', 'none', '["indoor"]', NULL, 730, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (74, 'hi-stepper', NULL, 'Hi-Stepper', '["High Stepper"]', 'points', 'higher', 1, 'none', 'none', '["indoor"]', NULL, 740, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (75, 'SP', NULL, 'Shot Put', '["Shot","Putting the Shot","Shotput","Shot Putt"]', 'measured', 'higher', 1, 'none', 'implement', '["track","indoor"]', NULL, 750, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (76, 'DT', NULL, 'Discus Throw', '["Discus","Disc"]', 'measured', 'higher', 1, 'none', 'implement', '["track"]', NULL, 760, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (77, 'HT', NULL, 'Hammer Throw', '["Hammer","Ham"]', 'measured', 'higher', 1, 'none', 'implement', '["track"]', NULL, 770, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (78, 'JT', NULL, 'Javelin Throw', '["Javelin","Jav"]', 'measured', 'higher', 1, 'none', 'implement', '["track"]', NULL, 780, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (79, 'WT', NULL, 'Weight Throw', '["Weight","Heavy Weight","Heavyweight Throw","Throwing the Weight"]', 'measured', 'higher', 1, 'none', 'implement', '["track","indoor"]', NULL, 790, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (80, 'turbo-javelin', NULL, 'Turbo Javelin', '["TurboJav","Mini Javelin","Soft Javelin","Junior Javelin"]', 'measured', 'higher', 1, 'none', 'implement', '["track","indoor"]', NULL, 800, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (81, 'ball-throw', NULL, 'Ball Throw', '["Ball","Throwing the Ball"]', 'measured', 'higher', 1, 'none', 'implement', '["track","indoor"]', NULL, 810, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (82, 'vortex', NULL, 'Vortex Throw', '["Vortex","Howler","Vortex Howler"]', 'measured', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 820, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (83, 'cricket-ball', NULL, 'Cricket Ball Throw', '["Cricket Ball","CB","Throwing the Cricket Ball"]', 'measured', 'higher', 1, 'none', 'none', '["track"]', NULL, 830, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (84, 'rounders-ball', NULL, 'Rounders Ball Throw', '["Rounders Ball"]', 'measured', 'higher', 1, 'none', 'none', '["track"]', NULL, 840, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (85, 'overhead-shot', NULL, 'Overhead Shot Throw', '["Overhead Heave","Overhead Shot"]', 'measured', 'higher', 1, 'none', 'implement', '["track","indoor"]', NULL, 850, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (86, 'chest-push', NULL, 'Chest Push', '["Medicine Ball Chest Push","Medicine Ball Push"]', 'measured', 'higher', 1, 'none', 'none', '["indoor"]', NULL, 860, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (87, 'triathlon', NULL, 'Triathlon', '["Tri","Tria"]', 'points', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 870, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (88, 'quadrathlon', NULL, 'Quadrathlon', '["Quad","Tetrathlon","Quadrathon"]', 'points', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 880, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (89, 'pentathlon', NULL, 'Pentathlon', '["Pen","Pent"]', 'points', 'higher', 1, 'none', 'none', '["track"]', NULL, 890, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (90, 'indoor-pentathlon', NULL, 'Indoor Pentathlon', '["PenI","Pen Indoor","Pentathlon","Pen","Pent","Pentathlon Indoor","Pentathlon (Indoor)"]', 'points', 'higher', 1, 'none', 'none', '["indoor"]', NULL, 900, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (91, 'throws-pentathlon', NULL, 'Throws Pentathlon', '["Weight Pentathlon","Weights Pentathlon","PenWt","Throwing Pentathlon"]', 'points', 'higher', 1, 'none', 'none', '["track"]', NULL, 910, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (92, 'hexathlon', NULL, 'Hexathlon', '["Hex"]', 'points', 'higher', 1, 'none', 'none', '["track","indoor"]', NULL, 920, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (93, 'heptathlon', NULL, 'Heptathlon', '["Hep","Hept"]', 'points', 'higher', 1, 'none', 'none', '["track"]', NULL, 930, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (94, 'indoor-heptathlon', NULL, 'Indoor Heptathlon', '["HepI","Hep Indoor","Heptathlon","Hep","Hept","Heptathlon Indoor","Heptathlon (Indoor)"]', 'points', 'higher', 1, 'none', 'none', '["indoor"]', NULL, 940, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (95, 'octathlon', NULL, 'Octathlon', '["Oct","Octo"]', 'points', 'higher', 1, 'none', 'none', '["track"]', NULL, 950, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (96, 'decathlon', NULL, 'Decathlon', '["Dec","Deca"]', 'points', 'higher', 1, 'none', 'none', '["track"]', NULL, 960, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (97, '4x50m', NULL, '4x50m', '["4x50 R"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', 200.0, 970, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (98, '4x60m', NULL, '4x60m', '["4x60 R"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', 240.0, 980, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (99, '4x75m', NULL, '4x75m', '["4x75 R"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 300.0, 990, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (100, '4x80m', NULL, '4x80m', '["4x80 R"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 320.0, 1000, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (101, '4x100m', NULL, '4x100m', '["Sprint Relay","4x1","4x100 R","400m Relay"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 400.0, 1010, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (102, '4x200m', NULL, '4x200m', '["4x2","4x200 R","4x1 lap","4 x 1 lap relay"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', 800.0, 1020, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (103, '4x300m', NULL, '4x300m', '["4x300 R"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', 1200.0, 1030, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (104, '4x400m', NULL, '4x400m', '["Mile Relay","4x4","4x400 R","1600m Relay","4x2 lap"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', 1600.0, 1040, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (105, '4x600m', NULL, '4x600m', '["4x600 R"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 2400.0, 1050, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (106, '4x800m', NULL, '4x800m', '["4x800 R"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', 3200.0, 1060, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (107, '4x1000m', NULL, '4x1000m', '["4x1000 R"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 4000.0, 1070, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (108, '4x1500m', NULL, '4x1500m', '["4x1500 R"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 6000.0, 1080, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (109, '4x1-mile', NULL, '4x1 Mile', '["4x mile","4x1609"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 6437.376, 1090, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (110, '4x110-yards', NULL, '4x110 Yards', '["4x110y","4x110 yd"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 402.336, 1100, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (111, '4x440-yards', NULL, '4x440 Yards', '["4x440y","4x440 yd"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 1609.344, 1110, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (112, '8x50m', NULL, '8x50m', '["8x50 R"]', 'timed', 'lower', 8, 'none', 'none', '["track","indoor"]', 400.0, 1120, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (113, '8x100m', NULL, '8x100m', '["8x100 R"]', 'timed', 'lower', 8, 'none', 'none', '["track","indoor"]', 800.0, 1130, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (114, '8x200m', NULL, '8x200m', '["8x200 R"]', 'timed', 'lower', 8, 'none', 'none', '["track","indoor"]', 1600.0, 1140, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (115, '3x800m', NULL, '3x800m', '["3x800 R"]', 'timed', 'lower', 3, 'none', 'none', '["track","indoor"]', 2400.0, 1150, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (116, '3x1000m', NULL, '3x1000m', '["3x1000 R"]', 'timed', 'lower', 3, 'none', 'none', '["track","indoor"]', 3000.0, 1160, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (117, '5x80m', NULL, '5x80m', '["5x80 R"]', 'timed', 'lower', 5, 'none', 'none', '["track"]', 400.0, 1170, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (118, '2x200m', NULL, '2x200m', '["2x200 R"]', 'timed', 'lower', 2, 'none', 'none', '["track","indoor"]', 400.0, 1180, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (119, '2x400m', NULL, '2x400m', '["2x400 R"]', 'timed', 'lower', 2, 'none', 'none', '["track","indoor"]', 800.0, 1190, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (120, 'swedish-relay', NULL, 'Swedish Relay (100-200-300-400)', '["Swedish Relay","Medley 1000","1000m Medley","1000m Medley Relay","100+200+300+400","400+300+200+100"]', 'timed', 'lower', 4, 'none', 'none', '["track"]', 1000.0, 1200, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (121, 'medley-relay', NULL, 'Medley Relay', '["Medley","Sprint Medley","SMR","Sprint Medley Relay"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', NULL, 1210, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (122, 'distance-medley', NULL, 'Distance Medley Relay', '["DMR","Distance Medley","1200+400+800+1600"]', 'timed', 'lower', 4, 'none', 'none', '["track","indoor"]', 4000.0, 1220, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (123, 'paarlauf', NULL, 'Paarlauf', '["Parlauf"]', 'timed', 'lower', 2, 'none', 'none', '["track","indoor"]', NULL, 1230, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (124, 'cross-country-relay-3', NULL, 'Cross Country Relay (3 legs)', '["XC Relay","3 x XC","XC Relay 3"]', 'timed', 'lower', 3, 'none', 'none', '["cross-country"]', NULL, 1240, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (125, 'cross-country-relay-4', NULL, 'Cross Country Relay (4 legs)', '["4 x XC","XC Relay 4"]', 'timed', 'lower', 4, 'none', 'none', '["cross-country"]', NULL, 1250, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (126, 'cross-country-team-3', NULL, 'Cross Country Team (3 to score)', '["XC Team 3","Team of 3 XC"]', 'timed', 'lower', 3, 'none', 'none', '["cross-country"]', NULL, 1260, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (127, 'cross-country-team-4', NULL, 'Cross Country Team (4 to score)', '["Cross Country Team","XC Team","XC Team 4"]', 'timed', 'lower', 4, 'none', 'none', '["cross-country"]', NULL, 1270, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (128, 'cross-country-team-6', NULL, 'Cross Country Team (6 to score)', '["XC Team 6","Team of 6 XC"]', 'timed', 'lower', 6, 'none', 'none', '["cross-country"]', NULL, 1280, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (129, 'road-relay-3', NULL, 'Road Relay (3 legs)', '["3 Stage Road Relay","3 Stage Relay","Road Relay 3"]', 'timed', 'lower', 3, 'none', 'none', '["road"]', NULL, 1290, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (130, 'road-relay-4', NULL, 'Road Relay (4 legs)', '["4 Stage Road Relay","4 Stage Relay","Road Relay","Road Relay 4"]', 'timed', 'lower', 4, 'none', 'none', '["road"]', NULL, 1300, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (131, 'road-relay-6', NULL, 'Road Relay (6 legs)', '["6 Stage Road Relay","6 Stage Relay","Road Relay 6"]', 'timed', 'lower', 6, 'none', 'none', '["road"]', NULL, 1310, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (132, 'road-relay-8', NULL, 'Road Relay (8 legs)', '["8 Stage Road Relay","8 Stage Relay","Road Relay 8"]', 'timed', 'lower', 8, 'none', 'none', '["road"]', NULL, 1320, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (133, 'road-relay-12', NULL, 'Road Relay (12 legs)', '["12 Stage Road Relay","12 Stage Relay","Road Relay 12"]', 'timed', 'lower', 12, 'none', 'none', '["road"]', NULL, 1330, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (134, 'mile-road', NULL, 'Road Mile', '["1M","Mile Road","1 mile road","Mile","1 mile"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 1609.344, 1340, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (135, '2-miles-road', NULL, '2 Miles (Road)', '["2M","2 miles","2M road","2 miles road","Road 2 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 3218.688, 1350, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (136, '3km', NULL, '3km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 3000.0, 1360, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (137, '3-miles-road', NULL, '3 Miles (Road)', '["3M","3 miles","3M road","3 miles road","Road 3 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 4828.032, 1370, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (138, '5km', NULL, '5km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 5000.0, 1380, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (139, '4-miles-road', NULL, '4 Miles', '["4M","4 miles","4M road","4 miles road","Road 4 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 6437.376, 1390, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (140, '5-miles-road', NULL, '5 Miles', '["5M","5 miles","5M road","5 miles road","Road 5 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 8046.72, 1400, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (141, '8km', NULL, '8km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 8000.0, 1410, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (142, '6-miles-road', NULL, '6 Miles (Road)', '["6M","6 miles","6M road","6 miles road","Road 6 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 9656.064, 1420, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (143, '10km', NULL, '10km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 10000.0, 1430, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (144, '15km', NULL, '15km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 15000.0, 1440, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (145, '10-miles-road', NULL, '10 Miles', '["10M","10 miles","10M road","10 miles road","Road 10 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 16093.44, 1450, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (146, '20km', NULL, '20km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 20000.0, 1460, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (147, 'half-marathon', NULL, 'Half Marathon', '["HM","HMar","Half","Half-Mar","1/2 Marathon","21.1km","21.0975km","13.1M"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 21097.5, 1470, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (148, '15-miles-road', NULL, '15 Miles', '["15M","15 miles","15M road","15 miles road","Road 15 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 24140.16, 1480, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (149, '25km', NULL, '25km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 25000.0, 1490, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (150, '30km', NULL, '30km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 30000.0, 1500, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (151, '20-miles-road', NULL, '20 Miles', '["20M","20 miles","20M road","20 miles road","Road 20 miles"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 32186.88, 1510, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (152, 'marathon', NULL, 'Marathon', '["Mar","Full Marathon","42.195km","42195m","42.2km","26.2M"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 42195.0, 1520, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (153, '50km', NULL, '50km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 50000.0, 1530, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (154, '100km', NULL, '100km', '[]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 100000.0, 1540, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (155, '24-hours', NULL, '24 Hours', '["24H Run","24HR","24 hour"]', 'measured', 'higher', 1, 'none', 'none', '["road","track"]', NULL, 1550, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (156, '3kmW', NULL, '3km Walk', '["3 km race walk","3kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 3000.0, 1560, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (157, '5kmW', NULL, '5km Walk', '["5 km race walk","5kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 5000.0, 1570, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (158, '5-miles-walk', NULL, '5 Miles Walk', '["5MW","5 mile walk","5 miles race walk"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 8046.72, 1580, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (159, '10kmW', NULL, '10km Walk', '["10 km race walk","10kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 10000.0, 1590, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (160, '15kmW', NULL, '15km Walk', '["15 km race walk","15kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 15000.0, 1600, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (161, '10-miles-walk', NULL, '10 Miles Walk', '["10MW","10 mile walk","10 miles race walk"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 16093.44, 1610, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (162, '20kmW', NULL, '20km Walk', '["20 km race walk","20kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 20000.0, 1620, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (163, 'half-marathon-walk', NULL, 'Half Marathon Walk', '["HMW","Half Marathon Race Walk"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 21097.5, 1630, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (164, '30kmW', NULL, '30km Walk', '["30 km race walk","30kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 30000.0, 1640, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (165, '35kmW', NULL, '35km Walk', '["35 km race walk","35kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 35000.0, 1650, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (166, 'marathon-walk', NULL, 'Marathon Walk', '["MarW","Marathon Race Walk"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 42195.0, 1660, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (167, '50kmW', NULL, '50km Walk', '["50 km race walk","50kmRW"]', 'timed', 'lower', 1, 'none', 'none', '["road"]', 50000.0, 1670, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (168, 'cross-country', NULL, 'Cross Country', '["XC","CC","Cross","Cross Country Race","XC Race","XC Run","XC 1km","1km XC","Cross Country 1km","1km Cross Country","XC 2km","2km XC","Cross Country 2km","2km Cross Country","XC 3km","3km XC","Cross Country 3km","3km Cross Country","XC 4km","4km XC","Cross Country 4km","4km Cross Country","XC 5km","5km XC","Cross Country 5km","5km Cross Country","XC 6km","6km XC","Cross Country 6km","6km Cross Country","XC 7km","7km XC","Cross Country 7km","7km Cross Country","XC 8km","8km XC","Cross Country 8km","8km Cross Country","XC 9km","9km XC","Cross Country 9km","9km Cross Country","XC 10km","10km XC","Cross Country 10km","10km Cross Country","XC 11km","11km XC","Cross Country 11km","11km Cross Country","XC 12km","12km XC","Cross Country 12km","12km Cross Country","XC 13km","13km XC","Cross Country 13km","13km Cross Country","XC 14km","14km XC","Cross Country 14km","14km Cross Country","XC 15km","15km XC","Cross Country 15km","15km Cross Country"]', 'timed', 'lower', 1, 'none', 'none', '["cross-country"]', NULL, 1680, 0);
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (169, '01a206ee-4675-7690-8f2b-3bb4751f77ef', 1, 'Welly Throw', '[]', 'measured', 'higher', 1, 'none', 'none', '[]', NULL, 100000, 0);
INSERT INTO erasure (id, uuid, club_id, athlete_uuid, reason, erased_at, erased_by) VALUES (1, '01a206ee-4662-77de-adf9-86e7201df699', 1, '01a206ee-4654-775b-a074-197372dc93c9', 'asked for it', 1795412608602, 1);
INSERT INTO event (id, discipline_id, specification) VALUES (1, 67, '');
INSERT INTO event (id, discipline_id, specification) VALUES (2, 8, '');
INSERT INTO event (id, discipline_id, specification) VALUES (3, 169, '');
INSERT INTO event (id, discipline_id, specification) VALUES (4, 28, '');
INSERT INTO event (id, discipline_id, specification) VALUES (5, 101, '');
INSERT INTO event (id, discipline_id, specification) VALUES (6, 17, '');

INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (1, '01a206ee-46e8-75ce-b906-beaa722dec31', 1, 'performances', 'results.csv', 'c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c', '{}', '{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a206ee-46e8-75ce-b906-beaa722dec31","seconds":0.032}', 1795412608743, 1, NULL);
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (2, '01a206ee-4704-74d5-88a5-f93dc04d7e33', 1, 'performances', 'results.csv', '699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266', '{"constants":{"gender":"F"}}', '{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a206ee-4704-74d5-88a5-f93dc04d7e33","seconds":0.006}', 1795412608772, 1, 1795412608776);
INSERT INTO import_mapping (id, uuid, club_id, layout, kind, mapping, is_deleted) VALUES (1, '01a206ee-4704-74d6-8c9d-179aa5bea0d4', 1, 'a48b99ede4c8217253cfcd593d8b166d', 'performances', '{"constants":{"gender":"F"}}', 0);

INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (1, 'track-1', NULL, 1, 1, 'gold', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (2, 'track-2', NULL, 1, 2, 'silver', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (3, 'track-3', NULL, 1, 3, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (4, 'indoor-1', NULL, 2, 1, 'gold', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (5, 'indoor-2', NULL, 2, 2, 'silver', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (6, 'indoor-3', NULL, 2, 3, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (7, 'cross-country-1', NULL, 3, 1, 'gold', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (8, 'cross-country-2', NULL, 3, 2, 'silver', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (9, 'cross-country-3', NULL, 3, 3, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (10, 'road-1', NULL, 4, 1, 'gold', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (11, 'road-2', NULL, 4, 2, 'silver', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (12, 'road-3', NULL, 4, 3, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (13, 'cross-country-4', NULL, 3, 4, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (14, 'cross-country-5', NULL, 3, 5, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (15, 'cross-country-6', NULL, 3, 6, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (16, 'cross-country-7', NULL, 3, 7, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (17, 'cross-country-8', NULL, 3, 8, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (18, 'cross-country-9', NULL, 3, 9, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (19, 'cross-country-10', NULL, 3, 10, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (20, 'cross-country-11', NULL, 3, 11, 'bronze', 0);
INSERT INTO medal_position (id, uuid, club_id, season_id, place, medal, is_deleted) VALUES (21, 'cross-country-12', NULL, 3, 12, 'bronze', 0);

INSERT INTO non_mark (id, uuid, club_id, competition_id, discipline_id, season_id, gender, day, athlete_id, name, status, round, heat, bib, note, batch_id, is_deleted, entered_athlete_id) VALUES (1, '01a206ee-46ee-7370-90e6-be3e622cfc20', 1, 4, 28, 1, 'M', '2026-05-16', 8, NULL, 'DNF', NULL, NULL, NULL, NULL, 1, 0, 6);
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 1, NULL, '01a206ee464c0000', '01a206ee-464a-7280-9f04-388362225279', 'put', 'club', '01a206ee-464b-761e-b7f9-e3f40c6f412d', 40, '{"f":{"name":"Sample Harriers","scheme":"uka","is_demo":0,"is_deleted":0,"aliases":["Harriers"],"policy":{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30},"settings":{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]},"ratification":{"isRequired":false,"signatures":1,"since":"","deadlineDays":30,"reminderDays":7,"checklist":["wind","timing","officials","proof","implement","membership"]},"mail":{"recipients":[],"records":true,"reminders":true},"retentionYears":6}}}', X'2EC3876A64777E7D1F63EEF4884DE84220FC001C9105829ABC28382A5B2B88E6', X'8FAC8A1B6567C6780042506189C6BA8535A1E73B2D7D6E9518917FE4556ACAB8');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 2, NULL, '01a206ee46550000', '01a206ee-4651-7693-85c0-8ccce2c3491e', 'put', 'athlete', '01a206ee-4654-775b-a074-197372dc93c9', 40, NULL, X'82DA4F4C486A9508A4715842A84D0284A5ADD446D851AF6A8E119C4CCD0C711B', X'E409D313DE83FCFD16A9385ADB4F26F498D52C5E5AB3D96C5A1BB49CDFCBB1FB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 3, NULL, '01a206ee46600000', '01a206ee-465a-745d-a377-30af68940cf2', 'put', 'athlete', '01a206ee-4654-775b-a074-197372dc93c9', 40, '{"f":{"first_name":"Former","last_name":"member","gender":"F","date_of_birth":"","consent":"given","is_deleted":0,"consent_day":"","photo_consent_day":"","keep_until":"","is_erased":1}}', X'E59019152EEE65815C2BFA589306222ECA508B54643A167823695EECC99F2FCA', X'7CA974E84D342997B211F2E249EC6E9F7118B6E7A1CEDEE410C1CD17CEBEAE8A');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 4, NULL, '01a206ee46620000', '01a206ee-465a-745d-a377-30af68940cf2', 'put', 'erasure', '01a206ee-4662-77de-adf9-86e7201df699', 40, '{"f":{"athlete_uuid":"01a206ee-4654-775b-a074-197372dc93c9","reason":"asked for it","erased_at":1795412608602,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a"}}', X'1C1E87BDC2DAEEDA6F096A7D9D93D98C8057C5750D2C451154AEFCA0A997BDF1', X'4CD8178750577C8026D5DDD69F688F45BA5470F478DF2E262D02EDF520B0BE84');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 5, NULL, '01a206ee46650000', '01a206ee-4664-71bb-a7f6-864c80b398d7', 'put', 'season', '01a206ee-4665-71ff-a25b-79fd570f7155', 40, '{"f":{"name":"Beach","ordinal":100000,"is_deleted":0,"aliases":[]}}', X'369DE028CF3D3FD8393E759A7C98AB4AF238353B8E53B6EDACF523A0FB051D11', X'D23A0EC8396D43DD52D3F04177EBEEE3907B3006FC0466608E81C8D710171311');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 6, NULL, '01a206ee466b0000', '01a206ee-466a-7705-b78b-2bb2fec7350f', 'put', 'age_group', '01a206ee-466b-728c-b7d6-25c854294790', 40, '{"f":{"code":"U9","name":"Under 9","kind":"youth","ordinal":90,"max_age":8,"age_reference":"31-dec","is_deleted":0,"aliases":[]}}', X'E183936F2943A794F4B1865C89F1569717E8E1CDAF15588F0FC8C61A0E38914C', X'C4BE96FD8C3839D35509AB42E9CF5A25BB740941FBC75F4376B0194E1C77DBEF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 7, NULL, '01a206ee46760000', '01a206ee-4671-70a3-81f3-78921a8a94c9', 'put', 'discipline', '01a206ee-4675-7690-8f2b-3bb4751f77ef', 40, '{"f":{"name":"Welly Throw","kind":"measured","better":"higher","team_size":1,"wind_rule":"none","specification":"none","ordinal":100000,"is_deleted":0,"aliases":[],"seasons":[]}}', X'E5CB00E11264A8885CF6BF8F58665B3FC21CFBB9BB833B8D2C58559EC53EBA5D', X'432D004EE9740F3A68996541538875F47DBE42750A265C4DC1335D4D4A6182B7');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 8, NULL, '01a206ee467b0000', '01a206ee-467b-7713-8ac1-d859c605af43', 'put', 'athlete', '01a206ee-467b-7714-a14a-1c24f9e258e6', 40, '{"f":{"first_name":"Ada","last_name":"Berg","gender":"F","date_of_birth":"2009-03-14","membership_number":"17","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'3A4744E393B41CC80D89390CF9358E1518A0AF3D8F7B4D2113991E6CEFCCCC09', X'B7A38F0EBD236E12E0D3C764B5328666B6F70F7D63066DA7B1CE8FBE21F71562');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 9, NULL, '01a206ee467c0000', '01a206ee-467b-7713-8ac1-d859c605af43', 'put', 'athlete_membership', '01a206ee-467c-7206-a2b7-81d20cfd6170', 40, '{"f":{"athlete":"01a206ee-467b-7714-a14a-1c24f9e258e6","from_day":"2019-01-01","to_day":"","is_deleted":0}}', X'62F41A6A65FBF76E15F030B4C219383A9D5B44FE268FF740B6EE2ACBC6B27037', X'FB7A86856DBA5F79130CE54449C1DF8D97C380AFE5EA854FD9DBF627EDAD3261');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 10, NULL, '01a206ee467f0000', '01a206ee-467e-7621-80bb-84cf8b86d125', 'put', 'athlete', '01a206ee-467f-758c-bd69-36510344c1ab', 40, '{"f":{"first_name":"Zoe","last_name":"Spare","gender":"F","date_of_birth":"","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'72AF5F19EE8448270FDD1B352F76525933568422BC27AE68412CFF5A040EFE52', X'9A1B9F1C46D4F36C471F3E98DC51A65B8D4A58FEEAA7B03CB3A556D02941622A');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 11, NULL, '01a206ee46820000', '01a206ee-4681-755b-8a4b-1cd429b17de2', 'put', 'athlete', '01a206ee-467f-758c-bd69-36510344c1ab', 40, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'15541788EB1D4A583AC2AFB6496CEFCAC9A70FF8A7F67221358AFBCBC59ECBE9');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 12, NULL, '01a206ee468d0000', '01a206ee-4686-718a-81b8-1f7e2e4540f6', 'put', 'competition', '01a206ee-468c-77ab-8ccb-47adb1a74318', 40, '{"f":{"name":"County","venue":"Hilltop","from_day":"2025-06-14","to_day":"2025-06-14"}}', X'E5D3AC7938E9FDDEF882CF77A118DACA04C7324B7D441AA995448656B5816825', X'BE36877CF1779893D49C6D248DC109A25FC7DBF40D130B107BE328658CB3C84F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 13, NULL, '01a206ee468e0000', '01a206ee-4686-718a-81b8-1f7e2e4540f6', 'put', 'performance', '01a206ee-468c-77aa-9f7b-9968d8d939cc', 40, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2025-06-14","mark_value":5210,"mark_text":"5.21","resolution":10,"wind_tenths":26,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a206ee-468c-77ab-8ccb-47adb1a74318","source":"typed","entered_at":1795412608646,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-467b-7714-a14a-1c24f9e258e6"}],"attempts":[{"mark_value":5210,"wind_tenths":26,"status":"valid"},{"mark_value":5080,"wind_tenths":11,"status":"valid"},{"mark_value":null,"wind_tenths":null,"status":"foul"}]}}', X'CB79D77D049C6ABCB312E326DCC48C65F1A0171534296A7F44FFE18D8064D73A', X'7EF815247037292FE00E35668678DC02C138A40095573168276EBB7DAF7A3F85');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 14, NULL, '01a206ee469a0000', '01a206ee-4698-705f-bbe7-17bad263c1d1', 'put', 'decision', '01a206ee-4699-730a-9203-71985f9ca806', 40, '{"f":{"origin_uuid":"01a206ee-468c-77aa-9f7b-9968d8d939cc","performance_uuid":"01a206ee-468c-77aa-9f7b-9968d8d939cc","ruling":"ratified","reason":"Papers are in.","decided_at":1795412608664,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a"}}', X'AF4E5A839C96DCB11E53B8D7BAD0F2DDD90C40AF602C7F2358409EDCF105C1F2', X'235BE3C9BBDAB341808FB5883FEAC466D6BBB662F4E3561198AD889E13AA6D92');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 15, NULL, '01a206ee46a10000', '01a206ee-469e-767b-a68e-bd84382cc335', 'put', 'performance', '01a206ee-46a0-73ed-9d88-0a83278626a4', 40, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12900,"mark_text":"12.9","resolution":100,"timing":"UNKNOWN","source":"typed","entered_at":1795412608670,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-467b-7714-a14a-1c24f9e258e6"}]}}', X'4395CB3F50A40D2CC2C2582F3161BD6C81A6FA1FCE51C04E75D20B88603F8445', X'D3CAF3159C7BD487F5387434969FC55074EFB9FEDF4D719DB50771879AD78FC3');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 16, NULL, '01a206ee46a70000', '01a206ee-46a5-77cb-8be0-53b827db4417', 'del', 'performance', '01a206ee-46a0-73ed-9d88-0a83278626a4', 40, '{"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","at":1795412608677,"why":"Misread."}', X'A2043ED08658EF736AE1D148F51BA4DB13BB35ECA16E5990894C8D578487A0F2', X'4D8A9231E0709D754535338C818238A9C719B5FC38838F4BEDA844CEB2BE09D1');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 17, NULL, '01a206ee46a80000', '01a206ee-46a5-77cb-8be0-53b827db4417', 'put', 'performance', '01a206ee-46a8-76fe-a11c-8339ef79ca8e', 40, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12940,"mark_text":"12.94","resolution":10,"timing":"FAT","wind_tenths":3,"wind_status":"MEASURED","source":"typed","origin_uuid":"01a206ee-46a0-73ed-9d88-0a83278626a4","replaces_uuid":"01a206ee-46a0-73ed-9d88-0a83278626a4","entered_at":1795412608677,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-467b-7714-a14a-1c24f9e258e6"}]}}', X'6226AC95D7546F9AFA08B05DDDE173DC1FE68882CEF5F23095E03F3319C1AA43', X'F5CE374C0440AFD5B99423F6DA7468BEF6C5D38393500F46A324AC27187F21A8');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 18, NULL, '01a206ee46ad0000', '01a206ee-46ab-70df-bc0a-c6539dd0c4cc', 'put', 'performance', '01a206ee-46ac-7185-b951-f189d2293a64', 40, '{"f":{"discipline":"01a206ee-4675-7690-8f2b-3bb4751f77ef","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","entered_at":1795412608683,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-467b-7714-a14a-1c24f9e258e6"}]}}', X'1F4A1B4BC4E045546625731AD732D1C121833A06985BD738A5FD883D60B40649', X'353B0F47381DA28CD77E9791D845834C47C74A48BDC0C063C2EB1E0282945D16');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 19, NULL, '01a206ee46b00000', '01a206ee-46af-7506-b015-d38f36a5ce84', 'del', 'performance', '01a206ee-46ac-7185-b951-f189d2293a64', 40, '{"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","at":1795412608687,"why":"Typed twice."}', X'AC927F361E890375F362FA960646EA134C2D54F01B618523659BA15BF4BE2A3F', X'090680C16DDF81E20B22EBCFF4F5220E7544A49ABA1120687F4D31EF005DFECB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 20, NULL, '01a206ee46b40000', '01a206ee-46b3-754c-a6a6-3e1ea634064d', 'put', 'performance', '01a206ee-46b3-754d-bdc8-af8f3a83dd64', 40, '{"f":{"discipline":"01a206ee-4675-7690-8f2b-3bb4751f77ef","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","origin_uuid":"01a206ee-46ac-7185-b951-f189d2293a64","replaces_uuid":"01a206ee-46ac-7185-b951-f189d2293a64","entered_at":1795412608691,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-467b-7714-a14a-1c24f9e258e6"}]}}', X'B446EE7E4F883C469E73387E262F858FCDD88E6BE11AD62FC0A49D89E94B6F53', X'035CA21CED9A147C2E5F085D6F34ABFD9AFE463B4111014579B22BF2551CF3AF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 21, NULL, '01a206ee46e80000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'import_batch', '01a206ee-46e8-75ce-b906-beaa722dec31', 40, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c","imported_at":1795412608743,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","mapping":{},"report":{}}}', X'F88F8F305FA1614D8BD3EE2DEEDDFE290A5AAAD247A9A9C4EA257F59545F32B8', X'A5297CB4FAD471363A19AD7C6098349D0C9B77519E82921254CA2BA89F74B6CA');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 22, NULL, '01a206ee46ea0000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'athlete', '01a206ee-46ea-725f-9efd-3983241efaf7', 40, '{"f":{"first_name":"Aino","last_name":"Virtanen","gender":"F","date_of_birth":"2008-04-02","is_deleted":0,"consent_day":"","photo_consent_day":"","batch":"01a206ee-46e8-75ce-b906-beaa722dec31"}}', X'8699D74D6B7C6A4C216EFA011D995E08C8E3DF66AED955D85EED947EB0D96EF6', X'939349928A7DC89FCF2E41F3C200E92E36410C7462F2E9270CB1A0C8155F4920');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 23, NULL, '01a206ee46ea0001', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'competition', '01a206ee-46ea-7260-a77c-f295b5070aa9', 40, '{"f":{"name":"Spring Open","venue":"Riverside","from_day":"2026-05-03","to_day":"2026-05-03"}}', X'851F355C6871652C6320952EE7E48F05B1CB5CADADED03143AF062A09C9EC0F2', X'C4C1506C0C594DC891C0A7DC1BD649C161F954A3E62EDDA11AFF21C20C96798E');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 24, NULL, '01a206ee46eb0000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'performance', '01a206ee-46eb-73dd-bfe5-7b13bd645673', 40, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12710,"mark_text":"12.71","resolution":10,"timing":"FAT","wind_tenths":8,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a206ee-46ea-7260-a77c-f295b5070aa9","source":"import","batch":"01a206ee-46e8-75ce-b906-beaa722dec31","entered_at":1795412608743,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-46ea-725f-9efd-3983241efaf7"}]}}', X'7510B35EB0598C45B3ACEE22A934C3893E845714BB13A33B84EF332E7CDF7FDC', X'122127E1A754B51A08C0EBAA8EE1EF7C7421C935CEE0326A48189B736E5D7D80');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 25, NULL, '01a206ee46ec0000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'performance', '01a206ee-46ec-73bc-a3a2-0f948148f62f', 40, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12800,"mark_text":"12.80","resolution":10,"timing":"FAT","wind_tenths":-2,"wind_status":"MEASURED","place":2,"round":"heat","competition":"01a206ee-46ea-7260-a77c-f295b5070aa9","source":"import","batch":"01a206ee-46e8-75ce-b906-beaa722dec31","entered_at":1795412608743,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-46ea-725f-9efd-3983241efaf7"}]}}', X'3CBE0E041E1FAC3493D0D3AD4210B301E8338E5C254567BA115C3B05F6C0A686', X'987E242F02DC8DD62D191A40306B5ABF47AF4EC3475BAEF7E1EA4BE378824051');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 26, NULL, '01a206ee46ed0000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'athlete', '01a206ee-46ec-73bd-a084-22258246cec8', 40, '{"f":{"first_name":"Bea","last_name":"Okafor","gender":"F","date_of_birth":"2011-11-20","is_deleted":0,"consent_day":"","photo_consent_day":"","batch":"01a206ee-46e8-75ce-b906-beaa722dec31"}}', X'A4A7E92E7140DE6DA24471C529321F6C38022CF02BED03853EB3F4E42CED3525', X'CA0E90CF7172296379209DA846A5BB2DC78802818CCA852F5D201D9AF7DB835B');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 27, NULL, '01a206ee46ed0001', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'performance', '01a206ee-46ed-75ff-a4bc-eedc085cf246', 40, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2026-05-03","mark_value":4920,"mark_text":"4.92","resolution":10,"wind_tenths":24,"wind_status":"MEASURED","place":1,"competition":"01a206ee-46ea-7260-a77c-f295b5070aa9","source":"import","batch":"01a206ee-46e8-75ce-b906-beaa722dec31","entered_at":1795412608743,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-46ec-73bd-a084-22258246cec8"}]}}', X'DEC12158ACC281E7AEB98B302D34477F7813674DAF9530CBF534C1FFC30531A1', X'AA1B9308D15863DD64D0119A5C8696BA76352B9E7983BD3DDD302DE9FC788B19');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 28, NULL, '01a206ee46ed0002', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'athlete', '01a206ee-46ed-7600-8dfe-cc4a7cb95d1b', 40, '{"f":{"first_name":"Caleb","last_name":"Okafor","gender":"M","date_of_birth":"2005-01-31","is_deleted":0,"consent_day":"","photo_consent_day":"","batch":"01a206ee-46e8-75ce-b906-beaa722dec31"}}', X'9EDB85B66E36A28F5BD3134F38A6E0C3C14BFDA16C28DD86986F43464320FA26', X'0913CC46CBADA91FC67A55CC43925B342F15928227FE3FC36470849B8F46BE76');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 29, NULL, '01a206ee46ed0003', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'competition', '01a206ee-46ed-7601-8c70-d64e7da184c7', 40, '{"f":{"name":"League 1","venue":"Hilltop","from_day":"2026-05-09","to_day":"2026-05-09"}}', X'CA643BEDE3A7C2EEFCA8E1A5F708D65D6F7A4534EE75F8023312F7E8E1025833', X'73E4D68BA268265F44F915284EB801B4C7B27062B115D6E1CF50491AD73C86C2');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 30, NULL, '01a206ee46ee0000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'performance', '01a206ee-46ed-7602-af20-cd429a939f21', 40, '{"f":{"discipline":"5000m","season":"track","gender":"M","day":"2026-05-09","mark_value":1024500,"mark_text":"17:04.50","resolution":10,"timing":"FAT","place":3,"competition":"01a206ee-46ed-7601-8c70-d64e7da184c7","source":"import","batch":"01a206ee-46e8-75ce-b906-beaa722dec31","entered_at":1795412608743,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-46ed-7600-8dfe-cc4a7cb95d1b"}]}}', X'7B896F205BBCB9DF95A31863219B754B07B6E1E2FA2D281816AD93D5D67B0D64', X'D6502668B30383AADE608FEFC37509C97FD7501DEE76E2D5192D08F1736A8E80');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 31, NULL, '01a206ee46ee0001', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'competition', '01a206ee-46ee-736f-9c6b-3f8382a7b346', 40, '{"f":{"name":"League 2","venue":"Hilltop","from_day":"2026-05-16","to_day":"2026-05-16"}}', X'FDC5155D3CE4C1648219BC754AE263B34BF1CA16D0BF5E008EDDEA9AEFBAE940', X'03B5743CCEC270A76443BC13A9094689B698B57664B890CADDDAF2B4AAF62CB9');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 32, NULL, '01a206ee46ef0000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'non_mark', '01a206ee-46ee-7370-90e6-be3e622cfc20', 40, '{"f":{"competition":"01a206ee-46ee-736f-9c6b-3f8382a7b346","discipline":"5000m","season":"track","gender":"M","day":"2026-05-16","athlete":"01a206ee-46ed-7600-8dfe-cc4a7cb95d1b","status":"DNF","batch":"01a206ee-46e8-75ce-b906-beaa722dec31","is_deleted":0}}', X'45FE2D6F77417B8F8F35BD2FE37146E720A843C90E1B7572E4CFC97165D526D1', X'DDEDCA98AB18180CD9A2DF0B755C5BDA5CD6F8C007176A3493BB790A0D87FEFF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 33, NULL, '01a206ee46f00000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'performance', '01a206ee-46f0-7503-8292-09ee2db5b206', 40, '{"f":{"discipline":"4x100m","season":"track","gender":"F","day":"2026-05-09","mark_value":52310,"mark_text":"52.31","resolution":10,"timing":"FAT","place":1,"age_group_given":"SEN","competition":"01a206ee-46ed-7601-8c70-d64e7da184c7","source":"import","batch":"01a206ee-46e8-75ce-b906-beaa722dec31","entered_at":1795412608743,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-46ea-725f-9efd-3983241efaf7"},{"athlete":"01a206ee-46ec-73bd-a084-22258246cec8"},{"name":"Dana Silva"},{"name":"Guest Runner"}]}}', X'CE47CB2E699026DD7490661E8AFE853C118645ECDA1615BBCBFB54BC2F432CBC', X'B5F4358364882A239A7EB4335294A832804649B1FF054C069E1F81907172D3BE');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 34, NULL, '01a206ee46f40000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'quarantined_row', '01a206ee-46f4-75fd-b247-97dfa0a5b81b', 40, '{"f":{"batch":"01a206ee-46e8-75ce-b906-beaa722dec31","line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\".","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'3213970AA906741F484683E65A88F3969A41B924DF1A5BA6BD58BA5F58FDC8A9', X'3FC4A83E5C6DE3428AE2515DAE0ABB583E66B2BFEBB197494634B112E20A84D0');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 35, NULL, '01a206ee46f50000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'quarantined_row', '01a206ee-46f5-74cf-af43-b7817eb7337a', 40, '{"f":{"batch":"01a206ee-46e8-75ce-b906-beaa722dec31","line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day.","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'5D23C60243197AAB18AC65598DDC0848FC379264105AE6C275D2A30D3B0FF209', X'538F14AD517B1504E59EDAEF71EA71BC877D8DF5B2386E98B15533601020C9D7');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 36, NULL, '01a206ee46f60000', '01a206ee-46e7-7186-a883-0e2146eb37ea', 'put', 'import_batch', '01a206ee-46e8-75ce-b906-beaa722dec31', 40, '{"f":{"report":{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a206ee-46e8-75ce-b906-beaa722dec31","seconds":0.032}}}', X'1EE21F8B8A79162153B12474CE1BDEE208FBF473F15A2712B46FB20BA40508DD', X'2D15DD7A17752C1AF336D640167F32FD73D748B1B80A41869436D1885FD5B3D0');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 37, NULL, '01a206ee47040000', '01a206ee-4704-74d4-ac79-01af6e9be1c9', 'put', 'import_batch', '01a206ee-4704-74d5-88a5-f93dc04d7e33', 40, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266","imported_at":1795412608772,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","mapping":{"constants":{"gender":"F"}},"report":{}}}', X'56A5C4561B461CDE1C70E04B4677940C61AD8DA6D4E03E12E33D742F4CDEA9E1', X'6E420DAF225017C56FD317F4AB22ED047A76A7E8BC9E2ED4ED40F42A42A42AF7');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 38, NULL, '01a206ee47050000', '01a206ee-4704-74d4-ac79-01af6e9be1c9', 'put', 'import_mapping', '01a206ee-4704-74d6-8c9d-179aa5bea0d4', 40, '{"f":{"layout":"a48b99ede4c8217253cfcd593d8b166d","kind":"performances","is_deleted":0,"mapping":{"constants":{"gender":"F"}}}}', X'D6E6D0DB922ED8878A4CBA6D15E713E36124FDCF01238D7D7868A8118CF31274', X'A4DDC57F91B9424D10E67DC804E3B7135327D4244DE914D356A9FA6310866FDE');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 39, NULL, '01a206ee47050001', '01a206ee-4704-74d4-ac79-01af6e9be1c9', 'put', 'athlete', '01a206ee-4705-73df-bf15-f28ff9320973', 40, '{"f":{"first_name":"Eva","last_name":"Lind","gender":"F","date_of_birth":"","is_deleted":0,"consent_day":"","photo_consent_day":"","batch":"01a206ee-4704-74d5-88a5-f93dc04d7e33"}}', X'D5C5A4F2ED93E445C1769C143F6B6EBEBDB39D3333349ED6A52175889A9E10EB', X'3C9AAB9CD2DE2896DF3A63FF1B1BFDEA067CAB98AB3D538905EF47D4136CBC4D');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 40, NULL, '01a206ee47050002', '01a206ee-4704-74d4-ac79-01af6e9be1c9', 'put', 'performance', '01a206ee-4705-73e0-9390-ea2a2d1412bb', 40, '{"f":{"discipline":"800m","season":"track","gender":"F","day":"2024-05-05","mark_value":140100,"mark_text":"2:20.10","resolution":10,"timing":"FAT","age_group_given":"U20","source":"import","batch":"01a206ee-4704-74d5-88a5-f93dc04d7e33","entered_at":1795412608772,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","legs":[{"athlete":"01a206ee-4705-73df-bf15-f28ff9320973"}]}}', X'5B78C18F2BF0AFFC203F803421D1B27EB67545564FDEE1810B0095B35DC66A7E', X'6CBAFC1C2FCD2D350AFC3D0C9C35CE266B19430476044188667743356A30BADE');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 41, NULL, '01a206ee47060000', '01a206ee-4704-74d4-ac79-01af6e9be1c9', 'put', 'import_batch', '01a206ee-4704-74d5-88a5-f93dc04d7e33', 40, '{"f":{"report":{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a206ee-4704-74d5-88a5-f93dc04d7e33","seconds":0.006}}}', X'2FC71BC83BF108E54C6174139306B13D160625C4BE5E328611053334A3657B4A', X'1EC8EFB7D45C4AEDB71410EDC0DE668219FDBB4DFB0023FD2C80F6719544E0D9');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 42, NULL, '01a206ee47080000', '01a206ee-4708-76a1-ae4e-270bd6fcf798', 'del', 'import_batch', '01a206ee-4704-74d5-88a5-f93dc04d7e33', 40, '{"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","at":1795412608776,"why":"undone"}', X'85C2CB1370C74C2B0EA7DA7DD86DF9FFF7459AA68D4496383EAC7EBB552B2751', X'D86A44F698A92BE83A98FDEA21E113ACD5EC1EC80A177D08559DB2D85B57355C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 43, NULL, '01a206ee47090000', '01a206ee-4708-76a1-ae4e-270bd6fcf798', 'put', 'athlete', '01a206ee-4705-73df-bf15-f28ff9320973', 40, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'48558AB760C21C18F4780AD05707AAC88DA4D1016BAF6D81D1BA060A0A7201E6');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 44, NULL, '01a206ee470c0000', '01a206ee-470b-7611-8cd5-90755d3211ec', 'put', 'performance_pair', '01a206ee-470b-7612-9a76-594c81f970b2', 40, '{"f":{"first_uuid":"01a206ee-468c-77aa-9f7b-9968d8d939cc","second_uuid":"01a206ee-46a0-73ed-9d88-0a83278626a4","is_same":0,"said_at":1795412608779,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a"}}', X'DBF38241B521FC4B82F8A952D6CB0E52D29B783A4D3BD295811BA109312D6008', X'8283870AD0E88837E7DEB25A410001110AE7090A1ABCCD7CF51BE359CBE13D71');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 45, NULL, '01a206ee47120000', '01a206ee-4712-70f1-99ea-6b1f4976328c', 'put', 'athlete', '01a206ee-4712-70f2-86b1-f779761fc94f', 40, '{"f":{"first_name":"Kaleb","last_name":"Okafor","gender":"M","date_of_birth":"","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'C4A1F42DB9ECDA5452431754357B3981D9A4B43DA7A05C98A96F82D9201EB082', X'48281034F180930033DBD78ACFAC22EE7AF22AA09E8E54F71A73FD2C7E182B44');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 46, NULL, '01a206ee47140000', '01a206ee-4713-71ec-a77e-985f904fa768', 'put', 'athlete', '01a206ee-4712-70f2-86b1-f779761fc94f', 40, '{"f":{"date_of_birth":"2005-01-31"}}', X'2C7DDE371DBB397A183CBDA98D9DDF2CBF15BD2A79D1D6CDFD3FB2370BC57C72', X'6AC363DB7104C95DD4F6B6C050E4EBE7A7C81A7C81BFB7F1CBEE4E12B4013EAD');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 47, NULL, '01a206ee47150000', '01a206ee-4713-71ec-a77e-985f904fa768', 'put', 'athlete_merge', '01a206ee-4714-77ed-8eac-5fc712f65847', 40, '{"f":{"kept":"01a206ee-4712-70f2-86b1-f779761fc94f","merged":"01a206ee-46ed-7600-8dfe-cc4a7cb95d1b","is_same":1,"merged_at":1795412608787,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","taken_over":{"date_of_birth":{"former":"","given":"2005-01-31"}}}}', X'65504EB5AA8D954705C7B640F57F12E68604D2FB8F275D23463941CDCFD1E482', X'DD9452209108247974F4977131EFE5089AB9F1D75B2A1E73EF31B3ECCC4AB364');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 48, NULL, '01a206ee47180000', '01a206ee-4718-7265-ad2e-9733af85702f', 'put', 'athlete', '01a206ee-4718-7266-b974-da82448310b4', 40, '{"f":{"first_name":"Bo","last_name":"Okafor","gender":"F","date_of_birth":"","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'6CE51B6DA55EC2DCD08B93AC7D1AB65112F345FB1805F47ABF41E3D1692A9126', X'5CEBDDBC9E44EB227AB152F9CB885ADCA5C78540C78F58C3EF5A616A312EB8FD');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 49, NULL, '01a206ee471b0000', '01a206ee-471a-742f-9508-322bfa8f0804', 'put', 'athlete_merge', '01a206ee-471b-7408-a051-83c35db67380', 40, '{"f":{"kept":"01a206ee-4718-7266-b974-da82448310b4","merged":"01a206ee-46ec-73bd-a084-22258246cec8","is_same":0,"merged_at":1795412608794,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a","taken_over":{}}}', X'0B79DC8066F28351323FD3AC10BF2B3467D4794F22232CEDDE1317A9E6BC2FFD', X'44AEE9FAFBE1406A04011A9C6D82E2F4B1323F2FAD3529BF92460C1A12D7DDE5');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 50, NULL, '01a206ee48200000', '01a206ee-481e-7592-9bc9-afd3600713fb', 'put', 'club_member', 'bdfe9259-8cfd-8fe0-a603-aa2646726ecd', 40, '{"f":{"account_uuid":"01a206ee-481f-720f-b7c3-cb9430548b33","user_name":"Tove","full_name":"Tove Berg","role":"staff","is_deleted":0}}', X'00C28B65C700949EE010DAB10BF4DF592D7A4BB687C71DE07326D7930DCBB74E', X'0A871C10077BF1597A9737A46286C94A22A63C273458FF7F75AB38C80EFB41EC');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 51, NULL, '01a206ee48230000', '01a206ee-4822-71f9-8242-07adf0b5e4f3', 'put', 'access_review', '01a206ee-4823-7620-a73f-7c53eaa4e206', 40, '{"f":{"members":[{"userName":"Tove","fullName":"Tove Berg","role":"staff"}],"note":"All still with us.","reviewed_at":1795412609058,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a"}}', X'2D83C19CEA31AF34BF053F2925BDCB723C371D6F7D2A4B5AFABF563585E1ACD9', X'5598E041442C70234D20632253B0A026C5B3DB34DEBDB21A287BCBA599D85DFA');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 52, NULL, '01a206ee48440000', '01a206ee-4843-71ff-8768-003fa3d3802d', 'put', 'proof', '01a206ee-4844-7571-b17e-02f4235458e1', 40, '{"f":{"origin_uuid":"01a206ee-468c-77aa-9f7b-9968d8d939cc","kind":"photo-finish","label":"finish.png","media_type":"image/png","sha256":"8e9e875127e94221d65dea314b36b1c16c8dc8b4c01b78e40046b4de699c9ec5","bytes":139,"width":40,"height":30,"added_at":1795412609091,"by":"01a206ee-463e-76e7-ac86-c8f2b73b4e6a"}}', X'6B337AB01F65E1240A05F5ED051385D20AAD3CC27CE2CF709F6C893443426635', X'01D37AC327957E37E0CCD1E246AA88898DD7B7C3D6D9440F9DF6889A021BC1EE');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (1, '01a206ee-468c-77aa-9f7b-9968d8d939cc', 1, 67, 1, 'F', '2025-06-14', 5210, '5.21', 10, NULL, 26, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795412608646, 1, 1, 1, 13, -5080, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (2, '01a206ee-46a0-73ed-9d88-0a83278626a4', 1, 8, 1, 'F', '2025-07-01', 12900, '12.9', 100, 'UNKNOWN', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795412608670, 1, 0, 2, 13, 25801, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (3, '01a206ee-46a8-76fe-a11c-8339ef79ca8e', 1, 8, 1, 'F', '2025-07-01', 12940, '12.94', 10, 'FAT', 3, 'MEASURED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a206ee-46a0-73ed-9d88-0a83278626a4', '01a206ee-46a0-73ed-9d88-0a83278626a4', 1795412608677, 1, 1, 2, 13, 25880, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (4, '01a206ee-46ac-7185-b951-f189d2293a64', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795412608683, 1, 0, 3, 13, -21300, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (5, '01a206ee-46b3-754d-bdc8-af8f3a83dd64', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a206ee-46ac-7185-b951-f189d2293a64', '01a206ee-46ac-7185-b951-f189d2293a64', 1795412608691, 1, 1, 3, 13, -21300, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (6, '01a206ee-46eb-73dd-bfe5-7b13bd645673', 1, 8, 1, 'F', '2026-05-03', 12710, '12.71', 10, 'FAT', 8, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795412608743, 1, 1, 2, 17, 25420, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (7, '01a206ee-46ec-73bc-a3a2-0f948148f62f', 1, 8, 1, 'F', '2026-05-03', 12800, '12.80', 10, 'FAT', -2, 'MEASURED', 2, 'heat', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795412608743, 1, 1, 2, 17, 25600, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (8, '01a206ee-46ed-75ff-a4bc-eedc085cf246', 1, 67, 1, 'F', '2026-05-03', 4920, '4.92', 10, NULL, 24, 'MEASURED', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795412608743, 1, 1, 1, 12, -4920, 4, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (9, '01a206ee-46ed-7602-af20-cd429a939f21', 1, 28, 1, 'M', '2026-05-09', 1024500, '17:04.50', 10, 'FAT', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795412608743, 1, 1, 4, 18, 2049000, 3, 'bronze');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (10, '01a206ee-46f0-7503-8292-09ee2db5b206', 1, 101, 1, 'F', '2026-05-09', 52310, '52.31', 10, 'FAT', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'SEN', NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795412608743, 1, 1, 5, 19, 104620, 1, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (11, '01a206ee-4705-73e0-9390-ea2a2d1412bb', 1, 17, 1, 'F', '2024-05-05', 140100, '2:20.10', 10, 'FAT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'U20', NULL, NULL, NULL, NULL, NULL, 'import', NULL, 2, NULL, NULL, 1795412608772, 1, 0, 6, 17, 280200, 0, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (1, 1, 1, 2, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (2, 1, 1, 2, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (3, 1, 1, 2, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (4, 1, 1, 2, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (5, 1, 1, 2, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (6, 1, 1, 4, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (7, 1, 1, 4, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (8, 1, 1, 5, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (9, 1, 1, 8, NULL, 6);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 1, 1, 4, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 2, 1, 5, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 3, 1, NULL, 'Dana Silva', NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 4, 1, NULL, 'Guest Runner', NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (11, 1, 1, 7, NULL, NULL);
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (2, 1, 'Misread.', 1795412608677, 1);
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (4, 1, 'Typed twice.', 1795412608687, 1);
INSERT INTO performance_pair (id, uuid, club_id, first_uuid, second_uuid, is_same, said_at, said_by) VALUES (1, '01a206ee-470b-7612-9a76-594c81f970b2', 1, '01a206ee-468c-77aa-9f7b-9968d8d939cc', '01a206ee-46a0-73ed-9d88-0a83278626a4', 0, 1795412608779, 1);

INSERT INTO proof (id, uuid, club_id, origin_uuid, kind, label, media_type, sha256, bytes, width, height, captured_at, added_at, added_by, is_deleted, removed_at, removal_reason) VALUES (1, '01a206ee-4844-7571-b17e-02f4235458e1', 1, '01a206ee-468c-77aa-9f7b-9968d8d939cc', 'photo-finish', 'finish.png', 'image/png', '8e9e875127e94221d65dea314b36b1c16c8dc8b4c01b78e40046b4de699c9ec5', 139, 40, 30, NULL, 1795412609091, 1, 0, NULL, NULL);
INSERT INTO proof_file (id, sha256, bytes, stored_at) VALUES (1, '8e9e875127e94221d65dea314b36b1c16c8dc8b4c01b78e40046b4de699c9ec5', 139, 1795412609091);
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (1, '01a206ee-46f4-75fd-b247-97dfa0a5b81b', 1, 1, 7, '“not a mark” cannot be read as a mark.', 'Write a height or length such as 5.67 or 17'' 4.5".', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (2, '01a206ee-46f5-74cf-af43-b7817eb7337a', 1, 1, 8, 'There is no such day as “2026-13-40” (date).', 'The calendar has no such day.', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');


INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (1, 'track', NULL, 'Track & Field', '["T&F","TF","Track and Field","Track","Outdoor","Outdoors","Stadia","Stadium"]', 1, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (2, 'indoor', NULL, 'Indoors', '["Indoor","Indoor Track & Field","Indoor T&F","Short Track","Hall"]', 2, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (3, 'cross-country', NULL, 'Cross Country', '["XC","X-C","CC","Cross-country","Crosscountry","Cross"]', 3, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (4, 'road', NULL, 'Road', '["Road Running","Road Race","Road Races","Roads"]', 4, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (5, '01a206ee-4665-71ff-a25b-79fd570f7155', 1, 'Beach', '[]', 100000, 0);




INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (1, 1, 1, 1, 20250614, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (2, 1, 1, 1, 20250614, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (3, 1, 1, 3, 20250701, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (4, 1, 1, 3, 20250701, 20260503, NULL, 0, 0);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (4, 2, 1, 7, 20260503, 20260503, 140, 0, 0);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (4, 3, 1, 6, 20260503, NULL, 90, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (5, 1, 1, 5, 20250799, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (6, 1, 1, 5, 20250799, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (7, 1, 1, 7, 20260503, 20260503, NULL, 0, 0);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (7, 2, 1, 6, 20260503, NULL, 90, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (8, 1, 1, 9, 20260509, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (9, 1, 1, 9, 20260509, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (10, 1, 1, 10, 20260509, NULL, NULL, 0, 1);
INSERT INTO standing (category_id, ordinal, club_id, performance_id, from_order, until_order, improvement, is_equalled, is_current) VALUES (11, 1, 1, 10, 20260509, NULL, NULL, 0, 1);


INSERT INTO write_guard (id, is_open) VALUES (1, 0);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_event', '1000000 250000 4000 3000 1500 3 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_day', '1000000 250000 80 6 6 3 2');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_discipline', '1000000 250000 12000 6 6 3 2');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_competition', '1000000 150');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_batch', '1000000 20000');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_origin', '10000 2');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_parent', '10000 10');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_by_medal', '6000 1500 3');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_gone', '10000 2500');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_uuid', '1000000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance_athlete', 'sqlite_autoindex_performance_athlete_1', '1075000 1 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance_athlete', 'performance_athlete_by_athlete', '1075000 70');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('athlete', 'athlete_by_name', '15000 4000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('athlete', 'sqlite_autoindex_athlete_1', '15000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('competition', 'competition_by_name', '7000 1800 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('competition', 'sqlite_autoindex_competition_1', '7000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('standing', 'sqlite_autoindex_standing_1', '14000 8 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('standing', 'standing_by_performance', '14000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('standing', 'standing_current', '2000 500 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('standing', 'standing_by_day', '14000 3500 2');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('best', 'sqlite_autoindex_best_1', '1200000 80 15 12 12 3 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('best', 'best_of_career', '500000 125000 40 1 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('category', 'sqlite_autoindex_category_1', '1500 400 12 9 6 1 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('oplog', 'sqlite_autoindex_oplog_1', '1000000 250000 250000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance_athlete', 'performance_athlete_as_entered', '1000 20');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('athlete', 'athlete_by_merged_into', '100 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('athlete', 'athlete_by_sort_name', '15000 4001 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('medal_recognition', 'medal_recognition_by_origin', '3000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance', 'performance_medal_counts', '6000 1500 3 2 2 1 1 1 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('medal_recognition', 'medal_recognition_by_club', '3000 1500 30');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('sheet', 'sheet_by_club', '2000 1000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('sheet_row', 'sheet_row_by_sheet', '40000 20 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('account', 'sqlite_autoindex_account_1', '200 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('session', 'session_by_account', '2000 10');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('club_member', 'club_member_by_account', '400 2 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('club_member', 'club_member_by_club', '400 100');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('proof', 'proof_by_origin', '8000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('proof', 'proof_by_club', '8000 2000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('proof', 'proof_by_file', '8000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('mail', 'mail_by_club', '4000 1000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('mail', 'mail_due', '20 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('erasure', 'erasure_by_athlete', '100 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('audit', 'audit_by_club', '500000 125000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('audit', 'audit_by_action', '500000 125000 2500 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('audit', 'audit_by_actor', '500000 125000 25000 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('oplog', 'oplog_by_row', '60000 2');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('deferred_operation', 'sqlite_autoindex_deferred_operation_1', '100 50 10 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('conflict', 'conflict_open', '40 20 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance_twin', 'performance_twin_by_counting', '200 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('performance_pair', 'performance_pair_by_first', '50 1');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('athlete', 'athlete_by_person', '20000 5000 1 1 1');
CREATE INDEX access_review_by_club ON access_review (club_id);
CREATE TRIGGER access_review_guard_delete BEFORE DELETE ON access_review WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'access_review is written through the one door only'); END;
CREATE TRIGGER access_review_guard_insert BEFORE INSERT ON access_review WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'access_review is written through the one door only'); END;
CREATE TRIGGER access_review_guard_update BEFORE UPDATE ON access_review WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'access_review is written through the one door only'); END;
CREATE TRIGGER age_group_guard_delete BEFORE DELETE ON age_group WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'age_group is written through the one door only'); END;
CREATE TRIGGER age_group_guard_insert BEFORE INSERT ON age_group WHEN (SELECT is_open FROM write_guard) = 0 AND NEW.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'age_group is written through the one door only'); END;
CREATE TRIGGER age_group_guard_update BEFORE UPDATE OF uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted ON age_group WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'age_group is written through the one door only'); END;
CREATE INDEX athlete_by_batch ON athlete (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX athlete_by_merged_into ON athlete (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX athlete_by_name ON athlete (club_id, folded_name);
CREATE INDEX athlete_by_person ON athlete (club_id, folded_name, gender, date_of_birth) WHERE length(date_of_birth) = 10;
CREATE INDEX athlete_by_sort_name ON athlete (club_id, sort_name);
CREATE TRIGGER athlete_guard_consent_day BEFORE UPDATE OF consent_day ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_delete BEFORE DELETE ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_insert BEFORE INSERT ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_is_erased BEFORE UPDATE OF is_erased ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_keep_until BEFORE UPDATE OF keep_until ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_photo_consent BEFORE UPDATE OF photo_consent ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_photo_consent_day BEFORE UPDATE OF photo_consent_day ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_update BEFORE UPDATE OF uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE INDEX athlete_membership_by_athlete ON athlete_membership (athlete_id);
CREATE TRIGGER athlete_membership_guard_delete BEFORE DELETE ON athlete_membership WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_membership is written through the one door only'); END;
CREATE TRIGGER athlete_membership_guard_insert BEFORE INSERT ON athlete_membership WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_membership is written through the one door only'); END;
CREATE TRIGGER athlete_membership_guard_update BEFORE UPDATE OF uuid, club_id, athlete_id, from_day, to_day, is_deleted ON athlete_membership WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_membership is written through the one door only'); END;
CREATE INDEX athlete_merge_by_kept ON athlete_merge (kept_id);
CREATE INDEX athlete_merge_by_merged ON athlete_merge (merged_id);
CREATE TRIGGER athlete_merge_guard_delete BEFORE DELETE ON athlete_merge WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_merge is written through the one door only'); END;
CREATE TRIGGER athlete_merge_guard_insert BEFORE INSERT ON athlete_merge WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_merge is written through the one door only'); END;
CREATE TRIGGER athlete_merge_guard_update BEFORE UPDATE ON athlete_merge WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_merge is written through the one door only'); END;
CREATE TRIGGER athlete_para_class_guard_delete BEFORE DELETE ON athlete_para_class WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_para_class is written through the one door only'); END;
CREATE TRIGGER athlete_para_class_guard_insert BEFORE INSERT ON athlete_para_class WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_para_class is written through the one door only'); END;
CREATE TRIGGER athlete_para_class_guard_update BEFORE UPDATE OF uuid, club_id, athlete_id, class, from_day, to_day, is_deleted ON athlete_para_class WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete_para_class is written through the one door only'); END;
CREATE TRIGGER attempt_guard_delete BEFORE DELETE ON attempt WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'attempt is written through the one door only'); END;
CREATE TRIGGER attempt_guard_insert BEFORE INSERT ON attempt WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'attempt is written through the one door only'); END;
CREATE TRIGGER attempt_guard_update BEFORE UPDATE OF performance_id, ordinal, club_id, mark_value, wind_tenths, status ON attempt WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'attempt is written through the one door only'); END;
CREATE INDEX audit_by_action ON audit (club_id, action, at);
CREATE INDEX audit_by_actor ON audit (club_id, actor_id, at);
CREATE INDEX audit_by_club ON audit (club_id, at);
CREATE UNIQUE INDEX audit_chain ON audit (coalesce(club_id, 0), device_id, number);
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
     WHEN (SELECT is_open FROM write_guard) = 0 OR OLD.club_id IS NULL OR NOT EXISTS (SELECT 1 FROM device_setting WHERE name = 'leaving_club' AND value = OLD.club_id)
     BEGIN SELECT RAISE(ABORT, 'audit lines are never deleted'); END;
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
     WHEN (SELECT is_open FROM write_guard) = 0 OR NEW.id <> OLD.id OR NEW.club_id IS NOT OLD.club_id OR NEW.device_id <> OLD.device_id
       OR NEW.number <> OLD.number OR NEW.at <> OLD.at OR NEW.actor_id <> OLD.actor_id OR NEW.action <> OLD.action
       OR NEW.outcome <> OLD.outcome OR NEW.subject IS NOT OLD.subject OR NEW.detail_sha256 IS NOT OLD.detail_sha256
       OR NEW.txn IS NOT OLD.txn OR NEW.shell IS NOT OLD.shell
       OR (NEW.detail <> OLD.detail AND NEW.detail <> '{"erased":true}')
       OR (NEW.chain_sha256 <> OLD.chain_sha256
         AND NOT EXISTS (SELECT 1 FROM device_setting WHERE name = 'joining_club' AND value = OLD.club_id))
     BEGIN SELECT RAISE(ABORT, 'audit lines are never changed'); END;
CREATE INDEX best_of_career ON best (club_id, from_order, performance_id, until_order) WHERE year = 0;
CREATE TRIGGER club_guard_delete BEFORE DELETE ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE TRIGGER club_guard_insert BEFORE INSERT ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE TRIGGER club_guard_settings BEFORE UPDATE OF settings ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE TRIGGER club_guard_update BEFORE UPDATE OF uuid, name, aliases, scheme, policy, is_demo, is_deleted ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE INDEX club_member_by_account ON club_member (account_uuid, club_id);
CREATE INDEX club_member_by_club ON club_member (club_id);
CREATE TRIGGER club_member_guard_delete BEFORE DELETE ON club_member WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club_member is written through the one door only'); END;
CREATE TRIGGER club_member_guard_insert BEFORE INSERT ON club_member WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club_member is written through the one door only'); END;
CREATE TRIGGER club_member_guard_sealed_password BEFORE UPDATE OF sealed_password ON club_member WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club_member is written through the one door only'); END;
CREATE TRIGGER club_member_guard_update BEFORE UPDATE ON club_member WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club_member is written through the one door only'); END;
CREATE INDEX competition_by_name ON competition (club_id, folded_name);
CREATE TRIGGER competition_guard_delete BEFORE DELETE ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE TRIGGER competition_guard_insert BEFORE INSERT ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE TRIGGER competition_guard_update BEFORE UPDATE OF uuid, club_id, name, venue, from_day, to_day, note, is_deleted ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE INDEX conflict_open ON conflict (club_id, found_at) WHERE settled_at IS NULL;
CREATE INDEX decision_by_club ON decision (club_id);
CREATE INDEX decision_by_origin ON decision (origin_uuid);
CREATE TRIGGER decision_guard_checklist BEFORE UPDATE OF checklist ON decision WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'decision is written through the one door only'); END;
CREATE TRIGGER decision_guard_delete BEFORE DELETE ON decision WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'decision is written through the one door only'); END;
CREATE TRIGGER decision_guard_insert BEFORE INSERT ON decision WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'decision is written through the one door only'); END;
CREATE TRIGGER decision_guard_update BEFORE UPDATE OF uuid, club_id, origin_uuid, performance_uuid, ruling, reason, decided_at, decided_by ON decision WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'decision is written through the one door only'); END;
CREATE TRIGGER discipline_guard_delete BEFORE DELETE ON discipline WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'discipline is written through the one door only'); END;
CREATE TRIGGER discipline_guard_insert BEFORE INSERT ON discipline WHEN (SELECT is_open FROM write_guard) = 0 AND NEW.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'discipline is written through the one door only'); END;
CREATE TRIGGER discipline_guard_update BEFORE UPDATE OF code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted ON discipline WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'discipline is written through the one door only'); END;
CREATE INDEX erasure_by_athlete ON erasure (athlete_uuid);
CREATE TRIGGER erasure_guard_delete BEFORE DELETE ON erasure WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'erasure is written through the one door only'); END;
CREATE TRIGGER erasure_guard_insert BEFORE INSERT ON erasure WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'erasure is written through the one door only'); END;
CREATE TRIGGER erasure_guard_update BEFORE UPDATE ON erasure WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'erasure is written through the one door only'); END;
CREATE TRIGGER import_batch_guard_delete BEFORE DELETE ON import_batch WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_batch is written through the one door only'); END;
CREATE TRIGGER import_batch_guard_insert BEFORE INSERT ON import_batch WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_batch is written through the one door only'); END;
CREATE TRIGGER import_batch_guard_update BEFORE UPDATE OF uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at ON import_batch WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_batch is written through the one door only'); END;
CREATE TRIGGER import_mapping_guard_delete BEFORE DELETE ON import_mapping WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_mapping is written through the one door only'); END;
CREATE TRIGGER import_mapping_guard_insert BEFORE INSERT ON import_mapping WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_mapping is written through the one door only'); END;
CREATE TRIGGER import_mapping_guard_update BEFORE UPDATE OF uuid, club_id, layout, kind, mapping, is_deleted ON import_mapping WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_mapping is written through the one door only'); END;
CREATE INDEX mail_by_club ON mail (club_id, created_at);
CREATE INDEX mail_due ON mail (next_at) WHERE state = 'waiting';
CREATE UNIQUE INDEX mail_once ON mail (club_id, kind, about, to_address) WHERE kind <> 'test';
CREATE TRIGGER medal_position_guard_delete BEFORE DELETE ON medal_position WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'medal_position is written through the one door only'); END;
CREATE TRIGGER medal_position_guard_insert BEFORE INSERT ON medal_position WHEN (SELECT is_open FROM write_guard) = 0 AND NEW.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'medal_position is written through the one door only'); END;
CREATE TRIGGER medal_position_guard_update BEFORE UPDATE OF uuid, club_id, season_id, place, medal, is_deleted ON medal_position WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'medal_position is written through the one door only'); END;
CREATE INDEX medal_recognition_by_club ON medal_recognition (club_id, day);
CREATE INDEX medal_recognition_by_origin ON medal_recognition (origin_uuid);
CREATE TRIGGER medal_recognition_guard_delete BEFORE DELETE ON medal_recognition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'medal_recognition is written through the one door only'); END;
CREATE TRIGGER medal_recognition_guard_insert BEFORE INSERT ON medal_recognition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'medal_recognition is written through the one door only'); END;
CREATE TRIGGER medal_recognition_guard_update BEFORE UPDATE ON medal_recognition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'medal_recognition is written through the one door only'); END;
CREATE INDEX non_mark_as_entered ON non_mark (entered_athlete_id) WHERE entered_athlete_id IS NOT NULL;
CREATE INDEX non_mark_by_athlete ON non_mark (athlete_id) WHERE athlete_id IS NOT NULL;
CREATE INDEX non_mark_by_batch ON non_mark (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX non_mark_by_competition ON non_mark (competition_id);
CREATE TRIGGER non_mark_guard_delete BEFORE DELETE ON non_mark WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'non_mark is written through the one door only'); END;
CREATE TRIGGER non_mark_guard_entered_athlete_id BEFORE UPDATE OF entered_athlete_id ON non_mark WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'non_mark is written through the one door only'); END;
CREATE TRIGGER non_mark_guard_insert BEFORE INSERT ON non_mark WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'non_mark is written through the one door only'); END;
CREATE TRIGGER non_mark_guard_update BEFORE UPDATE OF uuid, club_id, competition_id, discipline_id, season_id, gender, day, athlete_id, name, status, round, heat, bib, note, batch_id, is_deleted ON non_mark WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'non_mark is written through the one door only'); END;
CREATE INDEX oplog_blank ON oplog (row_uuid) WHERE body IS NULL;
CREATE INDEX oplog_by_row ON oplog (row_uuid) WHERE entity <> 'performance';
CREATE TRIGGER oplog_guard_delete BEFORE DELETE ON oplog WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'oplog is written through the one door only'); END;
CREATE TRIGGER oplog_guard_insert BEFORE INSERT ON oplog WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'oplog is written through the one door only'); END;
CREATE TRIGGER oplog_guard_update BEFORE UPDATE OF club_id, device_id, number, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256 ON oplog WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'oplog is written through the one door only'); END;
CREATE INDEX performance_by_batch ON performance (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX performance_by_competition ON performance (competition_id) WHERE competition_id IS NOT NULL;
CREATE INDEX performance_by_day ON performance (club_id, day_order, discipline_id, season_id, gender, age_group_id) WHERE is_live = 1;
CREATE INDEX performance_by_discipline ON performance (club_id, discipline_id, day_order, season_id, gender, age_group_id) WHERE is_live = 1;
CREATE INDEX performance_by_event ON performance (club_id, event_id, season_id, gender, day_order, rank) WHERE is_live = 1;
CREATE INDEX performance_by_medal ON performance (club_id, day_order) WHERE medal IS NOT NULL AND is_live = 1;
CREATE INDEX performance_by_origin ON performance (origin_uuid) WHERE origin_uuid IS NOT NULL;
CREATE INDEX performance_by_parent ON performance (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX performance_gone ON performance (club_id) WHERE is_live = 0;
CREATE INDEX performance_medal_counts ON performance (club_id, day_order, medal, season_id, discipline_id, gender, age_group_id, competition_id) WHERE medal IS NOT NULL AND is_live = 1;
CREATE UNIQUE INDEX performance_uuid ON performance (uuid);
CREATE TRIGGER performance_guard_delete BEFORE DELETE ON performance WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance is written through the one door only'); END;
CREATE TRIGGER performance_guard_insert BEFORE INSERT ON performance WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance is written through the one door only'); END;
CREATE TRIGGER performance_guard_update BEFORE UPDATE OF uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by ON performance WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance is written through the one door only'); END;
CREATE INDEX performance_athlete_as_entered ON performance_athlete (entered_athlete_id) WHERE entered_athlete_id IS NOT NULL;
CREATE INDEX performance_athlete_by_athlete ON performance_athlete (athlete_id) WHERE athlete_id IS NOT NULL;
CREATE TRIGGER performance_athlete_guard_delete BEFORE DELETE ON performance_athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_athlete is written through the one door only'); END;
CREATE TRIGGER performance_athlete_guard_entered_athlete_id BEFORE UPDATE OF entered_athlete_id ON performance_athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_athlete is written through the one door only'); END;
CREATE TRIGGER performance_athlete_guard_insert BEFORE INSERT ON performance_athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_athlete is written through the one door only'); END;
CREATE TRIGGER performance_athlete_guard_update BEFORE UPDATE OF performance_id, leg, club_id, athlete_id, name ON performance_athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_athlete is written through the one door only'); END;
CREATE TRIGGER performance_deletion_guard_delete BEFORE DELETE ON performance_deletion WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_deletion is written through the one door only'); END;
CREATE TRIGGER performance_deletion_guard_insert BEFORE INSERT ON performance_deletion WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_deletion is written through the one door only'); END;
CREATE TRIGGER performance_deletion_guard_update BEFORE UPDATE OF performance_id, club_id, reason, deleted_at, deleted_by ON performance_deletion WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_deletion is written through the one door only'); END;
CREATE INDEX performance_pair_by_first ON performance_pair (first_uuid);
CREATE TRIGGER performance_pair_guard_delete BEFORE DELETE ON performance_pair WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_pair is written through the one door only'); END;
CREATE TRIGGER performance_pair_guard_insert BEFORE INSERT ON performance_pair WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_pair is written through the one door only'); END;
CREATE TRIGGER performance_pair_guard_update BEFORE UPDATE ON performance_pair WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'performance_pair is written through the one door only'); END;
CREATE INDEX performance_twin_by_club ON performance_twin (club_id);
CREATE INDEX performance_twin_by_counting ON performance_twin (counts_id);
CREATE INDEX proof_by_club ON proof (club_id, added_at);
CREATE INDEX proof_by_file ON proof (sha256);
CREATE INDEX proof_by_origin ON proof (origin_uuid);
CREATE TRIGGER proof_guard_delete BEFORE DELETE ON proof WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'proof is written through the one door only'); END;
CREATE TRIGGER proof_guard_insert BEFORE INSERT ON proof WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'proof is written through the one door only'); END;
CREATE TRIGGER proof_guard_update BEFORE UPDATE ON proof WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'proof is written through the one door only'); END;
CREATE INDEX quarantined_row_by_batch ON quarantined_row (batch_id);
CREATE TRIGGER quarantined_row_guard_delete BEFORE DELETE ON quarantined_row WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'quarantined_row is written through the one door only'); END;
CREATE TRIGGER quarantined_row_guard_insert BEFORE INSERT ON quarantined_row WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'quarantined_row is written through the one door only'); END;
CREATE TRIGGER quarantined_row_guard_update BEFORE UPDATE OF uuid, club_id, batch_id, line, reason, suggestion, cells, state ON quarantined_row WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'quarantined_row is written through the one door only'); END;
CREATE INDEX reference_override_by_club ON reference_override (club_id);
CREATE TRIGGER reference_override_guard_delete BEFORE DELETE ON reference_override WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'reference_override is written through the one door only'); END;
CREATE TRIGGER reference_override_guard_insert BEFORE INSERT ON reference_override WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'reference_override is written through the one door only'); END;
CREATE TRIGGER reference_override_guard_update BEFORE UPDATE ON reference_override WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'reference_override is written through the one door only'); END;
CREATE TRIGGER season_guard_delete BEFORE DELETE ON season WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'season is written through the one door only'); END;
CREATE TRIGGER season_guard_insert BEFORE INSERT ON season WHEN (SELECT is_open FROM write_guard) = 0 AND NEW.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'season is written through the one door only'); END;
CREATE TRIGGER season_guard_update BEFORE UPDATE OF code, club_id, name, aliases, ordinal, is_deleted ON season WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'season is written through the one door only'); END;
CREATE INDEX session_by_account ON session (account_id);
CREATE INDEX sheet_by_club ON sheet (club_id, changed_at);
CREATE INDEX sheet_row_by_performance ON sheet_row (performance_uuid) WHERE performance_uuid IS NOT NULL;
CREATE INDEX sheet_row_by_sheet ON sheet_row (sheet_id, ordinal);
CREATE INDEX standing_by_day ON standing (club_id, from_order);
CREATE INDEX standing_by_performance ON standing (performance_id);
CREATE INDEX standing_current ON standing (club_id, category_id) WHERE is_current = 1;
CREATE INDEX sync_round_by_club ON sync_round (club_id, id);
