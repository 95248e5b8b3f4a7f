import type { Read, Write } from '#main/db/access.ts';
import { performanceRows } from '#main/performances/rows.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { DerivedChanges } from '#shared/contract/derived-changes.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

/** As many of a kind as a person reads; all are counted. */
const shown = 50;

interface RecordList {
  readonly event_id: number;
  readonly season_id: number;
  readonly gender: 'F' | 'M' | 'X';
  readonly age_group_id: number;
  readonly holders: number[];
  /** The whole history, to see whether it is another one. */
  readonly history: { readonly id: number; readonly from: number; readonly until: number | null }[];
}

interface BestList {
  readonly event_id: number;
  readonly season_id: number;
  readonly year: number;
  readonly performanceId: number;
}

/** What is derived, by local ids: to be compared with what is derived after a change. */
interface Picture {
  readonly groups: ReadonlyMap<number, number | null>;
  readonly records: ReadonlyMap<string, RecordList>;
  readonly bests: ReadonlyMap<string, BestList>;
}

/** Local ids of a version and of the one that takes its place. */
export interface Replacement {
  readonly old: number;
  readonly new: number;
}

export interface Change {
  /** Local ids of the athletes whose bests it can change. */
  readonly athletes: readonly number[];
  /** Local ids of the performances that it can change, also those that it deletes. */
  readonly performances: readonly number[];
  /** Makes it; answers with what it put in the place of performances. */
  readonly make: () => readonly Replacement[];
}

/** What a change does to everything that is derived: it is made, looked at, and taken back. */
export function changesOf(write: Write, reference: ClubReference, change: Change): DerivedChanges {
  const { performances } = change;
  const partitionsBefore = partitionsOf(write, performances);
  write.sql('SAVEPOINT before_change').run();
  const replacements = change.make();
  const partitions = new Map([
    ...partitionsBefore,
    ...partitionsOf(write, [...performances, ...replacements.map((each) => each.new)]),
  ]);
  const after = pictureOf(write, reference, change, partitions);
  // Read while they are there: an event or a version may have come with the change.
  const events = eventsOf(write, [...after.records.values(), ...after.bests.values()]);
  const then = viewsOf(write, reference, [
    ...[...after.records.values()].flatMap((list) => list.holders),
    ...[...after.bests.values()].flatMap((list) => (list.year === 0 ? [list.performanceId] : [])),
  ]);
  const sameAs = new Map(replacements.filter((each) => readsTheSame(write, each)).map((each) => [each.new, each.old]));
  write.sql('ROLLBACK TO before_change').run();
  write.sql('RELEASE before_change').run();
  const before = pictureOf(write, reference, change, partitions);
  for (const [id, event] of eventsOf(write, [...before.records.values(), ...before.bests.values()]))
    events.set(id, event);

  /** A version that says the same of mark, day and athletes is no other holder. */
  const idOf = (id: number) => sameAs.get(id) ?? id;
  const groups = performances.filter((id) => {
    const [was, is] = [before.groups.get(id), after.groups.get(id)];
    return was !== undefined && is !== undefined && was !== is;
  });
  const records = changedKeys(before.records, after.records, (list) => list.holders.map(idOf).join(' '));
  const bests = changedKeys(before.bests, after.bests, (list) => String(idOf(list.performanceId)));
  const careers = bests.filter((key) => (before.bests.get(key) ?? after.bests.get(key))?.year === 0);
  const historyText = ({ history }: RecordList) =>
    history.map((each) => `${idOf(each.id)}:${each.from}:${each.until ?? ''}`).join(' ');
  const histories = changedKeys(before.records, after.records, historyText).length - records.length;
  const now = viewsOf(write, reference, [
    ...groups.slice(0, shown),
    ...records.flatMap((key) => before.records.get(key)?.holders ?? []),
    ...careers.flatMap((key) => before.bests.get(key)?.performanceId ?? []),
  ]);

  function infoOf(key: string): RecordList {
    return (after.records.get(key) ?? before.records.get(key)) as RecordList;
  }
  function bestOf(key: string): BestList {
    return (after.bests.get(key) ?? before.bests.get(key)) as BestList;
  }
  const listOf = ({ event_id: event, season_id: season }: { event_id: number; season_id: number }) =>
    listInWords(reference, events.get(event), season);
  const order = (a: { event_id: number; season_id: number }, b: { event_id: number; season_id: number }) =>
    ordinalOf(reference, events.get(a.event_id)) - ordinalOf(reference, events.get(b.event_id)) ||
    a.event_id - b.event_id ||
    a.season_id - b.season_id;

  return {
    ageGroups: {
      total: groups.length,
      rows: groups.slice(0, shown).flatMap((id) => {
        const performance = now.get(id);
        const sides = {
          before: codeOf(reference, before.groups.get(id)),
          after: codeOf(reference, after.groups.get(id)),
        };
        return performance === undefined ? [] : { performance, ...sides };
      }),
    },
    records: {
      total: records.length,
      rows: records
        .toSorted((a, b) => order(infoOf(a), infoOf(b)) || infoOf(a).age_group_id - infoOf(b).age_group_id)
        .slice(0, shown)
        .map((key) => {
          const info = infoOf(key);
          const group = reference.ageGroupById.get(info.age_group_id);
          return {
            ...listOf(info),
            gender: info.gender,
            ageGroup: group?.code ?? '',
            ageGroupName: group?.name ?? '',
            before: (before.records.get(key)?.holders ?? []).flatMap((id) => holderOf(now.get(id))),
            after: (after.records.get(key)?.holders ?? []).flatMap((id) => holderOf(then.get(id))),
          };
        }),
    },
    histories,
    bests: {
      total: careers.length,
      rows: careers
        .toSorted((a, b) => order(bestOf(a), bestOf(b)))
        .slice(0, shown)
        .map((key) => ({
          ...listOf(bestOf(key)),
          before: holderOf(now.get(before.bests.get(key)?.performanceId ?? 0))[0] ?? null,
          after: holderOf(then.get(after.bests.get(key)?.performanceId ?? 0))[0] ?? null,
        })),
    },
    seasonBests: bests.length - careers.length,
  };
}

interface ListsOfEvent {
  readonly event_id: number;
  readonly season_id: number;
}

/** Where the performances are listed: nothing outside of it changes with them. */
function partitionsOf(read: Read, performances: readonly number[]): Map<string, ListsOfEvent> {
  const rows = read
    .sql(
      'SELECT DISTINCT event_id, season_id FROM performance WHERE id IN (SELECT value FROM json_each(?)) AND event_id IS NOT NULL',
    )
    .all(JSON.stringify(performances)) as ListsOfEvent[];
  return new Map(rows.map((row) => [`${row.event_id} ${row.season_id}`, row]));
}

function pictureOf(
  read: Read,
  reference: ClubReference,
  { athletes, performances }: Change,
  partitions: ReadonlyMap<string, ListsOfEvent>,
): Picture {
  const group = read.sql('SELECT age_group_id AS id FROM performance WHERE id = ? AND is_live = 1');
  return {
    groups: new Map(
      performances.flatMap((id) => {
        const row = group.get(id) as { id: number | null } | undefined;
        return row === undefined ? [] : [[id, row.id]];
      }),
    ),
    records: new Map([...partitions.values()].flatMap((lists) => [...recordLists(read, reference.club.id, lists)])),
    bests: new Map(athletes.flatMap((id) => [...bestLists(read, id)])),
  };
}

/** Whether a version differs from the one before it in nothing that a list shows; lists of records are of one gender each. */
function readsTheSame(read: Read, { old, new: next }: Replacement): boolean {
  const find = read.sql(
    `SELECT day, time_of_day, mark_value, timing, wind_tenths, wind_status,
       (SELECT json_group_array(json_array(athlete_id, name)) FROM (SELECT athlete_id, name FROM performance_athlete WHERE performance_id = p.id ORDER BY leg)) AS legs
     FROM performance p WHERE id = ?`,
  );
  return JSON.stringify(find.get(old)) === JSON.stringify(find.get(next));
}

function recordLists(
  read: Read,
  clubId: number,
  { event_id: eventId, season_id: seasonId }: ListsOfEvent,
): Map<string, RecordList> {
  const rows = read
    .sql(
      `SELECT s.category_id, c.event_id, c.season_id, c.gender, c.age_group_id, c.timing, s.performance_id, s.is_current, s.from_order, s.until_order
       FROM category c JOIN standing s ON s.category_id = c.id
       WHERE c.club_id = ? AND c.event_id = ? AND c.season_id = ? ORDER BY s.category_id, s.ordinal`,
    )
    .all(clubId, eventId, seasonId) as (Omit<RecordList, 'holders' | 'history'> & {
    timing: string;
    performance_id: number;
    is_current: number;
    from_order: number;
    until_order: number | null;
  })[];
  const lists = new Map<string, RecordList>();
  for (const { event_id, season_id, gender, age_group_id, ...row } of rows) {
    const key = `${event_id} ${season_id} ${gender} ${age_group_id} ${row.timing}`;
    const list = lists.get(key) ?? { event_id, season_id, gender, age_group_id, holders: [], history: [] };
    if (row.is_current === 1) list.holders.push(row.performance_id);
    list.history.push({ id: row.performance_id, from: row.from_order, until: row.until_order });
    lists.set(key, list);
  }
  return lists;
}

/** The bests of an athlete that stand, of the career (year 0) and of every year. */
function bestLists(read: Read, athleteId: number): Map<string, BestList> {
  const rows = read
    .sql(
      'SELECT event_id, season_id, timing, year, performance_id AS performanceId FROM best WHERE athlete_id = ? AND until_order IS NULL',
    )
    .all(athleteId) as (BestList & { timing: string })[];
  return new Map(rows.map((row) => [`${athleteId} ${row.event_id} ${row.season_id} ${row.timing} ${row.year}`, row]));
}

function changedKeys<List>(
  before: ReadonlyMap<string, List>,
  after: ReadonlyMap<string, List>,
  textOf: (list: List) => string,
): string[] {
  const text = (list: List | undefined) => (list === undefined ? '' : textOf(list));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => text(before.get(key)) !== text(after.get(key)),
  );
}

function viewsOf(read: Read, reference: ClubReference, ids: readonly number[]): Map<number, PerformanceRow> {
  const each = [...new Set(ids)];
  const rows = performanceRows(read, reference, each);
  return new Map(rows.map((row, index) => [each[index] ?? 0, row]));
}

type Holder = DerivedChanges['records']['rows'][number]['before'][number];

function holderOf(row: PerformanceRow | undefined): Holder[] {
  if (row === undefined || row.mark === null) return [];
  return [{ performanceId: row.id, names: row.legs.map((leg) => leg.name), mark: row.mark, day: row.day }];
}

interface KnownEvent {
  readonly id: number;
  readonly discipline_id: number;
  readonly specification: string;
}

function eventsOf(read: Read, lists: readonly { event_id: number }[]): Map<number, KnownEvent> {
  const find = read.sql('SELECT id, discipline_id, specification FROM event WHERE id = ?');
  return new Map(lists.map(({ event_id: id }) => [id, find.get(id) as KnownEvent]));
}

function listInWords(reference: ClubReference, event: KnownEvent | undefined, seasonId: number) {
  const discipline = reference.disciplineById.get(event?.discipline_id ?? 0);
  const season = reference.seasonById.get(seasonId);
  return {
    season: season?.code ?? '',
    seasonName: season?.name ?? '',
    discipline: discipline?.code ?? '',
    disciplineName: discipline?.name ?? '',
    specification: event?.specification ?? '',
  };
}

function ordinalOf(reference: ClubReference, event: KnownEvent | undefined): number {
  return reference.disciplineById.get(event?.discipline_id ?? 0)?.ordinal ?? 0;
}

function codeOf(reference: ClubReference, id: number | null | undefined): string | null {
  return id === null || id === undefined ? null : (reference.ageGroupById.get(id)?.code ?? null);
}
