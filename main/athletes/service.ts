import type { Read, Write } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { type CommandContext, DryRun, type InputOf, type OutputOf } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { firstDayOf, lastDayOf } from '#shared/domain/day.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { changesOf, type Replacement } from '#main/performances/changes.ts';
import { consentColumns, noConsent } from './consent.ts';
import { correctGender } from './gender-change.ts';
import { entriesOf } from './merges.ts';
import { athleteRow, countPerformances, nameOf, performancesOf, rowById, toAthlete } from './rows.ts';

type Procedures = Contract['athletes'];

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
      `SELECT e.id, e.date_of_birth FROM athlete e JOIN athlete a ON a.id = coalesce(e.merged_into_id, e.id)
       WHERE e.club_id = ? AND e.folded_name = ? AND e.gender = ? AND a.is_deleted = 0`,
    )
    .all(reference.club.id, foldName(name), input.gender) as { id: number; date_of_birth: string }[];
  const isTaken = same.some(
    (other) => other.date_of_birth === '' || input.dateOfBirth === '' || other.date_of_birth === input.dateOfBirth,
  );
  if (isTaken && !input.isAnotherPerson) throw new Failure('ALREADY_EXISTS', { what: 'athlete', name });
  const id = insertAthlete(write, reference, { ...input, ...consentColumns(input, noConsent, today) });
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
  readonly note?: string | null | undefined;
  readonly consent_day?: string;
  readonly photo_consent?: 'given' | 'refused' | null;
  readonly photo_consent_day?: string;
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
    consent_day: athlete.consent_day ?? '',
    photo_consent: athlete.photo_consent ?? null,
    photo_consent_day: athlete.photo_consent_day ?? '',
    note: orNull(athlete.note),
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
  context: CommandContext,
  input: InputOf<Procedures['update']>,
): OutputOf<Procedures['update']> {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const row = athleteRow(read, reference, input.athleteId);
  storeChanges(context, reference, row, input);
  return toAthlete(read, reference, rowById(read, row.id), today);
}

/** What a change of an athlete would do to everything derived: it is done and taken back. */
export function previewUpdate(
  context: CommandContext,
  input: InputOf<Procedures['previewUpdate']>,
): OutputOf<Procedures['previewUpdate']> {
  const { read, write } = context;
  const reference = referenceOfClub(read, input.clubId);
  const row = athleteRow(read, reference, input.athleteId);
  const performances = performancesOf(read, [row.id]);
  const make = () => storeChanges(context, reference, row, input);
  throw new DryRun(changesOf(write, reference, { athletes: [row.id], performances, make }));
}

/** Answers with the versions that took the place of results. */
function storeChanges(
  context: CommandContext,
  reference: ClubReference,
  row: AthleteRow,
  input: InputOf<Procedures['update']>,
): Replacement[] {
  const { write, today } = context;
  checkPerson(input, today);
  for (const [index, { from, to }] of input.memberships.entries()) checkPeriod(from, to, `memberships.${index}.to`);
  if (input.dateOfBirth !== row.date_of_birth) refuseBirthAfterResults(write, row, input.dateOfBirth);
  write.door.update('athlete', row.id, {
    first_name: input.firstName,
    last_name: input.lastName,
    date_of_birth: input.dateOfBirth,
    membership_number: input.membershipNumber,
    ...consentColumns(input, row, today),
    folded_name: foldName(`${input.firstName} ${input.lastName}`),
    ...(input.note === undefined ? {} : { note: orNull(input.note) }),
  });
  const isMembershipChanged = storeMemberships(write, reference.club.id, row.id, input.memberships);
  if (isMembershipChanged || input.dateOfBirth !== row.date_of_birth)
    performancesChanged(write, reference.club.id, performancesOf(write, [row.id]));
  if (input.gender === row.gender) return [];
  return correctGender(context, reference, row.id, { from: row.gender, to: input.gender });
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** Nobody competes before being born. */
export function refuseBirthAfterResults(read: Read, row: AthleteRow, dateOfBirth: string): void {
  const days = read
    .sql(
      `SELECT DISTINCT p.day FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND p.is_live = 1 AND p.day <> '' ORDER BY p.day`,
    )
    .all(row.id) as { day: string }[];
  const before = days.find(({ day }) => lastDayOf(day) < firstDayOf(dateOfBirth));
  if (before === undefined) return;
  throw new Failure('BORN_AFTER', { athlete: nameOf(row), day: before.day });
}

function storeMemberships(
  write: Write,
  clubId: number,
  athleteId: number,
  wanted: readonly { from: string; to: string }[],
): boolean {
  const before = entriesOf(write, athleteId).flatMap(
    (entry) =>
      write
        .sql('SELECT id, from_day, to_day FROM athlete_membership WHERE athlete_id = ? AND is_deleted = 0')
        .all(entry) as { id: number; from_day: string; to_day: string }[],
  );
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
  if (count > 0) throw new Failure('HAS_PERFORMANCES', { athlete: nameOf(row), count });
  write.door.update('athlete', row.id, { is_deleted: 1 });
  return { removed: true };
}

/** Takes a removal back; one who was never removed stays. */
export function restoreAthlete(
  { read, write, today }: CommandContext,
  input: InputOf<Procedures['restore']>,
): OutputOf<Procedures['restore']> {
  const reference = referenceOfClub(read, input.clubId);
  const row = read
    .sql('SELECT * FROM athlete WHERE uuid = ? AND club_id = ?')
    .get(input.athleteId, reference.club.id) as AthleteRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'athlete', id: input.athleteId });
  write.door.update('athlete', row.id, { is_deleted: 0 });
  return toAthlete(read, reference, rowById(read, row.id), today);
}
