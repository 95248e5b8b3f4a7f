import type { Read } from '#main/db/access.ts';
import { type Gap, gapTo, isWithin } from '#main/engine/closeness.ts';
import { counting } from '#main/engine/fact.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { ListsOfClub } from '#main/standings/lists.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Challenge, ClubRecord } from '#shared/contract/records.ts';
import { dayOrder, yearsBefore } from '#shared/domain/day.ts';

import { type BarredCategory, type BarredPartition, barsOfToday, categoriesOfMark } from './bars.ts';
import { type Challenger, Challengers } from './challengers.ts';
import { closeMarks, type CloseMark } from './close-marks.ts';
import { filtersOf } from './filters.ts';
import { marksById } from './marks.ts';
import { nearMissPercentOf } from './near-misses.ts';
import { holdersOfCategories } from './repository.ts';
import { type Audience, categoryText, categoryView, toRecords } from './views.ts';

type Procedure = Contract['records']['challenges'];

interface Attack extends Gap {
  readonly challenger: Challenger;
  readonly mark: CloseMark;
}

interface Attacked {
  readonly category: BarredCategory;
  readonly attacks: Attack[];
  /** Of the closest. */
  readonly percent: number;
}

/**
 * Standing records with the members of today who may set them: who is in the age group today (and whom the club's band rule
 * lets into the list), and whose best legal mark of the last years in that very event comes close enough. Holders are left
 * out; a mark made in another age group or for another club may be better than the record already.
 */
export function challenges(context: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  return challengesFor(context, input, 'club');
}

/** `public` shortens the names of minors without consent. */
export function challengesFor(
  context: QueryContext,
  input: InputOf<Procedure>,
  audience: Audience,
): OutputOf<Procedure> {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const nearMiss = nearMissPercentOf(reference);
  const percent = input.percent ?? nearMiss * 2;
  const since = yearsBefore(today, input.years);
  const attacked = findAttacked(context, reference, input, percent, since);
  const order = orderOfTheBoard(reference);
  const sign = input.direction === 'up' ? 1 : -1;
  attacked.sort((a, b) =>
    input.sort === 'gap'
      ? sign * (a.percent - b.percent) || order(a.category, b.category)
      : sign * order(a.category, b.category),
  );
  const page = attacked.slice((input.page - 1) * input.pageSize, input.page * input.pageSize);
  return { total: attacked.length, percent, since, rows: inWords(context, reference, page, { nearMiss, audience }) };
}

function findAttacked(
  { read, today }: QueryContext,
  reference: ClubReference,
  input: InputOf<Procedure>,
  percent: number,
  since: string,
): Attacked[] {
  // Whose mark it is, is a matter of the marks; the records are those of all.
  const filters = { ...filtersOf(reference, input), athleteUuid: null };
  const partitions = barsOfToday(read, reference.club.id, filters)
    .filter((partition) => !isTeam(reference, partition))
    .map((partition) => onlyOf(partition, input));
  const lists = new ListsOfClub(reference);
  const challengers = new Challengers(read, reference, today);
  const bests = bestMarks(read, reference, partitions, input, { percent, from: dayOrder(since), to: dayOrder(today) });
  const holds = read.sql(
    `SELECT 1 FROM standing s JOIN performance_athlete l ON l.performance_id = s.performance_id
     WHERE s.category_id = ? AND s.is_current = 1 AND l.athlete_id = ?`,
  );
  const found = new Map<number, { category: BarredCategory; attacks: Attack[] }>();
  for (const { partition, athleteId, mark } of bests) {
    const challenger = challengers.of(athleteId);
    if (challenger === null) continue;
    const seen = new Set<number>();
    for (const groupId of challengers.groupsOf(challenger, partition.seasonId)) {
      for (const category of categoriesOfMark(lists, partition, groupId, dayOrder(today), mark.counts)) {
        const record = category.bars.at(-1);
        if (record === undefined || seen.has(category.id) || !isWithin(record.rank, mark.rank, percent)) continue;
        seen.add(category.id);
        if (holds.get(category.id, athleteId) !== undefined) continue;
        const own = found.get(category.id) ?? { category, attacks: [] };
        own.attacks.push({ challenger, mark, ...gapTo(record.rank, mark.rank) });
        found.set(category.id, own);
      }
    }
  }
  return [...found.values()].map(({ category, attacks }) => {
    attacks.sort((a, b) => a.mark.rank - b.mark.rank || b.mark.day_order - a.mark.day_order || a.mark.id - b.mark.id);
    return { category, attacks, percent: Math.min(...attacks.map((attack) => attack.percent)) };
  });
}

function isTeam(reference: ClubReference, { lists }: BarredPartition): boolean {
  return [...lists.values()].some(
    ({ discipline_id }) => (reference.disciplineById.get(discipline_id)?.team_size ?? 1) > 1,
  );
}

/** Without the lists of another implement or kind of timing than the one asked for. */
function onlyOf(partition: BarredPartition, input: InputOf<Procedure>): BarredPartition {
  const isAsked = ({ specification, timing_list }: BarredCategory) =>
    (input.specification === undefined || specification === input.specification) &&
    (input.timing === undefined || timing_list === input.timing);
  return { ...partition, lists: new Map([...partition.lists].filter(([, category]) => isAsked(category))) };
}

interface Best {
  readonly partition: BarredPartition;
  readonly athleteId: number;
  readonly mark: CloseMark;
}

/** The best mark of each athlete in each event and kind of timing; of equal ones the latest. */
function bestMarks(
  read: Read,
  reference: ClubReference,
  partitions: readonly BarredPartition[],
  input: InputOf<Procedure>,
  { percent, from, to }: { percent: number; from: number; to: number },
): Best[] {
  const lists = new ListsOfClub(reference);
  const span = {
    clubId: reference.club.id,
    from,
    to,
    athleteUuid: input.athleteId ?? null,
    competitionUuid: null,
    percent,
    withAthlete: true,
  };
  const asked = partitions.filter((partition) => partition.lists.size > 0);
  const bests = new Map<BarredPartition, Map<string, Best>>();
  for (const { partition, mark } of closeMarks(read, asked, span)) {
    const { athlete_id: athleteId } = mark;
    if (athleteId === null || !mayCount(reference, mark)) continue;
    const ofPartition = bests.get(partition) ?? new Map<string, Best>();
    bests.set(partition, ofPartition);
    const key = `${athleteId} ${lists.timingOf(mark.counts)}`;
    const known = ofPartition.get(key)?.mark;
    const isBetter =
      known === undefined || mark.rank < known.rank || (mark.rank === known.rank && mark.day_order > known.day_order);
    if (isBetter) ofPartition.set(key, { partition, athleteId, mark });
  }
  return [...bests.values()].flatMap((ofPartition) => [...ofPartition.values()]);
}

/** It would count in the club's list; what was run for another club shows what the athlete can do. */
function mayCount(reference: ClubReference, mark: CloseMark): boolean {
  if ((mark.counts & counting.record) !== 0) return true;
  const isHandRefused = reference.policy.timing === 'fat-only' && (mark.counts & counting.hand) !== 0;
  return mark.is_for_other_club === 1 && (mark.counts & counting.best) !== 0 && !isHandRefused;
}

function orderOfTheBoard(reference: ClubReference): (a: BarredCategory, b: BarredCategory) => number {
  const ordinal = (rows: ReadonlyMap<number, { ordinal: number }>, id: number) => rows.get(id)?.ordinal ?? 0;
  return (a, b) =>
    ordinal(reference.seasonById, a.season_id) - ordinal(reference.seasonById, b.season_id) ||
    ordinal(reference.disciplineById, a.discipline_id) - ordinal(reference.disciplineById, b.discipline_id) ||
    ordinal(reference.ageGroupById, a.age_group_id) - ordinal(reference.ageGroupById, b.age_group_id) ||
    a.id - b.id;
}

/** So many of those who come close are named; the history of a record names them all. */
const namedChallengers = 50;

function inWords(
  { read, today }: QueryContext,
  reference: ClubReference,
  page: readonly Attacked[],
  { nearMiss, audience }: { nearMiss: number; audience: Audience },
): Challenge[] {
  const rows = holdersOfCategories(
    read,
    page.map(({ category }) => category.id),
  );
  const records = Map.groupBy(toRecords(read, reference, rows, today, audience), categoryText);
  const marks = marksById(
    read,
    page.flatMap(({ attacks }) => attacks.slice(0, namedChallengers).map((attack) => attack.mark.id)),
  );
  return page.flatMap(({ category, attacks }): Challenge[] => {
    const { view, discipline, season } = categoryView(reference, category);
    const record: ClubRecord[] | undefined = records.get(categoryText(view));
    if (record === undefined) return [];
    return [
      {
        record,
        isVulnerable: attacks.some((attack) => attack.percent <= nearMiss),
        challengers: attacks.slice(0, namedChallengers).flatMap(({ challenger, mark, gap, percent }) => {
          const row = marks.get(mark.id);
          if (row === undefined) return [];
          const { uuid: performanceId, day: date } = row;
          const athleteId = challenger.uuid;
          const name = audience === 'public' ? challenger.publicName : challenger.name;
          return {
            athleteId,
            name,
            performanceId,
            ...countingMark(read, row, discipline, season),
            date,
            gap,
            gapPercent: percent,
          };
        }),
      },
    ];
  });
}
