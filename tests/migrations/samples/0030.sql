PRAGMA application_id = 1414677323;
PRAGMA user_version = 30;
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
    ) STRICT;
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
CREATE TABLE write_guard (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      is_open INTEGER NOT NULL CHECK (is_open IN (0, 1))
    ) STRICT;
ANALYZE sqlite_schema;


INSERT INTO actor (id, uuid, name) VALUES (1, '01a205d9-5192-7650-8d71-0ab1bd1ef19c', 'official');
INSERT INTO actor (id, uuid, name) VALUES (2, '00000000-0000-7000-8000-000000000000', 'official');
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
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (63, '01a205d9-51a5-75b3-9644-02a28a810172', 'U9', 1, 'Under 9', '[]', 'youth', NULL, 90, NULL, 8, '31-dec', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (1, '01a205d9-51b5-7048-8fde-fcb77eb96c52', 1, 'Ada', 'Berg', 'F', '2009-03-14', '17', NULL, NULL, NULL, 0, 'ada berg', NULL, 'bergada', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (2, '01a205d9-51b8-7423-8d4e-e77683f27517', 1, 'Zoe', 'Spare', 'F', '', NULL, NULL, NULL, NULL, 1, 'zoe spare', NULL, 'sparezoe', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (3, '01a205d9-51fe-7318-b86b-c303af8d05b0', 1, 'Aino', 'Virtanen', 'F', '2008-04-02', NULL, NULL, NULL, 1, 0, 'aino virtanen', NULL, 'virtanenaino', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (4, '01a205d9-5200-75b4-8228-7bab944d6807', 1, 'Bea', 'Okafor', 'F', '2011-11-20', NULL, NULL, NULL, 1, 0, 'bea okafor', NULL, 'okaforbea', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (5, '01a205d9-5201-7406-ae23-68040e810c9b', 1, 'Caleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, 1, 0, 'caleb okafor', 7, 'okaforcaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (6, '01a205d9-520d-7524-b77f-6eb8cac1fa3e', 1, 'Eva', 'Lind', 'F', '', NULL, NULL, NULL, 2, 1, 'eva lind', NULL, 'lindeva', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (7, '01a205d9-5214-7021-92a9-5b3a7907103b', 1, 'Kaleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, NULL, 0, 'kaleb okafor', NULL, 'okaforkaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (8, '01a205d9-5218-7355-afbb-0c0b21e93312', 1, 'Bo', 'Okafor', 'F', '', NULL, NULL, NULL, NULL, 0, 'bo okafor', NULL, 'okaforbo', '', NULL, '', '', 0);
INSERT INTO athlete_membership (id, uuid, club_id, athlete_id, from_day, to_day, is_deleted) VALUES (1, '01a205d9-51b5-7049-ab3e-fc7fecc76096', 1, 1, '2019-01-01', '', 0);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (1, '01a205d9-5215-71cc-845c-a70c457980c3', 1, 7, 5, 1, '{"date_of_birth":{"former":"","given":"2005-01-31"}}', 1795394458133, 1);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (2, '01a205d9-521a-718b-8f50-44398bb440d0', 1, 8, 4, 0, '{}', 1795394458137, 1);

INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 1, 1, 5210, 26, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 2, 1, 5080, 11, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 3, 1, NULL, NULL, 'foul');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (1, NULL, 1, 1, 1795394458010, 1, 'clubs.create', 'done', '01a205d9-5199-716b-ac53-17de59208340', '{"input":{"name":"Sample Harriers","scheme":"uka","aliases":["Harriers"]}}', X'B0980556A8CCB1C9B361D5BA85C4DBE86E66AA939F42F132862B2E9B7EB7A0F6', X'E9BE476AC33F3F7100F3C516F072E74FEA13D2B6E084EA2B6E7A854A41432EC7', '01a205d9-5198-759e-aeef-d4604411c831', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (2, 1, 1, 1, 1795394458018, 1, 'reference.createSeason', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","name":"Beach","aliases":[]}}', X'2DB5164EB749C61F95305072804EC90D85812CDFE5E6B17A47AC1AB71FF95345', X'4C307E9F1AA8C27EB020C2646368C6DAFB55DAFD61A9FC7CB0EE10DA77D14D35', '01a205d9-519d-7691-af5c-2e4d6537a3e3', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (3, 1, 1, 2, 1795394458025, 1, 'reference.createAgeGroup', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","code":"U9","name":"Under 9","aliases":[],"kind":"youth","gender":null,"ordinal":90,"minAge":null,"maxAge":8,"ageReference":"31-dec"}}', X'0A7ABB53DC2E33996BE769B3797051BD25D3E80CC754A3BA0EB1F377F71E963B', X'04B412A50BCBC603D9B74BB5D81E9A222ADC643AE1FDB02F47250BD04653EEEE', '01a205d9-51a4-773f-bf8e-63f5ca0cd2e9', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (4, 1, 1, 3, 1795394458033, 1, 'reference.createDiscipline', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","name":"Welly Throw","aliases":[],"kind":"measured","teamSize":1,"windRule":"none","specification":"none","seasons":[]}}', X'08AB880033759223AA531B4E20903D344D10837E6A1F95E12E1A8A47DE6B4147', X'217FE5E0A4408C5E0E3E9E31D9BEE095B09F494ED8F189DB3A7047A53D2EEB64', '01a205d9-51ab-7730-aff4-1f60e3cdb2fe', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (5, 1, 1, 4, 1795394458039, 1, 'athletes.create', 'done', '01a205d9-51b5-7048-8fde-fcb77eb96c52', '{"input":{"firstName":"Ada","lastName":"Berg","gender":"F","dateOfBirth":"2009-03-14","membershipNumber":"17","consent":null,"memberFrom":"2019-01-01","memberTo":"","clubId":"01a205d9-5199-716b-ac53-17de59208340","isAnotherPerson":false}}', X'0914B3C8ECC8A4506B5FDE289422A74D25E64FB9B44B47C4873A28F596C9B34F', X'DC89100816CD64108FE21F834D6F49C82A7FF36FBC04AC6D80CADCD02C23563A', '01a205d9-51b4-7502-82fb-e5c212cc839b', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (6, 1, 1, 5, 1795394458041, 1, 'athletes.create', 'done', '01a205d9-51b8-7423-8d4e-e77683f27517', '{"input":{"firstName":"Zoe","lastName":"Spare","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205d9-5199-716b-ac53-17de59208340","isAnotherPerson":false}}', X'CC2AFED6406943815D36EE63BDCB97C93263EB2327E4B123A71480ED8EBB1C25', X'EDBE2B36412E9BE8080E4DE7A2E7357238457EE1603C61666ACAA4D1914EB12D', '01a205d9-51b8-7422-89cc-9c4271868af3', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (7, 1, 1, 6, 1795394458042, 1, 'athletes.remove', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","athleteId":"01a205d9-51b8-7423-8d4e-e77683f27517"}}', X'5FDC9B92A89B36FD6D9A82953B1BE2F1B7C1E910127157C9746DA7EE70904158', X'FB1F09219A5A7E50E92478BCA62DAA9DF83056B351C64D34B00E5F4B2051E829', '01a205d9-51b9-745b-8cec-711a9767791b', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (8, 1, 1, 7, 1795394458053, 1, 'performances.record', 'done', '01a205d9-51c1-75b2-9629-d1226a591ac4', '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","discipline":"LJ","season":"track","legs":[{"athleteId":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}],"day":"2025-06-14","mark":"5.21","wind":"+2.6","place":1,"ageGroup":null,"specification":null,"representedClub":null,"competition":"County","venue":"Hilltop","eventDetails":"","round":"final","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[{"mark":"5.21","wind":"+2.6"},{"mark":"5.08","wind":"+1.1"},{"mark":"x","wind":""}],"isConfirmed":true}}', X'0CA90BCCFC3DBA1F191011017A3574818CEC359F589FDBF6FB14E702D487164B', X'B925F9EA76811699100449B75BF8DF3C9CD9D0689E27454211666EB8829383DF', '01a205d9-51bd-70d9-a607-5782ff5e622a', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (9, 1, 1, 8, 1795394458060, 1, 'performances.decide', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","performanceId":"01a205d9-51c1-75b2-9629-d1226a591ac4","ruling":"ratified","reason":"Papers are in."}}', X'3497023ACE934EE667E372B0C5F6407857940274A650F90E4646241A2040506E', X'DA5EC2045F1898DEC670CD0E14E36937A419D632C2906DF9E1FD2BE3B5871AD0', '01a205d9-51c9-765e-9a38-3cef90a12fb4', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (10, 1, 1, 9, 1795394458065, 1, 'performances.record', 'done', '01a205d9-51d0-7430-affb-a0f6d99c8801', '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","discipline":"100m","season":"track","legs":[{"athleteId":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}],"day":"2025-07-01","mark":"12.9","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'632C5A5D620BFC7F6ADB0044511D52E3EA7CA0C658B79BDF18CFAB4FF5FDA9DD', X'AD1CE90638DB35F2704EB48A7A8D51E55910AEF61B6BC673F6A96BDDF3ABD3EB', '01a205d9-51cf-7514-a50f-8159e06dc2c2', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (11, 1, 1, 10, 1795394458081, 1, 'performances.correct', 'done', '01a205d9-51e0-75c3-ae92-187e8044bb31', '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","discipline":"100m","season":"track","legs":[{"athleteId":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}],"day":"2025-07-01","mark":"12.94","wind":"+0.3","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"performanceId":"01a205d9-51d0-7430-affb-a0f6d99c8801","reason":"Misread.","isConfirmed":true}}', X'0A7F63DFCAFB4C9C40E1664DE595E823A9B1B23E3BC7D78DCE9BDCAFE8AB13CA', X'AEBB04A8BBCD649CDC2F9B1616BF7E0207E0C0D8549689A598E66DA59E90D640', '01a205d9-51dd-759a-9fb4-6441364b9f1f', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (12, 1, 1, 11, 1795394458084, 1, 'performances.record', 'done', '01a205d9-51e4-777e-9052-aceaef685abe', '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","discipline":"01a205d9-51ae-74d6-bf5a-9ab8ef680854","season":"track","legs":[{"athleteId":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}],"day":"2025-07","mark":"21.30","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'27A3B96F0C9EC96EAC4A32DD61ED99EB6D706EE4B7450BF8F0DFC6EFF041B23D', X'11A5B9FB12263562D3B346F2219D4465BFE216A05B450BB59FFEAF09C9F7EFE9', '01a205d9-51e3-747d-a6b1-16fcf1e00c8b', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (13, 1, 1, 12, 1795394458086, 1, 'performances.remove', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","performanceId":"01a205d9-51e4-777e-9052-aceaef685abe","reason":"Typed twice."}}', X'6BE60D851362ABD05F4095D85CBA7C0DD5F43799278FF288A58F43C9137C7823', X'264E5196D2BE7FBDB80E82F729FA2A21E9B1A643EEC9FAA5F40B31B2FB3B26AF', '01a205d9-51e6-718e-927f-5e4f41906d0c', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (14, 1, 1, 13, 1795394458089, 1, 'performances.restore', 'done', '01a205d9-51e7-7495-8535-f0e630c60f35', '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","performanceId":"01a205d9-51e4-777e-9052-aceaef685abe"}}', X'3B3E7D41C3CA9FD4AFE255C807FA725B36EF2F26D19F0C37DD489B90BEDEC273', X'74C90E99FF5F799CA232FF168D1EA06DE78C7D07620D730D28916D592A85F4AB', '01a205d9-51e7-7494-a35f-9532c2208296', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (15, 1, 1, 14, 1795394458120, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","kind":"performances","uploadId":"11f340e5-783b-4485-9958-60314dce1ed6","mapping":{},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'409B40ED4AA8AA07136F5CF889B06993C0C2D68B19FEF8FB32C7544C8F590B6D', X'8436E39C4D5EE401DCC3947ED1854EC35D1AB9A2A5F620A83D722F85C3FD52A0', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (16, 1, 1, 15, 1795394458126, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","kind":"performances","uploadId":"a18eb4c9-f6b2-43b5-bc88-b34957afac45","mapping":{"constants":{"gender":"F"}},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'6BC6D867A5219E01EBF6A8B8A42E9EDA9F7C513338C868F400E7371A71F5F43C', X'4C521E243759A102F4D1400AAD28AE29394DC0BD9E8A06BB3CFDCC0A88E11F8F', '01a205d9-520d-7521-8a74-100e0150194e', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (17, 1, 1, 16, 1795394458129, 1, 'imports.undo', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","batchId":"01a205d9-520d-7522-bb7b-a113cc870e49"}}', X'87820504AE04CECF035946775E4BFCEA5038BA51D7BC5E08708F0951811CF86C', X'0B7B2B391AF8F9092432B2782D49A34489E55D6C77C0548C1D5BF4D48E10E05F', '01a205d9-520f-707e-bfda-afb2057273f1', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (18, 1, 1, 17, 1795394458132, 1, 'athletes.create', 'done', '01a205d9-5214-7021-92a9-5b3a7907103b', '{"input":{"firstName":"Kaleb","lastName":"Okafor","gender":"M","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205d9-5199-716b-ac53-17de59208340","isAnotherPerson":false}}', X'489831F929330D3ADAE8DFA1D230CC4E6633FA372DA22CDD291007D7B19F3F84', X'98F81B5FFBC5E6BD3AA55F8CE122B37F7D8CA2460F36282929AF20689D5F23F2', '01a205d9-5214-7020-b1a8-2cc6ad404a55', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (19, 1, 1, 18, 1795394458135, 1, 'athletes.merge', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","keptId":"01a205d9-5214-7021-92a9-5b3a7907103b","mergedId":"01a205d9-5201-7406-ae23-68040e810c9b","take":["dateOfBirth"]}}', X'E28D021A524B2F5670900D0148FDCF407DF44088A50FE8478D2F980C65DCA152', X'9DE63577530DB91F708A8E06E6F9CD171D12572924D6D657BD2450751C3AE5C8', '01a205d9-5215-71cb-ba54-1f527da75f38', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (20, 1, 1, 19, 1795394458136, 1, 'athletes.create', 'done', '01a205d9-5218-7355-afbb-0c0b21e93312', '{"input":{"firstName":"Bo","lastName":"Okafor","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205d9-5199-716b-ac53-17de59208340","isAnotherPerson":false}}', X'C61630474C48E958FCC3841F85AE5AF847B8BA0A5321BC354BE1C57BA2447506', X'D42B345C0F31029E80ADE835B6300F444E03E2A86743DCEC87D3AA2FF86E8A74', '01a205d9-5218-7354-ba7a-6054f58d4364', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (21, 1, 1, 20, 1795394458138, 1, 'athletes.keepApart', 'done', NULL, '{"input":{"clubId":"01a205d9-5199-716b-ac53-17de59208340","athleteId":"01a205d9-5218-7355-afbb-0c0b21e93312","otherId":"01a205d9-5200-75b4-8228-7bab944d6807"}}', X'B2970147C50D5FB381B307554C670952A8E4EFBF63635ADDF74CB05D33BE3FB9', X'A82FF3216EAFA4FAA088C80AC7CBBD0ECCF26247BB597CC6D887380A218EF625', '01a205d9-5219-7333-a42c-8446121600c3', 'test');
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (1, 1, 1, '', 0, 1, 1, 1, 20250614, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (1, 1, 1, '', 2025, 1, 1, 1, 20250614, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (1, 2, 1, '', 0, 1, 1, 3, 20250701, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (1, 2, 1, '', 2025, 1, 1, 3, 20250701, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (1, 3, 1, '', 0, 1, 1, 5, 20250799, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (1, 3, 1, '', 2025, 1, 1, 5, 20250799, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (3, 2, 1, '', 0, 1, 1, 6, 20260503, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (3, 2, 1, '', 2026, 1, 1, 6, 20260503, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (7, 4, 1, '', 0, 1, 1, 9, 20260509, NULL);
INSERT INTO best (athlete_id, event_id, season_id, timing, year, ordinal, club_id, performance_id, from_order, until_order) VALUES (7, 4, 1, '', 2026, 1, 1, 9, 20260509, NULL);
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
INSERT INTO club (id, uuid, name, aliases, scheme, policy, is_demo, is_deleted, created_at, settings) VALUES (1, '01a205d9-5199-716b-ac53-17de59208340', 'Sample Harriers', '["Harriers"]', 'uka', '{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30}', 0, 0, 1795394458008, '{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]},"retentionYears":6}');

INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (1, '01a205d9-51c1-75b3-b100-0006d2d0b3c7', 1, 'County', 'Hilltop', '2025-06-14', '2025-06-14', NULL, 0, 'county');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (2, '01a205d9-51ff-735b-9afa-28a4bcd68a52', 1, 'Spring Open', 'Riverside', '2026-05-03', '2026-05-03', NULL, 0, 'spring open');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (3, '01a205d9-5201-7407-8586-bf8d9b235860', 1, 'League 1', 'Hilltop', '2026-05-09', '2026-05-09', NULL, 0, 'league 1');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (4, '01a205d9-5202-70e7-ba3b-4a5b6feadb41', 1, 'League 2', 'Hilltop', '2026-05-16', '2026-05-16', NULL, 0, 'league 2');
INSERT INTO decision (id, uuid, club_id, origin_uuid, performance_uuid, ruling, reason, decided_at, decided_by, checklist) VALUES (1, '01a205d9-51ca-77eb-a0c5-af31aeb064dc', 1, '01a205d9-51c1-75b2-9629-d1226a591ac4', '01a205d9-51c1-75b2-9629-d1226a591ac4', 'ratified', 'Papers are in.', 1795394458057, 1, NULL);
INSERT INTO device (id, uuid, label, created_at) VALUES (1, '01a205d9-5191-726b-bf4b-f8fa34ac9e46', 'the laptop', 1795394458000);
INSERT INTO device_setting (name, value) VALUES ('audit_end - 01a205d9-5191-726b-bf4b-f8fa34ac9e46', '1 b0980556a8ccb1c9b361d5ba85c4dbe86e66aa939f42f132862b2e9b7eb7a0f6');
INSERT INTO device_setting (name, value) VALUES ('audit_end 01a205d9-5199-716b-ac53-17de59208340 01a205d9-5191-726b-bf4b-f8fa34ac9e46', '20 b2970147c50d5fb381b307554c670952a8e4efbf63635addf74cb05d33be3fb9');
INSERT INTO device_setting (name, value) VALUES ('device', '01a205d9-5191-726b-bf4b-f8fa34ac9e46');
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
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (169, '01a205d9-51ae-74d6-bf5a-9ab8ef680854', 1, 'Welly Throw', '[]', 'measured', 'higher', 1, 'none', 'none', '[]', NULL, 100000, 0);

INSERT INTO event (id, discipline_id, specification) VALUES (1, 67, '');
INSERT INTO event (id, discipline_id, specification) VALUES (2, 8, '');
INSERT INTO event (id, discipline_id, specification) VALUES (3, 169, '');
INSERT INTO event (id, discipline_id, specification) VALUES (4, 28, '');
INSERT INTO event (id, discipline_id, specification) VALUES (5, 101, '');
INSERT INTO event (id, discipline_id, specification) VALUES (6, 17, '');
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (1, '01a205d9-51fd-71c7-8756-7ef4e41a6da8', 1, 'performances', 'results.csv', 'c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c', '{}', '{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","seconds":0.024}', 1795394458109, 1, NULL);
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (2, '01a205d9-520d-7522-bb7b-a113cc870e49', 1, 'performances', 'results.csv', '699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266', '{"constants":{"gender":"F"}}', '{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a205d9-520d-7522-bb7b-a113cc870e49","seconds":0.004}', 1795394458125, 1, 1795394458127);
INSERT INTO import_mapping (id, uuid, club_id, layout, kind, mapping, is_deleted) VALUES (1, '01a205d9-520d-7523-9449-3c26bdb93452', 1, 'a48b99ede4c8217253cfcd593d8b166d', 'performances', '{"constants":{"gender":"F"}}', 0);

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

INSERT INTO non_mark (id, uuid, club_id, competition_id, discipline_id, season_id, gender, day, athlete_id, name, status, round, heat, bib, note, batch_id, is_deleted, entered_athlete_id) VALUES (1, '01a205d9-5203-7632-8bdc-05f060cf70a7', 1, 4, 28, 1, 'M', '2026-05-16', 7, NULL, 'DNF', NULL, NULL, NULL, NULL, 1, 0, 5);
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 1, NULL, '01a205d9519a0000', '01a205d9-5198-759e-aeef-d4604411c831', 'put', 'club', '01a205d9-5199-716b-ac53-17de59208340', 30, '{"f":{"name":"Sample Harriers","scheme":"uka","is_demo":0,"is_deleted":0,"aliases":["Harriers"],"policy":{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30},"settings":{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]},"retentionYears":6}}}', X'5B7511D6FEDF5D4505677DE9666A2DA152A18A5640F5B18D4E980FD984AE8DA0', X'70C672BDE119D01DE37EB63047F982C3239D0EE4AA72DD82D26368018DF2F1BC');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 2, NULL, '01a205d951a10000', '01a205d9-519d-7691-af5c-2e4d6537a3e3', 'put', 'season', '01a205d9-51a0-71b9-b11a-65ea7b520c94', 30, '{"f":{"name":"Beach","ordinal":100000,"is_deleted":0,"aliases":[]}}', X'369DE028CF3D3FD8393E759A7C98AB4AF238353B8E53B6EDACF523A0FB051D11', X'BBC7F1603C832B01E1DE7E03FF0AD18893929BF4005114C37031F0D4FD194E54');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 3, NULL, '01a205d951a50000', '01a205d9-51a4-773f-bf8e-63f5ca0cd2e9', 'put', 'age_group', '01a205d9-51a5-75b3-9644-02a28a810172', 30, '{"f":{"code":"U9","name":"Under 9","kind":"youth","ordinal":90,"max_age":8,"age_reference":"31-dec","is_deleted":0,"aliases":[]}}', X'E183936F2943A794F4B1865C89F1569717E8E1CDAF15588F0FC8C61A0E38914C', X'7205D294EDDDD6E31B7BA398B5566DEB96C52ED55254C2F2A772FE562215128B');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 4, NULL, '01a205d951ae0000', '01a205d9-51ab-7730-aff4-1f60e3cdb2fe', 'put', 'discipline', '01a205d9-51ae-74d6-bf5a-9ab8ef680854', 30, '{"f":{"name":"Welly Throw","kind":"measured","better":"higher","team_size":1,"wind_rule":"none","specification":"none","ordinal":100000,"is_deleted":0,"aliases":[],"seasons":[]}}', X'E5CB00E11264A8885CF6BF8F58665B3FC21CFBB9BB833B8D2C58559EC53EBA5D', X'9D9CF94E3F8807CF7AFE77E5EF3705FF18FB37CEA97CED39A3B64DB69FFB3539');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 5, NULL, '01a205d951b50000', '01a205d9-51b4-7502-82fb-e5c212cc839b', 'put', 'athlete', '01a205d9-51b5-7048-8fde-fcb77eb96c52', 30, '{"f":{"first_name":"Ada","last_name":"Berg","gender":"F","date_of_birth":"2009-03-14","membership_number":"17","is_deleted":0}}', X'FF3DBBCAB1642E9C75E11A6D5B420608B2438A9B6C4FA87DD096EB4DC301E4D6', X'59C73B7A9CBD69574D58029368D69D8F3E29289425255465A5124619891F9A0D');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 6, NULL, '01a205d951b50001', '01a205d9-51b4-7502-82fb-e5c212cc839b', 'put', 'athlete_membership', '01a205d9-51b5-7049-ab3e-fc7fecc76096', 30, '{"f":{"athlete":"01a205d9-51b5-7048-8fde-fcb77eb96c52","from_day":"2019-01-01","to_day":"","is_deleted":0}}', X'C4F0631D430B0851EAFF6DDDA4806844F0C5CAAB872EECF7272EEB11827059CB', X'4FCC9C9A013F43C9B863AB10EEC7E4B56B04A8AEE95A12BCCA4A23EBAB478D8D');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 7, NULL, '01a205d951b90000', '01a205d9-51b8-7422-89cc-9c4271868af3', 'put', 'athlete', '01a205d9-51b8-7423-8d4e-e77683f27517', 30, '{"f":{"first_name":"Zoe","last_name":"Spare","gender":"F","date_of_birth":"","is_deleted":0}}', X'57ACCDC8678B091C5CE8D9E2D992B9AC086C2235C0542410125CB3E825658E9D', X'DA67E26B387BD35ADB9A87384A8993CF9E0392E4732D3E90EC076B317C8460BB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 8, NULL, '01a205d951ba0000', '01a205d9-51b9-745b-8cec-711a9767791b', 'put', 'athlete', '01a205d9-51b8-7423-8d4e-e77683f27517', 30, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'AD10554A7C8149F77A2D282306B4F23CE0D0E5760798D04B604F9211E789AA58');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 9, NULL, '01a205d951c10000', '01a205d9-51bd-70d9-a607-5782ff5e622a', 'put', 'competition', '01a205d9-51c1-75b3-b100-0006d2d0b3c7', 30, '{"f":{"name":"County","venue":"Hilltop","from_day":"2025-06-14","to_day":"2025-06-14"}}', X'E5D3AC7938E9FDDEF882CF77A118DACA04C7324B7D441AA995448656B5816825', X'696112D830B5B170DD2134DAE0FE028649F4FDE101CEF5B7FBE118BB1E1C5DB5');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 10, NULL, '01a205d951c20000', '01a205d9-51bd-70d9-a607-5782ff5e622a', 'put', 'performance', '01a205d9-51c1-75b2-9629-d1226a591ac4', 30, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2025-06-14","mark_value":5210,"mark_text":"5.21","resolution":10,"wind_tenths":26,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a205d9-51c1-75b3-b100-0006d2d0b3c7","source":"typed","entered_at":1795394458045,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}],"attempts":[{"mark_value":5210,"wind_tenths":26,"status":"valid"},{"mark_value":5080,"wind_tenths":11,"status":"valid"},{"mark_value":null,"wind_tenths":null,"status":"foul"}]}}', X'4A0CA0285D4E86B60C403062333FEAC43D3D91B6D2F195C27CDDB2EE86466B8B', X'FCAA75325236B7CCF9A266AFEB76674D600BA0643F07E608D88FA3ED097009CB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 11, NULL, '01a205d951ca0000', '01a205d9-51c9-765e-9a38-3cef90a12fb4', 'put', 'decision', '01a205d9-51ca-77eb-a0c5-af31aeb064dc', 30, '{"f":{"origin_uuid":"01a205d9-51c1-75b2-9629-d1226a591ac4","performance_uuid":"01a205d9-51c1-75b2-9629-d1226a591ac4","ruling":"ratified","reason":"Papers are in.","decided_at":1795394458057,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c"}}', X'174094A2828A2D5E4EAF53CC7BAC508D46A6D993A47533A0EEB2FC6AE20F7599', X'D9EA2864D0BEB1A4F9AFDFC11550EF03A432357AE503E005E4BF007A60FCC8ED');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 12, NULL, '01a205d951d00000', '01a205d9-51cf-7514-a50f-8159e06dc2c2', 'put', 'performance', '01a205d9-51d0-7430-affb-a0f6d99c8801', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12900,"mark_text":"12.9","resolution":100,"timing":"UNKNOWN","source":"typed","entered_at":1795394458063,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}]}}', X'33E3EAB603AB2F8F3D0DA5BF1D717319B975694573BBCD2DC2664AA7C7612A46', X'98082C3F9E75979FE69397196D1EB11A2D106FEE0595CD1794F25058E28111F0');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 13, NULL, '01a205d951df0000', '01a205d9-51dd-759a-9fb4-6441364b9f1f', 'del', 'performance', '01a205d9-51d0-7430-affb-a0f6d99c8801', 30, '{"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","at":1795394458077,"why":"Misread."}', X'4C9E9CABC9E736F2E9C5713748A8D7166555F5889B487C67210197AB0B7C9C2C', X'D4FDC86F39CED8D14EB2C93AA32FFDD0A62A4349889887FFF81F0DBC584EE880');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 14, NULL, '01a205d951e10000', '01a205d9-51dd-759a-9fb4-6441364b9f1f', 'put', 'performance', '01a205d9-51e0-75c3-ae92-187e8044bb31', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12940,"mark_text":"12.94","resolution":10,"timing":"FAT","wind_tenths":3,"wind_status":"MEASURED","source":"typed","origin_uuid":"01a205d9-51d0-7430-affb-a0f6d99c8801","replaces_uuid":"01a205d9-51d0-7430-affb-a0f6d99c8801","entered_at":1795394458077,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}]}}', X'9F2EAA4C3270542637B93939B5082E1EEC92B30948B888C09797AB8DE0EAA83C', X'06EBCB6DAFB47E40D3CDD55257AED6503E726A134E8DEBCBF53098C0B26331EF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 15, NULL, '01a205d951e40000', '01a205d9-51e3-747d-a6b1-16fcf1e00c8b', 'put', 'performance', '01a205d9-51e4-777e-9052-aceaef685abe', 30, '{"f":{"discipline":"01a205d9-51ae-74d6-bf5a-9ab8ef680854","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","entered_at":1795394458083,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}]}}', X'14D30517CFE43E1C015958AB8EC0B44BF90A816550E048456AE0DF00DA4E0EFA', X'C3A2ED7BBEAF01F6C5D6EA4ABCC540C757AE88ABC91653C83C7A71BCCCCB6CB8');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 16, NULL, '01a205d951e60000', '01a205d9-51e6-718e-927f-5e4f41906d0c', 'del', 'performance', '01a205d9-51e4-777e-9052-aceaef685abe', 30, '{"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","at":1795394458086,"why":"Typed twice."}', X'2075C8631BEF1E69405A785230E8DF7665C324EC6253E8FE5C199689D8F83715', X'9CD3AA038BFA55230A50FC2F3EB00A936163A05FA96D7B5CDEC2605B9D596D80');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 17, NULL, '01a205d951e80000', '01a205d9-51e7-7494-a35f-9532c2208296', 'put', 'performance', '01a205d9-51e7-7495-8535-f0e630c60f35', 30, '{"f":{"discipline":"01a205d9-51ae-74d6-bf5a-9ab8ef680854","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","origin_uuid":"01a205d9-51e4-777e-9052-aceaef685abe","replaces_uuid":"01a205d9-51e4-777e-9052-aceaef685abe","entered_at":1795394458087,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51b5-7048-8fde-fcb77eb96c52"}]}}', X'6DA267FDF11807BDAD8412AC23BB08CA66EEC44B8E3151BBCD1CD78F04442EF8', X'F5C4789FE3CBA13720B40B033632F5C932348FAD99025B5DFA6B837FF38C9586');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 18, NULL, '01a205d951fd0000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'import_batch', '01a205d9-51fd-71c7-8756-7ef4e41a6da8', 30, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c","imported_at":1795394458109,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","mapping":{},"report":{}}}', X'9D3BFFFC6DEF5E94263256613500A1E89C2B4C92A9A2F1F97A4B8F282C1B701C', X'630CB1EE682B7190B81A048D34AE8CA1EF38CBB29750D9615F04002B2BF37A34');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 19, NULL, '01a205d951ff0000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'athlete', '01a205d9-51fe-7318-b86b-c303af8d05b0', 30, '{"f":{"first_name":"Aino","last_name":"Virtanen","gender":"F","date_of_birth":"2008-04-02","is_deleted":0,"batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8"}}', X'0660D42E51335C7E0561704766EE3D288E2AC1E9C96DBDB714BBEBA18C5305DD', X'DB2CB0A4BE7633B3530DF9BC5A6FD99CAC6C4D221B04E9C7070E8994A1FEFFBA');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 20, NULL, '01a205d951ff0001', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'competition', '01a205d9-51ff-735b-9afa-28a4bcd68a52', 30, '{"f":{"name":"Spring Open","venue":"Riverside","from_day":"2026-05-03","to_day":"2026-05-03"}}', X'851F355C6871652C6320952EE7E48F05B1CB5CADADED03143AF062A09C9EC0F2', X'ACFFF2099FE800113D4EE411366DEA5FC7733985C8F456753D6E8C46776E9670');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 21, NULL, '01a205d952000000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'performance', '01a205d9-51ff-735c-9016-5ad358d82b58', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12710,"mark_text":"12.71","resolution":10,"timing":"FAT","wind_tenths":8,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a205d9-51ff-735b-9afa-28a4bcd68a52","source":"import","batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","entered_at":1795394458109,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51fe-7318-b86b-c303af8d05b0"}]}}', X'33EBA02969A078840FCA257E72E6CE03CC8811615E29E491D4D38585E775208C', X'3D99DAF7E9FCE7D34067C182F5B25E3DDD05B9C9B8843E4A637DAC21C58FA2A7');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 22, NULL, '01a205d952000001', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'performance', '01a205d9-5200-75b3-ab91-6da9e40c106a', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12800,"mark_text":"12.80","resolution":10,"timing":"FAT","wind_tenths":-2,"wind_status":"MEASURED","place":2,"round":"heat","competition":"01a205d9-51ff-735b-9afa-28a4bcd68a52","source":"import","batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","entered_at":1795394458109,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51fe-7318-b86b-c303af8d05b0"}]}}', X'76CD30A02CA215B11F575B9B9DD42DFD7ACDD2AABFEC65C2ABC49FAD5FFC9C70', X'37B06C85668C0C8C2D2DA594B9EEDBA0748628110C25ED4848847830BA767F75');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 23, NULL, '01a205d952010000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'athlete', '01a205d9-5200-75b4-8228-7bab944d6807', 30, '{"f":{"first_name":"Bea","last_name":"Okafor","gender":"F","date_of_birth":"2011-11-20","is_deleted":0,"batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8"}}', X'37FFA14039CFDBD611422C754602FAA7152D61DC7F635E8D6FB7C93C68BFFAEC', X'254206D9E8A39D0E882DAB3ED290D7BF47ECC8FE5FE39B100D3DFB4DC00B85C2');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 24, NULL, '01a205d952010001', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'performance', '01a205d9-5201-7405-b54f-d8336b74872b', 30, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2026-05-03","mark_value":4920,"mark_text":"4.92","resolution":10,"wind_tenths":24,"wind_status":"MEASURED","place":1,"competition":"01a205d9-51ff-735b-9afa-28a4bcd68a52","source":"import","batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","entered_at":1795394458109,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-5200-75b4-8228-7bab944d6807"}]}}', X'FADA85CCB79F2A333D7E1230FD6144B3DE33B81DA3B83C65CB6DA1A8FB3DB1E6', X'1D7AA9D8A33BC3BDC95482E1B968573435D7B5100DBCA73E1C817CAB63E6F885');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 25, NULL, '01a205d952010002', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'athlete', '01a205d9-5201-7406-ae23-68040e810c9b', 30, '{"f":{"first_name":"Caleb","last_name":"Okafor","gender":"M","date_of_birth":"2005-01-31","is_deleted":0,"batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8"}}', X'9145DD8739A4D3473AF27465247BB530061AF41D3B0F784109535CE4B10E2C30', X'6DFB0DFDD435795E38D69A728252C48427BE1914159CBFA728EFBAE2A4D67299');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 26, NULL, '01a205d952010003', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'competition', '01a205d9-5201-7407-8586-bf8d9b235860', 30, '{"f":{"name":"League 1","venue":"Hilltop","from_day":"2026-05-09","to_day":"2026-05-09"}}', X'CA643BEDE3A7C2EEFCA8E1A5F708D65D6F7A4534EE75F8023312F7E8E1025833', X'BA43DEC894778D8601C4F947186AC404D2B621E4DAB2F6294C24A2597818B343');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 27, NULL, '01a205d952010004', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'performance', '01a205d9-5201-7408-ba8b-320cf5ecb35d', 30, '{"f":{"discipline":"5000m","season":"track","gender":"M","day":"2026-05-09","mark_value":1024500,"mark_text":"17:04.50","resolution":10,"timing":"FAT","place":3,"competition":"01a205d9-5201-7407-8586-bf8d9b235860","source":"import","batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","entered_at":1795394458109,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-5201-7406-ae23-68040e810c9b"}]}}', X'A415D5D739922345926468CD2623793740E7D77562F716A83157762E047A71A7', X'2F5DD635DCD47CA25DB4371C8FE7FE3CD99108456D93179F473CBA198C8312D1');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 28, NULL, '01a205d952020000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'competition', '01a205d9-5202-70e7-ba3b-4a5b6feadb41', 30, '{"f":{"name":"League 2","venue":"Hilltop","from_day":"2026-05-16","to_day":"2026-05-16"}}', X'FDC5155D3CE4C1648219BC754AE263B34BF1CA16D0BF5E008EDDEA9AEFBAE940', X'B41BE3D291D0DB3CEAF21B6363DD2E8D855FA4C99B656C2AD4A56578A5FF1BEA');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 29, NULL, '01a205d952030000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'non_mark', '01a205d9-5203-7632-8bdc-05f060cf70a7', 30, '{"f":{"competition":"01a205d9-5202-70e7-ba3b-4a5b6feadb41","discipline":"5000m","season":"track","gender":"M","day":"2026-05-16","athlete":"01a205d9-5201-7406-ae23-68040e810c9b","status":"DNF","batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","is_deleted":0}}', X'49709BE5BBC34827A4B3F492229557BDBB4D97346EAFB7139747D0459F6C6715', X'7449F6478D855268B16622F11837EC3BC014EDA175F4118F7A658BC923CE1082');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 30, NULL, '01a205d952040000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'performance', '01a205d9-5204-7016-a2d5-d1bcda18e572', 30, '{"f":{"discipline":"4x100m","season":"track","gender":"F","day":"2026-05-09","mark_value":52310,"mark_text":"52.31","resolution":10,"timing":"FAT","place":1,"age_group_given":"SEN","competition":"01a205d9-5201-7407-8586-bf8d9b235860","source":"import","batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","entered_at":1795394458109,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-51fe-7318-b86b-c303af8d05b0"},{"athlete":"01a205d9-5200-75b4-8228-7bab944d6807"},{"name":"Dana Silva"},{"name":"Guest Runner"}]}}', X'B78B31CE9EB48A55D5B4A97E549102C58C404D2A1F826D4180B0BC1CB01C8971', X'340FE0AAF4883691391EB4C550853844BCA523988D3DD381F5137B05FA46A78D');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 31, NULL, '01a205d952070000', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'quarantined_row', '01a205d9-5206-7446-8754-5730a331fe65', 30, '{"f":{"batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\".","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'967698E1EF576567A5A57040F1E164484E9567BEF12F033845EF160210FCD677', X'FF957CFDE31F1719414896997E6A1E6B695D7DCB23622FC7BBA585D42133A0AB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 32, NULL, '01a205d952070001', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'quarantined_row', '01a205d9-5207-73fc-872e-d9ed42ad7f38', 30, '{"f":{"batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day.","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'3BEA29DF03A586954554A4160EDBC152D5836A07864E579F56BCAF158A50994A', X'5F0EB7611812D1DDF354564DB29AC17A3F089FF2C050540B8E6C78910A09950F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 33, NULL, '01a205d952070002', '01a205d9-51fd-71c6-a188-61a4cc47e4a9', 'put', 'import_batch', '01a205d9-51fd-71c7-8756-7ef4e41a6da8', 30, '{"f":{"report":{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a205d9-51fd-71c7-8756-7ef4e41a6da8","seconds":0.024}}}', X'E37AF0C66CBA7664CFD00A121856A9FD918CF2AA343F439A1304C91B5A9AB981', X'5F8908A09B6D3BDA51E32E380148EE7EFF3BEB22550339BC1D7DDA69942CC587');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 34, NULL, '01a205d9520d0000', '01a205d9-520d-7521-8a74-100e0150194e', 'put', 'import_batch', '01a205d9-520d-7522-bb7b-a113cc870e49', 30, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266","imported_at":1795394458125,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","mapping":{"constants":{"gender":"F"}},"report":{}}}', X'92ED5EA741FEC851EEEDB0EC3A6A393C30B5AB39637C606C23BED927F67BE2FC', X'4651A32CA22C1E23CF297C552DDC0B9EB8419E422D0B56A4B049C331A6357F63');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 35, NULL, '01a205d9520d0001', '01a205d9-520d-7521-8a74-100e0150194e', 'put', 'import_mapping', '01a205d9-520d-7523-9449-3c26bdb93452', 30, '{"f":{"layout":"a48b99ede4c8217253cfcd593d8b166d","kind":"performances","is_deleted":0,"mapping":{"constants":{"gender":"F"}}}}', X'D6E6D0DB922ED8878A4CBA6D15E713E36124FDCF01238D7D7868A8118CF31274', X'1823FF64B0CED325BF5B9C69DD88E5FDDF114695F0B2BEE35B3F3A4EAC268F74');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 36, NULL, '01a205d9520d0002', '01a205d9-520d-7521-8a74-100e0150194e', 'put', 'athlete', '01a205d9-520d-7524-b77f-6eb8cac1fa3e', 30, '{"f":{"first_name":"Eva","last_name":"Lind","gender":"F","date_of_birth":"","is_deleted":0,"batch":"01a205d9-520d-7522-bb7b-a113cc870e49"}}', X'E55D67136DA451777E85B46E748EE66DA1E3BFAD4C1BC9004B724A4406268276', X'AB33034D7B59C130F5DFE7BBD0A0986D5D7460C6FDB1E6254570695865491A78');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 37, NULL, '01a205d9520d0003', '01a205d9-520d-7521-8a74-100e0150194e', 'put', 'performance', '01a205d9-520d-7525-9b7b-c3725ee8fbc4', 30, '{"f":{"discipline":"800m","season":"track","gender":"F","day":"2024-05-05","mark_value":140100,"mark_text":"2:20.10","resolution":10,"timing":"FAT","age_group_given":"U20","source":"import","batch":"01a205d9-520d-7522-bb7b-a113cc870e49","entered_at":1795394458125,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","legs":[{"athlete":"01a205d9-520d-7524-b77f-6eb8cac1fa3e"}]}}', X'FB5D2735AC18986C5D34CB821BF13A9156B736ACDCD8C19F01342F088377E6FA', X'F22A946FF531571367B972B668F684E0ED49AD82AF4841CB6F0AB9EE148E7582');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 38, NULL, '01a205d9520e0000', '01a205d9-520d-7521-8a74-100e0150194e', 'put', 'import_batch', '01a205d9-520d-7522-bb7b-a113cc870e49', 30, '{"f":{"report":{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a205d9-520d-7522-bb7b-a113cc870e49","seconds":0.004}}}', X'310A3A61E47243F93A8964024B262CA5A71D237C0436F25A3CE344C10BF13DD7', X'BC5BD594EABB3B9BE031ACD52C9F936D55C53D00C7E1A10BCE20F2728296D60C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 39, NULL, '01a205d9520f0000', '01a205d9-520f-707e-bfda-afb2057273f1', 'del', 'import_batch', '01a205d9-520d-7522-bb7b-a113cc870e49', 30, '{"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","at":1795394458127,"why":"undone"}', X'0BD22957695F49449570A3CE2529040117196DCB3A569CCB0C6779CC537CF104', X'084D6123E7D76BE0A3A23F49649CA07A9E41E685A0C98D47D8473A6906BB5069');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 40, NULL, '01a205d952100000', '01a205d9-520f-707e-bfda-afb2057273f1', 'put', 'athlete', '01a205d9-520d-7524-b77f-6eb8cac1fa3e', 30, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'71D66F55945965FBB5A14C08DB2CFD5287F630EB0A4E25E9CB6C83FD6AFC6A15');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 41, NULL, '01a205d952140000', '01a205d9-5214-7020-b1a8-2cc6ad404a55', 'put', 'athlete', '01a205d9-5214-7021-92a9-5b3a7907103b', 30, '{"f":{"first_name":"Kaleb","last_name":"Okafor","gender":"M","date_of_birth":"","is_deleted":0}}', X'45E6B44BFC71D6B233B99908F8F7C5C50F1AC9259F9DE45DDADBC19E7DA567F2', X'C093C6CC5003255B6AE704749C15B299A492DA899738150AA01FE5375E2501FB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 42, NULL, '01a205d952150000', '01a205d9-5215-71cb-ba54-1f527da75f38', 'put', 'athlete', '01a205d9-5214-7021-92a9-5b3a7907103b', 30, '{"f":{"date_of_birth":"2005-01-31"}}', X'2C7DDE371DBB397A183CBDA98D9DDF2CBF15BD2A79D1D6CDFD3FB2370BC57C72', X'6B64C5C53D9EBE295AE331747F5EC3BD1251E8E8D2381A9F7E70D33374F80FA3');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 43, NULL, '01a205d952160000', '01a205d9-5215-71cb-ba54-1f527da75f38', 'put', 'athlete_merge', '01a205d9-5215-71cc-845c-a70c457980c3', 30, '{"f":{"kept":"01a205d9-5214-7021-92a9-5b3a7907103b","merged":"01a205d9-5201-7406-ae23-68040e810c9b","is_same":1,"merged_at":1795394458133,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","taken_over":{"date_of_birth":{"former":"","given":"2005-01-31"}}}}', X'2E78965DB0EBC6BF6334F612CE02050EDDD36D87EE8EC79D8ECB339A1CF01ECE', X'BE9B3B6C2A9980E99C796AF97052BD6C25002446D555AFF5CC2501CB68F6D1B3');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 44, NULL, '01a205d952180000', '01a205d9-5218-7354-ba7a-6054f58d4364', 'put', 'athlete', '01a205d9-5218-7355-afbb-0c0b21e93312', 30, '{"f":{"first_name":"Bo","last_name":"Okafor","gender":"F","date_of_birth":"","is_deleted":0}}', X'6FD74373861E970903F34C3F9DD1D9D12773B5942456CCEAAAF926825D74EBC4', X'89EEEDE50040454A512D6021159F4EA64E0F9605802F6A11A9F0944ED0EB3C0F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 45, NULL, '01a205d9521a0000', '01a205d9-5219-7333-a42c-8446121600c3', 'put', 'athlete_merge', '01a205d9-521a-718b-8f50-44398bb440d0', 30, '{"f":{"kept":"01a205d9-5218-7355-afbb-0c0b21e93312","merged":"01a205d9-5200-75b4-8228-7bab944d6807","is_same":0,"merged_at":1795394458137,"by":"01a205d9-5192-7650-8d71-0ab1bd1ef19c","taken_over":{}}}', X'B5CC9FA54C72398C8483BE9E0271B4AE66AA40C9FB0722CAE47680EFFE326C00', X'84EDD9553773EF2C48C923BA199D06CD55C75F5D0E5017AD84E4878EF146C58B');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (1, '01a205d9-51c1-75b2-9629-d1226a591ac4', 1, 67, 1, 'F', '2025-06-14', 5210, '5.21', 10, NULL, 26, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795394458045, 1, 1, 1, 13, -5080, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (2, '01a205d9-51d0-7430-affb-a0f6d99c8801', 1, 8, 1, 'F', '2025-07-01', 12900, '12.9', 100, 'UNKNOWN', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795394458063, 1, 0, 2, 13, 25801, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (3, '01a205d9-51e0-75c3-ae92-187e8044bb31', 1, 8, 1, 'F', '2025-07-01', 12940, '12.94', 10, 'FAT', 3, 'MEASURED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a205d9-51d0-7430-affb-a0f6d99c8801', '01a205d9-51d0-7430-affb-a0f6d99c8801', 1795394458077, 1, 1, 2, 13, 25880, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (4, '01a205d9-51e4-777e-9052-aceaef685abe', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795394458083, 1, 0, 3, 13, -21300, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (5, '01a205d9-51e7-7495-8535-f0e630c60f35', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a205d9-51e4-777e-9052-aceaef685abe', '01a205d9-51e4-777e-9052-aceaef685abe', 1795394458087, 1, 1, 3, 13, -21300, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (6, '01a205d9-51ff-735c-9016-5ad358d82b58', 1, 8, 1, 'F', '2026-05-03', 12710, '12.71', 10, 'FAT', 8, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795394458109, 1, 1, 2, 17, 25420, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (7, '01a205d9-5200-75b3-ab91-6da9e40c106a', 1, 8, 1, 'F', '2026-05-03', 12800, '12.80', 10, 'FAT', -2, 'MEASURED', 2, 'heat', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795394458109, 1, 1, 2, 17, 25600, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (8, '01a205d9-5201-7405-b54f-d8336b74872b', 1, 67, 1, 'F', '2026-05-03', 4920, '4.92', 10, NULL, 24, 'MEASURED', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795394458109, 1, 1, 1, 12, -4920, 4, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (9, '01a205d9-5201-7408-ba8b-320cf5ecb35d', 1, 28, 1, 'M', '2026-05-09', 1024500, '17:04.50', 10, 'FAT', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795394458109, 1, 1, 4, 18, 2049000, 3, 'bronze');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (10, '01a205d9-5204-7016-a2d5-d1bcda18e572', 1, 101, 1, 'F', '2026-05-09', 52310, '52.31', 10, 'FAT', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'SEN', NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795394458109, 1, 1, 5, 19, 104620, 1, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (11, '01a205d9-520d-7525-9b7b-c3725ee8fbc4', 1, 17, 1, 'F', '2024-05-05', 140100, '2:20.10', 10, 'FAT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'U20', NULL, NULL, NULL, NULL, NULL, 'import', NULL, 2, NULL, NULL, 1795394458125, 1, 0, 6, 17, 280200, 0, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (1, 1, 1, 1, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (2, 1, 1, 1, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (3, 1, 1, 1, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (4, 1, 1, 1, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (5, 1, 1, 1, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (6, 1, 1, 3, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (7, 1, 1, 3, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (8, 1, 1, 4, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (9, 1, 1, 7, NULL, 5);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 1, 1, 3, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 2, 1, 4, NULL, NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 3, 1, NULL, 'Dana Silva', NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (10, 4, 1, NULL, 'Guest Runner', NULL);
INSERT INTO performance_athlete (performance_id, leg, club_id, athlete_id, name, entered_athlete_id) VALUES (11, 1, 1, 6, NULL, NULL);
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (2, 1, 'Misread.', 1795394458077, 1);
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (4, 1, 'Typed twice.', 1795394458086, 1);


INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (1, '01a205d9-5206-7446-8754-5730a331fe65', 1, 1, 7, '“not a mark” cannot be read as a mark.', 'Write a height or length such as 5.67 or 17'' 4.5".', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (2, '01a205d9-5207-73fc-872e-d9ed42ad7f38', 1, 1, 8, 'There is no such day as “2026-13-40” (date).', 'The calendar has no such day.', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');

INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (1, 'track', NULL, 'Track & Field', '["T&F","TF","Track and Field","Track","Outdoor","Outdoors","Stadia","Stadium"]', 1, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (2, 'indoor', NULL, 'Indoors', '["Indoor","Indoor Track & Field","Indoor T&F","Short Track","Hall"]', 2, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (3, 'cross-country', NULL, 'Cross Country', '["XC","X-C","CC","Cross-country","Crosscountry","Cross"]', 3, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (4, 'road', NULL, 'Road', '["Road Running","Road Race","Road Races","Roads"]', 4, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (5, '01a205d9-51a0-71b9-b11a-65ea7b520c94', 1, 'Beach', '[]', 100000, 0);




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
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit lines are never deleted'); END;
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
     WHEN (SELECT is_open FROM write_guard) = 0 OR NEW.detail <> '{"erased":true}' OR NEW.id <> OLD.id OR NEW.club_id IS NOT OLD.club_id
       OR NEW.device_id <> OLD.device_id OR NEW.number <> OLD.number OR NEW.at <> OLD.at OR NEW.actor_id <> OLD.actor_id
       OR NEW.action <> OLD.action OR NEW.outcome <> OLD.outcome OR NEW.subject IS NOT OLD.subject
       OR NEW.chain_sha256 <> OLD.chain_sha256 OR NEW.detail_sha256 IS NOT OLD.detail_sha256 OR NEW.txn IS NOT OLD.txn
       OR NEW.shell IS NOT OLD.shell
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
CREATE TRIGGER club_member_guard_update BEFORE UPDATE ON club_member WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club_member is written through the one door only'); END;
CREATE INDEX competition_by_name ON competition (club_id, folded_name);
CREATE TRIGGER competition_guard_delete BEFORE DELETE ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE TRIGGER competition_guard_insert BEFORE INSERT ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE TRIGGER competition_guard_update BEFORE UPDATE OF uuid, club_id, name, venue, from_day, to_day, note, is_deleted ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
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
