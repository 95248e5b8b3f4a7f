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
INSERT INTO access_review (id, uuid, club_id, members, note, reviewed_at, reviewed_by) VALUES (1, '01a205ed-481a-7451-ab52-bdd00d235e35', 1, '[{"userName":"Tove","fullName":"Tove Berg","role":"staff"}]', 'All still with us.', 1795395766298, 1);
INSERT INTO account (id, uuid, actor_id, user_name, folded_name, full_name, email, password_hash, password_set_at, one_time_until, is_superuser, is_disabled, last_club_uuid, last_sign_in_at, created_at) VALUES (1, '01a205ed-4817-7346-8d82-bcc6c603c7a1', 3, 'Tove', 'tove', 'Tove Berg', NULL, '$argon2id$v=19$m=65536,t=3,p=1$BJA1PswuzMVTEfSnShWL1Q$d2PIJU0lgVpR4i86a1EuRafqGVjgxZrICZ6qu0jVRuk', 1795395766294, 1795654966294, 0, 0, NULL, NULL, 1795395766294);
INSERT INTO actor (id, uuid, name) VALUES (1, '01a205ed-44bf-76cb-8598-d8e7d318e7d0', 'official');
INSERT INTO actor (id, uuid, name) VALUES (2, '00000000-0000-7000-8000-000000000000', 'official');
INSERT INTO actor (id, uuid, name) VALUES (3, '01a205ed-4817-7346-8d82-bcc6c603c7a1', 'official');
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
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (63, '01a205ed-4551-7090-acdb-3e321816c496', 'U9', 1, 'Under 9', '[]', 'youth', NULL, 90, NULL, 8, '31-dec', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (1, '01a205ed-4519-76bb-a5f9-0e3e96b0317a', 1, 'Former', 'member', 'F', '', NULL, 'given', NULL, NULL, 0, 'former member', NULL, 'memberformer', '', NULL, '', '', 1);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (2, '01a205ed-4585-77f0-b4fe-0884918d39c6', 1, 'Ada', 'Berg', 'F', '2009-03-14', '17', NULL, NULL, NULL, 0, 'ada berg', NULL, 'bergada', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (3, '01a205ed-4594-7681-bd1e-7935b2dd018c', 1, 'Zoe', 'Spare', 'F', '', NULL, NULL, NULL, NULL, 1, 'zoe spare', NULL, 'sparezoe', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (4, '01a205ed-4630-7444-b318-8fc1dcd77880', 1, 'Aino', 'Virtanen', 'F', '2008-04-02', NULL, NULL, NULL, 1, 0, 'aino virtanen', NULL, 'virtanenaino', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (5, '01a205ed-4637-7567-b13d-397cd5a2e16c', 1, 'Bea', 'Okafor', 'F', '2011-11-20', NULL, NULL, NULL, 1, 0, 'bea okafor', NULL, 'okaforbea', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (6, '01a205ed-4638-70f8-9d6b-5be4d197153b', 1, 'Caleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, 1, 0, 'caleb okafor', 8, 'okaforcaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (7, '01a205ed-467c-7678-b54a-22092b96c825', 1, 'Eva', 'Lind', 'F', '', NULL, NULL, NULL, 2, 1, 'eva lind', NULL, 'lindeva', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (8, '01a205ed-468d-72fe-bba2-a2e2203c685a', 1, 'Kaleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, NULL, 0, 'kaleb okafor', NULL, 'okaforkaleb', '', NULL, '', '', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name, consent_day, photo_consent, photo_consent_day, keep_until, is_erased) VALUES (9, '01a205ed-469f-7686-a3a6-f9e183352ff8', 1, 'Bo', 'Okafor', 'F', '', NULL, NULL, NULL, NULL, 0, 'bo okafor', NULL, 'okaforbo', '', NULL, '', '', 0);
INSERT INTO athlete_membership (id, uuid, club_id, athlete_id, from_day, to_day, is_deleted) VALUES (1, '01a205ed-4585-77f1-a919-1f165525eb9c', 1, 2, '2019-01-01', '', 0);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (1, '01a205ed-4695-75a3-96bc-b849a0eea500', 1, 8, 6, 1, '{"date_of_birth":{"former":"","given":"2005-01-31"}}', 1795395765908, 1);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (2, '01a205ed-46a2-763a-8230-b1e77705489f', 1, 9, 5, 0, '{}', 1795395765922, 1);

INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 1, 1, 5210, 26, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 2, 1, 5080, 11, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 3, 1, NULL, NULL, 'foul');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (1, NULL, 1, 1, 1795395765513, 1, 'clubs.create', 'done', '01a205ed-4501-77e1-b1bb-11b2cf7c1d46', '{"input":{"name":"Sample Harriers","scheme":"uka","aliases":["Harriers"]}}', X'34CBBA6EC8AC5B4658662A918456DC412D08C4BFEF1266CEB5339C602E18688F', X'E9BE476AC33F3F7100F3C516F072E74FEA13D2B6E084EA2B6E7A854A41432EC7', '01a205ed-4500-7169-98c9-e4db1a501289', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (2, 1, 1, 1, 1795395765531, 1, 'athletes.create', 'done', '01a205ed-4519-76bb-a5f9-0e3e96b0317a', '{"erased":true}', X'4128D1CEC0F87E82BF2993145FFE83DA51E36E20C736D3AC34653444885D0201', X'C1806117C17BE8661835371E934AF4FD555628B09EC5364B166FD85AB7C5D748', '01a205ed-4510-72f5-8e6d-8df32926d827', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (3, 1, 1, 2, 1795395765549, 1, 'privacy.erase', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","athleteId":"01a205ed-4519-76bb-a5f9-0e3e96b0317a","reason":"asked for it"}}', X'ACF1C133619FB592627708EC6E1798C7EF3D0F3063629BBE63E15BC86C195A3C', X'561BA9B909AF399B3E5DE62CF89E0E64EECF9B098344310D87C3453BE272096A', '01a205ed-4522-72f9-9fdb-0bda9052719c', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (4, 1, 1, 3, 1795395765573, 1, 'reference.createSeason', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","name":"Beach","aliases":[]}}', X'0D502F22D192AF8A84F6EB84CD6E9B18F7A300B88465B21616628B763F5B378A', X'EC743DDFDD05F8461BE9C08D7C4363D9D9F42FC54FFC19100D0A76C99DA9A451', '01a205ed-4537-72c3-9cb0-cbdcad527cb4', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (5, 1, 1, 4, 1795395765596, 1, 'reference.createAgeGroup', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","code":"U9","name":"Under 9","aliases":[],"kind":"youth","gender":null,"ordinal":90,"minAge":null,"maxAge":8,"ageReference":"31-dec"}}', X'2497BE3584B239AD58D6F45D519C8428ECC2D28D29DE6B63519440F8015B5717', X'9DA3139BD17E9BCD9E4EAEC3A7B96A377429BBB28792D7EC369EC0BC6B7B26A8', '01a205ed-4551-708f-8556-607c3bf7efbe', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (6, 1, 1, 5, 1795395765625, 1, 'reference.createDiscipline', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","name":"Welly Throw","aliases":[],"kind":"measured","teamSize":1,"windRule":"none","specification":"none","seasons":[]}}', X'2E94A79F079F7353FED75B2CA08B2DF607F09A6EB8B69418D68D518F114FE662', X'B6550D99B352FF56F621349334AB5362BE224D6E0A5AAFB68EBD8E18A3F9F848', '01a205ed-4566-70d4-9e00-58fc67092bd4', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (7, 1, 1, 6, 1795395765638, 1, 'athletes.create', 'done', '01a205ed-4585-77f0-b4fe-0884918d39c6', '{"input":{"firstName":"Ada","lastName":"Berg","gender":"F","dateOfBirth":"2009-03-14","membershipNumber":"17","consent":null,"memberFrom":"2019-01-01","memberTo":"","clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","isAnotherPerson":false}}', X'F0522CEDDB96C3D9F83ED805C111E666F92C7166C8938748E1918B35BEC2C56F', X'833F24625F97305A6316A9B0975B9E58B4ACEBDF2FE153E68ACF03F3CA448A5F', '01a205ed-4584-70e5-bade-cdb1ea5b69c7', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (8, 1, 1, 7, 1795395765652, 1, 'athletes.create', 'done', '01a205ed-4594-7681-bd1e-7935b2dd018c', '{"input":{"firstName":"Zoe","lastName":"Spare","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","isAnotherPerson":false}}', X'790E4E999B561E61D73B30EF1EA973BB3A4C580F38A656514B3824542638124E', X'5EF2B516BC121FB22CCDD66274C709F49E90EEB8D9C877D2EEB970EF36F73D76', '01a205ed-4594-7680-9090-3c98c5780a1f', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (9, 1, 1, 8, 1795395765656, 1, 'athletes.remove', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","athleteId":"01a205ed-4594-7681-bd1e-7935b2dd018c"}}', X'6686A43FCD5892C8ACA7AA764D81529534A62615911B1F2A5A07C88751C538E1', X'B5FB0D4E46558E9BF56986C3449C7EC36AF4DB27D89CB9ECA8816704940E08D8', '01a205ed-4597-7361-aae9-e22e49e514d8', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (10, 1, 1, 9, 1795395765684, 1, 'performances.record', 'done', '01a205ed-45a8-7406-b491-e79ba106d263', '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","discipline":"LJ","season":"track","legs":[{"athleteId":"01a205ed-4585-77f0-b4fe-0884918d39c6"}],"day":"2025-06-14","mark":"5.21","wind":"+2.6","place":1,"ageGroup":null,"specification":null,"representedClub":null,"competition":"County","venue":"Hilltop","eventDetails":"","round":"final","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[{"mark":"5.21","wind":"+2.6"},{"mark":"5.08","wind":"+1.1"},{"mark":"x","wind":""}],"isConfirmed":true}}', X'A78FCEE5237AFB19983AAED62F73E3408E4B6E4FC97FB647CB6346EBE1751580', X'64175A722327D5B80884BA3D2836CFF9FEDF5746914A8414D0A6E76B04A3B233', '01a205ed-459d-7784-9a99-c35605468e7a', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (11, 1, 1, 10, 1795395765707, 1, 'performances.decide', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","performanceId":"01a205ed-45a8-7406-b491-e79ba106d263","ruling":"ratified","reason":"Papers are in."}}', X'DE7D4F382DCCA5D15F9DA4DE0982D8CD389CD8750C8010E30C2ADF18C5A22F44', X'D1E41FD74442F11C9B42BCD1B199CA4B741993FA641C00A8E2A4A8992A297894', '01a205ed-45ba-72b3-9b49-45f8c687b163', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (12, 1, 1, 11, 1795395765714, 1, 'performances.record', 'done', '01a205ed-45d1-733f-b1d6-7e070411cf41', '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","discipline":"100m","season":"track","legs":[{"athleteId":"01a205ed-4585-77f0-b4fe-0884918d39c6"}],"day":"2025-07-01","mark":"12.9","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'A0CC77429B26F1E04B447E11C8AA3BD17A126DBD38ECAADBFF875ECC1904A53B', X'7DE5835BB7769243CABAC7D0858CBBD8307471B7CABF6076E4A94198C491A452', '01a205ed-45cf-70d9-847d-af28913c67c5', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (13, 1, 1, 12, 1795395765734, 1, 'performances.correct', 'done', '01a205ed-45e4-76ea-8b63-38980c29815c', '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","discipline":"100m","season":"track","legs":[{"athleteId":"01a205ed-4585-77f0-b4fe-0884918d39c6"}],"day":"2025-07-01","mark":"12.94","wind":"+0.3","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"performanceId":"01a205ed-45d1-733f-b1d6-7e070411cf41","reason":"Misread.","isConfirmed":true}}', X'F6B9AB9D60498C5770CCA7FD16340D02BC5E3C4E449F8A096A461AE64C83D28C', X'ACB83A3802F4C54FCF154242DE7C646E8D883D88DC83EE626699DCEC8B72BA4C', '01a205ed-45dd-70bf-8fe6-77dfd3511f03', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (14, 1, 1, 13, 1795395765742, 1, 'performances.record', 'done', '01a205ed-45ed-7207-8a2d-6c3c4af0a7d6', '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","discipline":"01a205ed-4572-771d-8f6d-407fb412bfd2","season":"track","legs":[{"athleteId":"01a205ed-4585-77f0-b4fe-0884918d39c6"}],"day":"2025-07","mark":"21.30","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'ACF3094FC8484E481B4FDD272FEE55CC7BDFDCD2D0F87FBFD13677A1BFD1FD97', X'3DC191E24402203A71252CBB58ABF4A4B1CE7251B3C56B175F6298E94DF5E4BF', '01a205ed-45ec-7256-aa87-bb8b87409edb', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (15, 1, 1, 14, 1795395765748, 1, 'performances.remove', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","performanceId":"01a205ed-45ed-7207-8a2d-6c3c4af0a7d6","reason":"Typed twice."}}', X'B7CC605F81464B3B8DDD146414C4305D226B5644765DE6D9B420DCE71D1ED50A', X'A07430A2163E77D507B5032D7C55EDFE4F1E0095FD9E472B350AD63A0E4AD278', '01a205ed-45f3-777c-82cc-52631f767615', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (16, 1, 1, 15, 1795395765754, 1, 'performances.restore', 'done', '01a205ed-45f8-727b-bb83-25f65888d774', '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","performanceId":"01a205ed-45ed-7207-8a2d-6c3c4af0a7d6"}}', X'7DC7BD33CCBC84921C4608685D7DB623840F4239C9986436A8A3EB561C8B8263', X'833DFA0AF02B340891B8A06A1BEF3DEFC648C2DA8E7BC6A4E49CB41AB5F9803D', '01a205ed-45f7-761b-8250-036e30901090', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (17, 1, 1, 16, 1795395765831, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","kind":"performances","uploadId":"fbbf4877-fed3-4a88-abfd-85e7056d5c98","mapping":{},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'5A761E004CA93E73CCF230B7BFFB6796A504302B5FE4888DF2154B79DA2C06C0', X'FEE5585B7F1DBFA03D863E898AFED656CB60664C27D2611D3B86D30C5D0D4671', '01a205ed-462a-7341-b95e-c5450d928795', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (18, 1, 1, 17, 1795395765885, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","kind":"performances","uploadId":"a55eeeff-8653-417a-9829-c5a56385d664","mapping":{"constants":{"gender":"F"}},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'EAA546DE3982EF1B41A51B99F48A429FEE15D12DF8B3E97BEA6255EE39A4BC1E', X'47A722DF90CB345979ACAD9B31A09E82848EB0B2A62048D61597A42ACC41F35C', '01a205ed-467b-71c8-a414-4b37f90152e8', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (19, 1, 1, 18, 1795395765891, 1, 'imports.undo', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","batchId":"01a205ed-467b-71c9-b75f-9046df11df46"}}', X'64B23A6565F03BE1F7FBAF7FE0F4CA550C6485912F397DEDB44A5F52CDCD8EBB', X'6F584C5D99D288A21AF5B6C8B345EC3CBEEA9FDC5F359F7AFB3F6EA61F16B0F6', '01a205ed-4681-706a-98bd-3dd27b5dbe7c', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (20, 1, 1, 19, 1795395765901, 1, 'athletes.create', 'done', '01a205ed-468d-72fe-bba2-a2e2203c685a', '{"input":{"firstName":"Kaleb","lastName":"Okafor","gender":"M","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","isAnotherPerson":false}}', X'E022289D8B3395E3F0805CD6105F48C1982ADAD602A6A8340E5AC5D6F5A86A66', X'5F7C40255DF0D15F0708553B492AD1144088015C16371791B83DA56C83FB378D', '01a205ed-468d-72fd-82b7-aad0771544c0', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (21, 1, 1, 20, 1795395765915, 1, 'athletes.merge', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","keptId":"01a205ed-468d-72fe-bba2-a2e2203c685a","mergedId":"01a205ed-4638-70f8-9d6b-5be4d197153b","take":["dateOfBirth"]}}', X'E90BE193F0E306B12133ADAD6E97D4380DDAECD2AADCDCE9C88A51DAB8126FFE', X'6C5B66A94E7AF919A329F5E991BEE3093488CAA13213D32414201997F47584E7', '01a205ed-4694-7725-aa6b-7760d4dbaf16', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (22, 1, 1, 21, 1795395765920, 1, 'athletes.create', 'done', '01a205ed-469f-7686-a3a6-f9e183352ff8', '{"input":{"firstName":"Bo","lastName":"Okafor","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","isAnotherPerson":false}}', X'23D62920F2586C77A32274AFB8D3EA789977E68BD5DC87E86DA7345E5E179ABA', X'EE022882CDA5331C71B7F5C60579D939059C1F93FA6A0D8538B9D2F1B129C351', '01a205ed-469f-7685-9e4b-9077158219a6', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (23, 1, 1, 22, 1795395765922, 1, 'athletes.keepApart', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","athleteId":"01a205ed-469f-7686-a3a6-f9e183352ff8","otherId":"01a205ed-4637-7567-b13d-397cd5a2e16c"}}', X'6649BE8FDE9A27D54E62F16C04D0FE9D9826714A2B8ED3C05384A54DAEBF5423', X'3F5B12FC109D3DC1CBF7B937077DCA27A1D3C69084567215CDB8F1203F0B92A1', '01a205ed-46a2-7639-bf5f-649812aa5e95', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (24, 1, 1, 23, 1795395766296, 1, 'members.invite', 'done', NULL, '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","userName":"Tove","fullName":"Tove Berg","email":null,"role":"staff"}}', X'23B11D8325F03790DD223B7A8358F85BBFE9314DFB760EAA35F533ABBD18A091', X'36D9A0E020B1CD0D51E7D161FB8EC5284FF83B13B9844E28565EF7BDDA35E679', '01a205ed-4816-7461-87da-816f504a5902', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (25, 1, 1, 24, 1795395766299, 1, 'members.review', 'done', '01a205ed-481a-7451-ab52-bdd00d235e35', '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","note":"All still with us."}}', X'4771093E7FA51447EC4AA1134EC4B3D633DCADE928CF2B66E23C3661510BE24E', X'F6464B3D7C1C7E583075F730BF9973E7BC2B14B206486ED922AFC5440961795F', '01a205ed-481a-7450-a60c-ec0da14b1aad', 'test');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256, detail_sha256, txn, shell) VALUES (26, 1, 1, 25, 1795395766350, 1, 'proofs.add', 'done', '01a205ed-484d-70bf-af13-a42ee5970ceb', '{"input":{"clubId":"01a205ed-4501-77e1-b1bb-11b2cf7c1d46","performanceId":"01a205ed-45a8-7406-b491-e79ba106d263","uploadId":"f1a9c41e-0661-4e58-91d0-354058cdb0eb","kind":"photo-finish","label":""},"uploaded":"8e9e875127e94221d65dea314b36b1c16c8dc8b4c01b78e40046b4de699c9ec5","stored":"6268f886a96b7d50c2e3a20aeabd0aad0ce90d3eb3ffd05b7cab15ebce8807c5"}', X'5027A5A42FC1F93A8FBEEEE1C08AF07333A35D3D725ACBBC39C41919FBC99177', X'DC7BEA8BBC0C0A64133081BDDE48EBD69E360B652BFE2E64C51BBA531A0BE4CA', '01a205ed-484d-70be-96d2-5e971d3fc503', 'test');
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
INSERT INTO club (id, uuid, name, aliases, scheme, policy, is_demo, is_deleted, created_at, settings) VALUES (1, '01a205ed-4501-77e1-b1bb-11b2cf7c1d46', 'Sample Harriers', '["Harriers"]', 'uka', '{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30}', 0, 0, 1795395765504, '{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]},"ratification":{"isRequired":false,"signatures":1,"since":"","deadlineDays":30,"reminderDays":7,"checklist":["wind","timing","officials","proof","implement","membership"]},"mail":{"recipients":[],"records":true,"reminders":true},"retentionYears":6}');
INSERT INTO club_member (id, uuid, club_id, account_uuid, user_name, full_name, email, role, is_deleted) VALUES (1, '0df065b0-dfbc-86dd-ba60-f804363c46be', 1, '01a205ed-4817-7346-8d82-bcc6c603c7a1', 'Tove', 'Tove Berg', NULL, 'staff', 0);
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (1, '01a205ed-45a8-7407-ac6e-67fdc3b891ab', 1, 'County', 'Hilltop', '2025-06-14', '2025-06-14', NULL, 0, 'county');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (2, '01a205ed-4631-7792-84cf-825e4d40c5c2', 1, 'Spring Open', 'Riverside', '2026-05-03', '2026-05-03', NULL, 0, 'spring open');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (3, '01a205ed-4638-70f9-b02a-2cd45987073e', 1, 'League 1', 'Hilltop', '2026-05-09', '2026-05-09', NULL, 0, 'league 1');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (4, '01a205ed-4639-776a-992f-57ba565a4175', 1, 'League 2', 'Hilltop', '2026-05-16', '2026-05-16', NULL, 0, 'league 2');
INSERT INTO decision (id, uuid, club_id, origin_uuid, performance_uuid, ruling, reason, decided_at, decided_by, checklist) VALUES (1, '01a205ed-45c0-75df-9a4e-9c672eedb648', 1, '01a205ed-45a8-7406-b491-e79ba106d263', '01a205ed-45a8-7406-b491-e79ba106d263', 'ratified', 'Papers are in.', 1795395765690, 1, NULL);
INSERT INTO device (id, uuid, label, created_at) VALUES (1, '01a205ed-44bd-75fe-b9cf-b0b623607074', 'the laptop', 1795395765436);
INSERT INTO device_setting (name, value) VALUES ('audit_end - 01a205ed-44bd-75fe-b9cf-b0b623607074', '1 34cbba6ec8ac5b4658662a918456dc412d08c4bfef1266ceb5339c602e18688f');
INSERT INTO device_setting (name, value) VALUES ('audit_end 01a205ed-4501-77e1-b1bb-11b2cf7c1d46 01a205ed-44bd-75fe-b9cf-b0b623607074', '25 5027a5a42fc1f93a8fbeeee1c08af07333a35d3d725acbbc39c41919fbc99177');
INSERT INTO device_setting (name, value) VALUES ('device', '01a205ed-44bd-75fe-b9cf-b0b623607074');
INSERT INTO device_setting (name, value) VALUES ('overwrite_due', 'yes');
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
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (169, '01a205ed-4572-771d-8f6d-407fb412bfd2', 1, 'Welly Throw', '[]', 'measured', 'higher', 1, 'none', 'none', '[]', NULL, 100000, 0);
INSERT INTO erasure (id, uuid, club_id, athlete_uuid, reason, erased_at, erased_by) VALUES (1, '01a205ed-452d-70f4-88e6-7f6f328408b2', 1, '01a205ed-4519-76bb-a5f9-0e3e96b0317a', 'asked for it', 1795395765538, 1);
INSERT INTO event (id, discipline_id, specification) VALUES (1, 67, '');
INSERT INTO event (id, discipline_id, specification) VALUES (2, 8, '');
INSERT INTO event (id, discipline_id, specification) VALUES (3, 169, '');
INSERT INTO event (id, discipline_id, specification) VALUES (4, 28, '');
INSERT INTO event (id, discipline_id, specification) VALUES (5, 101, '');
INSERT INTO event (id, discipline_id, specification) VALUES (6, 17, '');
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (1, '01a205ed-462a-7342-9b23-164a9ba8f6d5', 1, 'performances', 'results.csv', 'c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c', '{}', '{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","seconds":0.061}', 1795395765802, 1, NULL);
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (2, '01a205ed-467b-71c9-b75f-9046df11df46', 1, 'performances', 'results.csv', '699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266', '{"constants":{"gender":"F"}}', '{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a205ed-467b-71c9-b75f-9046df11df46","seconds":0.007}', 1795395765883, 1, 1795395765889);
INSERT INTO import_mapping (id, uuid, club_id, layout, kind, mapping, is_deleted) VALUES (1, '01a205ed-467b-71ca-9b10-ffbb9b80341c', 1, 'a48b99ede4c8217253cfcd593d8b166d', 'performances', '{"constants":{"gender":"F"}}', 0);

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

INSERT INTO non_mark (id, uuid, club_id, competition_id, discipline_id, season_id, gender, day, athlete_id, name, status, round, heat, bib, note, batch_id, is_deleted, entered_athlete_id) VALUES (1, '01a205ed-4639-776b-908f-ac4e88464d30', 1, 4, 28, 1, 'M', '2026-05-16', 8, NULL, 'DNF', NULL, NULL, NULL, NULL, 1, 0, 6);
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 1, NULL, '01a205ed45080000', '01a205ed-4500-7169-98c9-e4db1a501289', 'put', 'club', '01a205ed-4501-77e1-b1bb-11b2cf7c1d46', 30, '{"f":{"name":"Sample Harriers","scheme":"uka","is_demo":0,"is_deleted":0,"aliases":["Harriers"],"policy":{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30},"settings":{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]},"ratification":{"isRequired":false,"signatures":1,"since":"","deadlineDays":30,"reminderDays":7,"checklist":["wind","timing","officials","proof","implement","membership"]},"mail":{"recipients":[],"records":true,"reminders":true},"retentionYears":6}}}', X'2EC3876A64777E7D1F63EEF4884DE84220FC001C9105829ABC28382A5B2B88E6', X'EE526CAFBA4B43723915EFFBB62AE0137AF989F1F84FA5D7F7D6258EB98E5AC7');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 2, NULL, '01a205ed451a0000', '01a205ed-4510-72f5-8e6d-8df32926d827', 'put', 'athlete', '01a205ed-4519-76bb-a5f9-0e3e96b0317a', 30, NULL, X'82DA4F4C486A9508A4715842A84D0284A5ADD446D851AF6A8E119C4CCD0C711B', X'2EE997ABD0969A3E86E34E932AB6A9DD79B6864C4E3DEF46C3E652B2D4542505');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 3, NULL, '01a205ed452b0000', '01a205ed-4522-72f9-9fdb-0bda9052719c', 'put', 'athlete', '01a205ed-4519-76bb-a5f9-0e3e96b0317a', 30, '{"f":{"first_name":"Former","last_name":"member","gender":"F","date_of_birth":"","consent":"given","is_deleted":0,"consent_day":"","photo_consent_day":"","keep_until":"","is_erased":1}}', X'E59019152EEE65815C2BFA589306222ECA508B54643A167823695EECC99F2FCA', X'F1E88DE08027A7FFA83DA7235D74F7DF252B5A4C8DD41FFD926EFB79EAFA9CEF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 4, NULL, '01a205ed452d0000', '01a205ed-4522-72f9-9fdb-0bda9052719c', 'put', 'erasure', '01a205ed-452d-70f4-88e6-7f6f328408b2', 30, '{"f":{"athlete_uuid":"01a205ed-4519-76bb-a5f9-0e3e96b0317a","reason":"asked for it","erased_at":1795395765538,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0"}}', X'C933D96EAD961566E2C6003B7C134532519BCA67ED8E507034BFEC257A396A45', X'0400DC8418233633C55E6C03A202BB81669DD29FB6AA05F5C448E7B27EC70AF8');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 5, NULL, '01a205ed45380000', '01a205ed-4537-72c3-9cb0-cbdcad527cb4', 'put', 'season', '01a205ed-4538-75f1-9963-f8dbfc78368a', 30, '{"f":{"name":"Beach","ordinal":100000,"is_deleted":0,"aliases":[]}}', X'369DE028CF3D3FD8393E759A7C98AB4AF238353B8E53B6EDACF523A0FB051D11', X'F106F36DA4AF5E668B736762AE73D0C848102FB2A698A18052CDF9CB252F3ADA');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 6, NULL, '01a205ed45570000', '01a205ed-4551-708f-8556-607c3bf7efbe', 'put', 'age_group', '01a205ed-4551-7090-acdb-3e321816c496', 30, '{"f":{"code":"U9","name":"Under 9","kind":"youth","ordinal":90,"max_age":8,"age_reference":"31-dec","is_deleted":0,"aliases":[]}}', X'E183936F2943A794F4B1865C89F1569717E8E1CDAF15588F0FC8C61A0E38914C', X'CADCFB7BE9C30490A370BCC134FAA240E86057F1329628ABA1062191DDB5194B');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 7, NULL, '01a205ed45770000', '01a205ed-4566-70d4-9e00-58fc67092bd4', 'put', 'discipline', '01a205ed-4572-771d-8f6d-407fb412bfd2', 30, '{"f":{"name":"Welly Throw","kind":"measured","better":"higher","team_size":1,"wind_rule":"none","specification":"none","ordinal":100000,"is_deleted":0,"aliases":[],"seasons":[]}}', X'E5CB00E11264A8885CF6BF8F58665B3FC21CFBB9BB833B8D2C58559EC53EBA5D', X'C6CBF8877E242B3DE947C926EF81DF2CC0A18C60E1DF78FD18CB76059F0C8C47');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 8, NULL, '01a205ed45850000', '01a205ed-4584-70e5-bade-cdb1ea5b69c7', 'put', 'athlete', '01a205ed-4585-77f0-b4fe-0884918d39c6', 30, '{"f":{"first_name":"Ada","last_name":"Berg","gender":"F","date_of_birth":"2009-03-14","membership_number":"17","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'3A4744E393B41CC80D89390CF9358E1518A0AF3D8F7B4D2113991E6CEFCCCC09', X'BFD5AA8EBBA0B4829541FAD6045B1EC8F3F53F2C6E84E8E22F7F145D063F7BA7');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 9, NULL, '01a205ed45850001', '01a205ed-4584-70e5-bade-cdb1ea5b69c7', 'put', 'athlete_membership', '01a205ed-4585-77f1-a919-1f165525eb9c', 30, '{"f":{"athlete":"01a205ed-4585-77f0-b4fe-0884918d39c6","from_day":"2019-01-01","to_day":"","is_deleted":0}}', X'E046499B5EF1569EDC2BC6B6078BEC0EDF711964CE799D837A030087F1E7F58D', X'33DB8271DDC575204F2C10281E2244FE53EF4E59EEC2D0A6C10666D7D02D3617');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 10, NULL, '01a205ed45940000', '01a205ed-4594-7680-9090-3c98c5780a1f', 'put', 'athlete', '01a205ed-4594-7681-bd1e-7935b2dd018c', 30, '{"f":{"first_name":"Zoe","last_name":"Spare","gender":"F","date_of_birth":"","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'72AF5F19EE8448270FDD1B352F76525933568422BC27AE68412CFF5A040EFE52', X'89EAFDAD8A482B5DC61B000BBEC01091B6DA0CA2E9CCA6ABFDC68FB99A402537');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 11, NULL, '01a205ed45980000', '01a205ed-4597-7361-aae9-e22e49e514d8', 'put', 'athlete', '01a205ed-4594-7681-bd1e-7935b2dd018c', 30, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'90647F4456116699DED68783F08B203E3DEBCB72715E83749143C56E22E58F4A');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 12, NULL, '01a205ed45a80000', '01a205ed-459d-7784-9a99-c35605468e7a', 'put', 'competition', '01a205ed-45a8-7407-ac6e-67fdc3b891ab', 30, '{"f":{"name":"County","venue":"Hilltop","from_day":"2025-06-14","to_day":"2025-06-14"}}', X'E5D3AC7938E9FDDEF882CF77A118DACA04C7324B7D441AA995448656B5816825', X'4EF59DE7E4CCF1797AE62D4CFE473DA0BA3564A9085455C1B969FA83246B2A09');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 13, NULL, '01a205ed45af0000', '01a205ed-459d-7784-9a99-c35605468e7a', 'put', 'performance', '01a205ed-45a8-7406-b491-e79ba106d263', 30, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2025-06-14","mark_value":5210,"mark_text":"5.21","resolution":10,"wind_tenths":26,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a205ed-45a8-7407-ac6e-67fdc3b891ab","source":"typed","entered_at":1795395765661,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4585-77f0-b4fe-0884918d39c6"}],"attempts":[{"mark_value":5210,"wind_tenths":26,"status":"valid"},{"mark_value":5080,"wind_tenths":11,"status":"valid"},{"mark_value":null,"wind_tenths":null,"status":"foul"}]}}', X'B76B0C8C1BF7E297D91058F6E01DC651B6C58510FEEA87EC5E2D7DAB4663A0EB', X'2954C13D81FD6A6362512BB39C627158E876695B4C3E52DAC20D068539FE7271');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 14, NULL, '01a205ed45c00000', '01a205ed-45ba-72b3-9b49-45f8c687b163', 'put', 'decision', '01a205ed-45c0-75df-9a4e-9c672eedb648', 30, '{"f":{"origin_uuid":"01a205ed-45a8-7406-b491-e79ba106d263","performance_uuid":"01a205ed-45a8-7406-b491-e79ba106d263","ruling":"ratified","reason":"Papers are in.","decided_at":1795395765690,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0"}}', X'2481048DBFEA33505E8E9989A44E3B0789092EC8405827AB4D1B80494F491C14', X'EB7A0B34BB0858D03094AE8210D26C09D52AE9CEACD4245ACC63694D49E42F09');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 15, NULL, '01a205ed45d10000', '01a205ed-45cf-70d9-847d-af28913c67c5', 'put', 'performance', '01a205ed-45d1-733f-b1d6-7e070411cf41', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12900,"mark_text":"12.9","resolution":100,"timing":"UNKNOWN","source":"typed","entered_at":1795395765711,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4585-77f0-b4fe-0884918d39c6"}]}}', X'AA3FE99790727AA48F5C9EE3AF056E7A5C9B86CA6B2A65CEEEB01B69CD2B0504', X'CAAAFAAAB1E50011903E516FE445A9B1D99FC3BDDF49D5149587D8FF2ED6C302');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 16, NULL, '01a205ed45e30000', '01a205ed-45dd-70bf-8fe6-77dfd3511f03', 'del', 'performance', '01a205ed-45d1-733f-b1d6-7e070411cf41', 30, '{"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","at":1795395765725,"why":"Misread."}', X'301D03E29AA72C4A12C9799B17DB581555DB376541756A7184BB7410F5484337', X'6612B4A4396F35B8D006A6369D87D4FA28161178C48B4118521D1336343D2690');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 17, NULL, '01a205ed45e50000', '01a205ed-45dd-70bf-8fe6-77dfd3511f03', 'put', 'performance', '01a205ed-45e4-76ea-8b63-38980c29815c', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12940,"mark_text":"12.94","resolution":10,"timing":"FAT","wind_tenths":3,"wind_status":"MEASURED","source":"typed","origin_uuid":"01a205ed-45d1-733f-b1d6-7e070411cf41","replaces_uuid":"01a205ed-45d1-733f-b1d6-7e070411cf41","entered_at":1795395765725,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4585-77f0-b4fe-0884918d39c6"}]}}', X'308859A1494479B0A0A5A1BAEBFE64A2110F1216FE92D47F604993169F53A2CE', X'684433C5EBE1993A7FDC5B62C52F64A3AB3E9D6629AF332DC82973F27AD206BD');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 18, NULL, '01a205ed45ed0000', '01a205ed-45ec-7256-aa87-bb8b87409edb', 'put', 'performance', '01a205ed-45ed-7207-8a2d-6c3c4af0a7d6', 30, '{"f":{"discipline":"01a205ed-4572-771d-8f6d-407fb412bfd2","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","entered_at":1795395765740,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4585-77f0-b4fe-0884918d39c6"}]}}', X'7DFB7BBBFAF4DA57FB3E660F66D009B096AB8D34624AA687FAE12BC18486F86F', X'4B0B0045AA14C4AEA2CA668F405674217C0012433D3BBF542A3E09E51425B375');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 19, NULL, '01a205ed45f40000', '01a205ed-45f3-777c-82cc-52631f767615', 'del', 'performance', '01a205ed-45ed-7207-8a2d-6c3c4af0a7d6', 30, '{"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","at":1795395765747,"why":"Typed twice."}', X'266CE85F160F6B28366F15494AF015CCEAF0E547DF7CB72FFFCD0F812ED0CB2B', X'5E10578A85C4840ACB1BBC56E089F81129C504812187D551885698521F4C4333');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 20, NULL, '01a205ed45f90000', '01a205ed-45f7-761b-8250-036e30901090', 'put', 'performance', '01a205ed-45f8-727b-bb83-25f65888d774', 30, '{"f":{"discipline":"01a205ed-4572-771d-8f6d-407fb412bfd2","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","origin_uuid":"01a205ed-45ed-7207-8a2d-6c3c4af0a7d6","replaces_uuid":"01a205ed-45ed-7207-8a2d-6c3c4af0a7d6","entered_at":1795395765751,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4585-77f0-b4fe-0884918d39c6"}]}}', X'A16B892F3D94457CDCE3BB8F8E0A74459D326BFBC3DEF4AE140D3D67451875C6', X'C22DBBECB2F8B0D76FA88F2EBC5AACE3D77F706D591E493D8822D5434A34C035');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 21, NULL, '01a205ed462f0000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'import_batch', '01a205ed-462a-7342-9b23-164a9ba8f6d5', 30, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c","imported_at":1795395765802,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","mapping":{},"report":{}}}', X'27421EB380B873ED92D817F89CD657AEC95EDB9569D891DEDEE79E93B8453E6B', X'0D985D8EBBF0257C8B9960F0B7F0DC4EF98E10A5B4F8A4280002D9088493D2C1');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 22, NULL, '01a205ed46310000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'athlete', '01a205ed-4630-7444-b318-8fc1dcd77880', 30, '{"f":{"first_name":"Aino","last_name":"Virtanen","gender":"F","date_of_birth":"2008-04-02","is_deleted":0,"batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5"}}', X'9FAB3BD29EEBE5073DC103EC8434259F1104B7931560E2E752CCAAB9805E68ED', X'52E54A231F469F30E16E665F2B5F01DDC1C0D9D89672C50327D14AAFAEB32547');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 23, NULL, '01a205ed46310001', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'competition', '01a205ed-4631-7792-84cf-825e4d40c5c2', 30, '{"f":{"name":"Spring Open","venue":"Riverside","from_day":"2026-05-03","to_day":"2026-05-03"}}', X'851F355C6871652C6320952EE7E48F05B1CB5CADADED03143AF062A09C9EC0F2', X'BBA25DA37B6FFDECFD25C5EED84D4CC5F7E4A802DD253195B84D1290F8816294');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 24, NULL, '01a205ed46320000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'performance', '01a205ed-4632-77a6-bbef-81e28addb871', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12710,"mark_text":"12.71","resolution":10,"timing":"FAT","wind_tenths":8,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a205ed-4631-7792-84cf-825e4d40c5c2","source":"import","batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","entered_at":1795395765802,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4630-7444-b318-8fc1dcd77880"}]}}', X'3410CD514E87F331D1C5029D57E0E14E99BF5185BE7EC23C80C0CB5FC75FEDDA', X'A46E10148DD7905EF6EB78C9DCF79D1188F147771E6D57776B8CD11FAF6E9A6C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 25, NULL, '01a205ed46370000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'performance', '01a205ed-4637-7566-b8b0-178803603b8a', 30, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12800,"mark_text":"12.80","resolution":10,"timing":"FAT","wind_tenths":-2,"wind_status":"MEASURED","place":2,"round":"heat","competition":"01a205ed-4631-7792-84cf-825e4d40c5c2","source":"import","batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","entered_at":1795395765802,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4630-7444-b318-8fc1dcd77880"}]}}', X'41B3B0A4BC489E3FA4297CF5FA8C3C06CB580A7182FE9AE8AE9EC944C50BA0EA', X'883C1394273C6D7E19C1DAC3187BF2E75B94DF82872A6F3C4288156BF08833C5');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 26, NULL, '01a205ed46380000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'athlete', '01a205ed-4637-7567-b13d-397cd5a2e16c', 30, '{"f":{"first_name":"Bea","last_name":"Okafor","gender":"F","date_of_birth":"2011-11-20","is_deleted":0,"batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5"}}', X'0AD9A695E498026D99258B19D099D21FBEE2919BA875BEDF572A830254EBB529', X'AAA5AEC24EBF6BD4022044C98B7160AE090020B9128C9CF081D6DC2DA5BD67C3');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 27, NULL, '01a205ed46380001', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'performance', '01a205ed-4638-70f7-8e6e-c90835af5336', 30, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2026-05-03","mark_value":4920,"mark_text":"4.92","resolution":10,"wind_tenths":24,"wind_status":"MEASURED","place":1,"competition":"01a205ed-4631-7792-84cf-825e4d40c5c2","source":"import","batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","entered_at":1795395765802,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4637-7567-b13d-397cd5a2e16c"}]}}', X'5457CFA34A110733FAE10E93259E32321F2B2DF13883FBE4B530549DAD3C5982', X'A675E65D359F85330741BF4FDE58745E039B50C37558598DFC48E4BB10836859');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 28, NULL, '01a205ed46380002', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'athlete', '01a205ed-4638-70f8-9d6b-5be4d197153b', 30, '{"f":{"first_name":"Caleb","last_name":"Okafor","gender":"M","date_of_birth":"2005-01-31","is_deleted":0,"batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5"}}', X'03F33B3DBBF9D926765D14DA3768254DA2F8F685E2068676955F686BFC4C5449', X'AB2D572E0B6FFDC4BCDA2112E1C337B54D5EB394570B1C33ADB490932857C110');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 29, NULL, '01a205ed46380003', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'competition', '01a205ed-4638-70f9-b02a-2cd45987073e', 30, '{"f":{"name":"League 1","venue":"Hilltop","from_day":"2026-05-09","to_day":"2026-05-09"}}', X'CA643BEDE3A7C2EEFCA8E1A5F708D65D6F7A4534EE75F8023312F7E8E1025833', X'C960580D9E172D60F14CA51FDC1BE441ECF632B655BBA2A2F1ACBA716E0E47FF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 30, NULL, '01a205ed46390000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'performance', '01a205ed-4639-7769-8131-ad5c8ac872d7', 30, '{"f":{"discipline":"5000m","season":"track","gender":"M","day":"2026-05-09","mark_value":1024500,"mark_text":"17:04.50","resolution":10,"timing":"FAT","place":3,"competition":"01a205ed-4638-70f9-b02a-2cd45987073e","source":"import","batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","entered_at":1795395765802,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4638-70f8-9d6b-5be4d197153b"}]}}', X'59C4C282DB86CE98D3C1462A7ED6CA0B81F3BA7D9EDF77604D24FA8D9FDD8AF1', X'8B535529872A7088347EC9D1D7258F8F27BE8D8436C20D8C163833711E988836');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 31, NULL, '01a205ed46390001', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'competition', '01a205ed-4639-776a-992f-57ba565a4175', 30, '{"f":{"name":"League 2","venue":"Hilltop","from_day":"2026-05-16","to_day":"2026-05-16"}}', X'FDC5155D3CE4C1648219BC754AE263B34BF1CA16D0BF5E008EDDEA9AEFBAE940', X'B90F93279239BA4A1A24E011AC6CC5516B5AC3E000CBC581EC790AA781E76F20');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 32, NULL, '01a205ed463a0000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'non_mark', '01a205ed-4639-776b-908f-ac4e88464d30', 30, '{"f":{"competition":"01a205ed-4639-776a-992f-57ba565a4175","discipline":"5000m","season":"track","gender":"M","day":"2026-05-16","athlete":"01a205ed-4638-70f8-9d6b-5be4d197153b","status":"DNF","batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","is_deleted":0}}', X'908FFDF24B595F1C28043C32A774C509CC97A28635D8BEF4D13403B13E43EE5E', X'8EAA52BFEAC3FA9851FF43D52E38A0C218AC021E42EE612989BB0C9BEFE86354');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 33, NULL, '01a205ed46400000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'performance', '01a205ed-463f-74fd-a4f4-65e5720fbe5a', 30, '{"f":{"discipline":"4x100m","season":"track","gender":"F","day":"2026-05-09","mark_value":52310,"mark_text":"52.31","resolution":10,"timing":"FAT","place":1,"age_group_given":"SEN","competition":"01a205ed-4638-70f9-b02a-2cd45987073e","source":"import","batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","entered_at":1795395765802,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-4630-7444-b318-8fc1dcd77880"},{"athlete":"01a205ed-4637-7567-b13d-397cd5a2e16c"},{"name":"Dana Silva"},{"name":"Guest Runner"}]}}', X'2756F37BD07765CBB41292BF0CF6C10AF2B7D44013AFCEE6C7C31F37BE9B546E', X'D486E85CAD3CC6CFB90901B20400EB19A2F6DBE1BC523C0E56106E4F6C46F929');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 34, NULL, '01a205ed46460000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'quarantined_row', '01a205ed-4645-7278-ba2b-476a943cfdae', 30, '{"f":{"batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\".","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'059CA6B5671F8A8868666A01D7FECAC791691EF4355156BA8C47B6441D8AAF3B', X'87E5ED1FBA822FF70F57A1AE7ECCC5DFB78DCA3984E4B7F44A2E676149BD6315');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 35, NULL, '01a205ed46460001', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'quarantined_row', '01a205ed-4646-7795-9bce-1d85dd5244e0', 30, '{"f":{"batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day.","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'0C5BC8B8AD0C30C398DF6E513D61C7250FC0416F9875562DDBA79D4DB1D4E886', X'CDB891B3BB46695A465C3653806413F16E13BE798F5751CE3A2F4F82EC0F80CF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 36, NULL, '01a205ed46470000', '01a205ed-462a-7341-b95e-c5450d928795', 'put', 'import_batch', '01a205ed-462a-7342-9b23-164a9ba8f6d5', 30, '{"f":{"report":{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a205ed-462a-7342-9b23-164a9ba8f6d5","seconds":0.061}}}', X'E8A1146381EF0969A5AEAF920329E87ED7BF5F92333AF5648F846AEFD12DD32B', X'F053FA9806E3A2C85EAF828E77234077E6A962F97A4548E868B2B1AFE30F6899');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 37, NULL, '01a205ed467b0000', '01a205ed-467b-71c8-a414-4b37f90152e8', 'put', 'import_batch', '01a205ed-467b-71c9-b75f-9046df11df46', 30, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266","imported_at":1795395765883,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","mapping":{"constants":{"gender":"F"}},"report":{}}}', X'C698996CB0FC62AB3CA1010ACFF103382D57DFC43EC413DB155BB172F6FE974C', X'382BD50714F0A3C2374DD8A593BC84FC5868533C84A0A58A4E8BFBB4C334913E');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 38, NULL, '01a205ed467c0000', '01a205ed-467b-71c8-a414-4b37f90152e8', 'put', 'import_mapping', '01a205ed-467b-71ca-9b10-ffbb9b80341c', 30, '{"f":{"layout":"a48b99ede4c8217253cfcd593d8b166d","kind":"performances","is_deleted":0,"mapping":{"constants":{"gender":"F"}}}}', X'D6E6D0DB922ED8878A4CBA6D15E713E36124FDCF01238D7D7868A8118CF31274', X'C3AB04C37F48FA179CBB1E0CE1FA77BC5A1C9580C7964D67B64A8924F2FD1137');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 39, NULL, '01a205ed467c0001', '01a205ed-467b-71c8-a414-4b37f90152e8', 'put', 'athlete', '01a205ed-467c-7678-b54a-22092b96c825', 30, '{"f":{"first_name":"Eva","last_name":"Lind","gender":"F","date_of_birth":"","is_deleted":0,"batch":"01a205ed-467b-71c9-b75f-9046df11df46"}}', X'38F0341F51AC03A983636CE7E48460278FF3A13D0951380FFFD1141AFE9FCFF4', X'24F32A2DE4D287376D1EC8FB9CD374C4E589FB96F5217927B88871741EDEA325');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 40, NULL, '01a205ed467d0000', '01a205ed-467b-71c8-a414-4b37f90152e8', 'put', 'performance', '01a205ed-467c-7679-84a6-4678da056bb0', 30, '{"f":{"discipline":"800m","season":"track","gender":"F","day":"2024-05-05","mark_value":140100,"mark_text":"2:20.10","resolution":10,"timing":"FAT","age_group_given":"U20","source":"import","batch":"01a205ed-467b-71c9-b75f-9046df11df46","entered_at":1795395765883,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","legs":[{"athlete":"01a205ed-467c-7678-b54a-22092b96c825"}]}}', X'31164960D6E81DE03F5AE7B2478DB582BC767E7393CEA610E5841450D2A68556', X'166CC86C2802DB2A11C93F775C2D2F61B896D6AFE1DF57D3C50D8B90FCC9D053');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 41, NULL, '01a205ed467d0001', '01a205ed-467b-71c8-a414-4b37f90152e8', 'put', 'import_batch', '01a205ed-467b-71c9-b75f-9046df11df46', 30, '{"f":{"report":{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a205ed-467b-71c9-b75f-9046df11df46","seconds":0.007}}}', X'B3CA49823BE1D1BFE2668BE1B1FD595303DDBE6C7C5F3903BFA3E833B8CF7E2A', X'EC55C7B1D9B1BC6A4454424288DD34EF7DB7927D7ACEFB0E28F5254649903FA3');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 42, NULL, '01a205ed46810000', '01a205ed-4681-706a-98bd-3dd27b5dbe7c', 'del', 'import_batch', '01a205ed-467b-71c9-b75f-9046df11df46', 30, '{"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","at":1795395765889,"why":"undone"}', X'78E1C69A98BCCAFC7851D2A634010C2B6FEBA3029281E640B9B9704F0A6CBDA1', X'967AF967CF4E36BE72A0EABFF45707D7B120A193FE18559DA6627A86FA2EF3A1');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 43, NULL, '01a205ed46830000', '01a205ed-4681-706a-98bd-3dd27b5dbe7c', 'put', 'athlete', '01a205ed-467c-7678-b54a-22092b96c825', 30, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'F5637D0580DDD614C01273ED898FBD4903FA9D126FD1D254CE2DCB830E621B23');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 44, NULL, '01a205ed468d0000', '01a205ed-468d-72fd-82b7-aad0771544c0', 'put', 'athlete', '01a205ed-468d-72fe-bba2-a2e2203c685a', 30, '{"f":{"first_name":"Kaleb","last_name":"Okafor","gender":"M","date_of_birth":"","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'C4A1F42DB9ECDA5452431754357B3981D9A4B43DA7A05C98A96F82D9201EB082', X'A79F0A0C6DBE9042B76E71657666379CE6DD621179133232895A1FFB5CB89DEB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 45, NULL, '01a205ed46950000', '01a205ed-4694-7725-aa6b-7760d4dbaf16', 'put', 'athlete', '01a205ed-468d-72fe-bba2-a2e2203c685a', 30, '{"f":{"date_of_birth":"2005-01-31"}}', X'2C7DDE371DBB397A183CBDA98D9DDF2CBF15BD2A79D1D6CDFD3FB2370BC57C72', X'14657CD69D53B8D80D296E3936981507006FE1977F01109BE34895E65FB223D2');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 46, NULL, '01a205ed46950001', '01a205ed-4694-7725-aa6b-7760d4dbaf16', 'put', 'athlete_merge', '01a205ed-4695-75a3-96bc-b849a0eea500', 30, '{"f":{"kept":"01a205ed-468d-72fe-bba2-a2e2203c685a","merged":"01a205ed-4638-70f8-9d6b-5be4d197153b","is_same":1,"merged_at":1795395765908,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","taken_over":{"date_of_birth":{"former":"","given":"2005-01-31"}}}}', X'246BFB40276593AC9DA20B5AE77F5882B4275CE4B9CA1508FECFA26783F60E7A', X'7FA077968800644BAD162FAFCB2E145A3DAFFE2DBB476ABF0B1E1E631EB5342B');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 47, NULL, '01a205ed46a00000', '01a205ed-469f-7685-9e4b-9077158219a6', 'put', 'athlete', '01a205ed-469f-7686-a3a6-f9e183352ff8', 30, '{"f":{"first_name":"Bo","last_name":"Okafor","gender":"F","date_of_birth":"","is_deleted":0,"consent_day":"","photo_consent_day":""}}', X'6CE51B6DA55EC2DCD08B93AC7D1AB65112F345FB1805F47ABF41E3D1692A9126', X'1DC430F8DC2A989273490E56B69EB8326BE8BC29DDB61F7938DF0A93B08B6E7E');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 48, NULL, '01a205ed46a20000', '01a205ed-46a2-7639-bf5f-649812aa5e95', 'put', 'athlete_merge', '01a205ed-46a2-763a-8230-b1e77705489f', 30, '{"f":{"kept":"01a205ed-469f-7686-a3a6-f9e183352ff8","merged":"01a205ed-4637-7567-b13d-397cd5a2e16c","is_same":0,"merged_at":1795395765922,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0","taken_over":{}}}', X'6A604D6AA6C5ADBDAF984B30320496399D0C959BEE143B3B0087D48E4880EFAC', X'FF6B12DAE52334036A305B80AC9C8E6AB625555FB5F5E607D9ECB92F2BF0C7DA');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 49, NULL, '01a205ed48180000', '01a205ed-4816-7461-87da-816f504a5902', 'put', 'club_member', '0df065b0-dfbc-86dd-ba60-f804363c46be', 30, '{"f":{"account_uuid":"01a205ed-4817-7346-8d82-bcc6c603c7a1","user_name":"Tove","full_name":"Tove Berg","role":"staff","is_deleted":0}}', X'91A2BF27A777BD1777D9E13E256022CF4AB8F25F96BBDF102DA2A3BA1A3E858E', X'4719B8C2DDD89564567EC1AF0256048B09D1887F5682223750BE93394C154B9E');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 50, NULL, '01a205ed481a0000', '01a205ed-481a-7450-a60c-ec0da14b1aad', 'put', 'access_review', '01a205ed-481a-7451-ab52-bdd00d235e35', 30, '{"f":{"members":[{"userName":"Tove","fullName":"Tove Berg","role":"staff"}],"note":"All still with us.","reviewed_at":1795395766298,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0"}}', X'76ED49CB4AD5213040635E9482EF7D2545719F82251583B49BB639F81A6AC681', X'004038B7E8C524BA3E0AC55552CE7CBDB89A0347C0E163DDC08364401A8D6488');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 51, NULL, '01a205ed484e0000', '01a205ed-484d-70be-96d2-5e971d3fc503', 'put', 'proof', '01a205ed-484d-70bf-af13-a42ee5970ceb', 30, '{"f":{"origin_uuid":"01a205ed-45a8-7406-b491-e79ba106d263","kind":"photo-finish","label":"finish.png","media_type":"image/png","sha256":"6268f886a96b7d50c2e3a20aeabd0aad0ce90d3eb3ffd05b7cab15ebce8807c5","bytes":121,"width":40,"height":30,"added_at":1795395766349,"by":"01a205ed-44bf-76cb-8598-d8e7d318e7d0"}}', X'BF67F622F110C34082F40A4B04B670CCDD288DE23687767C820A9E9F24B6AACB', X'DBADAB41AA3536E7B046532CD86B4A4F0C61F2D7E79EE1A93D641797C9F05A1B');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (1, '01a205ed-45a8-7406-b491-e79ba106d263', 1, 67, 1, 'F', '2025-06-14', 5210, '5.21', 10, NULL, 26, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795395765661, 1, 1, 1, 13, -5080, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (2, '01a205ed-45d1-733f-b1d6-7e070411cf41', 1, 8, 1, 'F', '2025-07-01', 12900, '12.9', 100, 'UNKNOWN', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795395765711, 1, 0, 2, 13, 25801, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (3, '01a205ed-45e4-76ea-8b63-38980c29815c', 1, 8, 1, 'F', '2025-07-01', 12940, '12.94', 10, 'FAT', 3, 'MEASURED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a205ed-45d1-733f-b1d6-7e070411cf41', '01a205ed-45d1-733f-b1d6-7e070411cf41', 1795395765725, 1, 1, 2, 13, 25880, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (4, '01a205ed-45ed-7207-8a2d-6c3c4af0a7d6', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795395765740, 1, 0, 3, 13, -21300, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (5, '01a205ed-45f8-727b-bb83-25f65888d774', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a205ed-45ed-7207-8a2d-6c3c4af0a7d6', '01a205ed-45ed-7207-8a2d-6c3c4af0a7d6', 1795395765751, 1, 1, 3, 13, -21300, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (6, '01a205ed-4632-77a6-bbef-81e28addb871', 1, 8, 1, 'F', '2026-05-03', 12710, '12.71', 10, 'FAT', 8, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795395765802, 1, 1, 2, 17, 25420, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (7, '01a205ed-4637-7566-b8b0-178803603b8a', 1, 8, 1, 'F', '2026-05-03', 12800, '12.80', 10, 'FAT', -2, 'MEASURED', 2, 'heat', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795395765802, 1, 1, 2, 17, 25600, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (8, '01a205ed-4638-70f7-8e6e-c90835af5336', 1, 67, 1, 'F', '2026-05-03', 4920, '4.92', 10, NULL, 24, 'MEASURED', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795395765802, 1, 1, 1, 12, -4920, 4, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (9, '01a205ed-4639-7769-8131-ad5c8ac872d7', 1, 28, 1, 'M', '2026-05-09', 1024500, '17:04.50', 10, 'FAT', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795395765802, 1, 1, 4, 18, 2049000, 3, 'bronze');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (10, '01a205ed-463f-74fd-a4f4-65e5720fbe5a', 1, 101, 1, 'F', '2026-05-09', 52310, '52.31', 10, 'FAT', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'SEN', NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795395765802, 1, 1, 5, 19, 104620, 1, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (11, '01a205ed-467c-7679-84a6-4678da056bb0', 1, 17, 1, 'F', '2024-05-05', 140100, '2:20.10', 10, 'FAT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'U20', NULL, NULL, NULL, NULL, NULL, 'import', NULL, 2, NULL, NULL, 1795395765883, 1, 0, 6, 17, 280200, 0, NULL);
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
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (2, 1, 'Misread.', 1795395765725, 1);
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (4, 1, 'Typed twice.', 1795395765747, 1);
INSERT INTO proof (id, uuid, club_id, origin_uuid, kind, label, media_type, sha256, bytes, width, height, captured_at, added_at, added_by, is_deleted, removed_at, removal_reason) VALUES (1, '01a205ed-484d-70bf-af13-a42ee5970ceb', 1, '01a205ed-45a8-7406-b491-e79ba106d263', 'photo-finish', 'finish.png', 'image/png', '6268f886a96b7d50c2e3a20aeabd0aad0ce90d3eb3ffd05b7cab15ebce8807c5', 121, 40, 30, NULL, 1795395766349, 1, 0, NULL, NULL);
INSERT INTO proof_file (id, sha256, bytes, stored_at) VALUES (1, '6268f886a96b7d50c2e3a20aeabd0aad0ce90d3eb3ffd05b7cab15ebce8807c5', 121, 1795395766349);
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (1, '01a205ed-4645-7278-ba2b-476a943cfdae', 1, 1, 7, '“not a mark” cannot be read as a mark.', 'Write a height or length such as 5.67 or 17'' 4.5".', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (2, '01a205ed-4646-7795-9bce-1d85dd5244e0', 1, 1, 8, 'There is no such day as “2026-13-40” (date).', 'The calendar has no such day.', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');

INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (1, 'track', NULL, 'Track & Field', '["T&F","TF","Track and Field","Track","Outdoor","Outdoors","Stadia","Stadium"]', 1, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (2, 'indoor', NULL, 'Indoors', '["Indoor","Indoor Track & Field","Indoor T&F","Short Track","Hall"]', 2, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (3, 'cross-country', NULL, 'Cross Country', '["XC","X-C","CC","Cross-country","Crosscountry","Cross"]', 3, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (4, 'road', NULL, 'Road', '["Road Running","Road Race","Road Races","Roads"]', 4, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (5, '01a205ed-4538-75f1-9963-f8dbfc78368a', 1, 'Beach', '[]', 100000, 0);




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
