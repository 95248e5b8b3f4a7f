import type { Read } from '#main/db/access.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark, type CountingRow } from '#main/performances/counting-mark.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { BestsRow } from '#shared/contract/lists.ts';
import { Failure } from '#shared/domain/failure.ts';

import { athletesByName } from './name-order.ts';
import { membersOn, type PresentBest, presentBests } from './repository.ts';

type Procedure = Contract['lists']['bests'];
export type BestsInput = Omit<InputOf<Procedure>, 'page' | 'pageSize'>;

/** One page of everybody's bests. */
export function listBests(context: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const bests = orderedBests(context, reference, input);
  const start = (input.page - 1) * input.pageSize;
  return {
    total: bests.length,
    athletes: new Set(bests.map((best) => best.athleteId)).size,
    rows: bestRows(read, reference, bests, bests.slice(start, start + input.pageSize)),
  };
}

/**
 * Present bests in the order of athletes' names or of disciplines; of a discipline women before men, and the best mark first. Names are ordered
 * by the language of this computer, which SQLite cannot do.
 */
export function orderedBests(
  { read, today }: QueryContext,
  reference: ClubReference,
  input: BestsInput,
): PresentBest[] {
  if (input.by === 'year' && input.year === undefined) {
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'year', problem: 'Say which year.' }] });
  }
  const group = input.ageGroup === undefined || input.ageGroup === 'ALL' ? null : reference.ageGroup(input.ageGroup);
  const clubId = reference.club.id;
  const bests = presentBests(read, {
    clubId,
    year: input.by === 'year' ? (input.year ?? 0) : 0,
    disciplineId: input.discipline === undefined ? null : reference.discipline(input.discipline).id,
    seasonId: input.season === undefined ? null : reference.season(input.season).id,
    gender: input.gender ?? null,
    athleteIds: input.members === 'now' ? membersOn(read, clubId, today) : null,
    ageGroupId: group?.id ?? null,
    withRank: input.order === 'discipline',
  });
  const name = new Map(athletesByName(read, clubId).map(({ id }, index) => [id, index]));
  const nameOf = (best: PresentBest) => name.get(best.athleteId) ?? 0;
  const discipline = new Map(reference.disciplines.map(({ id }, index) => [id, index]));
  const season = new Map(reference.seasons.map(({ id }, index) => [id, index]));
  const inEvent = (a: PresentBest, b: PresentBest) =>
    (discipline.get(a.disciplineId) ?? 0) - (discipline.get(b.disciplineId) ?? 0) ||
    (a.specification < b.specification ? -1 : a.specification > b.specification ? 1 : 0) ||
    (season.get(a.seasonId) ?? 0) - (season.get(b.seasonId) ?? 0) ||
    (a.gender < b.gender ? -1 : a.gender > b.gender ? 1 : 0);
  return bests.sort(
    input.order === 'athlete'
      ? (a, b) => nameOf(a) - nameOf(b) || inEvent(a, b) || a.performanceId - b.performanceId
      : (a, b) => inEvent(a, b) || (a.rank ?? 0) - (b.rank ?? 0) || nameOf(a) - nameOf(b),
  );
}

/** The rows of some bests; `all` tells which of an athlete's bests in a discipline is the best of all seasons. */
export function bestRows(
  read: Read,
  reference: ClubReference,
  all: readonly PresentBest[],
  shown: readonly PresentBest[],
): BestsRow[] {
  const ids = shown.map((best) => best.performanceId);
  const marks = read
    .sql(
      `SELECT p.id, p.rank, p.mark_value, p.resolution, p.timing, p.wind_tenths, p.wind_status, p.counts
       FROM json_each(?) j CROSS JOIN performance p ON p.id = j.value ORDER BY j.key`,
    )
    .all(JSON.stringify(ids)) as CountingRow[];
  const overall = overallBests(read, all, shown);
  return performanceRows(read, reference, ids).flatMap((view, index) => {
    const best = shown[index];
    const mark = marks[index];
    const discipline = reference.disciplineById.get(best?.disciplineId ?? 0);
    const season = reference.seasonById.get(best?.seasonId ?? 0);
    if (best === undefined || mark === undefined || discipline === undefined || season === undefined) return [];
    const career = overall.get(careerKey(best));
    return {
      ...view,
      ...countingMark(read, mark, discipline, season),
      isOverall: career === mark.rank,
    };
  });
}

/** The best rank of each athlete and event that has bests in several seasons. */
function overallBests(read: Read, all: readonly PresentBest[], shown: readonly PresentBest[]): Map<string, number> {
  const wanted = new Set(shown.map(careerKey));
  const byCareer = Map.groupBy(
    all.filter((best) => wanted.has(careerKey(best))),
    careerKey,
  );
  const several = [...byCareer].filter(([, own]) => own.length > 1);
  const ranks = new Map(
    read
      .sql('SELECT p.id, p.rank FROM json_each(?) j CROSS JOIN performance p ON p.id = j.value')
      .raw()
      .all(JSON.stringify(several.flatMap(([, own]) => own.map((best) => best.performanceId)))) as [number, number][],
  );
  return new Map(
    several.map(([key, own]) => [key, Math.min(...own.map((best) => ranks.get(best.performanceId) ?? 0))]),
  );
}

function careerKey(best: PresentBest): string {
  return `${best.athleteId} ${best.eventId}`;
}
