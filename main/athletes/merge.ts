import type { Read, Write } from '#main/db/access.ts';
import type { AthleteMergeRow } from '#main/db/club-work-rows.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { type CommandContext, DryRun, type InputOf, type OutputOf } from '#main/operations.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { forgetBests } from '#main/standings/forget-bests.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { formatDay } from '#shared/domain/day.ts';
import { Failure, type FailureData } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

import { changesOf } from '#main/performances/changes.ts';
import { entriesOf } from './merges.ts';
import { derivePersonsAnew } from './persons-anew.ts';
import { athleteRow, countPerformances, nameOf, performancesOf, rowById, toAthlete } from './rows.ts';
import { refuseBirthAfterResults } from './service.ts';
import { columnOf, giveBack, takeOver } from './taken-over.ts';

type Procedures = Contract['athletes'];
type MergeInput = InputOf<Procedures['merge']>;

/** More pairs than a person looks through. */
const shown = 50;

interface Pair {
  readonly kept: AthleteRow;
  readonly merged: AthleteRow;
}

/** Lets one entry count for another of the same person. No leg is written anew: whom it counts for is derived. */
export function mergeAthletes(
  { read, write, today }: CommandContext,
  input: MergeInput,
): OutputOf<Procedures['merge']> {
  const reference = referenceOfClub(read, input.clubId);
  const pair = pairOf(read, reference, input);
  const reason = whyTwoPersons(read, reference, pair);
  if (reason !== null) throw new Failure('CANNOT_MERGE', reason);
  const mergeId = storeMerge(write, reference, pair, input.take);
  return { mergeId, athlete: toAthlete(read, reference, rowById(read, pair.kept.id), today) };
}

/** Both entries side by side, and what a merge would change of all that is derived: it is done and taken back. */
export function previewMerge(context: CommandContext, input: MergeInput): OutputOf<Procedures['previewMerge']> {
  const { read, write } = context;
  const reference = referenceOfClub(read, input.clubId);
  const pair = pairOf(read, reference, input);
  const { kept, merged } = pair;
  const reason = whyTwoPersons(read, reference, pair);
  const result: OutputOf<Procedures['previewMerge']> = {
    kept: sideOf(context, reference, kept),
    merged: sideOf(context, reference, merged),
    conflicts: (['dateOfBirth', 'membershipNumber', 'consent', 'note'] as const).filter((field) => {
      const [own, other] = [kept[columnOf[field]] ?? '', merged[columnOf[field]] ?? ''];
      return own !== '' && other !== '' && own !== other;
    }),
    refusal: reason === null ? null : failureSentence('CANNOT_MERGE', reason),
    duplicates: duplicatesOf(read, reference, pair),
    changes: null,
  };
  if (reason !== null) throw new DryRun(result);
  const performances = performancesOf(read, [kept.id, merged.id]);
  const make = () => {
    storeMerge(write, reference, pair, input.take);
    return [];
  };
  throw new DryRun({ ...result, changes: changesOf(write, reference, { athletes: [kept.id], performances, make }) });
}

/** Takes a merge back: both entries are as if it had never been, and everything derived is judged again. */
export function unmergeAthletes(
  { read, write, today }: CommandContext,
  input: InputOf<Procedures['unmerge']>,
): OutputOf<Procedures['unmerge']> {
  const reference = referenceOfClub(read, input.clubId);
  const merge = read
    .sql('SELECT * FROM athlete_merge WHERE uuid = ? AND club_id = ? AND is_same = 1')
    .get(input.mergeId, reference.club.id) as AthleteMergeRow | undefined;
  if (merge === undefined) throw new Failure('NOT_FOUND', { what: 'merge', id: input.mergeId });
  const root = rowById(read, merge.kept_id).merged_into_id ?? merge.kept_id;
  const entries = entriesOf(read, root);
  giveBack(write, merge);
  write.door.update('athlete_merge', merge.id, { is_same: 0 });
  judgeAgain(write, reference.club.id, entries);
  const shownAs = (id: number) => toAthlete(read, reference, rowById(read, id), today);
  return { kept: shownAs(merge.kept_id), merged: shownAs(merge.merged_id) };
}

/** Says that two entries are two persons, so that they are suggested no more. */
export function keepApart(
  { read, write }: CommandContext,
  input: InputOf<Procedures['keepApart']>,
): OutputOf<Procedures['keepApart']> {
  const reference = referenceOfClub(read, input.clubId);
  const ids = { clubId: input.clubId, keptId: input.athleteId, mergedId: input.otherId, take: [] };
  const { kept, merged } = pairOf(read, reference, ids);
  const known = read.sql('SELECT 1 FROM athlete_merge WHERE kept_id = ? AND merged_id = ?');
  const isSaid = [known.get(kept.id, merged.id), known.get(merged.id, kept.id)].some((row) => row !== undefined);
  if (!isSaid) insertMerge(write, reference, { kept, merged }, 0, '{}');
  return { keptApart: true };
}

/** Says that two entries which laptops took for one are two; everything that was derived of them is judged again. */
export function keepEntriesApart(write: Write, reference: ClubReference, kept: AthleteRow, merged: AthleteRow): void {
  const root = merged.merged_into_id ?? merged.id;
  const entries = entriesOf(write, root);
  insertMerge(write, reference, { kept, merged }, 0, '{}');
  judgeAgain(write, reference.club.id, entries);
}

function storeMerge(write: Write, reference: ClubReference, pair: Pair, take: MergeInput['take']): string {
  const taken = takeOver(write, pair.kept, pair.merged, take);
  const uuid = insertMerge(write, reference, pair, 1, JSON.stringify(taken));
  judgeAgain(write, reference.club.id, [pair.kept.id, pair.merged.id]);
  const kept = rowById(write, pair.kept.id);
  refuseBirthAfterResults(write, kept, kept.date_of_birth);
  return uuid;
}

function insertMerge(
  write: Write,
  reference: ClubReference,
  { kept, merged }: Pair,
  isSame: 0 | 1,
  takenOver: string,
): string {
  const uuid = write.door.newId();
  write.door.insert('athlete_merge', {
    uuid,
    club_id: reference.club.id,
    kept_id: kept.id,
    merged_id: merged.id,
    is_same: isSame,
    taken_over: takenOver,
    merged_at: write.door.now,
    merged_by: write.door.actorId,
  });
  return uuid;
}

/** After the merges in force changed: whose every leg is, and all that follows for the entries that it is about. */
function judgeAgain(write: Write, clubId: number, entries: readonly number[]): void {
  const performances = performancesOf(write, entries);
  for (const entry of entries) forgetBests(write, entry);
  const others = derivePersonsAnew(write, clubId);
  performancesChanged(write, clubId, [...new Set([...performances, ...others])]);
}

function pairOf(read: Read, reference: ClubReference, { keptId, mergedId }: MergeInput): Pair {
  const kept = athleteRow(read, reference, keptId);
  const merged = athleteRow(read, reference, mergedId);
  if (kept.id !== merged.id) return { kept, merged };
  throw new Failure('CANNOT_MERGE', { kept: nameOf(kept), merged: nameOf(merged), because: 'same-entry', detail: '' });
}

/** Nobody competes in both categories, and nobody runs two legs of one relay. */
function whyTwoPersons(
  read: Read,
  reference: ClubReference,
  { kept, merged }: Pair,
): FailureData['CANNOT_MERGE'] | null {
  const names = { kept: nameOf(kept), merged: nameOf(merged) };
  if (kept.gender !== merged.gender) return { ...names, because: 'gender', detail: '' };
  const team = read
    .sql(
      `SELECT p.day, p.discipline_id FROM performance_athlete l JOIN performance_athlete o ON o.performance_id = l.performance_id
         JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = ? AND o.athlete_id = ? AND p.is_live = 1 LIMIT 1`,
    )
    .get(merged.id, kept.id) as { day: string; discipline_id: number } | undefined;
  if (team === undefined) return null;
  const discipline = reference.disciplineById.get(team.discipline_id)?.name ?? '';
  return { ...names, because: 'same-relay', detail: `${discipline} on ${formatDay(team.day)}` };
}

function sideOf({ read, today }: CommandContext, reference: ClubReference, row: AthleteRow) {
  const { records } = read
    .sql(
      `SELECT count(DISTINCT s.category_id) AS records FROM performance_athlete l JOIN standing s ON s.performance_id = l.performance_id
       WHERE l.athlete_id = ? AND s.is_current = 1`,
    )
    .get(row.id) as { records: number };
  const { medals } = read
    .sql(
      `SELECT count(*) AS medals FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND p.is_live = 1 AND p.medal IS NOT NULL`,
    )
    .get(row.id) as { medals: number };
  return {
    ...toAthlete(read, reference, row, today),
    performances: countPerformances(read, row.id),
    records,
    medals,
  };
}

/** Results that were typed for both: of one discipline and day, with the same mark or, without a mark, the same place. */
function duplicatesOf(
  read: Read,
  reference: ClubReference,
  { kept, merged }: Pair,
): OutputOf<Procedures['previewMerge']>['duplicates'] {
  const own = Map.groupBy(resultsOf(read, kept.id), (result) => result.text);
  const pairs = resultsOf(read, merged.id)
    .flatMap((other) => (own.get(other.text) ?? []).map((result) => ({ kept: result.id, merged: other.id })))
    .slice(0, shown);
  const rowOf = (id: number) => performanceRows(read, reference, [id]);
  return pairs.flatMap((pair) => {
    const [first] = rowOf(pair.kept);
    const [second] = rowOf(pair.merged);
    return first === undefined || second === undefined ? [] : [{ kept: first, merged: second }];
  });
}

/** The athlete's results, newest first, with what makes two of them one result typed twice. */
function resultsOf(read: Read, athleteId: number): { id: number; text: string }[] {
  const rows = read
    .sql(
      `SELECT p.id, p.discipline_id, p.season_id, p.day, p.mark_value, p.place FROM performance_athlete l JOIN performance p ON p.id = l.performance_id
       WHERE l.athlete_id = ? AND p.is_live = 1 ORDER BY p.day_order DESC, p.id`,
    )
    .all(athleteId) as {
    id: number;
    discipline_id: number;
    season_id: number;
    day: string;
    mark_value: number | null;
    place: number | null;
  }[];
  return rows.map(({ id, mark_value: mark, place, ...occasion }) => ({
    id,
    text: [occasion.discipline_id, occasion.season_id, occasion.day, mark ?? `place ${place ?? ''}`].join(' '),
  }));
}
