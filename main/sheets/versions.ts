import type { Read } from '#main/db/access.ts';
import type { PerformanceRecord } from '#main/db/schema.ts';
import type { TypedPerformance } from '#main/performances/read-input.ts';
import { livingVersion } from '#main/performances/store.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { formatMark, parseMark } from '#shared/domain/mark.ts';
import { windCell } from '#shared/domain/wind.ts';

export interface Versions {
  /** The version that the sheet recorded. */
  readonly own: PerformanceRecord;
  /** The one that counts now; null where the result was deleted. */
  readonly living: PerformanceRecord | null;
}

/** A recorded result in the version of the sheet and in the one that counts. */
export function versionsOf(read: Read, uuid: string): Versions {
  const find = read.sql('SELECT * FROM performance WHERE uuid = ?');
  const own = find.get(uuid) as PerformanceRecord | undefined;
  if (own === undefined) throw new Error('a sheet names a performance that is not there');
  if (own.is_live === 1) return { own, living: own };
  const living = livingVersion(read, own);
  return { own, living: living === null ? null : (find.get(living) as PerformanceRecord) };
}

/** A stored performance as somebody would have to type it. */
export function typedOf(read: Read, reference: ClubReference, row: PerformanceRecord): TypedPerformance {
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a performance names a discipline or season that is not there');
  const legs = read
    .sql(
      'SELECT a.uuid, l.name FROM performance_athlete l LEFT JOIN athlete a ON a.id = l.athlete_id WHERE l.performance_id = ? ORDER BY l.leg',
    )
    .all(row.id) as { uuid: string | null; name: string | null }[];
  const competition = read.sql('SELECT name, venue FROM competition WHERE id = ?').get(row.competition_id ?? 0) as
    | { name: string; venue: string }
    | undefined;
  const parsed = row.mark_text === null ? null : parseMark(row.mark_text, discipline.kind);
  const mark = parsed?.type === 'mark' ? parsed.mark : null;
  // A mark that says it itself needs no column for it.
  const isTimingGiven = row.timing !== null && row.timing !== 'UNKNOWN' && mark?.timing !== row.timing;
  return {
    clubId: reference.club.uuid,
    discipline: discipline.code,
    season: season.code,
    legs: legs.map((leg) => (leg.uuid === null ? { name: leg.name ?? '' } : { athleteId: leg.uuid })),
    gender: row.gender,
    day: row.day,
    mark: row.mark_text ?? '',
    ...(isTimingGiven && row.timing !== null ? { timing: row.timing } : {}),
    wind: windCell({
      tenths: row.wind_tenths,
      status: row.wind_status ?? (row.wind_tenths === null ? 'UNKNOWN' : 'MEASURED'),
    }),
    place: row.place,
    ageGroup: row.age_group_given,
    specification: row.specification_given,
    representedClub: row.represented_club,
    competition: competition?.name ?? '',
    venue: competition?.venue ?? '',
    eventDetails: row.event_details ?? '',
    round: row.round ?? '',
    heat: row.heat ?? '',
    timeOfDay: row.time_of_day ?? '',
    lane: row.lane,
    bib: row.bib ?? '',
    note: noteWithout(row.note ?? '', mark?.note ?? ''),
    attempts: mark !== null && mark.legalAlternative !== null ? [] : attemptsOf(read, row, discipline.kind),
  };
}

/** What a mark says beside itself is put behind the note when it is read. */
function noteWithout(note: string, ofMark: string): string {
  if (ofMark === '') return note;
  return note === ofMark ? '' : note.endsWith(`; ${ofMark}`) ? note.slice(0, -ofMark.length - 2) : note;
}

function attemptsOf(
  read: Read,
  row: PerformanceRecord,
  kind: 'timed' | 'measured' | 'points',
): TypedPerformance['attempts'] {
  const attempts = read
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(row.id) as { mark_value: number | null; wind_tenths: number | null; status: string }[];
  const signs: Readonly<Record<string, string>> = { foul: 'x', pass: '-', retired: 'r' };
  return attempts.map((attempt) => ({
    mark:
      attempt.mark_value === null
        ? (signs[attempt.status] ?? '-')
        : formatMark({ value: attempt.mark_value, resolution: 10, timing: null }, kind),
    wind: attempt.wind_tenths === null ? '' : windCell({ tenths: attempt.wind_tenths, status: 'MEASURED' }),
  }));
}

type Typed = Readonly<Record<string, unknown>>;

/**
 * What a sheet says now over what counts now. Where the sheet says the same as when it recorded the row, a correction on the
 * performance's own page stands; what the sheet has no cell for is kept.
 */
export function mergedWith(
  theirs: TypedPerformance,
  said: TypedPerformance | null,
  mine: TypedPerformance,
): TypedPerformance {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    const own = (mine as unknown as Typed)[key];
    const isSilent = said === null ? isEmpty(own) : isSame(own, (said as unknown as Typed)[key]);
    const value = isSilent ? (theirs as unknown as Typed)[key] : own;
    if (value !== undefined) merged[key] = value;
  }
  return merged as unknown as TypedPerformance;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Equal whatever order the fields are in. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
