import type { JobProgress } from '#main/application.ts';
import { derivePersons } from '#main/athletes/merges.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { PerformanceDerived } from '#main/db/schema.ts';
import type { BestEntry } from '#main/engine/bests.ts';
import { counting } from '#main/engine/fact.ts';
import type { StandingEntry } from '#main/engine/standings.ts';
import { deriveAllTwins } from '#main/sync/twins.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';

import { type BestKey, storeBests } from './bests-repository.ts';
import { derivePerformances, isSameDerivation, surroundingsOfClub } from './club-facts.ts';
import { keptEventIds } from './derive-performance.ts';
import { bestsOfAthlete, ListsOfClub, standingsOfPartition } from './lists.ts';
import type { PlacedFact } from './placed-fact.ts';
import { type CategoryKey, createEvent, ensureCategory, storeDerived, storeHistory } from './repository.ts';

/** What a derivation from scratch finds, told piece by piece. */
interface Sink {
  performance(id: number, uuid: string, derived: PerformanceDerived, stored: PerformanceDerived): void;
  history(key: CategoryKey, history: readonly StandingEntry[]): void;
  bests(key: BestKey, timing: '' | 'FAT' | 'HAND', year: number, bests: readonly BestEntry[]): void;
}

const reportEvery = 20_000;

function deriveClub(
  read: Read,
  reference: ClubReference,
  eventIds: (disciplineId: number, specification: string) => number,
  sink: Sink,
  progress: JobProgress,
): number {
  const clubId = reference.club.id;
  const { total } = read.sql('SELECT count(*) AS total FROM performance WHERE club_id = ?').get(clubId) as {
    total: number;
  };
  const partitions = new Map<
    string,
    { eventId: number; seasonId: number; gender: 'F' | 'M' | 'X'; facts: PlacedFact[] }
  >();
  let done = 0;
  for (const found of derivePerformances(read, reference, surroundingsOfClub(read, clubId), eventIds)) {
    sink.performance(found.id, found.uuid, found.derived, found.stored);
    const { fact } = found;
    const eventId = found.derived.event_id;
    if (fact !== null && eventId !== null) {
      const key = `${eventId} ${found.seasonId} ${found.gender}`;
      const partition = partitions.get(key);
      if (partition === undefined)
        partitions.set(key, { eventId, seasonId: found.seasonId, gender: found.gender, facts: [fact] });
      else partition.facts.push(fact);
    }
    done += 1;
    if (done % reportEvery === 0) {
      progress.report('deriving', done, total);
      progress.throwIfCancelled();
    }
  }
  const lists = new ListsOfClub(reference);
  // An athlete has bests in an event and season, whatever gender a result was entered with.
  for (const group of Map.groupBy(partitions.values(), (each) => `${each.eventId} ${each.seasonId}`).values()) {
    foldEvent(reference, lists, group, sink);
    progress.throwIfCancelled();
  }
  progress.report('deriving', total, total);
  return total;
}

/** The lists of one event and season; its partitions differ in gender alone. */
function foldEvent(
  reference: ClubReference,
  lists: ListsOfClub,
  partitions: readonly { eventId: number; seasonId: number; gender: 'F' | 'M' | 'X'; facts: PlacedFact[] }[],
  sink: Sink,
): void {
  const byAthlete = new Map<number, { gender: string; facts: PlacedFact[] }>();
  for (const { eventId, seasonId, gender, facts } of partitions) {
    facts.sort((a, b) => a.day - b.day);
    for (const { key, history } of standingsOfPartition(reference, lists, seasonId, facts).values()) {
      sink.history({ eventId, seasonId, gender, ...key }, history);
    }
    for (const fact of facts) {
      if (fact.athleteId === null || (fact.counts & counting.best) === 0) continue;
      const own = byAthlete.get(fact.athleteId);
      if (own === undefined) byAthlete.set(fact.athleteId, { gender, facts: [fact] });
      else {
        own.facts.push(fact);
        if (own.gender !== gender) own.facts.sort((a, b) => a.day - b.day);
      }
    }
  }
  const [first] = partitions;
  if (first === undefined) return;
  const { eventId, seasonId } = first;
  for (const [athleteId, { facts }] of byAthlete) {
    for (const list of bestsOfAthlete(lists, facts))
      sink.bests({ athleteId, eventId, seasonId }, list.timing, list.year, list.bests);
  }
}

/** Derives everything of a club from its facts and its policy, and stores it. Answers with the number of performances. */
export function rebuildClub(write: Write, clubId: number, progress: JobProgress): number {
  const reference = referenceOf(write, clubId);
  derivePersons(write, clubId);
  if (write.sql('SELECT 1 FROM sync_state WHERE club_id = ?').get(clubId) !== undefined) deriveAllTwins(write, clubId);
  const changed: [number, PerformanceDerived][] = [];
  const found: BestsFound[] = [];
  write.sql('DELETE FROM standing WHERE club_id = ?').run(clubId);
  write.sql('DELETE FROM best WHERE club_id = ?').run(clubId);
  const total = deriveClub(
    write,
    reference,
    keptEventIds(write, createEvent(write)),
    {
      // Rows are not changed while the statement that reads them is open.
      performance: (id, _uuid, derived, stored) => {
        if (!isSameDerivation(derived, stored)) changed.push([id, derived]);
      },
      history: (key, history) => storeHistory(write, clubId, ensureCategory(write, clubId, key), history),
      bests: (key, timing, year, bests) => found.push({ key, timing, year, bests }),
    },
    progress,
  );
  // In the order of their table, so that each row is written behind the last.
  found.sort(byKey);
  for (const list of found) storeBests(write, clubId, list.key, list.timing, list.year, list.bests);
  for (const [id, derived] of changed) storeDerived(write, id, derived);
  return total;
}

interface BestsFound {
  readonly key: BestKey;
  readonly timing: '' | 'FAT' | 'HAND';
  readonly year: number;
  readonly bests: readonly BestEntry[];
}

function byKey(a: BestsFound, b: BestsFound): number {
  return (
    a.key.athleteId - b.key.athleteId ||
    a.key.eventId - b.key.eventId ||
    a.key.seasonId - b.key.seasonId ||
    (a.timing < b.timing ? -1 : a.timing > b.timing ? 1 : 0) ||
    a.year - b.year
  );
}

export interface Difference {
  readonly what: string;
  readonly detail: string;
}

/** Compares what is stored with a derivation from scratch; nothing is written. */
export function compareWithRebuild(
  read: Read,
  clubId: number,
  progress: JobProgress,
): { performances: number; differences: Difference[] } {
  const reference = referenceOf(read, clubId);
  const differences: Difference[] = [];
  // An event that the stored rows lack shows as a difference: it gets a number that no row has.
  let unknownEvent = 0;
  const expectedHistories = new Map<string, string>();
  const expectedBests = new Map<string, string>();
  const performances = deriveClub(
    read,
    reference,
    keptEventIds(read, () => (unknownEvent -= 1)),
    {
      performance: (_id, uuid, derived, stored) => {
        if (!isSameDerivation(derived, stored))
          differences.push({ what: 'performance', detail: `${uuid}: ${difference(derived, stored)}` });
      },
      history: (key, history) => {
        if (history.length > 0) {
          expectedHistories.set(
            `${key.eventId} ${key.seasonId} ${key.gender} ${key.ageGroupId} ${key.timing}`,
            history
              .map(
                (e) =>
                  `${e.fact.id}:${e.from}:${e.until ?? ''}:${e.improvement ?? ''}:${e.isEqualled ? 1 : 0}:${e.isCurrent ? 1 : 0}`,
              )
              .join(' '),
          );
        }
      },
      bests: (key, timing, year, bests) => {
        expectedBests.set(
          `${key.athleteId} ${key.eventId} ${key.seasonId} ${timing} ${year}`,
          bests.map((b) => `${b.fact.id}:${b.from}:${b.until ?? ''}`).join(' '),
        );
      },
    },
    progress,
  );
  compareMaps('standing', expectedHistories, storedHistories(read, clubId), differences);
  compareMaps('best', expectedBests, storedBests(read, clubId), differences);
  return { performances, differences };
}

function difference(derived: PerformanceDerived, stored: PerformanceDerived): string {
  const columns = ['is_live', 'event_id', 'age_group_id', 'rank', 'counts', 'medal'] as const;
  return columns
    .filter((column) => derived[column] !== stored[column])
    .map((column) => `${column} is ${String(stored[column])}, a rebuild says ${String(derived[column])}`)
    .join('; ');
}

function storedHistories(read: Read, clubId: number): Map<string, string> {
  const rows = read
    .sql(
      `SELECT c.event_id || ' ' || c.season_id || ' ' || c.gender || ' ' || c.age_group_id || ' ' || c.timing AS key, s.performance_id, s.from_order, s.until_order,
         s.improvement, s.is_equalled, s.is_current
       FROM standing s JOIN category c ON c.id = s.category_id WHERE s.club_id = ? ORDER BY s.category_id, s.ordinal`,
    )
    .iterate(clubId) as IterableIterator<{
    key: string;
    performance_id: number;
    from_order: number;
    until_order: number | null;
    improvement: number | null;
    is_equalled: number;
    is_current: number;
  }>;
  return joined(
    rows,
    (r) =>
      `${r.performance_id}:${r.from_order}:${r.until_order ?? ''}:${r.improvement ?? ''}:${r.is_equalled}:${r.is_current}`,
  );
}

function storedBests(read: Read, clubId: number): Map<string, string> {
  const rows = read
    .sql(
      `SELECT athlete_id || ' ' || event_id || ' ' || season_id || ' ' || timing || ' ' || year AS key, performance_id, from_order, until_order
       FROM best WHERE club_id = ? ORDER BY athlete_id, event_id, season_id, timing, year, ordinal`,
    )
    .iterate(clubId) as IterableIterator<{
    key: string;
    performance_id: number;
    from_order: number;
    until_order: number | null;
  }>;
  return joined(rows, (r) => `${r.performance_id}:${r.from_order}:${r.until_order ?? ''}`);
}

function joined<Row extends { key: string }>(rows: Iterable<Row>, text: (row: Row) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const before = found.get(row.key);
    found.set(row.key, before === undefined ? text(row) : `${before} ${text(row)}`);
  }
  return found;
}

function compareMaps(
  what: string,
  expected: ReadonlyMap<string, string>,
  stored: Map<string, string>,
  differences: Difference[],
): void {
  for (const [key, text] of expected) {
    const found = stored.get(key);
    if (found !== text)
      differences.push({ what, detail: `${key}: stored ${found ?? 'nothing'}, a rebuild says ${text}` });
    stored.delete(key);
  }
  for (const [key, text] of stored)
    differences.push({ what, detail: `${key}: stored ${text}, a rebuild says nothing` });
}
