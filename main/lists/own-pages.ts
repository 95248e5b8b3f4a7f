import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { ageGroupOn } from '#shared/domain/age-groups.ts';

import { compareNames } from './name-order.ts';
import {
  athletesCounted,
  athletesWithBirth,
  athletesWithResults,
  listsWithRecords,
  type Counted,
  countsOf,
  membersOn,
  recordsCounted,
} from './repository.ts';

type Procedures = Contract['lists'];

/** The counts of a discipline's own page. */
export function disciplinePage(
  { read }: QueryContext,
  input: InputOf<Procedures['discipline']>,
): OutputOf<Procedures['discipline']> {
  const reference = referenceOfClub(read, input.clubId);
  const discipline = reference.discipline(input.discipline);
  const season = input.season === undefined ? null : reference.season(input.season);
  const clubId = reference.club.id;
  const counts = countsOf(read, clubId, { disciplineId: discipline.id }, reference.policy.year);
  const narrowed = counts.filter(
    (each) =>
      (input.gender === undefined || each.gender === input.gender) && (season === null || each.season_id === season.id),
  );
  const question = {
    clubId,
    disciplineId: discipline.id,
    ageGroupId: null,
    gender: input.gender ?? null,
    seasonId: season?.id ?? null,
  };
  return {
    performances: sum(narrowed),
    athletes: athletesCounted(read, question),
    records: recordsCounted(read, question),
    years: byYear(narrowed),
    categories: byCategory(reference, counts).map(({ gender, season: code, performances }) => ({
      gender,
      season: code,
      performances,
    })),
  };
}

/** The counts of an age group's own page, and its athletes of today. */
export function ageGroupPage(
  context: QueryContext,
  input: InputOf<Procedures['ageGroup']>,
): OutputOf<Procedures['ageGroup']> {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const group = reference.ageGroup(input.ageGroup);
  const clubId = reference.club.id;
  // The list of all ages is nobody's own group: everything counts in it.
  const own = group.kind === 'overall' ? null : group.id;
  const counts = countsOf(read, clubId, { ageGroupId: own }, reference.policy.year);
  const question = { clubId, disciplineId: null, ageGroupId: own, gender: null, seasonId: null };
  return {
    performances: sum(counts),
    athletes: own === null ? athletesWithResults(read, clubId) : athletesCounted(read, question),
    records: recordsCounted(read, { ...question, ageGroupId: group.id }),
    years: byYear(counts),
    categories: byCategory(reference, counts, listsWithRecords(read, clubId, group.id)),
    members: own === null ? [] : membersOfGroup(context, reference, group.code),
  };
}

function membersOfGroup(
  { read, today }: QueryContext,
  reference: ClubReference,
  code: string,
): OutputOf<Procedures['ageGroup']>['members'] {
  const members = new Set(membersOn(read, reference.club.id, today));
  const groups = new Map<string, string | null>();
  const groupOf = (dateOfBirth: string, gender: 'F' | 'M') => {
    const key = `${gender} ${dateOfBirth}`;
    let found = groups.get(key);
    if (found === undefined) {
      const answer = ageGroupOn({
        rules: reference.rules,
        dateOfBirth,
        day: today,
        season: 'track',
        gender,
        under20Reference: reference.policy.under20Reference,
      });
      found = answer.type === 'known' ? answer.code : null;
      groups.set(key, found);
    }
    return found;
  };
  return athletesWithBirth(read, reference.club.id)
    .filter((athlete) => members.has(athlete.id) && groupOf(athlete.date_of_birth, athlete.gender) === code)
    .sort((a, b) => compareNames(a.last_name, b.last_name) || compareNames(a.first_name, b.first_name) || a.id - b.id)
    .map((athlete) => ({
      id: athlete.uuid,
      name: `${athlete.first_name} ${athlete.last_name}`.trim(),
      gender: athlete.gender,
      dateOfBirth: athlete.date_of_birth,
    }));
}

function sum(counts: readonly Counted[]): number {
  return counts.reduce((total, each) => total + each.performances, 0);
}

function byYear(counts: readonly Counted[]): { year: number; performances: number }[] {
  const years = new Map<number, number>();
  for (const { year, performances } of counts) years.set(year, (years.get(year) ?? 0) + performances);
  return [...years].map(([year, performances]) => ({ year, performances })).sort((a, b) => a.year - b.year);
}

/** Where much was done comes first, but before it where there is a record: a page that begins with results without marks looks empty. */
function byCategory(
  reference: ClubReference,
  counts: readonly Counted[],
  withRecords: ReadonlySet<string> = new Set(),
): OutputOf<Procedures['ageGroup']>['categories'] {
  const found = new Map<string, OutputOf<Procedures['ageGroup']>['categories'][number]>();
  for (const { discipline_id, gender, season_id, performances } of counts) {
    const discipline = reference.disciplineById.get(discipline_id);
    const season = reference.seasonById.get(season_id);
    if (discipline === undefined || season === undefined) continue;
    const key = `${discipline_id} ${gender} ${season_id}`;
    const before = found.get(key);
    found.set(key, {
      discipline: discipline.code,
      gender,
      season: season.code,
      performances: (before?.performances ?? 0) + performances,
    });
  }
  return [...found]
    .sort(
      ([keyA, a], [keyB, b]) =>
        Number(withRecords.has(keyB)) - Number(withRecords.has(keyA)) || b.performances - a.performances,
    )
    .map(([, category]) => category);
}
