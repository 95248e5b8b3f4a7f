import { guarded, shut } from './guard.ts';

/**
 * What the everyday screens need beside the first schema: results sheets on the desk, medals that were recognised, two
 * entries of one person, a club's own settings and its changes to standard reference data.
 */
export const sheetsAndRecognition = {
  number: 20,
  name: 'sheets and recognition',
  statements: [
    // ---- settings of a club that no record depends on ------------------------------------------------------------
    `ALTER TABLE club ADD COLUMN settings TEXT NOT NULL DEFAULT '{}' CONSTRAINT club_settings_are_json CHECK (json_valid(settings))`,
    shut('club', 'settings'),

    // ---- a club's changes to standard reference data: another name, more aliases, not used here -------------------
    `CREATE TABLE reference_override (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      club_id INTEGER NOT NULL REFERENCES club (id),
      what TEXT NOT NULL CONSTRAINT override_is_of_reference_data CHECK (what IN ('season', 'discipline', 'age-group')),
      code TEXT NOT NULL,
      name TEXT CHECK (name IS NULL OR length(trim(name)) > 0),
      aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
      is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
      is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1))
    ) STRICT`,
    `CREATE INDEX reference_override_by_club ON reference_override (club_id)`,
    ...guarded('reference_override'),

    // ---- two entries of one person ---------------------------------------------------------------------------------
    // No reference is rewritten for good: a leg keeps the athlete that was entered, and counts for the one that is kept.
    `CREATE TABLE athlete_merge (
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
    ) STRICT`,
    `CREATE INDEX athlete_merge_by_kept ON athlete_merge (kept_id)`,
    `CREATE INDEX athlete_merge_by_merged ON athlete_merge (merged_id)`,
    ...guarded('athlete_merge'),
    // Derived of the merges in force: whom this entry counts for.
    `ALTER TABLE athlete ADD COLUMN merged_into_id INTEGER REFERENCES athlete (id)`,
    `CREATE INDEX athlete_by_merged_into ON athlete (merged_into_id) WHERE merged_into_id IS NOT NULL`,
    // Derived of the name: last name first, as lists are ordered, without regard to case and accents.
    `ALTER TABLE athlete ADD COLUMN sort_name TEXT NOT NULL DEFAULT ''`,
    `CREATE INDEX athlete_by_sort_name ON athlete (club_id, sort_name)`,
    // The athlete that was entered, where a merge made another one of it; NULL where athlete_id is what was entered.
    `ALTER TABLE performance_athlete ADD COLUMN entered_athlete_id INTEGER REFERENCES athlete (id)`,
    `CREATE INDEX performance_athlete_as_entered ON performance_athlete (entered_athlete_id) WHERE entered_athlete_id IS NOT NULL`,
    shut('performance_athlete', 'entered_athlete_id'),
    `ALTER TABLE non_mark ADD COLUMN entered_athlete_id INTEGER REFERENCES athlete (id)`,
    `CREATE INDEX non_mark_as_entered ON non_mark (entered_athlete_id) WHERE entered_athlete_id IS NOT NULL`,
    `CREATE INDEX non_mark_by_athlete ON non_mark (athlete_id) WHERE athlete_id IS NOT NULL`,
    shut('non_mark', 'entered_athlete_id'),

    // ---- medals that were recognised ---------------------------------------------------------------------------------
    `CREATE TABLE medal_recognition (
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
    ) STRICT`,
    `CREATE INDEX medal_recognition_by_origin ON medal_recognition (origin_uuid)`,
    `CREATE INDEX medal_recognition_by_club ON medal_recognition (club_id, day)`,
    ...guarded('medal_recognition'),
    // Medals are counted from this index alone: a group by the table's own indexes would read every result.
    `CREATE INDEX performance_medal_counts ON performance (club_id, day_order, medal, season_id, discipline_id, gender, age_group_id, competition_id) WHERE medal IS NOT NULL AND is_live = 1`,

    // ---- results sheets: paper on the desk of this laptop, never sent; what counts is in performance and non_mark ----
    `CREATE TABLE sheet (
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
    ) STRICT`,
    `CREATE INDEX sheet_by_club ON sheet (club_id, changed_at)`,
    `CREATE TABLE sheet_row (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      sheet_id INTEGER NOT NULL REFERENCES sheet (id),
      ordinal INTEGER NOT NULL,
      cells TEXT NOT NULL CHECK (json_valid(cells)),
      state TEXT NOT NULL CHECK (state IN ('draft', 'saved', 'left-out', 'removed')),
      performance_uuid TEXT CHECK (length(performance_uuid) = 36),
      non_mark_uuid TEXT CHECK (length(non_mark_uuid) = 36)
    ) STRICT`,
    `CREATE INDEX sheet_row_by_sheet ON sheet_row (sheet_id, ordinal)`,
    `CREATE INDEX sheet_row_by_performance ON sheet_row (performance_uuid) WHERE performance_uuid IS NOT NULL`,

    `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
      ('performance_athlete', 'performance_athlete_as_entered', '1000 20'),
      ('athlete', 'athlete_by_merged_into', '100 1'),
      ('athlete', 'athlete_by_sort_name', '15000 4001 1'),
      ('medal_recognition', 'medal_recognition_by_origin', '3000 1'),
      ('performance', 'performance_medal_counts', '6000 1500 3 2 2 1 1 1 1'),
      ('medal_recognition', 'medal_recognition_by_club', '3000 1500 30'),
      ('sheet', 'sheet_by_club', '2000 1000 1'),
      ('sheet_row', 'sheet_row_by_sheet', '40000 20 1')`,
  ],
};
