import type { Read } from '#main/db/access.ts';

/** What competes in one list. */
export interface Partition {
  readonly clubId: number;
  readonly eventId: number;
  readonly seasonId: number;
  readonly gender: 'F' | 'M' | 'X';
}

/** Events of a discipline that were done in a season by a gender, the one with most results first. */
export function eventsDone(
  read: Read,
  { clubId, seasonId, gender }: Omit<Partition, 'eventId'>,
  disciplineId: number,
): { id: number; specification: string }[] {
  const rows = read
    .sql(
      `SELECT e.id, e.specification, (SELECT count(*) FROM performance p WHERE p.club_id = ? AND p.event_id = e.id AND p.season_id = ? AND p.gender = ? AND p.is_live = 1) AS performances
       FROM event e WHERE e.discipline_id = ? ORDER BY performances DESC, e.specification`,
    )
    .all(clubId, seasonId, gender, disciplineId) as { id: number; specification: string; performances: number }[];
  return rows.filter((row) => row.performances > 0);
}

/** Local ids of all marks of a partition between two orders of days, the best first: read from one index alone. */
export function idsByRank(read: Read, partition: Partition, fromOrder: number, toOrder: number): number[] {
  return read
    .sql(
      `SELECT p.id FROM performance p WHERE p.club_id = ? AND p.event_id = ? AND p.season_id = ? AND p.gender = ? AND p.is_live = 1
         AND p.day_order BETWEEN ? AND ? AND p.rank IS NOT NULL ORDER BY p.rank, p.day_order, p.id`,
    )
    .raw()
    .all(partition.clubId, partition.eventId, partition.seasonId, partition.gender, fromOrder, toOrder)
    .flat() as number[];
}

export interface Candidate {
  readonly id: number;
  readonly rank: number;
  readonly day_order: number;
  readonly counts: number;
  readonly age_group_id: number | null;
  readonly represented_club: string | null;
  readonly uuid: string;
  readonly origin: string;
  /** Who made it: one athlete, the legs of a team, or names. */
  readonly holder: string;
}

/** What decides about a place in a list, in the order of the ids. */
export function candidates(read: Read, ids: readonly number[]): Candidate[] {
  return read
    .sql(
      `SELECT p.id, p.uuid, p.rank, p.day_order, p.counts, p.age_group_id, p.represented_club, coalesce(p.origin_uuid, p.uuid) AS origin,
         (SELECT group_concat(coalesce(l.athlete_id, l.name), '/') FROM performance_athlete l WHERE l.performance_id = p.id) AS holder
       FROM json_each(?) j CROSS JOIN performance p ON p.id = j.value ORDER BY j.key`,
    )
    .all(JSON.stringify(ids)) as Candidate[];
}

/** A present best: of a whole career (year 0) or of one year. */
export interface PresentBest {
  readonly performanceId: number;
  readonly athleteId: number;
  readonly eventId: number;
  readonly disciplineId: number;
  readonly specification: string;
  readonly seasonId: number;
  readonly gender: 'F' | 'M';
  /** Null where it was not asked for. */
  readonly rank: number | null;
}

export interface BestsQuestion {
  readonly clubId: number;
  /** 0 is the career. */
  readonly year: number;
  readonly disciplineId: number | null;
  readonly seasonId: number | null;
  readonly gender: string | null;
  /** Null: every athlete of the club. */
  readonly athleteIds: readonly number[] | null;
  /** Bests that were set in this group; null: in any. */
  readonly ageGroupId: number | null;
  readonly withRank: boolean;
}

/** Present bests of a club, found athlete by athlete; the performances are read only where they are asked about. */
export function presentBests(read: Read, question: BestsQuestion): PresentBest[] {
  const { clubId, year, disciplineId, seasonId, gender, athleteIds, ageGroupId, withRank } = question;
  const from =
    athleteIds === null
      ? 'athlete a CROSS JOIN best b ON b.athlete_id = a.id'
      : 'json_each(:athletes) j CROSS JOIN athlete a ON a.id = j.value CROSS JOIN best b ON b.athlete_id = a.id';
  const isRead = withRank || ageGroupId !== null;
  const rows = read
    .sql(
      `SELECT b.performance_id, b.athlete_id, b.event_id, e.discipline_id, e.specification, b.season_id, a.gender, ${isRead ? 'p.rank' : 'NULL'}
       FROM ${from} CROSS JOIN event e ON e.id = b.event_id${isRead ? ' CROSS JOIN performance p ON p.id = b.performance_id' : ''}
       WHERE a.club_id = :club AND a.is_deleted = 0 AND b.year = :year AND b.until_order IS NULL${gender === null ? '' : ' AND a.gender = :gender'}${
         disciplineId === null ? '' : ' AND b.event_id IN (SELECT id FROM event WHERE discipline_id = :discipline)'
       }${seasonId === null ? '' : ' AND b.season_id = :season'}${ageGroupId === null ? '' : ' AND p.age_group_id = :ageGroup'}`,
    )
    .raw()
    .all({
      club: clubId,
      year,
      gender,
      discipline: disciplineId,
      season: seasonId,
      ageGroup: ageGroupId,
      athletes: JSON.stringify(athleteIds),
    }) as [number, number, number, number, string, number, 'F' | 'M', number | null][];
  return rows.map((row) => ({
    performanceId: row[0],
    athleteId: row[1],
    eventId: row[2],
    disciplineId: row[3],
    specification: row[4],
    seasonId: row[5],
    gender: row[6],
    rank: row[7],
  }));
}

/** Athletes that are members on a day, or of whom no membership is recorded. */
export function membersOn(read: Read, clubId: number, day: string): number[] {
  return read
    .sql(
      `SELECT a.id FROM athlete a WHERE a.club_id = ? AND a.is_deleted = 0 AND (
         NOT EXISTS (SELECT 1 FROM athlete_membership m WHERE m.athlete_id = a.id AND m.is_deleted = 0)
         OR EXISTS (SELECT 1 FROM athlete_membership m WHERE m.athlete_id = a.id AND m.is_deleted = 0
           AND m.from_day <= ? AND (m.to_day = '' OR m.to_day || CASE length(m.to_day) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= ?)))`,
    )
    .raw()
    .all(clubId, day, day)
    .flat() as number[];
}

export interface Counted {
  readonly discipline_id: number;
  readonly gender: 'F' | 'M' | 'X';
  readonly season_id: number;
  readonly year: number;
  readonly performances: number;
}

/** How many performances of a discipline, or of an age group (or of all), by gender, season and year; from an index alone. */
export function countsOf(
  read: Read,
  clubId: number,
  of: { disciplineId: number } | { ageGroupId: number | null },
  span: 'calendar' | 'october',
): Counted[] {
  const year =
    span === 'calendar'
      ? 'p.day_order / 10000'
      : 'p.day_order / 10000 + ((p.day_order / 100) % 100 >= 10 AND (p.day_order / 100) % 100 <> 99)';
  const where =
    'disciplineId' in of ? ' AND p.discipline_id = :of' : of.ageGroupId === null ? '' : ' AND p.age_group_id = :of';
  return read
    .sql(
      `SELECT p.discipline_id, p.gender, p.season_id, ${year} AS year, count(*) AS performances FROM performance p
       WHERE p.club_id = :club AND p.is_live = 1${where} GROUP BY 1, 2, 3, 4`,
    )
    .all({ club: clubId, of: 'disciplineId' in of ? of.disciplineId : of.ageGroupId }) as Counted[];
}

export interface AthleteQuestion {
  readonly clubId: number;
  readonly disciplineId: number | null;
  readonly ageGroupId: number | null;
  readonly gender: string | null;
  readonly seasonId: number | null;
}

/** How many athletes ever made a performance. */
export function athletesWithResults(read: Read, clubId: number): number {
  const row = read
    .sql(
      `SELECT count(*) AS athletes FROM athlete a WHERE a.club_id = ? AND EXISTS
         (SELECT 1 FROM performance_athlete l CROSS JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = a.id AND p.is_live = 1)`,
    )
    .get(clubId) as { athletes: number };
  return row.athletes;
}

/** How many athletes ever made a performance that fits. */
export function athletesCounted(read: Read, question: AthleteQuestion): number {
  const { clubId, disciplineId, ageGroupId, gender, seasonId } = question;
  const row = read
    .sql(
      `SELECT count(DISTINCT l.athlete_id) AS athletes FROM performance p CROSS JOIN performance_athlete l ON l.performance_id = p.id
       WHERE p.club_id = :club AND p.is_live = 1${disciplineId === null ? '' : ' AND p.discipline_id = :discipline'}${
         ageGroupId === null ? '' : ' AND p.age_group_id = :ageGroup'
       }${gender === null ? '' : ' AND p.gender = :gender'}${seasonId === null ? '' : ' AND p.season_id = :season'}`,
    )
    .get({ club: clubId, discipline: disciplineId, ageGroup: ageGroupId, gender, season: seasonId }) as {
    athletes: number;
  };
  return row.athletes;
}

/** How many categories have a record that stands. */
export function recordsCounted(read: Read, question: AthleteQuestion): number {
  const { clubId, disciplineId, ageGroupId, gender, seasonId } = question;
  const row = read
    .sql(
      `SELECT count(DISTINCT s.category_id) AS records FROM standing s JOIN category k ON k.id = s.category_id JOIN event e ON e.id = k.event_id
       WHERE s.club_id = :club AND s.is_current = 1${disciplineId === null ? '' : ' AND e.discipline_id = :discipline'}${
         ageGroupId === null ? '' : ' AND k.age_group_id = :ageGroup'
       }${gender === null ? '' : ' AND k.gender = :gender'}${seasonId === null ? '' : ' AND k.season_id = :season'}`,
    )
    .get({ club: clubId, discipline: disciplineId, ageGroup: ageGroupId, gender, season: seasonId }) as {
    records: number;
  };
  return row.records;
}

/** Discipline, gender and season of every list of an age group whose record stands, as `12 F 1`. */
export function listsWithRecords(read: Read, clubId: number, ageGroupId: number): Set<string> {
  const lists = read
    .sql(
      `SELECT DISTINCT e.discipline_id || ' ' || k.gender || ' ' || k.season_id FROM category k JOIN event e ON e.id = k.event_id
       WHERE k.club_id = ? AND k.age_group_id = ? AND EXISTS (SELECT 1 FROM standing s WHERE s.category_id = k.id AND s.is_current = 1)`,
    )
    .raw()
    .all(clubId, ageGroupId)
    .flat() as string[];
  return new Set(lists);
}

/** Every athlete with a known date of birth. */
export function athletesWithBirth(
  read: Read,
  clubId: number,
): { id: number; uuid: string; first_name: string; last_name: string; gender: 'F' | 'M'; date_of_birth: string }[] {
  return read
    .sql(
      "SELECT id, uuid, first_name, last_name, gender, date_of_birth FROM athlete WHERE club_id = ? AND is_deleted = 0 AND date_of_birth <> ''",
    )
    .all(clubId) as ReturnType<typeof athletesWithBirth>;
}
