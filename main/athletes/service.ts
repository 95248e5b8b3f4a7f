import type { Read, Write } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { listBests, windyBests } from '#main/records/bests.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { ageGroupOn } from '#shared/domain/age-groups.ts';
import { Failure } from '#shared/domain/failure.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/day.ts';
import { foldName } from '#shared/domain/name.ts';

type Procedures = Contract['athletes'];

/** More bests than one athlete can have: a profile shows them all. */
const allOfThem = 500;

/** Instant search by any parts of the name in any order. */
export function listAthletes(
  { read, today }: QueryContext,
  input: InputOf<Procedures['list']>,
): OutputOf<Procedures['list']> {
  const reference = referenceOfClub(read, input.clubId);
  const words = foldName(input.search)
    .split(' ')
    .filter((word) => word !== '');
  const conditions = ['a.club_id = ?', 'a.is_deleted = 0', ...words.map(() => "a.folded_name LIKE ? ESCAPE '!'")];
  const parameters: unknown[] = [reference.club.id, ...words.map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`)];
  if (input.gender !== undefined) {
    conditions.push('a.gender = ?');
    parameters.push(input.gender);
  }
  const where = conditions.join(' AND ');
  const { total } = read.sql(`SELECT count(*) AS total FROM athlete a WHERE ${where}`).get(...parameters) as {
    total: number;
  };
  const order =
    input.sort === 'performances'
      ? 'performances DESC, a.last_name COLLATE NOCASE'
      : 'a.last_name COLLATE NOCASE, a.first_name COLLATE NOCASE, a.id';
  const rows = read
    .sql(
      `WITH gone AS MATERIALIZED (
         SELECT l.athlete_id, count(*) AS count FROM performance p JOIN performance_athlete l ON l.performance_id = p.id
         WHERE p.club_id = ? AND p.is_live = 0 GROUP BY l.athlete_id
       )
       SELECT a.*, (SELECT count(*) FROM performance_athlete l WHERE l.athlete_id = a.id) - coalesce(g.count, 0) AS performances
       FROM athlete a LEFT JOIN gone g ON g.athlete_id = a.id WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    )
    .all(reference.club.id, ...parameters, input.pageSize, (input.page - 1) * input.pageSize) as (AthleteRow & {
    performances: number;
  })[];
  return {
    total,
    rows: rows.map((row) => ({ ...toAthlete(read, reference, row, today), performances: row.performances })),
  };
}

export function getAthlete(context: QueryContext, input: InputOf<Procedures['get']>): OutputOf<Procedures['get']> {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const row = athleteRow(read, reference, input.athleteId);
  const filters = {
    clubId: input.clubId,
    athleteId: input.athleteId,
    page: 1,
    pageSize: allOfThem,
    withHistory: false,
  };
  const held = read
    .sql(
      `SELECT DISTINCT s.performance_id AS id FROM performance_athlete l JOIN standing s ON s.performance_id = l.performance_id
       JOIN performance p ON p.id = s.performance_id WHERE l.athlete_id = ? AND s.is_current = 1 ORDER BY p.day_order DESC`,
    )
    .all(row.id) as { id: number }[];
  const { performances } = read
    .sql(
      'SELECT count(*) AS performances FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = ? AND p.is_live = 1',
    )
    .get(row.id) as { performances: number };
  return {
    ...toAthlete(read, reference, row, today),
    performances,
    bests: [...listBests(context, { ...filters, by: 'career' }).rows, ...windyBests(read, reference, row.id)],
    seasonBests: listBests(context, { ...filters, by: 'season' }).rows,
    recordsHeld: performanceRows(
      read,
      reference,
      held.map((entry) => entry.id),
    ),
  };
}

/** Creates an athlete; one of the same name and date of birth is refused unless it is said to be another person. */
export function createAthlete(
  { read, write, today }: CommandContext,
  input: InputOf<Procedures['create']>,
): OutputOf<Procedures['create']> {
  const reference = referenceOfClub(read, input.clubId);
  checkPerson(input, today);
  checkPeriod(input.memberFrom, input.memberTo, 'memberTo');
  const name = `${input.firstName} ${input.lastName}`.trim();
  const same = read
    .sql(
      'SELECT id, date_of_birth FROM athlete WHERE club_id = ? AND folded_name = ? AND gender = ? AND is_deleted = 0',
    )
    .all(reference.club.id, foldName(name), input.gender) as { id: number; date_of_birth: string }[];
  const isTaken = same.some(
    (other) => other.date_of_birth === '' || input.dateOfBirth === '' || other.date_of_birth === input.dateOfBirth,
  );
  if (isTaken && !input.isAnotherPerson) throw new Failure('ALREADY_EXISTS', { what: 'athlete', name });
  const id = insertAthlete(write, reference, input);
  return toAthlete(read, reference, rowById(read, id), today);
}

function checkPerson(person: { firstName: string; lastName: string; dateOfBirth: string }, today: string): void {
  if (person.firstName + person.lastName === '') throw field('lastName', 'Enter a name.');
  if (firstDayOf(person.dateOfBirth) > today) throw field('dateOfBirth', 'This day is in the future.');
}

function checkPeriod(from: string, to: string, name: string): void {
  if (from !== '' && to !== '' && from > to) throw field(name, 'The membership ends before it begins.');
}

function field(name: string, problem: string): Failure {
  return new Failure('INVALID_INPUT', { fields: [{ field: name, problem }] });
}

export interface NewAthlete {
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: 'F' | 'M';
  readonly dateOfBirth: string;
  readonly membershipNumber: string | null;
  readonly consent: 'given' | 'refused' | null;
  readonly memberFrom: string;
  readonly memberTo: string;
}

/** Writes an athlete with the membership period, where one is known; answers with the local id. */
export function insertAthlete(
  write: Write,
  reference: ClubReference,
  athlete: NewAthlete,
  batchId: number | null = null,
): number {
  const id = write.door.insert('athlete', {
    uuid: write.door.newId(),
    club_id: reference.club.id,
    first_name: athlete.firstName,
    last_name: athlete.lastName,
    gender: athlete.gender,
    date_of_birth: athlete.dateOfBirth,
    membership_number: athlete.membershipNumber,
    consent: athlete.consent,
    note: null,
    batch_id: batchId,
    is_deleted: 0,
    folded_name: foldName(`${athlete.firstName} ${athlete.lastName}`),
  });
  if (athlete.memberFrom !== '' || athlete.memberTo !== '')
    insertMembership(write, reference.club.id, id, athlete.memberFrom, athlete.memberTo);
  return id;
}

function insertMembership(write: Write, clubId: number, athleteId: number, from: string, to: string): void {
  write.door.insert('athlete_membership', {
    uuid: write.door.newId(),
    club_id: clubId,
    athlete_id: athleteId,
    from_day: from,
    to_day: to,
    is_deleted: 0,
  });
}

/** Changes an athlete; everything that was judged by the old date of birth, gender or memberships is judged again. */
export function updateAthlete(
  { read, write, today }: CommandContext,
  input: InputOf<Procedures['update']>,
): OutputOf<Procedures['update']> {
  const reference = referenceOfClub(read, input.clubId);
  const row = athleteRow(read, reference, input.athleteId);
  checkPerson(input, today);
  for (const [index, { from, to }] of input.memberships.entries()) checkPeriod(from, to, `memberships.${index}.to`);
  if (input.gender !== row.gender) refuseGenderChange(read, row);
  if (input.dateOfBirth !== row.date_of_birth) refuseBirthAfterResults(read, row, input.dateOfBirth);
  write.door.update('athlete', row.id, {
    first_name: input.firstName,
    last_name: input.lastName,
    gender: input.gender,
    date_of_birth: input.dateOfBirth,
    membership_number: input.membershipNumber,
    consent: input.consent,
    folded_name: foldName(`${input.firstName} ${input.lastName}`),
  });
  const isMembershipChanged = storeMemberships(write, reference.club.id, row.id, input.memberships);
  if (isMembershipChanged || input.dateOfBirth !== row.date_of_birth) {
    const ids = read.sql('SELECT performance_id AS id FROM performance_athlete WHERE athlete_id = ?').all(row.id) as {
      id: number;
    }[];
    performancesChanged(
      write,
      reference.club.id,
      ids.map((entry) => entry.id),
    );
  }
  return toAthlete(read, reference, rowById(read, row.id), today);
}

/** Results carry the category they were made in: it cannot change under them. */
function refuseGenderChange(read: Read, row: AthleteRow): void {
  const count = countPerformances(read, row.id);
  if (count > 0) throw new Failure('HAS_PERFORMANCES', { athlete: `${row.first_name} ${row.last_name}`.trim(), count });
}

/** Nobody competes before being born. */
function refuseBirthAfterResults(read: Read, row: AthleteRow, dateOfBirth: string): void {
  const days = read
    .sql(
      `SELECT DISTINCT p.day FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND p.is_live = 1 AND p.day <> '' ORDER BY p.day`,
    )
    .all(row.id) as { day: string }[];
  const before = days.find(({ day }) => lastDayOf(day) < firstDayOf(dateOfBirth));
  if (before === undefined) return;
  throw new Failure('BORN_AFTER', { athlete: `${row.first_name} ${row.last_name}`.trim(), day: before.day });
}

function storeMemberships(
  write: Write,
  clubId: number,
  athleteId: number,
  wanted: readonly { from: string; to: string }[],
): boolean {
  const before = write
    .sql('SELECT id, from_day, to_day FROM athlete_membership WHERE athlete_id = ? AND is_deleted = 0')
    .all(athleteId) as { id: number; from_day: string; to_day: string }[];
  const missing = wanted.filter(
    (period) => !before.some((row) => row.from_day === period.from && row.to_day === period.to),
  );
  const gone = before.filter(
    (row) => !wanted.some((period) => row.from_day === period.from && row.to_day === period.to),
  );
  for (const row of gone) write.door.update('athlete_membership', row.id, { is_deleted: 1 });
  for (const period of missing) insertMembership(write, clubId, athleteId, period.from, period.to);
  return missing.length + gone.length > 0;
}

/** An athlete with performances cannot be removed. */
export function removeAthlete(
  { read, write }: CommandContext,
  input: InputOf<Procedures['remove']>,
): OutputOf<Procedures['remove']> {
  const reference = referenceOfClub(read, input.clubId);
  const row = athleteRow(read, reference, input.athleteId);
  const count = countPerformances(read, row.id);
  if (count > 0) throw new Failure('HAS_PERFORMANCES', { athlete: `${row.first_name} ${row.last_name}`.trim(), count });
  write.door.update('athlete', row.id, { is_deleted: 1 });
  return { removed: true };
}

function countPerformances(read: Read, athleteId: number): number {
  return (
    read
      .sql(
        'SELECT count(*) AS count FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = ? AND p.is_live = 1',
      )
      .get(athleteId) as { count: number }
  ).count;
}

function athleteRow(read: Read, reference: ClubReference, uuid: string): AthleteRow {
  const row = read
    .sql('SELECT * FROM athlete WHERE uuid = ? AND club_id = ? AND is_deleted = 0')
    .get(uuid, reference.club.id) as AthleteRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'athlete', id: uuid });
  return row;
}

function rowById(read: Read, id: number): AthleteRow {
  return read.sql('SELECT * FROM athlete WHERE id = ?').get(id) as AthleteRow;
}

function toAthlete(read: Read, reference: ClubReference, row: AthleteRow, today: string): Athlete {
  const memberships = read
    .sql(
      'SELECT from_day AS "from", to_day AS "to" FROM athlete_membership WHERE athlete_id = ? AND is_deleted = 0 ORDER BY from_day',
    )
    .all(row.id) as { from: string; to: string }[];
  const answer = ageGroupOn({
    rules: reference.rules,
    dateOfBirth: row.date_of_birth,
    day: today,
    season: 'track',
    gender: row.gender,
    under20Reference: reference.policy.under20Reference,
  });
  return {
    id: row.uuid,
    firstName: row.first_name,
    lastName: row.last_name,
    gender: row.gender,
    dateOfBirth: row.date_of_birth,
    membershipNumber: row.membership_number,
    consent: row.consent,
    memberships,
    ageGroup: answer.type === 'known' ? answer.code : null,
  };
}
