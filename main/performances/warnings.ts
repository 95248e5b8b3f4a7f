import type { Read } from '#main/db/access.ts';
import { gain, valueOfRank } from '#main/engine/rank.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Derivation } from '#main/standings/derive-performance.ts';
import { bestRankBefore, progressOf } from '#main/standings/service.ts';
import type { WhatStood } from '#main/standings/what-stood.ts';
import type { ConfirmationReason } from '#shared/domain/failure.ts';
import { formatMark } from '#shared/domain/mark.ts';
import { plausibilityOf } from '#shared/domain/standard/limits.ts';
import { mixedTeamBalance } from '#shared/domain/team.ts';

import { compareWith, type DuplicateKey, type DuplicatesFound, legKeys, performancesOn } from './duplicates.ts';
import type { ReadPerformance } from './read-input.ts';
import { dayOrder } from '#shared/domain/day.ts';

export interface Doubt {
  readonly code: ConfirmationReason;
  readonly detail: string;
  readonly performanceId: string | null;
}

/** An athlete rarely improves by more than this at once; a typing slip often does (per cent of the standing best). */
const bigJump = { timed: 6, measured: 20, points: 25 } as const;
/** Under this many marks an athlete has no progress to speak of. */
const enoughMarks = 3;

/** What wants a second look before saving: a possible duplicate, a mark nobody makes, a jump against the athlete's own progress. */
export function doubtsAbout(
  read: Read,
  reference: ClubReference,
  typed: ReadPerformance,
  derivation: Derivation,
  duplicates: DuplicatesFound,
  replaced: number | null,
  stood: WhatStood,
): Doubt[] {
  const doubts: Doubt[] = [];
  if (duplicates.completes !== null) {
    doubts.push({
      code: 'completes-medal',
      detail: 'A medal without a mark is already there for this result.',
      performanceId: duplicates.completes.uuid,
    });
  }
  for (const other of duplicates.possible) {
    if (other === duplicates.completes) continue;
    doubts.push({
      code: 'possible-duplicate',
      detail: describe(other.markValue, other.timing, other.place, typed),
      performanceId: other.uuid,
    });
  }
  const { mark, discipline, facts } = typed;
  if (facts.gender === 'X') doubts.push(...unbalancedTeam(typed));
  if (mark === null) return doubts;
  const limits = {
    code: discipline.code,
    kind: discipline.kind,
    distanceMetres: discipline.distance_metres ?? undefined,
  };
  if (plausibilityOf(limits, facts.gender, mark.value) !== 'plausible') {
    doubts.push({
      code: 'implausible-mark',
      detail: `${formatMark(mark, discipline.kind)} in ${discipline.name}`,
      performanceId: null,
    });
  }
  const jump = jumpOf(read, reference, typed, derivation, replaced, stood);
  if (jump !== null) doubts.push(jump);
  return doubts;
}

function describe(value: number | null, timing: string | null, place: number | null, typed: ReadPerformance): string {
  if (value === null) return `place ${place ?? ''}`;
  const resolution = value % 10 === 0 ? 10 : 1;
  return formatMark({ value, resolution, timing: timing as 'FAT' | 'HAND' | 'UNKNOWN' | null }, typed.discipline.kind);
}

/** Two women and two men run a mixed relay (decision 11); who is not known may be either. */
function unbalancedTeam({ athletes, legs }: ReadPerformance): Doubt[] {
  const unknown = legs.filter((leg) => leg.athlete_id === null).map(() => null);
  const genders = athletes.map((athlete) => athlete.gender);
  if (mixedTeamBalance([...genders, ...unknown]) !== 'unbalanced') return [];
  const women = genders.filter((gender) => gender === 'F').length;
  return [{ code: 'unbalanced-team', detail: `women: ${women}, men: ${genders.length - women}`, performanceId: null }];
}

/** How much better a mark is than the one before, of that one. */
function percentOf(before: number, rank: number): number {
  return (gain(before, rank) / valueOfRank(before)) * 100;
}

function jumpOf(
  read: Read,
  reference: ClubReference,
  typed: ReadPerformance,
  derivation: Derivation,
  replaced: number | null,
  stood: WhatStood,
): Doubt | null {
  const [athlete] = typed.athletes;
  const { event_id: eventId, rank } = derivation.derived;
  if (athlete === undefined || typed.discipline.team_size > 1 || eventId === null || rank === null || eventId < 0)
    return null;
  const key = { athleteId: athlete.id, eventId, seasonId: typed.season.id };
  const isJump = (before: number) => percentOf(before, rank) > bigJump[typed.discipline.kind];
  const day = dayOrder(typed.facts.day);
  // Most marks are no jump against the athlete's best: then the others need not be looked at.
  const known = bestRankBefore(stood, reference, key, derivation.derived.counts, day);
  // Only a windy mark is no best: without wind there is nothing before the first best.
  const isDecided = known === null ? typed.discipline.wind_rule === 'none' : !isJump(known);
  if (isDecided && replaced === null) return null;
  const { marks, bestRank } = progressOf(read, reference.club.id, key, day, replaced);
  if (marks < enoughMarks || bestRank === null || !isJump(bestRank)) return null;
  const bestValue = valueOfRank(bestRank);
  const percent = percentOf(bestRank, rank);
  return {
    code: 'big-jump',
    detail: `${percent.toFixed(1)} % better than ${formatMark({ value: bestValue, resolution: 10, timing: 'FAT' }, typed.discipline.kind)}`,
    performanceId: null,
  };
}

/** The duplicate key of a typed performance and what is stored like it. */
export function duplicatesOf(
  read: Read,
  reference: ClubReference,
  typed: ReadPerformance,
  competitionId: number | null,
  except: number | null,
): DuplicatesFound {
  const { facts } = typed;
  const key: DuplicateKey = {
    legs: legKeys(typed.legs),
    disciplineId: facts.discipline_id,
    gender: facts.gender,
    day: facts.day,
    competitionId,
    round: facts.round,
    heat: facts.heat,
    eventDetails: facts.event_details,
    markValue: facts.mark_value,
    timing: facts.timing,
    place: facts.place,
  };
  const day = dayOrder(facts.day);
  const onTheDay = performancesOn(read, reference.club.id, facts.discipline_id, day, typed.legs);
  const known = onTheDay.filter((other) => other.id !== except);
  return compareWith(key, known);
}
