PRAGMA application_id = 1414677323;
PRAGMA user_version = 20;
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
      folded_name TEXT NOT NULL, merged_into_id INTEGER REFERENCES athlete (id), sort_name TEXT NOT NULL DEFAULT '',
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
    ) STRICT;
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
    ) STRICT;
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
INSERT INTO actor (id, uuid, name) VALUES (1, '01a2051b-d1c8-7284-aa7b-2fa51ee49017', 'official');
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
INSERT INTO age_group (id, uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted) VALUES (63, '01a2051b-d1f4-7476-81b6-2c0aeca7dfeb', 'U9', 1, 'Under 9', '[]', 'youth', NULL, 90, NULL, 8, '31-dec', 0);
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (1, '01a2051b-d217-7481-b14f-c65020eeda93', 1, 'Ada', 'Berg', 'F', '2009-03-14', '17', NULL, NULL, NULL, 0, 'ada berg', NULL, 'bergada');
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (2, '01a2051b-d21e-7076-989b-a594a8930d4a', 1, 'Zoe', 'Spare', 'F', '', NULL, NULL, NULL, NULL, 1, 'zoe spare', NULL, 'sparezoe');
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (3, '01a2051b-d2c1-7453-97a8-4d8ae05fd174', 1, 'Aino', 'Virtanen', 'F', '2008-04-02', NULL, NULL, NULL, 1, 0, 'aino virtanen', NULL, 'virtanenaino');
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (4, '01a2051b-d2c8-7329-bb95-009426c944f6', 1, 'Bea', 'Okafor', 'F', '2011-11-20', NULL, NULL, NULL, 1, 0, 'bea okafor', NULL, 'okaforbea');
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (5, '01a2051b-d2c9-77b2-9574-97428fbfce69', 1, 'Caleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, 1, 0, 'caleb okafor', 7, 'okaforcaleb');
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (6, '01a2051b-d2de-7310-bb4d-73023c843bbe', 1, 'Eva', 'Lind', 'F', '', NULL, NULL, NULL, 2, 1, 'eva lind', NULL, 'lindeva');
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (7, '01a2051b-d2ed-7641-843b-899ff99d57a2', 1, 'Kaleb', 'Okafor', 'M', '2005-01-31', NULL, NULL, NULL, NULL, 0, 'kaleb okafor', NULL, 'okaforkaleb');
INSERT INTO athlete (id, uuid, club_id, first_name, last_name, gender, date_of_birth, membership_number, consent, note, batch_id, is_deleted, folded_name, merged_into_id, sort_name) VALUES (8, '01a2051b-d30e-712a-b464-6c206563f4d9', 1, 'Bo', 'Okafor', 'F', '', NULL, NULL, NULL, NULL, 0, 'bo okafor', NULL, 'okaforbo');
INSERT INTO athlete_membership (id, uuid, club_id, athlete_id, from_day, to_day, is_deleted) VALUES (1, '01a2051b-d21a-7230-b2b4-269f3a2c1ec2', 1, 1, '2019-01-01', '', 0);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (1, '01a2051b-d304-74c1-99f7-81823c9415fd', 1, 7, 5, 1, '{"date_of_birth":{"former":"","given":"2005-01-31"}}', 1795382039298, 1);
INSERT INTO athlete_merge (id, uuid, club_id, kept_id, merged_id, is_same, taken_over, merged_at, merged_by) VALUES (2, '01a2051b-d314-778e-a47a-c88b55461e3d', 1, 8, 4, 0, '{}', 1795382039316, 1);

INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 1, 1, 5210, 26, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 2, 1, 5080, 11, 'valid');
INSERT INTO attempt (performance_id, ordinal, club_id, mark_value, wind_tenths, status) VALUES (1, 3, 1, NULL, NULL, 'foul');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (1, NULL, 1, 1, 1795382039004, 1, 'clubs.create', 'done', '01a2051b-d1d9-76bf-a968-f73bf8ec51b1', '{"input":{"name":"Sample Harriers","scheme":"uka","aliases":["Harriers"]}}', X'FD0AC673FC0D0F0BA0262F47C20D3E83EC89BEB8C1F7668B686661586CBA14A7');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (2, 1, 1, 1, 1795382039020, 1, 'reference.createSeason', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","name":"Beach","aliases":[]}}', X'C9B7888C855844FCBF4B7BB52609FAF1291DE862D0C578F3CAB1042714091B76');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (3, 1, 1, 2, 1795382039035, 1, 'reference.createAgeGroup', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","code":"U9","name":"Under 9","aliases":[],"kind":"youth","gender":null,"ordinal":90,"minAge":null,"maxAge":8,"ageReference":"31-dec"}}', X'45C8E5B68DDADC1F452486146884EC0A7DADFB9D054A548BE39D6C84CBF973CB');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (4, 1, 1, 3, 1795382039057, 1, 'reference.createDiscipline', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","name":"Welly Throw","aliases":[],"kind":"measured","teamSize":1,"windRule":"none","specification":"none","seasons":[]}}', X'6A61F18FBE42CDCBF92B0A6648E10F867A1D094DA22024F72696673F56A6C0F8');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (5, 1, 1, 4, 1795382039067, 1, 'athletes.create', 'done', '01a2051b-d217-7481-b14f-c65020eeda93', '{"input":{"firstName":"Ada","lastName":"Berg","gender":"F","dateOfBirth":"2009-03-14","membershipNumber":"17","consent":null,"memberFrom":"2019-01-01","memberTo":"","clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","isAnotherPerson":false}}', X'44E66C3955712E9145863FCCAC406F4E5670F42B92FEEA91384913D7DE323C85');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (6, 1, 1, 5, 1795382039070, 1, 'athletes.create', 'done', '01a2051b-d21e-7076-989b-a594a8930d4a', '{"input":{"firstName":"Zoe","lastName":"Spare","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","isAnotherPerson":false}}', X'8DB09C4809E24088F66854C070C7EEE6FFF48191653372FC547AAA8B1E7009BC');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (7, 1, 1, 6, 1795382039073, 1, 'athletes.remove', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","athleteId":"01a2051b-d21e-7076-989b-a594a8930d4a"}}', X'D0DB14B62EC1B9AE39BEEC0A86C1EF96CACCFD71650C9A452CA62409E4774A73');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (8, 1, 1, 7, 1795382039105, 1, 'performances.record', 'done', '01a2051b-d23a-7462-8cf4-e7906ff802e0', '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","discipline":"LJ","season":"track","legs":[{"athleteId":"01a2051b-d217-7481-b14f-c65020eeda93"}],"day":"2025-06-14","mark":"5.21","wind":"+2.6","place":1,"ageGroup":null,"specification":null,"representedClub":null,"competition":"County","venue":"Hilltop","eventDetails":"","round":"final","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[{"mark":"5.21","wind":"+2.6"},{"mark":"5.08","wind":"+1.1"},{"mark":"x","wind":""}],"isConfirmed":true}}', X'95A91474CBC0669B39DDCAAE029B4AF20450CF1705763F684BF947AA8B505B3F');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (9, 1, 1, 8, 1795382039119, 1, 'performances.decide', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","performanceId":"01a2051b-d23a-7462-8cf4-e7906ff802e0","ruling":"ratified","reason":"Papers are in."}}', X'5607C9988C88002A1B9A3761929935FE4375DCA3320FD138A183A42F154E0393');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (10, 1, 1, 9, 1795382039128, 1, 'performances.record', 'done', '01a2051b-d256-739e-9800-ffd017c1b37e', '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","discipline":"100m","season":"track","legs":[{"athleteId":"01a2051b-d217-7481-b14f-c65020eeda93"}],"day":"2025-07-01","mark":"12.9","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'C3AE7DEF9FEFBBB83A44AD1EB4C16F4240C1F3F7781668170BEC29D3473EAAD7');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (11, 1, 1, 10, 1795382039144, 1, 'performances.correct', 'done', '01a2051b-d265-7512-80ba-f2c56dfe4582', '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","discipline":"100m","season":"track","legs":[{"athleteId":"01a2051b-d217-7481-b14f-c65020eeda93"}],"day":"2025-07-01","mark":"12.94","wind":"+0.3","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"performanceId":"01a2051b-d256-739e-9800-ffd017c1b37e","reason":"Misread.","isConfirmed":true}}', X'ED01FDF8D551EF3B67AED9B8939F137188FDEAC758ED5525369072623308407D');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (12, 1, 1, 11, 1795382039158, 1, 'performances.record', 'done', '01a2051b-d272-76dc-be10-8b17b3bddc67', '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","discipline":"01a2051b-d20f-7416-b8e8-baeaf8ea0381","season":"track","legs":[{"athleteId":"01a2051b-d217-7481-b14f-c65020eeda93"}],"day":"2025-07","mark":"21.30","wind":"","place":null,"ageGroup":null,"specification":null,"representedClub":null,"competition":"","venue":"","eventDetails":"","round":"","heat":"","timeOfDay":"","lane":null,"bib":"","note":"","attempts":[],"isConfirmed":true}}', X'608656C8BB5DB8BDF50A18CEB98312B47EE009A80721C7871E5BDFAD4A4CE533');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (13, 1, 1, 12, 1795382039166, 1, 'performances.remove', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","performanceId":"01a2051b-d272-76dc-be10-8b17b3bddc67","reason":"Typed twice."}}', X'5827ACE8CA604CE0FA2371605A3C7EA8CF32C2C0ABFBB623E7BB227325D83F80');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (14, 1, 1, 13, 1795382039176, 1, 'performances.restore', 'done', '01a2051b-d282-70d9-b54c-1078471daf62', '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","performanceId":"01a2051b-d272-76dc-be10-8b17b3bddc67"}}', X'3A1900E21255CF16235210401F2B1C5AC6F9457584C78A110DD92C51F6FF7B61');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (15, 1, 1, 14, 1795382039252, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","kind":"performances","uploadId":"78626aa6-68a2-4d24-b1bd-884e0266b82e","mapping":{},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'9E5FC99954C0A51F4494C49FB1035A253D7D857EF4A1B1129998C9325D50D41D');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (16, 1, 1, 15, 1795382039264, 1, 'imports.run', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","kind":"performances","uploadId":"e843650a-a2c1-4098-bd67-39f7eaaf71f0","mapping":{"constants":{"gender":"F"}},"onDuplicate":"skip","createMissing":["disciplines","age-groups","competitions","seasons"],"allClubs":false,"dryRun":false}}', X'0EA0656BE8F791D784BFF84204FC9B7A723E4458C0AA97C38EF689695DE0E38F');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (17, 1, 1, 16, 1795382039268, 1, 'imports.undo', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","batchId":"01a2051b-d2dd-7547-a65b-a41e273a28a8"}}', X'B9F977ECFD1AC7AF597024E9EF351C6E6CD6B75A8C763D0E72B874F83F4CED0E');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (18, 1, 1, 17, 1795382039278, 1, 'athletes.create', 'done', '01a2051b-d2ed-7641-843b-899ff99d57a2', '{"input":{"firstName":"Kaleb","lastName":"Okafor","gender":"M","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","isAnotherPerson":false}}', X'2856A9F1C32440BD7854C4CE1C8DB7A1C9A0F574C24D7C7099EACE24636146C7');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (19, 1, 1, 18, 1795382039305, 1, 'athletes.merge', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","keptId":"01a2051b-d2ed-7641-843b-899ff99d57a2","mergedId":"01a2051b-d2c9-77b2-9574-97428fbfce69","take":["dateOfBirth"]}}', X'CC3CAE2998F72C801E6F2C42110752B0D25D5928D68C023E9E2817F5E4504D96');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (20, 1, 1, 19, 1795382039310, 1, 'athletes.create', 'done', '01a2051b-d30e-712a-b464-6c206563f4d9', '{"input":{"firstName":"Bo","lastName":"Okafor","gender":"F","dateOfBirth":"","membershipNumber":null,"consent":null,"memberFrom":"","memberTo":"","clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","isAnotherPerson":false}}', X'9E547FEA4CDE44AB2A29AF5A282C5559BDC3E1B07DCAC13D9101F203ED133399');
INSERT INTO audit (id, club_id, device_id, number, at, actor_id, action, outcome, subject, detail, chain_sha256) VALUES (21, 1, 1, 20, 1795382039317, 1, 'athletes.keepApart', 'done', NULL, '{"input":{"clubId":"01a2051b-d1d9-76bf-a968-f73bf8ec51b1","athleteId":"01a2051b-d30e-712a-b464-6c206563f4d9","otherId":"01a2051b-d2c8-7329-bb95-009426c944f6"}}', X'39C5D9A5D37E4CDEFCEA5589824CFCCA30AD6298B3A4626B62AC21610AF79902');
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
INSERT INTO club (id, uuid, name, aliases, scheme, policy, is_demo, is_deleted, created_at, settings) VALUES (1, '01a2051b-d1d9-76bf-a968-f73bf8ec51b1', 'Sample Harriers', '["Harriers"]', 'uka', '{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30}', 0, 0, 1795382039001, '{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]}}');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (1, '01a2051b-d23a-7463-a1e2-32bfcddd7231', 1, 'County', 'Hilltop', '2025-06-14', '2025-06-14', NULL, 0, 'county');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (2, '01a2051b-d2c2-73e1-893c-8daed39acb0e', 1, 'Spring Open', 'Riverside', '2026-05-03', '2026-05-03', NULL, 0, 'spring open');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (3, '01a2051b-d2c9-77b3-bc25-265ae5cfcd3b', 1, 'League 1', 'Hilltop', '2026-05-09', '2026-05-09', NULL, 0, 'league 1');
INSERT INTO competition (id, uuid, club_id, name, venue, from_day, to_day, note, is_deleted, folded_name) VALUES (4, '01a2051b-d2ca-712f-ac49-52d0ac0568e3', 1, 'League 2', 'Hilltop', '2026-05-16', '2026-05-16', NULL, 0, 'league 2');
INSERT INTO decision (id, uuid, club_id, origin_uuid, performance_uuid, ruling, reason, decided_at, decided_by) VALUES (1, '01a2051b-d24b-7006-94fb-75c820c1e937', 1, '01a2051b-d23a-7462-8cf4-e7906ff802e0', '01a2051b-d23a-7462-8cf4-e7906ff802e0', 'ratified', 'Papers are in.', 1795382039114, 1);
INSERT INTO device (id, uuid, label, created_at) VALUES (1, '01a2051b-d1c6-75e6-84a4-3951233e18ba', 'the laptop', 1795382038980);
INSERT INTO device_setting (name, value) VALUES ('device', '01a2051b-d1c6-75e6-84a4-3951233e18ba');
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
INSERT INTO discipline (id, code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted) VALUES (169, '01a2051b-d20f-7416-b8e8-baeaf8ea0381', 1, 'Welly Throw', '[]', 'measured', 'higher', 1, 'none', 'none', '[]', NULL, 100000, 0);
INSERT INTO event (id, discipline_id, specification) VALUES (1, 67, '');
INSERT INTO event (id, discipline_id, specification) VALUES (2, 8, '');
INSERT INTO event (id, discipline_id, specification) VALUES (3, 169, '');
INSERT INTO event (id, discipline_id, specification) VALUES (4, 28, '');
INSERT INTO event (id, discipline_id, specification) VALUES (5, 101, '');
INSERT INTO event (id, discipline_id, specification) VALUES (6, 17, '');
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (1, '01a2051b-d2bf-7505-a8c9-c2599314426a', 1, 'performances', 'results.csv', 'c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c', '{}', '{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","seconds":0.052}', 1795382039231, 1, NULL);
INSERT INTO import_batch (id, uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at) VALUES (2, '01a2051b-d2dd-7547-a65b-a41e273a28a8', 1, 'performances', 'results.csv', '699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266', '{"constants":{"gender":"F"}}', '{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a2051b-d2dd-7547-a65b-a41e273a28a8","seconds":0.008}', 1795382039261, 1, 1795382039265);
INSERT INTO import_mapping (id, uuid, club_id, layout, kind, mapping, is_deleted) VALUES (1, '01a2051b-d2dd-7548-8d1b-305b197a660f', 1, 'a48b99ede4c8217253cfcd593d8b166d', 'performances', '{"constants":{"gender":"F"}}', 0);
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

INSERT INTO non_mark (id, uuid, club_id, competition_id, discipline_id, season_id, gender, day, athlete_id, name, status, round, heat, bib, note, batch_id, is_deleted, entered_athlete_id) VALUES (1, '01a2051b-d2ca-7130-91fe-198450c6d556', 1, 4, 28, 1, 'M', '2026-05-16', 7, NULL, 'DNF', NULL, NULL, NULL, NULL, 1, 0, 5);
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 1, NULL, '01a2051bd1da0000', '01a2051b-d1d9-76be-a73c-8b7a7acc0cac', 'put', 'club', '01a2051b-d1d9-76bf-a968-f73bf8ec51b1', 20, '{"f":{"name":"Sample Harriers","scheme":"uka","is_demo":0,"is_deleted":0,"aliases":["Harriers"],"policy":{"bandRule":"strict","overallList":true,"unknownWind":"flag","timing":"one-list","ties":"joint","sameDay":"all","outsideMembership":"flag","unknownDay":"count","year":"calendar","under20Reference":"calendar-year","recentDays":30},"settings":{"nearMissPercent":2,"certificate":{"recordText":"","medalText":"","signatories":[]}}}}', X'520C6CF0CDB106059B863A48A396C7288444269AA6512242B7A0C4EC43AB3B85', X'AADACD24037915773265BCB18DF738167F1875E29B3B09BC307D447BB8E11081');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 2, NULL, '01a2051bd1e70000', '01a2051b-d1e0-7212-9c13-ad52096350fd', 'put', 'season', '01a2051b-d1e6-7258-9a46-026e10044ab3', 20, '{"f":{"name":"Beach","ordinal":100000,"is_deleted":0,"aliases":[]}}', X'369DE028CF3D3FD8393E759A7C98AB4AF238353B8E53B6EDACF523A0FB051D11', X'5442C52637C80CFEEE78807E4BA6ED380D4B4463144639B841FD14B84ECFECB4');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 3, NULL, '01a2051bd1f50000', '01a2051b-d1f2-72ad-b477-2617eeee1752', 'put', 'age_group', '01a2051b-d1f4-7476-81b6-2c0aeca7dfeb', 20, '{"f":{"code":"U9","name":"Under 9","kind":"youth","ordinal":90,"max_age":8,"age_reference":"31-dec","is_deleted":0,"aliases":[]}}', X'E183936F2943A794F4B1865C89F1569717E8E1CDAF15588F0FC8C61A0E38914C', X'19D4D31C94F6976139B53A147EEBEB1C57CF257EF04C4EF60A33D04D449BB037');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 4, NULL, '01a2051bd2100000', '01a2051b-d200-779f-80ee-a0771fd8adee', 'put', 'discipline', '01a2051b-d20f-7416-b8e8-baeaf8ea0381', 20, '{"f":{"name":"Welly Throw","kind":"measured","better":"higher","team_size":1,"wind_rule":"none","specification":"none","ordinal":100000,"is_deleted":0,"aliases":[],"seasons":[]}}', X'E5CB00E11264A8885CF6BF8F58665B3FC21CFBB9BB833B8D2C58559EC53EBA5D', X'369044ECCA53055ECE8396512EE6D53F01B27AC7F4089101147745565322BA33');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 5, NULL, '01a2051bd21a0000', '01a2051b-d217-7480-9cc6-85c85349f6cf', 'put', 'athlete', '01a2051b-d217-7481-b14f-c65020eeda93', 20, '{"f":{"first_name":"Ada","last_name":"Berg","gender":"F","date_of_birth":"2009-03-14","membership_number":"17","is_deleted":0}}', X'FF3DBBCAB1642E9C75E11A6D5B420608B2438A9B6C4FA87DD096EB4DC301E4D6', X'2CF576F3D4202D3F8E50982430340829108B06298F04E962E5EA790D74C2BF65');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 6, NULL, '01a2051bd21a0001', '01a2051b-d217-7480-9cc6-85c85349f6cf', 'put', 'athlete_membership', '01a2051b-d21a-7230-b2b4-269f3a2c1ec2', 20, '{"f":{"athlete":"01a2051b-d217-7481-b14f-c65020eeda93","from_day":"2019-01-01","to_day":"","is_deleted":0}}', X'A6EF9BC0DA4FC9AD13DA4185277B05B7CF10BE59B86DB7733D90D3700C2654C0', X'F29631916C8A0CC831561DC5A045BC60D6DA04110168EBB0B956400D2A515804');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 7, NULL, '01a2051bd21e0000', '01a2051b-d21e-7075-9bae-23f3b540ccb2', 'put', 'athlete', '01a2051b-d21e-7076-989b-a594a8930d4a', 20, '{"f":{"first_name":"Zoe","last_name":"Spare","gender":"F","date_of_birth":"","is_deleted":0}}', X'57ACCDC8678B091C5CE8D9E2D992B9AC086C2235C0542410125CB3E825658E9D', X'BF01509ED8A0F0CD26041CE5F094317B58AFC873E946B909317F31AAC34E71BF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 8, NULL, '01a2051bd2210000', '01a2051b-d220-71bc-9704-f0208b4a1096', 'put', 'athlete', '01a2051b-d21e-7076-989b-a594a8930d4a', 20, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'9B14836AA97E34827A65ED10CE0C3604B3D1372460EB8D7A0ECD4AB561512271');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 9, NULL, '01a2051bd23a0000', '01a2051b-d22e-7518-bd5e-e853dc1b783f', 'put', 'competition', '01a2051b-d23a-7463-a1e2-32bfcddd7231', 20, '{"f":{"name":"County","venue":"Hilltop","from_day":"2025-06-14","to_day":"2025-06-14"}}', X'E5D3AC7938E9FDDEF882CF77A118DACA04C7324B7D441AA995448656B5816825', X'7EC834147908930AB0C6F87BBB11FDFC79287CC322491148EC5C2C7A99175FB2');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 10, NULL, '01a2051bd23c0000', '01a2051b-d22e-7518-bd5e-e853dc1b783f', 'put', 'performance', '01a2051b-d23a-7462-8cf4-e7906ff802e0', 20, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2025-06-14","mark_value":5210,"mark_text":"5.21","resolution":10,"wind_tenths":26,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a2051b-d23a-7463-a1e2-32bfcddd7231","source":"typed","entered_at":1795382039086,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d217-7481-b14f-c65020eeda93"}],"attempts":[{"mark_value":5210,"wind_tenths":26,"status":"valid"},{"mark_value":5080,"wind_tenths":11,"status":"valid"},{"mark_value":null,"wind_tenths":null,"status":"foul"}]}}', X'BFD204C6A942BEE3DCDF60569BC6DE73E653151E73E2EB142D8D9490D03065D9', X'7E73A557859511DA331816E7357BDB8553E19F6E93811555E5B801C89F540098');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 11, NULL, '01a2051bd24b0000', '01a2051b-d249-7181-95ac-9c1496b79533', 'put', 'decision', '01a2051b-d24b-7006-94fb-75c820c1e937', 20, '{"f":{"origin_uuid":"01a2051b-d23a-7462-8cf4-e7906ff802e0","performance_uuid":"01a2051b-d23a-7462-8cf4-e7906ff802e0","ruling":"ratified","reason":"Papers are in.","decided_at":1795382039114,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017"}}', X'F3335807C9C6BB58F1209BFB0D05EE7856104A36164DEC3BDC8C39E463494742', X'E27CA6499555589FCA8265E476AEAAB38D028EE0E2A9EF00B076068B7CC3EF55');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 12, NULL, '01a2051bd2560000', '01a2051b-d253-75b0-bac7-4222de387eef', 'put', 'performance', '01a2051b-d256-739e-9800-ffd017c1b37e', 20, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12900,"mark_text":"12.9","resolution":100,"timing":"UNKNOWN","source":"typed","entered_at":1795382039123,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d217-7481-b14f-c65020eeda93"}]}}', X'BF9849104E1C8B210600674D89101722E91042EB71E154A6C021768E376D1292', X'D7519F3B1F386F21D02E5DB33B7148B01FD8D639A2B71BFDE8C2BABCCD545F9C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 13, NULL, '01a2051bd2620000', '01a2051b-d25e-7132-ac14-877196ced262', 'del', 'performance', '01a2051b-d256-739e-9800-ffd017c1b37e', 20, '{"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","at":1795382039134,"why":"Misread."}', X'523B2002E38DD0C03274004C066A4BB3FB57C7612C07562B674F28129E977E16', X'5BE1B6054CE3047075E4A39103CD24B65E8738B50F90685A00B6D48F98DC4AFF');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 14, NULL, '01a2051bd2670000', '01a2051b-d25e-7132-ac14-877196ced262', 'put', 'performance', '01a2051b-d265-7512-80ba-f2c56dfe4582', 20, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2025-07-01","mark_value":12940,"mark_text":"12.94","resolution":10,"timing":"FAT","wind_tenths":3,"wind_status":"MEASURED","source":"typed","origin_uuid":"01a2051b-d256-739e-9800-ffd017c1b37e","replaces_uuid":"01a2051b-d256-739e-9800-ffd017c1b37e","entered_at":1795382039134,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d217-7481-b14f-c65020eeda93"}]}}', X'309004BAB48AA404ED1DD186D77FFA278AAB7323C2DFCF44C0227B4707B0AA99', X'8FAC8CEA312BF0250F70C567DE8B03D0DEE382875C6D82E786AED82C2EA1E6B2');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 15, NULL, '01a2051bd2730000', '01a2051b-d26f-76a4-b19c-ecf693d2fa9c', 'put', 'performance', '01a2051b-d272-76dc-be10-8b17b3bddc67', 20, '{"f":{"discipline":"01a2051b-d20f-7416-b8e8-baeaf8ea0381","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","entered_at":1795382039151,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d217-7481-b14f-c65020eeda93"}]}}', X'BFD47545C84737786A086C209C47AB65083585AFA9AA6F165913FFFFE9722361', X'92EBFBCFEC67C390CB5B417EC146B5C1B5AD3E7A4C1B9ED76DCA5BD9AD22D539');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 16, NULL, '01a2051bd27b0000', '01a2051b-d27a-72d2-a158-dfef825ab978', 'del', 'performance', '01a2051b-d272-76dc-be10-8b17b3bddc67', 20, '{"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","at":1795382039162,"why":"Typed twice."}', X'E149687EF3317576683074F055D6433C1912451F3FA79CBB8E9B573C34D250C6', X'E2E80645E43EC6B82612CD2A5D26C563087121F4A34B4DAA9A571EBF3E876478');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 17, NULL, '01a2051bd2870000', '01a2051b-d281-7435-954f-9c3398035a96', 'put', 'performance', '01a2051b-d282-70d9-b54c-1078471daf62', 20, '{"f":{"discipline":"01a2051b-d20f-7416-b8e8-baeaf8ea0381","season":"track","gender":"F","day":"2025-07","mark_value":21300,"mark_text":"21.30","resolution":10,"source":"typed","origin_uuid":"01a2051b-d272-76dc-be10-8b17b3bddc67","replaces_uuid":"01a2051b-d272-76dc-be10-8b17b3bddc67","entered_at":1795382039169,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d217-7481-b14f-c65020eeda93"}]}}', X'29D5B97FE99406083ECE3B648304825E81FF7B3CE18ED5CB353952CB21146893', X'14C4BF591CB527C9B446AD1FFD6E4C303E12BA295B850AABDFE776E8F4C724BC');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 18, NULL, '01a2051bd2bf0000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'import_batch', '01a2051b-d2bf-7505-a8c9-c2599314426a', 20, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"c6f94d9b8fee24ae6e0adac3e0f3b2961e704d446a57048a4d6810cb924b0c9c","imported_at":1795382039231,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","mapping":{},"report":{}}}', X'919CC2FABD4A7385608917D49EDAAD66F2BC2E0F3CF73DCE4E09716A10EE793E', X'FB25184CA8652CEDA6F531CC384F5C1D1C05BFA5A1F87CD48A268B175F1D84E6');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 19, NULL, '01a2051bd2c10000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'athlete', '01a2051b-d2c1-7453-97a8-4d8ae05fd174', 20, '{"f":{"first_name":"Aino","last_name":"Virtanen","gender":"F","date_of_birth":"2008-04-02","is_deleted":0,"batch":"01a2051b-d2bf-7505-a8c9-c2599314426a"}}', X'D38D6F193A1B253F06A6298C21FB4E64F6C811B33D99EAFC62F33001BA0665F3', X'4B6D693FAB5B07B1D052C83C2B67ED4A52C4357BAB88F7A3C350F1C02ED4BCF0');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 20, NULL, '01a2051bd2c20000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'competition', '01a2051b-d2c2-73e1-893c-8daed39acb0e', 20, '{"f":{"name":"Spring Open","venue":"Riverside","from_day":"2026-05-03","to_day":"2026-05-03"}}', X'851F355C6871652C6320952EE7E48F05B1CB5CADADED03143AF062A09C9EC0F2', X'C6B1470A9E3AA68AFCDDF6E4F30AB1639C7624ECD6E8AE7A4C682302868FF0C4');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 21, NULL, '01a2051bd2c80000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'performance', '01a2051b-d2c2-73e2-96d0-d34a02698d69', 20, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12710,"mark_text":"12.71","resolution":10,"timing":"FAT","wind_tenths":8,"wind_status":"MEASURED","place":1,"round":"final","competition":"01a2051b-d2c2-73e1-893c-8daed39acb0e","source":"import","batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","entered_at":1795382039231,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d2c1-7453-97a8-4d8ae05fd174"}]}}', X'336E2116874892B5A87DA8C14783816FAD1CE54CAEE7AB907602F62161DD1C2F', X'0366986AB29A3C7F5C9940DD1B9CFFDD7698E3858E767D5AEE6658999F556A3C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 22, NULL, '01a2051bd2c80001', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'performance', '01a2051b-d2c8-7328-8fb1-726147bc188b', 20, '{"f":{"discipline":"100m","season":"track","gender":"F","day":"2026-05-03","mark_value":12800,"mark_text":"12.80","resolution":10,"timing":"FAT","wind_tenths":-2,"wind_status":"MEASURED","place":2,"round":"heat","competition":"01a2051b-d2c2-73e1-893c-8daed39acb0e","source":"import","batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","entered_at":1795382039231,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d2c1-7453-97a8-4d8ae05fd174"}]}}', X'FF011C16ABF8B0B61E9FFB6A8C58A9C8359EE084A06B3BB73F7E81E918EEB5DF', X'AC6374FBD72D48DADEEF001F80CC6B402789D7CE04BE58423705E1C998BC9146');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 23, NULL, '01a2051bd2c90000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'athlete', '01a2051b-d2c8-7329-bb95-009426c944f6', 20, '{"f":{"first_name":"Bea","last_name":"Okafor","gender":"F","date_of_birth":"2011-11-20","is_deleted":0,"batch":"01a2051b-d2bf-7505-a8c9-c2599314426a"}}', X'2791CFC45AC93AE8BC640B591F39F8C9D1D8C12D1D298620367C9338F2121A8F', X'A5C20A3F30D30CCD354CFF2FB119BE5C7A07FEBDD9C207AAD1F88A251F206AA6');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 24, NULL, '01a2051bd2c90001', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'performance', '01a2051b-d2c9-77b1-937d-1046702ffcd9', 20, '{"f":{"discipline":"LJ","season":"track","gender":"F","day":"2026-05-03","mark_value":4920,"mark_text":"4.92","resolution":10,"wind_tenths":24,"wind_status":"MEASURED","place":1,"competition":"01a2051b-d2c2-73e1-893c-8daed39acb0e","source":"import","batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","entered_at":1795382039231,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d2c8-7329-bb95-009426c944f6"}]}}', X'29F6517510B721C53175BDB511F0F62958E4E7626A212975873CBAA7BA771340', X'289F0B732EB70D30DC43D14A28B46A882B1AEEDB3BDA36E336CC50F8AE471807');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 25, NULL, '01a2051bd2c90002', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'athlete', '01a2051b-d2c9-77b2-9574-97428fbfce69', 20, '{"f":{"first_name":"Caleb","last_name":"Okafor","gender":"M","date_of_birth":"2005-01-31","is_deleted":0,"batch":"01a2051b-d2bf-7505-a8c9-c2599314426a"}}', X'477DAF9844F4ECE89D25FFF7B44DD105714171F85F95EB15E89256C5A0443BB2', X'6F5E2DF20AC9940F76EE207D661BCBE7B0B0CDB0EAE8DA5A2434AB763831A10C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 26, NULL, '01a2051bd2c90003', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'competition', '01a2051b-d2c9-77b3-bc25-265ae5cfcd3b', 20, '{"f":{"name":"League 1","venue":"Hilltop","from_day":"2026-05-09","to_day":"2026-05-09"}}', X'CA643BEDE3A7C2EEFCA8E1A5F708D65D6F7A4534EE75F8023312F7E8E1025833', X'7D0BB38C88CBDF18885DD2089FD1002DC5C546E94DCB6B187B21B1C11116BFB5');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 27, NULL, '01a2051bd2ca0000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'performance', '01a2051b-d2c9-77b4-9c8b-db762b135f9e', 20, '{"f":{"discipline":"5000m","season":"track","gender":"M","day":"2026-05-09","mark_value":1024500,"mark_text":"17:04.50","resolution":10,"timing":"FAT","place":3,"competition":"01a2051b-d2c9-77b3-bc25-265ae5cfcd3b","source":"import","batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","entered_at":1795382039231,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d2c9-77b2-9574-97428fbfce69"}]}}', X'AD33D542A1E7FE6C99E8165A3A6FACCE96C9B5B721C0F1F027AFAD188864D99B', X'80425DDB4432BF1D3D8C155A3B0939F7D5A360BD1E5E50C76A125E603BD493D4');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 28, NULL, '01a2051bd2ca0001', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'competition', '01a2051b-d2ca-712f-ac49-52d0ac0568e3', 20, '{"f":{"name":"League 2","venue":"Hilltop","from_day":"2026-05-16","to_day":"2026-05-16"}}', X'FDC5155D3CE4C1648219BC754AE263B34BF1CA16D0BF5E008EDDEA9AEFBAE940', X'561783A1F93DAFBEF11F69F2F8040294DFB184351C1D1732414C562838523496');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 29, NULL, '01a2051bd2ca0002', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'non_mark', '01a2051b-d2ca-7130-91fe-198450c6d556', 20, '{"f":{"competition":"01a2051b-d2ca-712f-ac49-52d0ac0568e3","discipline":"5000m","season":"track","gender":"M","day":"2026-05-16","athlete":"01a2051b-d2c9-77b2-9574-97428fbfce69","status":"DNF","batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","is_deleted":0}}', X'CBF532CCE6C99E848E352A61A4AE951C5C17312784AA8B986B312DEBC2FA3433', X'BB163987C916FE592E8FFA6078DCEA81B4EB70262276E4923EB7D1FC9A65FF62');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 30, NULL, '01a2051bd2cc0000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'performance', '01a2051b-d2cb-70c7-ab80-d06bf04007f0', 20, '{"f":{"discipline":"4x100m","season":"track","gender":"F","day":"2026-05-09","mark_value":52310,"mark_text":"52.31","resolution":10,"timing":"FAT","place":1,"age_group_given":"SEN","competition":"01a2051b-d2c9-77b3-bc25-265ae5cfcd3b","source":"import","batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","entered_at":1795382039231,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d2c1-7453-97a8-4d8ae05fd174"},{"athlete":"01a2051b-d2c8-7329-bb95-009426c944f6"},{"name":"Dana Silva"},{"name":"Guest Runner"}]}}', X'4E1CD66F4DCAAD2DA4F24CEC65B3779F248F81D4B14015BF7FF26DF55BD95EA8', X'0CABB494AB5F393B0E88C2B6144701105B727A0F3368D1C731C623467D506718');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 31, NULL, '01a2051bd2d30000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'quarantined_row', '01a2051b-d2d2-743c-b2fb-594ff4cd1319', 20, '{"f":{"batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\".","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'4E103E2E59CE3B7A60EA059ED1BC085FFBCA883117D41932F030F064A173E145', X'591E1A30DBC91422D77AF2ED3BB07BB123D56EB68752762A14A50E8DD5A7C9D2');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 32, NULL, '01a2051bd2d30001', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'quarantined_row', '01a2051b-d2d3-764d-a53a-2372a4b689bc', 20, '{"f":{"batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day.","state":"waiting","cells":{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}}}', X'8366CC269A14BA1AE56F14C5EE64815CFE8537307EB860A8DC33B7B90E95C0CF', X'0C5B6829FB78A19B010333A832B4199F3583D61CBC5D548749415972132E3E54');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 33, NULL, '01a2051bd2d40000', '01a2051b-d2bf-7504-b6a1-5a357164b915', 'put', 'import_batch', '01a2051b-d2bf-7505-a8c9-c2599314426a', 20, '{"f":{"report":{"rows":8,"imported":5,"duplicates":0,"possibleDuplicates":[],"noMark":1,"otherClub":0,"quarantined":[{"line":7,"reason":"“not a mark” cannot be read as a mark.","suggestion":"Write a height or length such as 5.67 or 17'' 4.5\"."},{"line":8,"reason":"There is no such day as “2026-13-40” (date).","suggestion":"The calendar has no such day."}],"warnings":[],"clubRecordsSet":4,"personalBestsSet":2,"batch":"01a2051b-d2bf-7505-a8c9-c2599314426a","seconds":0.052}}}', X'740B5D4916487D85E8DC2F6371F25EA934705D24D69FF6A4342F06A98F9956B2', X'7904E3E709B3AFD5BF0E5BD7971B8CBCFFD250C9966CD3CCE66910E0F6A6CB85');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 34, NULL, '01a2051bd2dd0000', '01a2051b-d2dd-7546-9958-fe22fe1998fe', 'put', 'import_batch', '01a2051b-d2dd-7547-a65b-a41e273a28a8', 20, '{"f":{"kind":"performances","file_name":"results.csv","file_sha256":"699d8345634fd844178e4e93c7ed6b70e91ae344a5f108f3749da2feb1468266","imported_at":1795382039261,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","mapping":{"constants":{"gender":"F"}},"report":{}}}', X'334C539B3D4DABA4FFD03F1E72CD0282B980F6B8B0DB4970F09AE6BFAA615BC2', X'E9C914E50C06C087C9FF15629CE66DBF56514C25DD455DD4D49012C3674A9760');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 35, NULL, '01a2051bd2dd0001', '01a2051b-d2dd-7546-9958-fe22fe1998fe', 'put', 'import_mapping', '01a2051b-d2dd-7548-8d1b-305b197a660f', 20, '{"f":{"layout":"a48b99ede4c8217253cfcd593d8b166d","kind":"performances","is_deleted":0,"mapping":{"constants":{"gender":"F"}}}}', X'D6E6D0DB922ED8878A4CBA6D15E713E36124FDCF01238D7D7868A8118CF31274', X'C55EE642ED7BE2EC984878B0D7475C886D0617B9FD86EC1482B1E1E692A7DDD3');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 36, NULL, '01a2051bd2de0000', '01a2051b-d2dd-7546-9958-fe22fe1998fe', 'put', 'athlete', '01a2051b-d2de-7310-bb4d-73023c843bbe', 20, '{"f":{"first_name":"Eva","last_name":"Lind","gender":"F","date_of_birth":"","is_deleted":0,"batch":"01a2051b-d2dd-7547-a65b-a41e273a28a8"}}', X'6086F1AE887ACC7CCF8322AD18C860AAFB4CD2F3DD91305EDD8F9CF4978CF297', X'CF673627544718A79A6B865EBCEB2BCF6B2A54E8B2C04D5E931A8B97241FBF95');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 37, NULL, '01a2051bd2df0000', '01a2051b-d2dd-7546-9958-fe22fe1998fe', 'put', 'performance', '01a2051b-d2de-7311-8f43-b45718f3fd99', 20, '{"f":{"discipline":"800m","season":"track","gender":"F","day":"2024-05-05","mark_value":140100,"mark_text":"2:20.10","resolution":10,"timing":"FAT","age_group_given":"U20","source":"import","batch":"01a2051b-d2dd-7547-a65b-a41e273a28a8","entered_at":1795382039261,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","legs":[{"athlete":"01a2051b-d2de-7310-bb4d-73023c843bbe"}]}}', X'B755057F601712637C1A29370A13F4A773C9E7C6F84FF41B32A340595B08EA5B', X'806B6725467CAA533FC9A0343FB93320236F014DA6E506C8DF0E128DC2003078');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 38, NULL, '01a2051bd2e00000', '01a2051b-d2dd-7546-9958-fe22fe1998fe', 'put', 'import_batch', '01a2051b-d2dd-7547-a65b-a41e273a28a8', 20, '{"f":{"report":{"rows":1,"imported":1,"duplicates":0,"possibleDuplicates":[],"noMark":0,"otherClub":0,"quarantined":[],"warnings":[],"clubRecordsSet":1,"personalBestsSet":1,"batch":"01a2051b-d2dd-7547-a65b-a41e273a28a8","seconds":0.008}}}', X'677DADDE1693644E43D150E6B01A3BA9B9B2C5D3622385C9D2D1DEE9D0385416', X'F68117D9930F4380DEC8478B0D3DBCEF245BFD7A576BABD64C07969CD379C81F');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 39, NULL, '01a2051bd2e20000', '01a2051b-d2e1-744c-9da6-2a7fa4448ef6', 'del', 'import_batch', '01a2051b-d2dd-7547-a65b-a41e273a28a8', 20, '{"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","at":1795382039265,"why":"undone"}', X'0094E6CC0308FF9AF88CF2324B7317C3572FEC079DC012CA831EC620B333C929', X'D28FCA419D299D8E55E4A3F314B2A231C1452AA059C96D1B9D200270ECB2F0FB');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 40, NULL, '01a2051bd2e30000', '01a2051b-d2e1-744c-9da6-2a7fa4448ef6', 'put', 'athlete', '01a2051b-d2de-7310-bb4d-73023c843bbe', 20, '{"f":{"is_deleted":1}}', X'02FA2DEA43A8F4D78EC4F66E85447E902370E527BF6E44461C4141D33A0D5036', X'99D3EB2235521524AC34B18D582E8E28B39D7397134CA10513139D04F9B984FD');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 41, NULL, '01a2051bd2ee0000', '01a2051b-d2ed-7640-9cdd-d6cf7943a7fa', 'put', 'athlete', '01a2051b-d2ed-7641-843b-899ff99d57a2', 20, '{"f":{"first_name":"Kaleb","last_name":"Okafor","gender":"M","date_of_birth":"","is_deleted":0}}', X'45E6B44BFC71D6B233B99908F8F7C5C50F1AC9259F9DE45DDADBC19E7DA567F2', X'B9E334C532B5C99D300E7403467941F36B1D21A6C6DAE4308A7C44FD5278A866');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 42, NULL, '01a2051bd3030000', '01a2051b-d302-73c7-9a4c-8bbbb37e3d20', 'put', 'athlete', '01a2051b-d2ed-7641-843b-899ff99d57a2', 20, '{"f":{"date_of_birth":"2005-01-31"}}', X'2C7DDE371DBB397A183CBDA98D9DDF2CBF15BD2A79D1D6CDFD3FB2370BC57C72', X'EDD80DEDFF154C16DD047CD537F8A74341CA46E4FA0AB808EEFA0B761B4132D5');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 43, NULL, '01a2051bd3040000', '01a2051b-d302-73c7-9a4c-8bbbb37e3d20', 'put', 'athlete_merge', '01a2051b-d304-74c1-99f7-81823c9415fd', 20, '{"f":{"kept":"01a2051b-d2ed-7641-843b-899ff99d57a2","merged":"01a2051b-d2c9-77b2-9574-97428fbfce69","is_same":1,"merged_at":1795382039298,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","taken_over":{"date_of_birth":{"former":"","given":"2005-01-31"}}}}', X'38947BEE322F3DF235C6573A39BF1D67304CF5BC238DB5294CC2CB8C9AD2A4C7', X'D5235F487CEA720B2B95EFF4C09BB8F140DCFE105993BF79A9A5F4CA8B375F6C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 44, NULL, '01a2051bd30e0000', '01a2051b-d30e-7129-83fb-73ce9c5549a1', 'put', 'athlete', '01a2051b-d30e-712a-b464-6c206563f4d9', 20, '{"f":{"first_name":"Bo","last_name":"Okafor","gender":"F","date_of_birth":"","is_deleted":0}}', X'6FD74373861E970903F34C3F9DD1D9D12773B5942456CCEAAAF926825D74EBC4', X'11B4D11852E1E7D3F6E54B512794945AFD4A64EF060E040A879E95B267EE427C');
INSERT INTO oplog (club_id, device_id, number, seq, clock, txn, kind, entity, row_uuid, schema_version, body, body_sha256, chain_sha256) VALUES (1, 1, 45, NULL, '01a2051bd3150000', '01a2051b-d314-778d-bcd9-8d9a2376046c', 'put', 'athlete_merge', '01a2051b-d314-778e-a47a-c88b55461e3d', 20, '{"f":{"kept":"01a2051b-d30e-712a-b464-6c206563f4d9","merged":"01a2051b-d2c8-7329-bb95-009426c944f6","is_same":0,"merged_at":1795382039316,"by":"01a2051b-d1c8-7284-aa7b-2fa51ee49017","taken_over":{}}}', X'B4B1286A3EADD9DCFD57A2165E63CB0B790796CD22D4B7AF4C6BA15DAF90EE1F', X'C7151241F4B1E6DFE17DEE91DBEA71FF3E4B3CCEB482230F65851AA0ED245F4F');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (1, '01a2051b-d23a-7462-8cf4-e7906ff802e0', 1, 67, 1, 'F', '2025-06-14', 5210, '5.21', 10, NULL, 26, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795382039086, 1, 1, 1, 13, -5080, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (2, '01a2051b-d256-739e-9800-ffd017c1b37e', 1, 8, 1, 'F', '2025-07-01', 12900, '12.9', 100, 'UNKNOWN', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795382039123, 1, 0, 2, 13, 25801, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (3, '01a2051b-d265-7512-80ba-f2c56dfe4582', 1, 8, 1, 'F', '2025-07-01', 12940, '12.94', 10, 'FAT', 3, 'MEASURED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a2051b-d256-739e-9800-ffd017c1b37e', '01a2051b-d256-739e-9800-ffd017c1b37e', 1795382039134, 1, 1, 2, 13, 25880, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (4, '01a2051b-d272-76dc-be10-8b17b3bddc67', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, 1795382039151, 1, 0, 3, 13, -21300, 0, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (5, '01a2051b-d282-70d9-b54c-1078471daf62', 1, 169, 1, 'F', '2025-07', 21300, '21.30', 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'typed', NULL, NULL, '01a2051b-d272-76dc-be10-8b17b3bddc67', '01a2051b-d272-76dc-be10-8b17b3bddc67', 1795382039169, 1, 1, 3, 13, -21300, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (6, '01a2051b-d2c2-73e2-96d0-d34a02698d69', 1, 8, 1, 'F', '2026-05-03', 12710, '12.71', 10, 'FAT', 8, 'MEASURED', 1, 'final', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795382039231, 1, 1, 2, 17, 25420, 3, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (7, '01a2051b-d2c8-7328-8fb1-726147bc188b', 1, 8, 1, 'F', '2026-05-03', 12800, '12.80', 10, 'FAT', -2, 'MEASURED', 2, 'heat', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795382039231, 1, 1, 2, 17, 25600, 3, NULL);
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (8, '01a2051b-d2c9-77b1-937d-1046702ffcd9', 1, 67, 1, 'F', '2026-05-03', 4920, '4.92', 10, NULL, 24, 'MEASURED', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795382039231, 1, 1, 1, 12, -4920, 4, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (9, '01a2051b-d2c9-77b4-9c8b-db762b135f9e', 1, 28, 1, 'M', '2026-05-09', 1024500, '17:04.50', 10, 'FAT', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795382039231, 1, 1, 4, 18, 2049000, 3, 'bronze');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (10, '01a2051b-d2cb-70c7-ab80-d06bf04007f0', 1, 101, 1, 'F', '2026-05-09', 52310, '52.31', 10, 'FAT', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'SEN', NULL, 3, NULL, NULL, NULL, 'import', NULL, 1, NULL, NULL, 1795382039231, 1, 1, 5, 19, 104620, 1, 'gold');
INSERT INTO performance (id, uuid, club_id, discipline_id, season_id, gender, day, mark_value, mark_text, resolution, timing, wind_tenths, wind_status, place, round, heat, time_of_day, lane, bib, specification_given, age_group_given, represented_club, competition_id, event_details, parent_id, sub_event, source, note, batch_id, origin_uuid, replaces_uuid, entered_at, entered_by, is_live, event_id, age_group_id, rank, counts, medal) VALUES (11, '01a2051b-d2de-7311-8f43-b45718f3fd99', 1, 17, 1, 'F', '2024-05-05', 140100, '2:20.10', 10, 'FAT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'U20', NULL, NULL, NULL, NULL, NULL, 'import', NULL, 2, NULL, NULL, 1795382039261, 1, 0, 6, 17, 280200, 0, NULL);
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
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (2, 1, 'Misread.', 1795382039134, 1);
INSERT INTO performance_deletion (performance_id, club_id, reason, deleted_at, deleted_by) VALUES (4, 1, 'Typed twice.', 1795382039162, 1);
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (1, '01a2051b-d2d2-743c-b2fb-594ff4cd1319', 1, 1, 7, '“not a mark” cannot be read as a mark.', 'Write a height or length such as 5.67 or 17'' 4.5".', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-05-09","mark":"not a mark","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');
INSERT INTO quarantined_row (id, uuid, club_id, batch_id, line, reason, suggestion, cells, state) VALUES (2, '01a2051b-d2d3-764d-a53a-2372a4b689bc', 1, 1, 8, 'There is no such day as “2026-13-40” (date).', 'The calendar has no such day.', '{"first_name":"Dana","last_name":"Silva","gender":"F","discipline":"Shot Put","date":"2026-13-40","mark":"9.80","place":"","date_of_birth":"2009-06-30","age_group":"","wind":"","round":"","competition":"League 1","venue":"Hilltop","team_members":"","status":""}', 'waiting');

INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (1, 'track', NULL, 'Track & Field', '["T&F","TF","Track and Field","Track","Outdoor","Outdoors","Stadia","Stadium"]', 1, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (2, 'indoor', NULL, 'Indoors', '["Indoor","Indoor Track & Field","Indoor T&F","Short Track","Hall"]', 2, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (3, 'cross-country', NULL, 'Cross Country', '["XC","X-C","CC","Cross-country","Crosscountry","Cross"]', 3, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (4, 'road', NULL, 'Road', '["Road Running","Road Race","Road Races","Roads"]', 4, 0);
INSERT INTO season (id, code, club_id, name, aliases, ordinal, is_deleted) VALUES (5, '01a2051b-d1e6-7258-9a46-026e10044ab3', 1, 'Beach', '[]', 100000, 0);


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
CREATE TRIGGER age_group_guard_delete BEFORE DELETE ON age_group WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'age_group is written through the one door only'); END;
CREATE TRIGGER age_group_guard_insert BEFORE INSERT ON age_group WHEN (SELECT is_open FROM write_guard) = 0 AND NEW.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'age_group is written through the one door only'); END;
CREATE TRIGGER age_group_guard_update BEFORE UPDATE OF uuid, code, club_id, name, aliases, kind, gender, ordinal, min_age, max_age, age_reference, is_deleted ON age_group WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'age_group is written through the one door only'); END;
CREATE INDEX athlete_by_batch ON athlete (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX athlete_by_merged_into ON athlete (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX athlete_by_name ON athlete (club_id, folded_name);
CREATE INDEX athlete_by_sort_name ON athlete (club_id, sort_name);
CREATE TRIGGER athlete_guard_delete BEFORE DELETE ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
CREATE TRIGGER athlete_guard_insert BEFORE INSERT ON athlete WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'athlete is written through the one door only'); END;
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
CREATE UNIQUE INDEX audit_chain ON audit (coalesce(club_id, 0), device_id, number);
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit lines are never deleted'); END;
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit lines are never changed'); END;
CREATE INDEX best_of_career ON best (club_id, from_order, performance_id, until_order) WHERE year = 0;
CREATE TRIGGER club_guard_delete BEFORE DELETE ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE TRIGGER club_guard_insert BEFORE INSERT ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE TRIGGER club_guard_settings BEFORE UPDATE OF settings ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE TRIGGER club_guard_update BEFORE UPDATE OF uuid, name, aliases, scheme, policy, is_demo, is_deleted ON club WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'club is written through the one door only'); END;
CREATE INDEX competition_by_name ON competition (club_id, folded_name);
CREATE TRIGGER competition_guard_delete BEFORE DELETE ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE TRIGGER competition_guard_insert BEFORE INSERT ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE TRIGGER competition_guard_update BEFORE UPDATE OF uuid, club_id, name, venue, from_day, to_day, note, is_deleted ON competition WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'competition is written through the one door only'); END;
CREATE INDEX decision_by_club ON decision (club_id);
CREATE INDEX decision_by_origin ON decision (origin_uuid);
CREATE TRIGGER decision_guard_delete BEFORE DELETE ON decision WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'decision is written through the one door only'); END;
CREATE TRIGGER decision_guard_insert BEFORE INSERT ON decision WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'decision is written through the one door only'); END;
CREATE TRIGGER decision_guard_update BEFORE UPDATE OF uuid, club_id, origin_uuid, performance_uuid, ruling, reason, decided_at, decided_by ON decision WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'decision is written through the one door only'); END;
CREATE TRIGGER discipline_guard_delete BEFORE DELETE ON discipline WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'discipline is written through the one door only'); END;
CREATE TRIGGER discipline_guard_insert BEFORE INSERT ON discipline WHEN (SELECT is_open FROM write_guard) = 0 AND NEW.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'discipline is written through the one door only'); END;
CREATE TRIGGER discipline_guard_update BEFORE UPDATE OF code, club_id, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal, is_deleted ON discipline WHEN (SELECT is_open FROM write_guard) = 0 AND OLD.club_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'discipline is written through the one door only'); END;
CREATE TRIGGER import_batch_guard_delete BEFORE DELETE ON import_batch WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_batch is written through the one door only'); END;
CREATE TRIGGER import_batch_guard_insert BEFORE INSERT ON import_batch WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_batch is written through the one door only'); END;
CREATE TRIGGER import_batch_guard_update BEFORE UPDATE OF uuid, club_id, kind, file_name, file_sha256, mapping, report, imported_at, imported_by, undone_at ON import_batch WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_batch is written through the one door only'); END;
CREATE TRIGGER import_mapping_guard_delete BEFORE DELETE ON import_mapping WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_mapping is written through the one door only'); END;
CREATE TRIGGER import_mapping_guard_insert BEFORE INSERT ON import_mapping WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_mapping is written through the one door only'); END;
CREATE TRIGGER import_mapping_guard_update BEFORE UPDATE OF uuid, club_id, layout, kind, mapping, is_deleted ON import_mapping WHEN (SELECT is_open FROM write_guard) = 0 BEGIN SELECT RAISE(ABORT, 'import_mapping is written through the one door only'); END;
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
CREATE INDEX sheet_by_club ON sheet (club_id, changed_at);
CREATE INDEX sheet_row_by_performance ON sheet_row (performance_uuid) WHERE performance_uuid IS NOT NULL;
CREATE INDEX sheet_row_by_sheet ON sheet_row (sheet_id, ordinal);
CREATE INDEX standing_by_day ON standing (club_id, from_order);
CREATE INDEX standing_by_performance ON standing (performance_id);
CREATE INDEX standing_current ON standing (club_id, category_id) WHERE is_current = 1;
