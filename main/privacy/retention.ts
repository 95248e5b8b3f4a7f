import type { Read } from '#main/db/access.ts';
import { athleteRow } from '#main/athletes/rows.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { RetentionRow } from '#shared/contract/privacy.ts';
import { clubSettingsSchema } from '#shared/domain/club-settings.ts';
import { dayFromOrder, dayOrder, lastDayOf, yearsBefore } from '#shared/domain/day.ts';
import { Failure } from '#shared/domain/failure.ts';

type Procedures = Contract['privacy'];

/** More than a person looks through at once; all are counted. */
const shown = 200;

interface Row {
  readonly uuid: string;
  readonly name: string;
  readonly member_until: string;
  readonly last_order: number | null;
  readonly performances: number;
  readonly records: number;
  readonly keep_until: string;
}

/** Former members whose last membership ended, and whose last result was made, longer ago than the club keeps data. */
export function listRetention(
  { read, today }: QueryContext,
  input: InputOf<Procedures['retention']>,
): OutputOf<Procedures['retention']> {
  const reference = referenceOfClub(read, input.clubId);
  const { retentionYears: years } = clubSettingsSchema.parse(settingsOf(read, reference.club.id));
  if (years === 0) return { years, before: '', total: 0, rows: [], kept: [] };
  const before = yearsBefore(today, years);
  const gone = formerMembers(read, reference.club.id, before)
    .filter((row) => lastTouch(row) < dayOrder(before))
    .toSorted((a, b) => lastTouch(a) - lastTouch(b) || (a.name < b.name ? -1 : 1));
  const isKept = (row: Row) => row.keep_until !== '' && row.keep_until >= today;
  const waiting = gone.filter((row) => !isKept(row));
  return {
    years,
    before,
    total: waiting.length,
    rows: waiting.slice(0, shown).map(toRow),
    kept: gone.filter(isKept).slice(0, shown).map(toRow),
  };
}

/** Those with memberships that all ended before a day; of whom none is recorded nobody knows whether they are members. */
function formerMembers(read: Read, clubId: number, before: string): Row[] {
  const gone = read
    .sql(
      `SELECT coalesce(e.merged_into_id, e.id) AS id, max(m.to_day) AS member_until
       FROM athlete_membership m JOIN athlete e ON e.id = m.athlete_id WHERE m.club_id = ? AND m.is_deleted = 0
       GROUP BY 1 HAVING max(m.to_day = '') = 0 AND max(m.to_day) < ?`,
    )
    .all(clubId, before) as { id: number; member_until: string }[];
  const one = read.sql(
    `SELECT a.uuid, trim(a.first_name || ' ' || a.last_name) AS name, a.keep_until,
       (SELECT max(p.day_order) FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = a.id AND p.is_live = 1) AS last_order,
       (SELECT count(*) FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = a.id AND p.is_live = 1) AS performances,
       (SELECT count(DISTINCT s.performance_id) FROM performance_athlete l JOIN standing s ON s.performance_id = l.performance_id WHERE l.athlete_id = a.id AND s.is_current = 1) AS records
     FROM athlete a WHERE a.id = ? AND a.is_deleted = 0 AND a.is_erased = 0`,
  );
  return gone.flatMap(({ id, member_until: until }) => {
    const row = one.get(id) as Omit<Row, 'member_until'> | undefined;
    return row === undefined ? [] : [{ ...row, member_until: until }];
  });
}

function settingsOf(read: Read, clubId: number): unknown {
  const { settings } = read.sql('SELECT settings FROM club WHERE id = ?').get(clubId) as { settings: string };
  return JSON.parse(settings);
}

/** The later of the end of the membership and the last result; an imprecise day counts to its end. */
function lastTouch(row: Row): number {
  return Math.max(dayOrder(lastDayOf(row.member_until)), row.last_order ?? 0);
}

function toRow(row: Row): RetentionRow {
  return {
    athleteId: row.uuid,
    name: row.name,
    memberUntil: row.member_until,
    lastResult: row.last_order === null ? '' : dayFromOrder(row.last_order),
    performances: row.performances,
    recordsHeld: row.records,
    keepUntil: row.keep_until,
  };
}

/** Keeps an athlete's data until a day, or takes that back. */
export function keepAthlete(
  { write, today }: CommandContext,
  input: InputOf<Procedures['keep']>,
): OutputOf<Procedures['keep']> {
  const reference = referenceOfClub(write, input.clubId);
  const athlete = athleteRow(write, reference, input.athleteId);
  if (input.until !== '' && input.until <= today) {
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'until', problem: 'must be a day to come' }] });
  }
  write.door.update('athlete', athlete.id, { keep_until: input.until });
  return { keepUntil: input.until };
}

export function previewErasure(
  { read }: QueryContext,
  input: InputOf<Procedures['previewErasure']>,
): OutputOf<Procedures['previewErasure']> {
  const reference = referenceOfClub(read, input.clubId);
  const athlete = athleteRow(read, reference, input.athleteId);
  const count = (sql: string) => (read.sql(sql).get(athlete.id) as { count: number }).count;
  return {
    name: `${athlete.first_name} ${athlete.last_name}`.trim(),
    performances: count(
      'SELECT count(*) AS count FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = ? AND p.is_live = 1',
    ),
    recordsHeld: count(
      'SELECT count(DISTINCT s.performance_id) AS count FROM performance_athlete l JOIN standing s ON s.performance_id = l.performance_id WHERE l.athlete_id = ? AND s.is_current = 1',
    ),
    photos: count(
      `SELECT count(*) AS count FROM proof WHERE kind = 'photo' AND is_deleted = 0 AND origin_uuid IN
         (SELECT coalesce(p.origin_uuid, p.uuid) FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = ?)`,
    ),
  };
}

export function listErasures(
  { read }: QueryContext,
  input: InputOf<Procedures['erasures']>,
): OutputOf<Procedures['erasures']> {
  const reference = referenceOfClub(read, input.clubId);
  return read
    .sql(
      `SELECT e.uuid AS id, e.erased_at AS at, b.name AS "by", e.reason FROM erasure e JOIN actor b ON b.id = e.erased_by
       WHERE e.club_id = ? ORDER BY e.erased_at DESC, e.id DESC`,
    )
    .all(reference.club.id) as OutputOf<Procedures['erasures']>;
}
