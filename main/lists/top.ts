import { isYouthMark, namedLegs } from '#main/athletes/display-name.ts';
import type { Read } from '#main/db/access.ts';
import { counting } from '#main/engine/fact.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark, type CountingRow } from '#main/performances/counting-mark.ts';
import { performanceRows } from '#main/performances/rows.ts';
import {
  type ClubReference,
  type KnownAgeGroup,
  type KnownDiscipline,
  type KnownSeason,
  referenceOfClub,
} from '#main/reference/reference.ts';
import { ListsOfClub } from '#main/standings/lists.ts';
import { rulingsOfClub } from '#main/standings/rulings.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { TopRow, TopTable } from '#shared/contract/lists.ts';
import { normSpecification } from '#shared/domain/specification.ts';
import { isWindTaken } from '#shared/domain/wind.ts';
import type { RulingInForce } from '#shared/domain/ratification.ts';
import { topListNotes } from '#shared/messages/lists.ts';

import { type Candidate, candidates, eventsDone, idsByRank } from './repository.ts';

type Procedure = Contract['lists']['top'];
export type TopInput = InputOf<Procedure>;

/** Whose eyes a list is for: `public` shortens the names of minors without consent. */
export type Audience = 'club' | 'public';

/** One place of a list that is being made. */
interface Place {
  readonly candidate: Candidate;
  readonly rank: number;
}

export function topMarks(context: QueryContext, input: TopInput): OutputOf<Procedure> {
  return topListFor(context, input, context.role === 'public' ? 'public' : 'club');
}

/**
 * The best marks of a discipline, of all time or of a year of the club: what may be a record under the club's policy, so that
 * the first of an all-time list holds the record. What the officer refused, or said is never a record, is not in it
 * (decision 15); what waits for a decision is marked.
 */
export function topListFor(context: QueryContext, input: TopInput, audience: Audience): OutputOf<Procedure> {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const discipline = reference.discipline(input.discipline);
  const season = reference.season(input.season);
  const group = input.ageGroup === 'ALL' ? null : reference.ageGroup(input.ageGroup);
  const partition = { clubId: reference.club.id, seasonId: season.id, gender: input.gender };
  const events = eventsDone(read, partition, discipline.id);
  const wanted = input.specification ?? usualSpecification(reference, discipline, input, today);
  const event =
    events.find((each) => each.specification === wanted) ?? (input.specification === undefined ? events[0] : undefined);
  const takesWind = isWindTaken(discipline.wind_rule, season.code);
  const places =
    event === undefined ? emptyPlaces() : placesOf(read, reference, { ...partition, eventId: event.id }, group, input);
  const always: Kind = reference.policy.timing === 'separate' ? 'automatic' : 'counting';
  return {
    specification: event?.specification ?? input.specification ?? '',
    specifications: events.map((each) => each.specification),
    tables: order.flatMap((kind) => {
      const own = places.get(kind) ?? [];
      if (own.length === 0 && kind !== always) return [];
      return { kind, rows: rowsOf(context, reference, discipline, season, own, audience) };
    }),
    notes: topListNotes(reference.policy, {
      takesWind,
      isTimed: discipline.kind === 'timed',
      onePerAthlete: input.onePerAthlete,
      isOneGroup: group !== null,
    }),
  };
}

/** What the group uses by rule today; everybody's list goes by what seniors use. */
function usualSpecification(
  reference: ClubReference,
  discipline: KnownDiscipline,
  input: TopInput,
  today: string,
): string | undefined {
  const found = normSpecification({
    discipline: { code: discipline.code, specification: discipline.specification },
    gender: input.gender,
    ageGroupCode: input.ageGroup === 'ALL' ? 'SEN' : input.ageGroup,
    schemeFamily: reference.club.scheme,
    day: today,
  });
  return found?.specification;
}

type Kind = TopTable['kind'];

const order: readonly Kind[] = ['counting', 'automatic', 'hand', 'windy'];

function emptyPlaces(): Map<Kind, Place[]> {
  return new Map();
}

const firstChunk = 200;
const laterChunk = 2000;

/** Walks down the marks, the best first, until every table has its places. */
function placesOf(
  read: Read,
  reference: ClubReference,
  partition: { clubId: number; eventId: number; seasonId: number; gender: 'F' | 'M' | 'X' },
  group: KnownAgeGroup | null,
  input: TopInput,
): Map<Kind, Place[]> {
  const lists = new ListsOfClub(reference);
  const rulings = rulingsOfClub(read, partition.clubId);
  const [from, to] = orderSpan(input.year, reference.policy.year);
  const ids = idsByRank(read, partition, from, to);
  const places = emptyPlaces();
  const holders = new Map<Kind, Set<string>>();
  const kinds: readonly Kind[] = reference.policy.timing === 'separate' ? ['automatic', 'hand'] : ['counting'];

  function isFull(kind: Kind, rank: number): boolean {
    const own = places.get(kind) ?? [];
    return own.length >= input.limit && (own.at(-1)?.candidate.rank ?? 0) < rank;
  }

  function take(kind: Kind, candidate: Candidate): void {
    const own = places.get(kind) ?? [];
    const seen = holders.get(kind) ?? new Set();
    if (isFull(kind, candidate.rank) || (input.onePerAthlete && seen.has(candidate.holder))) return;
    const last = own.at(-1);
    own.push({ candidate, rank: last?.candidate.rank === candidate.rank ? last.rank : own.length + 1 });
    places.set(kind, own);
    holders.set(kind, seen.add(candidate.holder));
  }

  for (let start = 0, size = firstChunk; start < ids.length; start += size, size = laterChunk) {
    for (const candidate of candidates(read, ids.slice(start, start + size))) {
      if (kinds.every((kind) => isFull(kind, candidate.rank))) return places;
      if (!isOfYear(lists, candidate, input.year) || !isOfGroup(lists, partition.seasonId, candidate, group)) continue;
      const kind = kindOf(lists, candidate, rulings.outcome(candidate.origin, candidate.uuid).ruling);
      // A windy mark behind a legal one of the same athlete says nothing more.
      const isBehind = kind === 'windy' && kinds.some((each) => holders.get(each)?.has(candidate.holder) === true);
      if (kind !== null && !isBehind) take(kind, candidate);
    }
  }
  return places;
}

/** The table a mark belongs to; null for one that is in no list. */
function kindOf(
  lists: ListsOfClub,
  { counts, represented_club }: Candidate,
  ruling: RulingInForce | null,
): Kind | null {
  if (represented_club !== null || ruling === 'refused' || ruling === 'never-a-record') return null;
  if ((counts & counting.record) !== 0) {
    const timing = lists.timingOf(counts);
    return timing === '' ? 'counting' : timing === 'FAT' ? 'automatic' : 'hand';
  }
  return (counts & counting.windy) === 0 ? null : 'windy';
}

function isOfGroup(lists: ListsOfClub, seasonId: number, candidate: Candidate, group: KnownAgeGroup | null): boolean {
  return group === null || lists.ageGroupsOf(seasonId, candidate.age_group_id, candidate.day_order).includes(group.id);
}

function isOfYear(lists: ListsOfClub, { day_order: day }: Candidate, year: number | undefined): boolean {
  return year === undefined || lists.yearOf(day) === year;
}

/** The orders of days among which all of a year's lie. */
function orderSpan(year: number | undefined, span: 'calendar' | 'october'): [number, number] {
  if (year === undefined) return [0, 99_999_999];
  return [(span === 'october' ? year - 1 : year) * 10_000, year * 10_000 + 9999];
}

function rowsOf(
  context: QueryContext,
  reference: ClubReference,
  discipline: KnownDiscipline,
  season: KnownSeason,
  places: readonly Place[],
  audience: Audience,
): TopRow[] {
  const { read, today } = context;
  const ids = places.map(({ candidate }) => candidate.id);
  const marks = read
    .sql(
      `SELECT p.id, p.rank, p.mark_value, p.resolution, p.timing, p.wind_tenths, p.wind_status, p.counts
       FROM json_each(?) j CROSS JOIN performance p ON p.id = j.value ORDER BY j.key`,
    )
    .all(JSON.stringify(ids)) as CountingRow[];
  const views = performanceRows(read, reference, ids);
  const isYouth = new Map(
    views.map((view, index) => [
      ids[index] ?? 0,
      isYouthMark(reference.ageGroupByCode.get(view.ageGroup ?? '')?.kind, view.day, today),
    ]),
  );
  const legs = audience === 'public' ? namedLegs(read, ids, today, (id) => isYouth.get(id) ?? false) : null;
  return places.flatMap(({ candidate, rank }, index) => {
    const view = views[index];
    const mark = marks[index];
    if (view === undefined || mark === undefined) return [];
    const names = legs?.get(candidate.id)?.map(({ athleteId, publicName }) => ({ athleteId, name: publicName }));
    return {
      ...view,
      ...countingMark(read, mark, discipline, season),
      legs: names ?? view.legs,
      rank,
      isPending: (candidate.counts & counting.pending) !== 0,
    };
  });
}
