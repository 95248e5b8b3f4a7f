/** Rows of reference data, standard or a club's own (then with its `club_id`): as SQLite returns them. */

export interface SeasonRow {
  id: number;
  code: string;
  club_id: number | null;
  name: string;
  aliases: string;
  ordinal: number;
  is_deleted: number;
}
export interface DisciplineRow {
  id: number;
  code: string;
  club_id: number | null;
  name: string;
  aliases: string;
  kind: 'timed' | 'measured' | 'points';
  better: 'lower' | 'higher';
  team_size: number;
  wind_rule: 'none' | 'limit';
  specification: 'none' | 'implement' | 'hurdle';
  seasons: string;
  distance_metres: number | null;
  ordinal: number;
  is_deleted: number;
}
export interface AgeGroupRow {
  id: number;
  uuid: string;
  code: string;
  club_id: number | null;
  name: string;
  aliases: string;
  kind: 'youth' | 'senior' | 'masters' | 'open' | 'overall';
  gender: 'F' | 'M' | 'X' | null;
  ordinal: number;
  min_age: number | null;
  max_age: number | null;
  age_reference: string | null;
  is_deleted: number;
}
export interface MedalPositionRow {
  id: number;
  uuid: string;
  club_id: number | null;
  season_id: number;
  place: number;
  medal: 'gold' | 'silver' | 'bronze' | 'none';
  is_deleted: number;
}
