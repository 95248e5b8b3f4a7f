import type { Read } from '#main/db/access.ts';
import type { NewLeg } from '#main/db/door.ts';
import { foldName } from '#shared/domain/name.ts';

/**
 * Duplicates (data-formats.md, decision 13). Equal in athletes, discipline, gender, date, competition, round, heat, event
 * details, mark and place is a duplicate; equal in all but mark and place is a possible one: a heat and a final of one day
 * are both true. The age group is not in the key.
 */
export interface DuplicateKey {
  readonly legs: readonly (number | string)[];
  readonly disciplineId: number;
  readonly gender: string;
  readonly day: string;
  readonly competitionId: number | null;
  readonly round: string | null;
  readonly heat: string | null;
  readonly eventDetails: string | null;
  readonly markValue: number | null;
  readonly timing: string | null;
  readonly place: number | null;
}

export interface KnownPerformance extends DuplicateKey {
  readonly id: number;
  readonly uuid: string;
}

export interface DuplicatesFound {
  readonly duplicate: KnownPerformance | null;
  readonly possible: readonly KnownPerformance[];
  /** A medal without a mark that this mark completes. */
  readonly completes: KnownPerformance | null;
}

export function legKeys(legs: readonly NewLeg[]): (number | string)[] {
  return legs.map((leg) => leg.athlete_id ?? foldName(leg.name ?? ''));
}

/** Everything but mark and place, as text. */
export function occasionText(key: DuplicateKey): string {
  return [
    key.legs.join('/'),
    key.disciplineId,
    key.gender,
    key.day,
    key.competitionId ?? '',
    fold(key.round),
    fold(key.heat),
    fold(key.eventDetails),
  ].join('|');
}

/** Mark and place, as text. */
export function resultText(key: DuplicateKey): string {
  return `${key.markValue ?? ''}|${key.timing === 'UNKNOWN' ? 'HAND' : (key.timing ?? '')}|${key.place ?? ''}`;
}

export function compareWith(key: DuplicateKey, known: readonly KnownPerformance[]): DuplicatesFound {
  const occasion = occasionText(key);
  const result = resultText(key);
  const sameOccasion = known.filter((other) => occasionText(other) === occasion);
  const duplicate = sameOccasion.find((other) => resultText(other) === result) ?? null;
  const others = sameOccasion.filter((other) => other !== duplicate);
  const completes =
    key.markValue === null
      ? undefined
      : others.find((other) => other.markValue === null && (key.place === null || other.place === key.place));
  return { duplicate, possible: others, completes: completes ?? null };
}

interface KnownRow {
  id: number;
  uuid: string;
  discipline_id: number;
  gender: string;
  day: string;
  competition_id: number | null;
  round: string | null;
  heat: string | null;
  event_details: string | null;
  mark_value: number | null;
  timing: string | null;
  place: number | null;
  legs: string;
}

const columns = `p.id, p.uuid, p.discipline_id, p.gender, p.day, p.competition_id, p.round, p.heat, p.event_details, p.mark_value, p.timing, p.place,
  (SELECT json_group_array(coalesce(l.athlete_id, l.name)) FROM performance_athlete l WHERE l.performance_id = p.id ORDER BY l.leg) AS legs`;

function toKnown(row: KnownRow): KnownPerformance {
  return {
    id: row.id,
    uuid: row.uuid,
    disciplineId: row.discipline_id,
    gender: row.gender,
    day: row.day,
    competitionId: row.competition_id,
    round: row.round,
    heat: row.heat,
    eventDetails: row.event_details,
    markValue: row.mark_value,
    timing: row.timing,
    place: row.place,
    legs: (JSON.parse(row.legs) as (number | string)[]).map((leg) => (typeof leg === 'string' ? foldName(leg) : leg)),
  };
}

/** Live performances of one discipline on one day by whoever ran the first leg: what a typed one is compared with. */
export function performancesOn(
  read: Read,
  clubId: number,
  disciplineId: number,
  dayOrder: number,
  [first]: readonly NewLeg[],
): KnownPerformance[] {
  // Names without an entry are told apart afterwards: they are compared folded.
  const rows = read
    .sql(
      `SELECT ${columns} FROM performance p CROSS JOIN performance_athlete f ON f.performance_id = p.id AND f.leg = 1
       WHERE p.club_id = ? AND p.discipline_id = ? AND p.day_order = ? AND p.is_live = 1 AND f.athlete_id IS ?`,
    )
    .all(clubId, disciplineId, dayOrder, first?.athlete_id ?? null) as KnownRow[];
  return rows.map(toKnown);
}

/** Live performances of one day, all disciplines: an import asks once for each day of its file. */
export function performancesOfDay(read: Read, clubId: number, dayOrder: number): KnownPerformance[] {
  const rows = read
    .sql(`SELECT ${columns} FROM performance p WHERE p.club_id = ? AND p.day_order = ? AND p.is_live = 1`)
    .all(clubId, dayOrder) as KnownRow[];
  return rows.map(toKnown);
}

function fold(text: string | null): string {
  return text === null ? '' : foldName(text);
}
