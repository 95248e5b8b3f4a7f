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


INSERT INTO actor (id, uuid, name) VALUES (1, '01a205ce-5491-7043-82d6-3b1c060c5fb5', 'official');
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
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (63, '01a205ce-54f2-70b0-982b-530e8db2ba34', 'U9', 1, 'Under 9', '[]', 'youth', NULL, 90, NULL, 8, '31-dec', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (1, '01a205ce-5523-718d-9fd4-029f73c2ff97', 1, 'Ada', 'Berg', 'F', '2009-03-14', '17', NULL, NULL, NULL, 0, 'ada berg', NULL, 'bergada', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (2, '01a205ce-552d-764a-9f24-0bea529d1970', 1, 'Zoe', 'Spare', 'F', '', NULL, NULL, NULL, NULL, 1, 'zoe spare', NULL, 'sparezoe', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (3, '01a205ce-55bf-7392-83de-b13e47dd3384', 1, 'Aino', 'Virtanen', 'F', '2008-04-02', NULL, NULL, NULL, 1, 0, 'aino virtanen', NULL, 'virtanenaino', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (4, '01a205ce-55c1-748a-9773-7ec4af77e1b6', 1, 'Bea', 'Okafor', 'F', '2011-11-20', NULL, NULL, NULL, 1, 0, 'bea okafor', NULL, 'okaforbea', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (5, '01a205ce-55c2-73c7-8b02-7866700765c2', 1, 'Caleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, 1, 0, 'caleb okafor', 7, 'okaforcaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (6, '01a205ce-55dc-75b6-86cb-571cc4e3d285', 1, 'Eva', 'Lind', 'F', '', NULL, NULL, NULL, 2, 1, 'eva lind', NULL, 'lindeva', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (7, '01a205ce-55ea-71af-92b6-a3aee216cf3c', 1, 'Kaleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, NULL, 0, 'kaleb okafor', NULL, 'okaforkaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (8, '01a205ce-55f8-7230-aa97-42fcad7536d7', 1, 'Bo', 'Okafor', 'F', '', NULL, NULL, NULL, NULL, 0, 'bo okafor', NULL, 'okaforbo', '', NULL, '', '', 0);
INSERT INTO athlete_membership (id, uuid, club_id, athlete_id, from_day, to_day, is_deleted) VALUES (1, '01a205ce-5523-718e-896d-9e0406c43738', 1, 1, '2019-01-01', '', 0);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (1, '01a205ce-55f4-72b8-81f5-1a815d7f44d7', 1, 7, 5, 1, '{"date_of_birth":{"former":"","given":"2005-01-31"}}', 1795393738227, 1);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (2, '01a205ce-5600-73be-90a6-d70fc4abf6f1', 1, 8, 4, 0, '{}', 1795393738240, 1);

INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 1, 1, 5210, 26, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 2, 1, 5080, 11, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 3, 1, NULL, NULL, 'foul');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (1, NULL, 1, 1, 1795393737940, 1, 'clubs.create', 'done', '01a205ce-54d3-75ed-9697-21c37f4bef9a', '{"input":{"name":"Sample Harriers","scheme":"uka","aliases":["Harriers"]}}', X'752EE92D9FBDCEAEF96340E737D8A4E1F056CF656417580FD120DD9B12C6CBE1', X'E9BE476AC33F3F7100F3C516F072E74FEA13D2B6E084EA2B6E7A854A41432EC7', '01a205ce-54d0-764c-8ad4-c0fa94b1a795', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (2, 1, 1, 1, 1795393737965, 1, 'reference.createSeason', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","name":"Beach","aliases":[]}}', X'F21F42869723EC19C0FEC00EE955563BE6D023380DBB85A5A7EC9664CFA59596', X'F480436B3FAF441AF3A247E09CDF86C7E357EC3F4DB43043166888530262DE00', '01a205ce-54e1-7068-94aa-e1171f4c5b0b', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (3, 1, 1, 2, 1795393737986, 1, 'reference.createAgeGroup', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","code":"U9","name":"Under 9","aliases":[],"kind":"youth","gender":null,"ordinal":90,"minAge":null,"maxAge":8,"ageReference":"31-dec"}}', X'AADE930A59E5C9D87770F34674E5E6EBD9FFBA6BFC9E58A0558A7FB6640CD94B', X'5685DBED5879AAA064D39FDD6FB1074BE73B19D99933F57D1D6B5755F417F0FC', '01a205ce-54f1-7622-ab02-db801177bb4b', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (4, 1, 1, 3, 1795393738009, 1, 'reference.createDiscipline', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","name":"Welly Throw","aliases":[],"kind":"measured","teamSize":1,"windRule":"none","specification":"none","seasons":[]}}', X'BA8F7BC9FA2FD02455C22DF838277BFED6A9E63487FE383DF54AED1D58ABE0A6', X'076D9CD215769B3D29DD99D34B276D85BFACAA67595ACE91B4A14CED2A5133A6', '01a205ce-550b-7240-a8bf-a254a1a97ed6', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (5, 1, 1, 4, 1795393738023, 1, 'athletes.create', 'done', '01a205ce-5523-718d-9fd4-029f73c2ff97', '{"input":{"firstName":"Ada","lastName":"Berg","gender":"F","dateOfBirth":"2009-03-14","membershipNumber":"17","consent":null,"memberFrom":"2019-01-01","memberTo":"","clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","isAnotherPerson":false}}', X'050053716C9DE807FDBDE6A25A6DB8B05396F0E7C60E86BF3FC4E3F08916CC4B', X'043E11C56350D03A0707563BFA35DD7818C2707676D5A4C05A222ABF71E6300A', '01a205ce-5522-75cc-9f58-543a39f3ea8a', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (6, 1, 1, 5, 1795393738029, 1, 'athletes.create', 'done', '01a205ce-552d-764a-9f24-0bea529d1970', '{"input":{"firstName":"Zoe","lastName":"Spare","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","isAnotherPerson":false}}', X'4F0B5A5BB83FB2F5FAD3930B21305890F623CFBA987B4AF2E790FDAB1ABE62BB', X'36D17D9BC0DD21AA2AC23E46046B7532171A66438910954D99C0455F551E2201', '01a205ce-552c-7005-886a-9509bfed2da3', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (7, 1, 1, 6, 1795393738040, 1, 'athletes.remove', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","athleteId":"01a205ce-552d-764a-9f24-0bea529d1970"}}', X'4C94C03C16024BE6AE44A35850D50F6FBA1E22A358329FC9EE3C051520100591', X'D98278DA8AB9576F947FA795C8EECEF91F875405B4CAB57BBC1DBE87504299BE', '01a205ce-5537-766f-bb87-876cd8bf8bf5', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (8, 1, 1, 7, 1795393738065, 1, 'performances.record', 'done', '01a205ce-5548-736f-ac36-22d8e2acff6c', '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","discipline":"LJ","season":"track","legs":[{"athleteId":"01a205ce-5523-718d-9fd4-029f73c2ff97"}],"day":"2025-06-14","mark":"5.21","wind":"+2.6","place":1,"ageGroup":null,"specification":null,"representedClub":null,"competition":"County","venue":"Hilltop","eventDetails":"","round":"final","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[{"mark":"5.21","wind":"+2.6"},{"mark":"5.08","wind":"+1.1"},{"mark":"x","wind":""}],"isConfirmed":true}}', X'3DBC6B13B0A75ABFEE58E466FDCA5E39CC48D4F69D4EABAD5630FECF66450F15', X'59CCDFEE5927EFA761248B0E301EB8CE58A2E3B7E5454B255A13352238D0D27F', '01a205ce-553f-74fc-92e3-0db5d48619cb', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (9, 1, 1, 8, 1795393738087, 1, 'performances.decide', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","performanceId":"01a205ce-5548-736f-ac36-22d8e2acff6c","ruling":"ratified","reason":"Papers are in."}}', X'5AC76E34FC1CA7BCC06C75759981ACDAB56103C0F120DC362A9D33F7B2F19B75', X'EFAE87CB9A0AC4B98F4FE72867483EE97F5CE663E96CBF2D09F9E94128AE4859', '01a205ce-5563-7242-b9fa-18de0fcf0f30', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (10, 1, 1, 9, 1795393738098, 1, 'performances.record', 'done', '01a205ce-5571-7677-b5d5-241baabc0c57', '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","discipline":"100m","season":"track","legs":[{"athleteId":"01a205ce-5523-718d-9fd4-029f73c2ff97"}],"day":"2025-07-01","mark":"12.9","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'5BD20150F8F6CC4D6A990203F8328AAAFE53D39AD21BDE678E9C3E88DDA61012', X'ED2624688B8CBEDDCD1D441F43C14216661079AF4FE8DAE31D2C962EB575DD90', '01a205ce-556f-7740-b8fd-61fa6b492081', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (11, 1, 1, 10, 1795393738112, 1, 'performances.correct', 'done', '01a205ce-5579-73bc-94c6-bf50eaf05e50', '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","discipline":"100m","season":"track","legs":[{"athleteId":"01a205ce-5523-718d-9fd4-029f73c2ff97"}],"day":"2025-07-01","mark":"12.94","wind":"+0.3","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"performanceId":"01a205ce-5571-7677-b5d5-241baabc0c57","reason":"Misread.","isConfirmed":true}}', X'CD3271B5997B05151EAAEE6C666929A677D757EA597F31420961A38EDFDE3D4B', X'95CCC9F36BD0C0289C048BE737AEDF971F5EAE65C9D4562820A54FB5BB2EC136', '01a205ce-5577-7214-82f9-c923a36141b7', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (12, 1, 1, 11, 1795393738120, 1, 'performances.record', 'done', '01a205ce-5587-701a-97e9-acea6de24877', '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","discipline":"01a205ce-5512-759e-9d8a-ba7d2881fe6c","season":"track","legs":[{"athleteId":"01a205ce-5523-718d-9fd4-029f73c2ff97"}],"day":"2025-07","mark":"21.30","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'2AD1FD4DF6F4F40A05C40181F5ACCA2BB316572B1AD092F9313D92305C304869', X'9241CC54CA1983C9BF2947AF687A38AC5441756C495F8482A67B6C5EFAF8F5A1', '01a205ce-5586-70bf-b812-5279eba6cefd', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (13, 1, 1, 12, 1795393738128, 1, 'performances.remove', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","performanceId":"01a205ce-5587-701a-97e9-acea6de24877","reason":"Typed twice."}}', X'DFFFA81CCFBB21B8F4D40263CCAE02C0490BE3E2424CCB1820D8A5632F59B3EA', X'89990C462D166AC9361CD83A857FEE6D5E166C371D1064D5107286C9EBF0F43D', '01a205ce-558f-7034-b850-e954da13d496', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (14, 1, 1, 13, 1795393738136, 1, 'performances.restore', 'done', '01a205ce-5594-765a-b1c5-cf355e68496f', '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","performanceId":"01a205ce-5587-701a-97e9-acea6de24877"}}', X'2A760550475CBDDC8BF6259F3CF60BA77384AC8CD94D73B1403402CAF12B9715', X'A684C97A5C79F339B3116109DA8B2A32553B05A63488212EDF477793F98563C5', '01a205ce-5593-72d8-be31-2565545a8dfa', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (15, 1, 1, 14, 1795393738185, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","kind":"performances","uploadId":"d383c6ad-ce5f-4be0-9127-be84a40dd02a","mapping":{},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'A5C089DABE7F2583F7E96F3F445A58C71DCB238A6D428F7D9BA300FC7F9960D9', X'5B26DA6D0921F7647C41BACCA10E4F5498C3EC9E8B6057B83063FFB14F8AECB4', '01a205ce-55bd-7546-8f63-f5c188730775', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (16, 1, 1, 15, 1795393738204, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","kind":"performances","uploadId":"73014e45-fed6-4d22-b7d2-aa1b28b26f13","mapping":{"constants":{"gender":"F"}},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'9BE4BE7428531FE6C356D0110EBF373F903379A20A9FBFA0DF6B0BB1E0B02435', X'85D7E46BCAF924F4FBFE203F2D77B8AC62A24C4C24DAFD1BBC8057F9ED0D6510', '01a205ce-55db-769f-b0a8-c4ed7c409ac1', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (17, 1, 1, 16, 1795393738208, 1, 'imports.undo', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","batchId":"01a205ce-55db-76a0-b0e7-f6f66aaa6fd0"}}', X'5C15827D2B139F93ACAC2D51780F51CF1F43046BCF69744D4A87FB72A9B40974', X'43B2BF63B62FF0E1CE4B5DA37A364EAC376D706072E6FAB1BEC1F941C9D26B8D', '01a205ce-55de-7069-a895-5a5da2c5d911', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (18, 1, 1, 17, 1795393738218, 1, 'athletes.create', 'done', '01a205ce-55ea-71af-92b6-a3aee216cf3c', '{"input":{"firstName":"Kaleb","lastName":"Okafor","gender":"M","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","isAnotherPerson":false}}', X'626F1996CEAD8A0B4C420CFCA0B8E59CB66C72B1EDA7055C99448793A7CF0136', X'23530B4B413BEE6B74DF5A9A4E95AF3C351C90913E40517D8B2688B55AE0014B', '01a205ce-55ea-71ae-a830-2919070cd577', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (19, 1, 1, 18, 1795393738230, 1, 'athletes.merge', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","keptId":"01a205ce-55ea-71af-92b6-a3aee216cf3c","mergedId":"01a205ce-55c2-73c7-8b02-7866700765c2","take":["dateOfBirth"]}}', X'318A54FE91CB146992E96ADAF0FB98EADF18EC2FE737CABF1CA5A0E0837E3177', X'B9F6F0014073C88948A5A2E2986186E2766A69CC1DB1331646D403663A703DF4', '01a205ce-55f3-7203-901a-acc2f9ba9daf', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (20, 1, 1, 19, 1795393738232, 1, 'athletes.create', 'done', '01a205ce-55f8-7230-aa97-42fcad7536d7', '{"input":{"firstName":"Bo","lastName":"Okafor","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","isAnotherPerson":false}}', X'8AC0B1E3CAF2DC3B7F347C6F407154B6AE61786655CFD56C2E36C8C383821F08', X'B77E4D50512943AADEC8960C450B969171FAFCC5CD70FB2B4C9CBC637B5C3504', '01a205ce-55f7-72ff-b8bd-c81dca78efcc', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (21, 1, 1, 20, 1795393738240, 1, 'athletes.keepApart', 'done', NULL, '{"input":{"clubId":"01a205ce-54d3-75ed-9697-21c37f4bef9a","athleteId":"01a205ce-55f8-7230-aa97-42fcad7536d7","otherId":"01a205ce-55c1-748a-9773-7ec4af77e1b6"}}', X'F1BBB0DD68273F6605A2D5E430E2EDFBF3F56271B15F0748C056E1029A98C766', X'6C5559C0100C191E6B6246F9DF42EF6CDA8134FA993DE24D49100A281B0243D7', '01a205ce-5600-73bd-9a66-23c2d2c4e3fc', 'test');
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
INSERT INTO club (id, uuid, name, aliases, scheme, policy, is_demo, is_deleted, created_at, settings) VALUES (1, '01a205ce-54d3-75ed-9697-21c37f4bef9a', 'Sample Harriers', '["Harriers"]', 'uka', '{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30}', 0, 0, 1795393737936, '{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]}}');

INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (1, '01a205ce-5549-7351-a268-2391692f20d0', 1, 'County', 'Hilltop', '2025-06-14', '2025-06-14', NULL, 0, 'county');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (2, '01a205ce-55bf-7393-a61d-1786b9918149', 1, 'Spring Open', 'Riverside', '2026-05-03', '2026-05-03', NULL, 0, 'spring open');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (3, '01a205ce-55c2-73c8-a8dc-431b04db4a99', 1, 'League 1', 'Hilltop', '2026-05-09', '2026-05-09', NULL, 0, 'league 1');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (4, '01a205ce-55c3-71b4-a669-662deb5affb0', 1, 'League 2', 'Hilltop', '2026-05-16', '2026-05-16', NULL, 0, 'league 2');
INSERT INTO decision (id, uuid, club_id, origin_uuid, performance_uuid, ruling, reason, decided_at, decided_by, checklist) VALUES (1, '01a205ce-5564-723c-b1b3-e014142d0670', 1, '01a205ce-5548-736f-ac36-22d8e2acff6c', '01a205ce-5548-736f-ac36-22d8e2acff6c', 'ratified', 'Papers are in.', 1795393738083, 1, NULL);
INSERT INTO device (id, uuid, label, created_at) VALUES (1, '01a205ce-5490-74b6-a1a9-d9b169d2cc60', 'the laptop', 1795393737871);
INSERT INTO device_setting (name, value) VALUES ('audit_end - 01a205ce-5490-74b6-a1a9-d9b169d2cc60', '1 752ee92d9fbdceaef96340e737d8a4e1f056cf656417580fd120dd9b12c6cbe1');
INSERT INTO device_setting (name, value) VALUES ('audit_end 01a205ce-54d3-75ed-9697-21c37f4bef9a 01a205ce-5490-74b6-a1a9-d9b169d2cc60', '20 f1bbb0dd68273f6605a2d5e430e2edfbf3f56271b15f0748c056e1029a98c766');
INSERT INTO device_setting (name, value) VALUES ('device', '01a205ce-5490-74b6-a1a9-d9b169d2cc60');
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
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (169, '01a205ce-5512-759e-9d8a-ba7d2881fe6c', 1, 'Welly Throw', '[]', 'measured', 'higher', 1, 'none', 'none', '[]', NULL, 100000, 0);

INSERT INTO event (id, discipline_id, specification) VALUES (1, 67, '');
INSERT INTO event (id, discipline_id, specification) VALUES (2, 8, '');
INSERT INTO event (id, discipline_id, specification) VALUES (3, 169, '');
INSERT INTO event (id, discipline_id, specification) VALUES (4, 28, '');
INSERT INTO event (id, discipline_id, specification) VALUES (5, 101, '');
INSERT INTO event (id, discipline_id, specification) VALUES (6, 17, '');
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (1, '01a205ce-55bd-7547-98f7-171228b4dae5', 1, 'performances', 'results.csv', 'c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c', '{}', '{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a205ce-55bd-7547-98f7-171228b4dae5","seconds":0.029}', 1795393738173, 1, NULL);
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (2, '01a205ce-55db-76a0-b0e7-f6f66aaa6fd0', 1, 'performances', 'results.csv', '699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266', '{"constants":{"gender":"F"}}', '{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a205ce-55db-76a0-b0e7-f6f66aaa6fd0","seconds":0.005}', 1795393738203, 1, 1795393738206);
INSERT INTO import_mapping (id, uuid, club_id, layout, kind, mapping, is_deleted) VALUES (1, '01a205ce-55db-76a1-a4e1-05b4697b2b52', 1, 'a48b99ede4c8217253cfcd593d8b166d', 'performances', '{"constants":{"gender":"F"}}', 0);

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

INSERT INTO non_mark (id, uuid, club_id, competition_id, discipline_id, season_id, gender, day, athlete_id, name, status, round, heat, bib, note, batch_id, is_deleted, entered_athlete_id) VALUES (1, '01a205ce-55c3-71b5-94a9-dd8f8407507c', 1, 4, 28, 1, 'M', '2026-05-16', 7, NULL, 'DNF', NULL, NULL, NULL, NULL, 1, 0, 5);
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 1, NULL, '01a205ce54d40000', '01a205ce-54d0-764c-8ad4-c0fa94b1a795', 'put', 'club', '01a205ce-54d3-75ed-9697-21c37f4bef9a', 30, '{"f":{"name":"Sample Harriers","scheme":"uka","is_demo":0,"is_deleted":0,"aliases":["Harriers"],"policy":{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30},"settings":{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]}}}}', X'520C6CF0CDB106059B863A48A396C7288444269AA6512242B7A0C4EC43AB3B85', X'17F0F714A71C49B13723B34101826400DC7022CD41A404070325572F3D4A0580');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 2, NULL, '01a205ce54ec0000', '01a205ce-54e1-7068-94aa-e1171f4c5b0b', 'put', 'season', '01a205ce-54ec-740c-bb31-a0a16cc7ffc4', 30, '{"f":{"name":"Beach","ordinal":100000,"is_deleted":0,"aliases":[]}}', X'369DE028CF3D3FD8393E759A7C98AB4AF238353B8E53B6EDACF523A0FB051D11', X'5246CD91D334B78B78CAC039EC68F39B0909A9CD3E9BF06F0477A906ADDBA82B');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 3, NULL, '01a205ce54f70000', '01a205ce-54f1-7622-ab02-db801177bb4b', 'put', 'age_group', '01a205ce-54f2-70b0-982b-530e8db2ba34', 30, '{"f":{"code":"U9","name":"Under 9","kind":"youth","ordinal":90,"max_age":8,"age_reference":"31-dec","is_deleted":0,"aliases":[]}}', X'E183936F2943A794F4B1865C89F1569717E8E1CDAF15588F0FC8C61A0E38914C', X'1FA9B4E93B0DCDA6C720DC63C0B55F0AA121FE1FDA4ABBEA6C4B77CFE1F6972E');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 4, NULL, '01a205ce55120000', '01a205ce-550b-7240-a8bf-a254a1a97ed6', 'put', 'discipline', '01a205ce-5512-759e-9d8a-ba7d2881fe6c', 30, '{"f":{"name":"Welly Throw","kind":"measured","better":"higher","team_size":1,"wind_rule":"none","specification":"none","ordinal":100000,"is_deleted":0,"aliases":[],"seasons":[]}}', X'E5CB00E11264A8885CF6BF8F58665B3FC21CFBB9BB833B8D2C58559EC53EBA5D', X'ADFF2F21FA8D64BB040E273F81813CACAD4A7E03ABE5E3A50152866DC8F0946E');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 5, NULL, '01a205ce55230000', '01a205ce-5522-75cc-9f58-543a39f3ea8a', 'put', 'athlete', '01a205ce-5523-718d-9fd4-029f73c2ff97', 30, '{"f":{"first_name":"Ada","last_name":"Berg","gender":"F","date_of_birth":"2009-03-14","membership_number":"17","is_deleted":0}}', X'FF3DBBCAB1642E9C75E11A6D5B420608B2438A9B6C4FA87DD096EB4DC301E4D6', X'E44281B0D83DD127240564CD645E89D09EB37E3FCBD44D55DB0394E1A0C3B891');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 6, NULL, '01a205ce55230001', '01a205ce-5522-75cc-9f58-543a39f3ea8a', 'put', 'athlete_membership', '01a205ce-5523-718e-896d-9e0406c43738', 30, '{"f":{"athlete":"01a205ce-5523-718d-9fd4-029f73c2ff97","from_day":"2019-01-01","to_day":"","is_deleted":0}}', X'7FBE435DF5B9E7AEF022AE2FF76A9D4005525D239AACB7C7DA7F615FD76FEE11', X'55D3317DAC4600FCFDC9A3141D7F2672AFA82346EE20D4ADAAD44038187E4A9E');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 7, NULL, '01a205ce552d0000', '01a205ce-552c-7005-886a-9509bfed2da3', 'put', 'athlete', '01a205ce-552d-764a-9f24-0bea529d1970', 30, '{"f":{"first_name":"Zoe","last_name":"Spare","gender":"F","date_of_birth":"","is_deleted":0}}', X'57ACCDC8678B091C5CE8D9E2D992B9AC086C2235C0542410125CB3E825658E9D', X'AC4F6BC3BA0FC87328F9EF6C6C9D3E753EA7445286DFF40AFBA12FA4D98213B9');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 8, NULL, '01a205ce55380000', '01a205ce-5537-766f-bb87-876cd8bf8bf5', 'put', 'athlete', '01a205ce-552d-764a-9f24-0bea529d1970', 30, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'E644FEBEB51D9FB6F05AFDC75096BAB8214D2E90F687F9E3F158F5CC1FC78C50');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 9, NULL, '01a205ce554d0000', '01a205ce-553f-74fc-92e3-0db5d48619cb', 'put', 'competition', '01a205ce-5549-7351-a268-2391692f20d0', 30, '{"f":{"name":"County","venue":"Hilltop","from_day":"2025-06-14","to_day":"2025-06-14"}}', X'E5D3AC7938E9FDDEF882CF77A118DACA04C7324B7D441AA995448656B5816825', X'B3157F60340A1965485A456F5C56F13B40D851A4C6FCBF5DCF8733457671468A');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 10, NULL, '01a205ce554e0000', '01a205ce-553f-74fc-92e3-0db5d48619cb', 'put', 'performance', '01a205ce-5548-736f-ac36-22d8e2acff6c', 30, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2025-06-14","mark_value":5210,"mark_text":"5.21","resolution":10,"wind_tenths":26,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a205ce-5549-7351-a268-2391692f20d0","source":"typed","entered_at":1795393738047,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-5523-718d-9fd4-029f73c2ff97"}],"attempts":[{"mark_value":5210,"wind_tenths":26,"status":"valid"},{"mark_value":5080,"wind_tenths":11,"status":"valid"},{"mark_value":null,"wind_tenths":null,"status":"foul"}]}}', X'5F713F012EE77E2A097C25BE890EFCD98BE911616F0F7DC27F73BB1360410FE4', X'FD147F6F118D93B4EAB79D2F39BCB60D64D4D1F2E8E9FD166F8F6E724CEAD9B5');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 11, NULL, '01a205ce55640000', '01a205ce-5563-7242-b9fa-18de0fcf0f30', 'put', 'decision', '01a205ce-5564-723c-b1b3-e014142d0670', 30, '{"f":{"origin_uuid":"01a205ce-5548-736f-ac36-22d8e2acff6c","performance_uuid":"01a205ce-5548-736f-ac36-22d8e2acff6c","ruling":"ratified","reason":"Papers are in.","decided_at":1795393738083,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5"}}', X'ECD840250B9A0583E7BAE82CCE9A6511F20D42136841EE5ACEA45843D04231AB', X'309E09A4BC31E68B7E21F6093D7CDDF036D50EA24F2724674CE1800729B046FF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 12, NULL, '01a205ce55710000', '01a205ce-556f-7740-b8fd-61fa6b492081', 'put', 'performance', '01a205ce-5571-7677-b5d5-241baabc0c57', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12900,"mark_text":"12.9","resolution":100,"timing":"UNKNOWN","source":"typed","entered_at":1795393738095,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-5523-718d-9fd4-029f73c2ff97"}]}}', X'8E3B4257BC139E37855AE9C65192920DB396AB54A60EC0FA8FB2C24261C73BE9', X'DB804E8D86B70FFF229B0E237D70820062113FEEBFC5F04321CADAC69E2478B9');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 13, NULL, '01a205ce55780000', '01a205ce-5577-7214-82f9-c923a36141b7', 'del', 'performance', '01a205ce-5571-7677-b5d5-241baabc0c57', 30, '{"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","at":1795393738103,"why":"Misread."}', X'D25465C1A4AEB0964397F6585C753AEB03CA98FE73615B3C8B9674BCDA4AB3EC', X'FF0F23D7E11DF13A4A7D37E95993D6F987B5E2AD4A2844B94FE39640222CE22D');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 14, NULL, '01a205ce557f0000', '01a205ce-5577-7214-82f9-c923a36141b7', 'put', 'performance', '01a205ce-5579-73bc-94c6-bf50eaf05e50', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12940,"mark_text":"12.94","resolution":10,"timing":"FAT","wind_tenths":3,"wind_status":"MEASURED","source":"typed","origin_uuid":"01a205ce-5571-7677-b5d5-241baabc0c57","replaces_uuid":"01a205ce-5571-7677-b5d5-241baabc0c57","entered_at":1795393738103,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-5523-718d-9fd4-029f73c2ff97"}]}}', X'B9070A18301073114DBC71D7DB874CD17B8FA2F87C0C58A87346B4A5A951D7CA', X'741A8280AAF67DFB4CC93D81C3986375CC752C8963BB68F5E4F7CCC0474F92E5');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 15, NULL, '01a205ce55880000', '01a205ce-5586-70bf-b812-5279eba6cefd', 'put', 'performance', '01a205ce-5587-701a-97e9-acea6de24877', 30, '{"f":{"discipline":"01a205ce-5512-759e-9d8a-ba7d2881fe6c","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","entered_at":1795393738118,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-5523-718d-9fd4-029f73c2ff97"}]}}', X'765AC54EDDA7B6CBE7A4A41A43AEFA5D57C63A39421AF07AB10F564DC4E40BEF', X'8EAF7EA03BD1DDA0C72848270347885EA37A53A6A167C6F26FE0AAD667ED6565');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 16, NULL, '01a205ce558f0000', '01a205ce-558f-7034-b850-e954da13d496', 'del', 'performance', '01a205ce-5587-701a-97e9-acea6de24877', 30, '{"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","at":1795393738127,"why":"Typed twice."}', X'38581D27B8C6CF934E827821B282E96C2141C3B2E063903A4AE999DF2E4A2677', X'83FFFA4DCFEF76CD335FC53F414623873753CA6199FDF09DFB9C227AE214F891');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 17, NULL, '01a205ce55970000', '01a205ce-5593-72d8-be31-2565545a8dfa', 'put', 'performance', '01a205ce-5594-765a-b1c5-cf355e68496f', 30, '{"f":{"discipline":"01a205ce-5512-759e-9d8a-ba7d2881fe6c","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","origin_uuid":"01a205ce-5587-701a-97e9-acea6de24877","replaces_uuid":"01a205ce-5587-701a-97e9-acea6de24877","entered_at":1795393738131,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-5523-718d-9fd4-029f73c2ff97"}]}}', X'0B18B6CF036100035083E1BBC1F59C60618060E2C1ED62F564CBE4197E056F2B', X'2939AF74F55F0C49BE9691CC062215F85304D9624A0A51B5C0E861C1516F3A4C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 18, NULL, '01a205ce55be0000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'import_batch', '01a205ce-55bd-7547-98f7-171228b4dae5', 30, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c","imported_at":1795393738173,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","mapping":{},"report":{}}}', X'8EBCDC1D1919DCADD83147D93C172A6D2D07E3C70D1AEC84341E81AA73423CF1', X'B51616874BA3DDB5B55DD467CF7267C590861EB52DB382EE19F2B3C76732EEAC');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 19, NULL, '01a205ce55bf0000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'athlete', '01a205ce-55bf-7392-83de-b13e47dd3384', 30, '{"f":{"first_name":"Aino","last_name":"Virtanen","gender":"F","date_of_birth":"2008-04-02","is_deleted":0,"batch":"01a205ce-55bd-7547-98f7-171228b4dae5"}}', X'20527100513F7625D1B5A7561ED7A20AD427A3A7ED4E0152908F3C98000C561E', X'06FA092BFA258010A648043909B6718894667BBA36FE9F2F5F0083F1CB091AB4');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 20, NULL, '01a205ce55bf0001', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'competition', '01a205ce-55bf-7393-a61d-1786b9918149', 30, '{"f":{"name":"Spring Open","venue":"Riverside","from_day":"2026-05-03","to_day":"2026-05-03"}}', X'851F355C6871652C6320952EE7E48F05B1CB5CADADED03143AF062A09C9EC0F2', X'0ABB807169A322810FE98AE5D1BB76BEA95D557BC949C2528E8180F75D83132F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 21, NULL, '01a205ce55c10000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'performance', '01a205ce-55c0-72d5-85b4-b4d328b93e84', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12710,"mark_text":"12.71","resolution":10,"timing":"FAT","wind_tenths":8,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a205ce-55bf-7393-a61d-1786b9918149","source":"import","batch":"01a205ce-55bd-7547-98f7-171228b4dae5","entered_at":1795393738173,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-55bf-7392-83de-b13e47dd3384"}]}}', X'5C1E43F38FAECE1870ACFD4EA4D53EAE003AB6C1AA2E1DC1B028901775EA2844', X'AC772B5BCAFEE48FEE153B2818A0F073CD705D57EF9F3317D65E520B99098572');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 22, NULL, '01a205ce55c10001', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'performance', '01a205ce-55c1-7489-9711-d2e8e2ffb633', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12800,"mark_text":"12.80","resolution":10,"timing":"FAT","wind_tenths":-2,"wind_status":"MEASURED","place":2,"round":"heat","competition":"01a205ce-55bf-7393-a61d-1786b9918149","source":"import","batch":"01a205ce-55bd-7547-98f7-171228b4dae5","entered_at":1795393738173,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-55bf-7392-83de-b13e47dd3384"}]}}', X'F8F48E4BD8B090E67F0098847E1AE15A633276E0B8998147F360FB92798C1608', X'81DA46F68552864ED571B3591BE6CE4B4EF32DD37182EC7DAA3221B268B75CBC');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 23, NULL, '01a205ce55c20000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'athlete', '01a205ce-55c1-748a-9773-7ec4af77e1b6', 30, '{"f":{"first_name":"Bea","last_name":"Okafor","gender":"F","date_of_birth":"2011-11-20","is_deleted":0,"batch":"01a205ce-55bd-7547-98f7-171228b4dae5"}}', X'DEAC23B9AC4FE61D5120569605EE29BAEB0E7AC5203F54504BE3247225E49C82', X'DAB3027643BD95024A025F88A9DF9156F111AC8E7A92740AE17D0D679479575A');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 24, NULL, '01a205ce55c20001', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'performance', '01a205ce-55c2-73c6-a032-805d2fa785f9', 30, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2026-05-03","mark_value":4920,"mark_text":"4.92","resolution":10,"wind_tenths":24,"wind_status":"MEASURED","place":1,"competition":"01a205ce-55bf-7393-a61d-1786b9918149","source":"import","batch":"01a205ce-55bd-7547-98f7-171228b4dae5","entered_at":1795393738173,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-55c1-748a-9773-7ec4af77e1b6"}]}}', X'0ACCF6B86D9660C0FB8E139638E1C2AE0D153ECB4F5FA216B043AF9D5B680FE7', X'C5718B3F8FB0FD3E404C7D1F13FE011300A28E6616C4DC919970C3049AC0D052');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 25, NULL, '01a205ce55c20002', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'athlete', '01a205ce-55c2-73c7-8b02-7866700765c2', 30, '{"f":{"first_name":"Caleb","last_name":"Okafor","gender":"M","date_of_birth":"2005-01-31","is_deleted":0,"batch":"01a205ce-55bd-7547-98f7-171228b4dae5"}}', X'46FAADBF5B364A725382E1DA41A6FF05B8D02184B35A22B443B78238ADF1F25F', X'3F5E07A50F7BFAF0734CACD56E928A5BBC093E9EFE6F8F8F45FE6E516A07AC2F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 26, NULL, '01a205ce55c30000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'competition', '01a205ce-55c2-73c8-a8dc-431b04db4a99', 30, '{"f":{"name":"League 1","venue":"Hilltop","from_day":"2026-05-09","to_day":"2026-05-09"}}', X'CA643BEDE3A7C2EEFCA8E1A5F708D65D6F7A4534EE75F8023312F7E8E1025833', X'4C4DB631B1028E59A3E60F6308CB5094F8EF51B6A05586EA2EE6BAF39F76096B');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 27, NULL, '01a205ce55c30001', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'performance', '01a205ce-55c3-71b3-8dcf-338850765644', 30, '{"f":{"discipline":"5000m","season":"track","gender":"M","day":"2026-05-09","mark_value":1024500,"mark_text":"17:04.50","resolution":10,"timing":"FAT","place":3,"competition":"01a205ce-55c2-73c8-a8dc-431b04db4a99","source":"import","batch":"01a205ce-55bd-7547-98f7-171228b4dae5","entered_at":1795393738173,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-55c2-73c7-8b02-7866700765c2"}]}}', X'CB429CF68B5CA38D3CD3C2CD283827E861A3D3AB925C0979ED71A5731EE1781B', X'34C869371B0AD758ABE6B49897CDCD8BE4290D6A11F9E6A71950B4B8C4AAC1DA');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 28, NULL, '01a205ce55c30002', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'competition', '01a205ce-55c3-71b4-a669-662deb5affb0', 30, '{"f":{"name":"League 2","venue":"Hilltop","from_day":"2026-05-16","to_day":"2026-05-16"}}', X'FDC5155D3CE4C1648219BC754AE263B34BF1CA16D0BF5E008EDDEA9AEFBAE940', X'EF1D914AE763C7113F7EF834CE5A4F3A212C571CB0FD55B8D79BF0968DE0D92F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 29, NULL, '01a205ce55c30003', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'non_mark', '01a205ce-55c3-71b5-94a9-dd8f8407507c', 30, '{"f":{"competition":"01a205ce-55c3-71b4-a669-662deb5affb0","discipline":"5000m","season":"track","gender":"M","day":"2026-05-16","athlete":"01a205ce-55c2-73c7-8b02-7866700765c2","status":"DNF","batch":"01a205ce-55bd-7547-98f7-171228b4dae5","is_deleted":0}}', X'F8DB284967DD88FE0C87941C4C1147ED22CD0495BB060A153248A1A3EAEFAACC', X'6BF3BAE1BE413C824AA5B7797AE56FF8BAF0242A07D4B4D0D65C535A62F13E69');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 30, NULL, '01a205ce55c50000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'performance', '01a205ce-55c5-76ef-bb7b-fc283ef62da6', 30, '{"f":{"discipline":"4x100m","season":"track","gender":"F","day":"2026-05-09","mark_value":52310,"mark_text":"52.31","resolution":10,"timing":"FAT","place":1,"age_group_given":"SEN","competition":"01a205ce-55c2-73c8-a8dc-431b04db4a99","source":"import","batch":"01a205ce-55bd-7547-98f7-171228b4dae5","entered_at":1795393738173,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-55bf-7392-83de-b13e47dd3384"},{"athlete":"01a205ce-55c1-748a-9773-7ec4af77e1b6"},{"name":"Dana Silva"},{"name":"Guest Runner"}]}}', X'A9864000729BA7781F97516BFD136F544F629D6676A9F5EEE882FD79237455A7', X'6F73445B6F8128935DA0123A7D2CBE86B630B025D1B9A7CD75A007CF6C89726F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 31, NULL, '01a205ce55c80000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'quarantined_row', '01a205ce-55c8-7225-badf-1df86b061114', 30, '{"f":{"batch":"01a205ce-55bd-7547-98f7-171228b4dae5","line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\".","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'6C17AA1D2AB8F577AFB034E93A27FFAD714577A62A3B81166F712339B1971ADE', X'CE788B4FF5334847325E362C4664E978570BAE04DC2EE955769CBAFE7B5E4AF6');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 32, NULL, '01a205ce55c80001', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'quarantined_row', '01a205ce-55c8-7226-8091-293a8dc55a1f', 30, '{"f":{"batch":"01a205ce-55bd-7547-98f7-171228b4dae5","line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day.","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'1EAB42C1DC595E83541A3CE7A71989C449FCD5DC7B66A2A0981B6E2259C1D929', X'19015F67AD23B8926CB94110D6D59C8C62A07D9924B3929ABD16286A2636238D');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 33, NULL, '01a205ce55c90000', '01a205ce-55bd-7546-8f63-f5c188730775', 'put', 'import_batch', '01a205ce-55bd-7547-98f7-171228b4dae5', 30, '{"f":{"report":{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a205ce-55bd-7547-98f7-171228b4dae5","seconds":0.029}}}', X'C0D43B581B19310675A1D2B1B6E601D089CF0CC8E1EBC59A6758E8FBBE906428', X'EBA0D18086F7A48D17030EB59231BC7635178774D5A1C5956DC86CD4ED096B1F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 34, NULL, '01a205ce55db0000', '01a205ce-55db-769f-b0a8-c4ed7c409ac1', 'put', 'import_batch', '01a205ce-55db-76a0-b0e7-f6f66aaa6fd0', 30, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266","imported_at":1795393738203,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","mapping":{"constants":{"gender":"F"}},"report":{}}}', X'5412AF5899C933419472A94BFB75E1594CFCD634E28FE0A1426043937F71398C', X'4697B62CE401979919727C5AE349B03F4C36C3423405B20E6EECD0BF0E42E9DB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 35, NULL, '01a205ce55db0001', '01a205ce-55db-769f-b0a8-c4ed7c409ac1', 'put', 'import_mapping', '01a205ce-55db-76a1-a4e1-05b4697b2b52', 30, '{"f":{"layout":"a48b99ede4c8217253cfcd593d8b166d","kind":"performances","is_deleted":0,"mapping":{"constants":{"gender":"F"}}}}', X'D6E6D0DB922ED8878A4CBA6D15E713E36124FDCF01238D7D7868A8118CF31274', X'752D049168433618F5F2B860679DE3793A7F65B98495E5172D551F650A71C63C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 36, NULL, '01a205ce55dc0000', '01a205ce-55db-769f-b0a8-c4ed7c409ac1', 'put', 'athlete', '01a205ce-55dc-75b6-86cb-571cc4e3d285', 30, '{"f":{"first_name":"Eva","last_name":"Lind","gender":"F","date_of_birth":"","is_deleted":0,"batch":"01a205ce-55db-76a0-b0e7-f6f66aaa6fd0"}}', X'8DE16D67B911D08C72B3F972146406037A1D2F51D0E9EF68E4BA3E7ECE2E3107', X'C70A3364579662AE0350DA2217FEBE6BB354CEA6D001C5A764E7498035BDF1C9');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 37, NULL, '01a205ce55dc0001', '01a205ce-55db-769f-b0a8-c4ed7c409ac1', 'put', 'performance', '01a205ce-55dc-75b7-80bc-4339e520530a', 30, '{"f":{"discipline":"800m","season":"track","gender":"F","day":"2024-05-05","mark_value":140100,"mark_text":"2:20.10","resolution":10,"timing":"FAT","age_group_given":"U20","source":"import","batch":"01a205ce-55db-76a0-b0e7-f6f66aaa6fd0","entered_at":1795393738203,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","legs":[{"athlete":"01a205ce-55dc-75b6-86cb-571cc4e3d285"}]}}', X'75DD35371FC91C7745D310A80342847F1ED984FD908303D69346B85EE3133F93', X'7FE37D33F3E09850164225A6C262B0F52C1C6E24A955A79B7063C8BA4FCA127F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 38, NULL, '01a205ce55dc0002', '01a205ce-55db-769f-b0a8-c4ed7c409ac1', 'put', 'import_batch', '01a205ce-55db-76a0-b0e7-f6f66aaa6fd0', 30, '{"f":{"report":{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a205ce-55db-76a0-b0e7-f6f66aaa6fd0","seconds":0.005}}}', X'8895C4549D4596DBA9A52939A76DE27A5728AC1159952D7D2A54ED976105C1D8', X'7B429F3630B8D845E5C8DA64EFA148089EF0ACF93DDA82F5BAE3434EA6822FB3');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 39, NULL, '01a205ce55de0000', '01a205ce-55de-7069-a895-5a5da2c5d911', 'del', 'import_batch', '01a205ce-55db-76a0-b0e7-f6f66aaa6fd0', 30, '{"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","at":1795393738206,"why":"undone"}', X'0B2DDD710706A01379FA812E4A551B4D076A86ABA9BD4269EB099D56AF832ADE', X'D18CD845FF02CA52B919621B7419E57F271A2B9BB7E2C57D325B32BF566DD848');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 40, NULL, '01a205ce55df0000', '01a205ce-55de-7069-a895-5a5da2c5d911', 'put', 'athlete', '01a205ce-55dc-75b6-86cb-571cc4e3d285', 30, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'64538CDBAAAF5B2EE8F9E15B4ABD1573FFC28F6D00BFFFF434CF61EFC72392A2');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 41, NULL, '01a205ce55ea0000', '01a205ce-55ea-71ae-a830-2919070cd577', 'put', 'athlete', '01a205ce-55ea-71af-92b6-a3aee216cf3c', 30, '{"f":{"first_name":"Kaleb","last_name":"Okafor","gender":"M","date_of_birth":"","is_deleted":0}}', X'45E6B44BFC71D6B233B99908F8F7C5C50F1AC9259F9DE45DDADBC19E7DA567F2', X'67F1CC66698DEB064FB8F191A53AC22B6993F01C46AE80AF6C25FECEFC01812A');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 42, NULL, '01a205ce55f40000', '01a205ce-55f3-7203-901a-acc2f9ba9daf', 'put', 'athlete', '01a205ce-55ea-71af-92b6-a3aee216cf3c', 30, '{"f":{"date_of_birth":"2005-01-31"}}', X'2C7DDE371DBB397A183CBDA98D9DDF2CBF15BD2A79D1D6CDFD3FB2370BC57C72', X'2E56A1D31BDFDC4756272839458DBD6316D4357143D1B65789BC646EA486EE82');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 43, NULL, '01a205ce55f50000', '01a205ce-55f3-7203-901a-acc2f9ba9daf', 'put', 'athlete_merge', '01a205ce-55f4-72b8-81f5-1a815d7f44d7', 30, '{"f":{"kept":"01a205ce-55ea-71af-92b6-a3aee216cf3c","merged":"01a205ce-55c2-73c7-8b02-7866700765c2","is_same":1,"merged_at":1795393738227,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","taken_over":{"date_of_birth":{"former":"","given":"2005-01-31"}}}}', X'4F59FB66578305019172CEB664B4F45A73C8A90A9F18CCF87F60F8FCEC0FFC20', X'40174A782FA953F45E699D836AA08ED41839F353A90379834B751DF7875D0787');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 44, NULL, '01a205ce55f80000', '01a205ce-55f7-72ff-b8bd-c81dca78efcc', 'put', 'athlete', '01a205ce-55f8-7230-aa97-42fcad7536d7', 30, '{"f":{"first_name":"Bo","last_name":"Okafor","gender":"F","date_of_birth":"","is_deleted":0}}', X'6FD74373861E970903F34C3F9DD1D9D12773B5942456CCEAAAF926825D74EBC4', X'414A3C0377CD18FFF7DF8ABBB13504C798C316C8D8B4021AF319E3BA8D6BE640');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 45, NULL, '01a205ce56000000', '01a205ce-5600-73bd-9a66-23c2d2c4e3fc', 'put', 'athlete_merge', '01a205ce-5600-73be-90a6-d70fc4abf6f1', 30, '{"f":{"kept":"01a205ce-55f8-7230-aa97-42fcad7536d7","merged":"01a205ce-55c1-748a-9773-7ec4af77e1b6","is_same":0,"merged_at":1795393738240,"by":"01a205ce-5491-7043-82d6-3b1c060c5fb5","taken_over":{}}}', X'AE4CA74B70D49DF6E435918C5B28E8C491DC0EF18F46F7AEAFF0C69E2ED5BC66', X'9F16B969AA0F468136960ABFFB44C86D04E720ADF60519D871924D6010FB33A8');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (1, '01a205ce-5548-736f-ac36-22d8e2acff6c', 1, 67, 1, 'F', '2025-06-14', 5210, '5.21', 10, NULL, 26, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795393738047, 1, 1, 1, 13, -5080, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (2, '01a205ce-5571-7677-b5d5-241baabc0c57', 1, 8, 1, 'F', '2025-07-01', 12900, '12.9', 100, 'UNKNOWN', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795393738095, 1, 0, 2, 13, 25801, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (3, '01a205ce-5579-73bc-94c6-bf50eaf05e50', 1, 8, 1, 'F', '2025-07-01', 12940, '12.94', 10, 'FAT', 3, 'MEASURED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a205ce-5571-7677-b5d5-241baabc0c57', '01a205ce-5571-7677-b5d5-241baabc0c57', 1795393738103, 1, 1, 2, 13, 25880, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (4, '01a205ce-5587-701a-97e9-acea6de24877', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795393738118, 1, 0, 3, 13, -21300, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (5, '01a205ce-5594-765a-b1c5-cf355e68496f', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a205ce-5587-701a-97e9-acea6de24877', '01a205ce-5587-701a-97e9-acea6de24877', 1795393738131, 1, 1, 3, 13, -21300, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (6, '01a205ce-55c0-72d5-85b4-b4d328b93e84', 1, 8, 1, 'F', '2026-05-03', 12710, '12.71', 10, 'FAT', 8, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795393738173, 1, 1, 2, 17, 25420, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (7, '01a205ce-55c1-7489-9711-d2e8e2ffb633', 1, 8, 1, 'F', '2026-05-03', 12800, '12.80', 10, 'FAT', -2, 'MEASURED', 2, 'heat', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795393738173, 1, 1, 2, 17, 25600, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (8, '01a205ce-55c2-73c6-a032-805d2fa785f9', 1, 67, 1, 'F', '2026-05-03', 4920, '4.92', 10, NULL, 24, 'MEASURED', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795393738173, 1, 1, 1, 12, -4920, 4, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (9, '01a205ce-55c3-71b3-8dcf-338850765644', 1, 28, 1, 'M', '2026-05-09', 1024500, '17:04.50', 10, 'FAT', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795393738173, 1, 1, 4, 18, 2049000, 3, 'bronze');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (10, '01a205ce-55c5-76ef-bb7b-fc283ef62da6', 1, 101, 1, 'F', '2026-05-09', 52310, '52.31', 10, 'FAT', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'SEN', NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795393738173, 1, 1, 5, 19, 104620, 1, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (11, '01a205ce-55dc-75b7-80bc-4339e520530a', 1, 17, 1, 'F', '2024-05-05', 140100, '2:20.10', 10, 'FAT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'U20', NULL, NULL, NULL, NULL, NULL, 'import', NULL, 2, NULL, NULL, 1795393738203, 1, 0, 6, 17, 280200, 0, NULL);
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
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (2, 1, 'Misread.', 1795393738103, 1);
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (4, 1, 'Typed twice.', 1795393738127, 1);


INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (1, '01a205ce-55c8-7225-badf-1df86b061114', 1, 1, 7, '“not a mark” cannot be read as a mark.', 'Write a height or length such as 5.67 or 17'' 4.5".', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (2, '01a205ce-55c8-7226-8091-293a8dc55a1f', 1, 1, 8, 'There is no such day as “2026-13-40” (date).', 'The calendar has no such day.', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');

INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (1, 'track', NULL, 'Track & Field', '["T&F","TF","Track and Field","Track","Outdoor","Outdoors","Stadia","Stadium"]', 1, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (2, 'indoor', NULL, 'Indoors', '["Indoor","Indoor Track & Field","Indoor T&F","Short Track","Hall"]', 2, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (3, 'cross-country', NULL, 'Cross Country', '["XC","X-C","CC","Cross-country","Crosscountry","Cross"]', 3, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (4, 'road', NULL, 'Road', '["Road Running","Road Race","Road Races","Roads"]', 4, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (5, '01a205ce-54ec-740c-bb31-a0a16cc7ffc4', 1, 'Beach', '[]', 100000, 0);




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
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('audit', 'audit_by_club', '500000 125000');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('audit', 'audit_by_actor', '500000 25000');
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
CREATE INDEX audit_by_actor ON audit (actor_id);
CREATE INDEX audit_by_club ON audit (club_id);
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
