import type { Read } from '#main/db/access.ts';

/** What stands in place of a detail that named an erased person; the trigger of the table allows exactly this text. */
export const erasedDetail = '{"erased":true}';

/** Lines of one chain of the trail that an erasure blanked: of a club, or (null) of the device, as one device wrote it. */
export interface BlankedLines {
  readonly club: string | null;
  readonly device: string;
  /** Their numbers: `3, 5-9`. */
  readonly lines: string;
}

/** A line by its place in the trail; club and device by their uuids. */
interface Place {
  readonly club: string | null;
  readonly device: string;
  readonly number: number;
}

/** What the trail tells of its own blank lines. */
export interface ToldBlank {
  isTold(line: Place): boolean;
  /** Before lists were kept, an erasure told of nothing but itself: whatever was there before may be blank. */
  isBeforeLists(line: Place & { readonly at: number }): boolean;
}

interface ErasingLine extends Place {
  readonly at: number;
  readonly detail: string;
}

const erasingLines = `SELECT a.number, a.at, a.detail, c.uuid AS club, d.uuid AS device
  FROM audit a LEFT JOIN club c ON c.id = a.club_id JOIN device d ON d.id = a.device_id
  WHERE a.action IN ('privacy.erase', 'backups.restore', 'sync.receive', 'sync.settle') AND a.outcome = 'done' AND a.detail <> '${erasedDetail}'`;

/** Reads every line that tells of an erasure. Such a line is sealed like any other: whoever adds to its list is found. */
export function toldBlank(read: Read): ToldBlank {
  const told = new Set<string>();
  const before = new Map<string | null, number>();
  for (const line of read.sql(erasingLines).all() as ErasingLine[]) {
    const places = placesOf(line.detail);
    if (places === null) before.set(line.club, Math.max(line.at, before.get(line.club) ?? 0));
    else for (const place of places) told.add(keyOf(place));
  }
  const last = Math.max(0, ...before.values());
  return {
    isTold: (line) => told.has(keyOf(line)),
    isBeforeLists: ({ club, at }) =>
      at <= Math.max(before.get(null) ?? 0, club === null ? last : (before.get(club) ?? 0)),
  };
}

/**
 * What an erasure tells of the lines that it is about to blank. Where one of them tells of an earlier erasure, what that one
 * blanked is told by this one from now on.
 */
export function blankedLines(read: Read, ids: readonly number[]): BlankedLines[] {
  const list = JSON.stringify(ids);
  const places = read
    .sql(
      `SELECT a.number, c.uuid AS club, d.uuid AS device FROM audit a LEFT JOIN club c ON c.id = a.club_id
       JOIN device d ON d.id = a.device_id WHERE a.id IN (SELECT value FROM json_each(?))`,
    )
    .all(list) as Place[];
  const erasing = read.sql(`${erasingLines} AND a.id IN (SELECT value FROM json_each(?))`).all(list) as ErasingLine[];
  const all = [...places, ...erasing.flatMap((line) => placesOf(line.detail) ?? blankBefore(read, line))];
  const chains = Map.groupBy(all, ({ club, device }) => `${club ?? ''} ${device}`);
  return [...chains.values()].flatMap((chain) => {
    const [first] = chain;
    if (first === undefined) return [];
    return { club: first.club, device: first.device, lines: inRuns(chain.map(({ number }) => number)) };
  });
}

/** Lines of a club after a number that went from one chain to another, where the first of them has the number `first`. */
interface MovedLines {
  readonly club: string;
  readonly from: string;
  readonly after: number;
  readonly to: string;
  readonly first: number;
}

/** The detail of a line with the places that its list of blank lines has after some of them were moved. */
export function withLinesMoved(detail: string, { club, from, after, to, first }: MovedLines): string {
  return withLists(detail, (list) => {
    if (list.club !== club || list.device !== from) return [list];
    const numbers = numbersOf(list.lines);
    const stayed = inRuns(numbers.filter((number) => number <= after));
    const moved = inRuns(numbers.filter((number) => number > after).map((number) => number - after - 1 + first));
    return [
      { ...list, lines: stayed },
      { ...list, device: to, lines: moved },
    ].filter(({ lines }) => lines !== '');
  });
}

/** The same after a club got another name outside this file. */
export function withClubNamed(detail: string, before: string, now: string): string {
  return withLists(detail, (list) => [list.club === before ? { ...list, club: now } : list]);
}

function withLists(detail: string, change: (list: BlankedLines) => BlankedLines[]): string {
  const { blanked, ...rest } = readDetail(detail);
  if (!Array.isArray(blanked) || detail === erasedDetail) return detail;
  return JSON.stringify({ ...rest, blanked: (blanked as BlankedLines[]).flatMap(change) });
}

function keyOf({ club, device, number }: Place): string {
  return `${club ?? ''} ${device} ${number}`;
}

/** What may be blank because of an erasure that kept no list. */
function blankBefore(read: Read, { club, at }: ErasingLine): Place[] {
  return read
    .sql(
      `SELECT a.number, c.uuid AS club, d.uuid AS device FROM audit a LEFT JOIN club c ON c.id = a.club_id
       JOIN device d ON d.id = a.device_id WHERE a.detail = ? AND a.at <= ? AND (c.uuid IS ? OR c.uuid IS NULL OR ? IS NULL)`,
    )
    .all(erasedDetail, at, club, club) as Place[];
}

/** Null where the line keeps no list, or is none any more: then its seal is broken, and told of elsewhere. */
function placesOf(detail: string): Place[] | null {
  const { blanked } = readDetail(detail);
  if (!Array.isArray(blanked)) return null;
  return (blanked as BlankedLines[]).flatMap(({ club, device, lines }) =>
    numbersOf(lines).map((number) => ({ club, device, number })),
  );
}

function readDetail(detail: string): { blanked?: unknown } {
  try {
    return JSON.parse(detail) as { blanked?: unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { blanked: [] };
    throw error;
  }
}

function inRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

function numbersOf(runs: string): number[] {
  return runs.split(', ').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
