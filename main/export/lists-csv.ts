import { sql } from 'kysely';

import type { JobProgress } from '#main/application.ts';
import { everyAthlete } from '#main/athletes/list.ts';
import type { Read } from '#main/db/access.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { gridPage } from '#main/performances/grid-order.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { formatMark, type MarkKind } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { type CsvCell, type CsvColumn, csvLines } from './csv.ts';

type Input = Extract<InputOf<Contract['files']['export']>, { what: 'performances' }>;

const text = (name: string): CsvColumn => ({ name, kind: 'text' });
const number = (name: string): CsvColumn => ({ name, kind: 'number' });

const athleteColumns = [
  text('first_name'),
  text('last_name'),
  text('gender'),
  text('date_of_birth'),
  text('membership_number'),
  text('member_from'),
  text('member_to'),
  text('consent'),
];

/** Athletes in the order of their list, in the form that `import athletes` reads: who was a member several times has several lines. */
export function athletesCsv(
  context: QueryContext,
  input: Extract<InputOf<Contract['files']['export']>, { what: 'athletes' }>,
): { bytes: string; rows: number } {
  const { read } = context;
  const wanted = everyAthlete(context, input).map((athlete) => athlete.id);
  const rows = read
    .sql(
      `SELECT a.first_name, a.last_name, a.gender, a.date_of_birth, a.membership_number, m.from_day, m.to_day, a.consent
       FROM json_each(?) w CROSS JOIN athlete a ON a.uuid = w.value LEFT JOIN (
         SELECT DISTINCT coalesce(e.merged_into_id, e.id) AS athlete_id, p.from_day, p.to_day
         FROM athlete_membership p JOIN athlete e ON e.id = p.athlete_id WHERE p.is_deleted = 0
       ) m ON m.athlete_id = a.id
       ORDER BY w.key, m.from_day, m.to_day`,
    )
    .raw()
    .all(JSON.stringify(wanted)) as CsvCell[][];
  return { bytes: [...csvLines(athleteColumns, rows)].join(''), rows: rows.length };
}

const performanceColumns = [
  text('first_name'),
  text('last_name'),
  text('gender'),
  text('date_of_birth'),
  text('club'),
  text('season'),
  text('discipline'),
  text('discipline_type'),
  text('implement'),
  text('hurdle_height'),
  text('age_group'),
  text('mark'),
  text('timing'),
  number('wind'),
  number('place'),
  text('round'),
  text('heat'),
  text('bib'),
  number('lane'),
  text('time_of_day'),
  text('date'),
  text('competition'),
  text('venue'),
  text('event_details'),
  text('team_members'),
  text('attempts'),
  text('note'),
];

interface ExportRow {
  id: number;
  discipline_id: number;
  season_id: number;
  gender: string;
  day: string;
  mark_value: number | null;
  resolution: number | null;
  timing: 'FAT' | 'HAND' | 'UNKNOWN' | null;
  wind_tenths: number | null;
  wind_status: string | null;
  place: number | null;
  round: string | null;
  heat: string | null;
  bib: string | null;
  specification_given: string | null;
  age_group_given: string | null;
  represented_club: string | null;
  event_details: string | null;
  lane: number | null;
  time_of_day: string | null;
  note: string | null;
  age_group_id: number | null;
  has_attempts: number;
  competition: string | null;
  venue: string | null;
  first_name: string | null;
  last_name: string | null;
  date_of_birth: string | null;
  name: string | null;
  team: string | null;
}

const rowsAtOnce = 10_000;

/** The grid as it is filtered and sorted, in the form that `import performances` reads: the same club comes back. */
export function performancesCsv(
  { read }: QueryContext,
  input: Input,
  progress: JobProgress,
): { bytes: string; rows: number } {
  const reference = referenceOfClub(read, input.clubId);
  const { ids } = gridPage(read, reference, input, 0, Number.MAX_SAFE_INTEGER);
  function* cells(): Generator<CsvCell[]> {
    for (let at = 0; at < ids.length; at += rowsAtOnce) {
      progress.report('writing', at, ids.length);
      progress.throwIfCancelled();
      for (const row of rowsOf(read, ids.slice(at, at + rowsAtOnce))) yield toCells(row);
    }
  }
  function toCells(row: ExportRow): CsvCell[] {
    const discipline = reference.disciplineById.get(row.discipline_id);
    if (discipline === undefined) throw new Error('a performance names a discipline that is not there');
    const isTeam = discipline.team_size > 1;
    const [first, last] = row.first_name === null ? splitOnce(row.name ?? '') : [row.first_name, row.last_name ?? ''];
    const mark =
      row.mark_value === null
        ? ''
        : formatMark({ value: row.mark_value, resolution: row.resolution ?? 10, timing: row.timing }, discipline.kind);
    return [
      isTeam ? '' : first,
      isTeam ? '' : last,
      row.gender,
      isTeam ? '' : row.date_of_birth,
      row.represented_club ?? reference.club.name,
      reference.seasonById.get(row.season_id)?.name ?? '',
      discipline.name,
      discipline.club_id === null ? '' : discipline.kind,
      discipline.specification === 'implement' ? row.specification_given : '',
      discipline.specification === 'hurdle' ? row.specification_given : '',
      row.age_group_given ?? (row.age_group_id === null ? 'unknown' : ''),
      row.wind_status === 'OVER_LIMIT' ? `${mark}w` : mark,
      row.timing,
      windCell(row),
      row.place,
      row.round,
      row.heat,
      row.bib,
      row.lane,
      row.time_of_day,
      row.day,
      row.competition,
      row.venue,
      row.event_details,
      isTeam ? row.team : '',
      row.has_attempts === 1 ? attemptsCell(read, row.id, discipline.kind) : '',
      row.note,
    ];
  }
  return { bytes: [...csvLines(performanceColumns, cells())].join(''), rows: ids.length };
}

/** What the file says of each performance, in the order of the ids. */
function rowsOf(read: Read, ids: readonly number[]): ExportRow[] {
  const query = read.from
    .selectFrom('performance as p')
    .leftJoin('performance_athlete as l', (join) => join.onRef('l.performance_id', '=', 'p.id').on('l.leg', '=', 1))
    .leftJoin('athlete as a', 'a.id', 'l.athlete_id')
    .leftJoin('competition as c', 'c.id', 'p.competition_id')
    .select([
      'p.id',
      'p.discipline_id',
      'p.season_id',
      'p.gender',
      'p.day',
      'p.mark_value',
      'p.resolution',
      'p.timing',
      'p.wind_tenths',
      'p.wind_status',
      'p.place',
      'p.round',
      'p.heat',
      'p.bib',
      'p.specification_given',
      'p.age_group_given',
      'p.represented_club',
      'p.event_details',
      'p.lane',
      'p.time_of_day',
      'p.note',
      'p.age_group_id',
      'c.name as competition',
      'c.venue as venue',
      'a.first_name',
      'a.last_name',
      'a.date_of_birth',
      'l.name as name',
      sql<
        string | null
      >`(SELECT group_concat(coalesce(trim(m.first_name || ' ' || m.last_name), t.name), '; ') FROM performance_athlete t LEFT JOIN athlete m ON m.id = t.athlete_id
        WHERE t.performance_id = p.id ORDER BY t.leg)`.as('team'),
      sql<number>`EXISTS (SELECT 1 FROM attempt t WHERE t.performance_id = p.id)`.as('has_attempts'),
    ])
    .where('p.id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  const byId = new Map(read.all(query).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function windCell(row: ExportRow): CsvCell {
  if (row.wind_status === 'NOT_MEASURED') return 'n/a';
  return row.wind_tenths === null ? null : (row.wind_tenths / 10).toFixed(1);
}

const statusWords = { foul: 'x', pass: '-', retired: 'r' } as const;

/** The series as `5.31 +0.8; x; 5.44 +1.9; -`. */
function attemptsCell(read: Read, performanceId: number, kind: MarkKind): string {
  const rows = read
    .sql('SELECT mark_value, wind_tenths, status FROM attempt WHERE performance_id = ? ORDER BY ordinal')
    .all(performanceId) as {
    mark_value: number | null;
    wind_tenths: number | null;
    status: 'valid' | 'foul' | 'pass' | 'retired';
  }[];
  return rows
    .map(({ mark_value: value, wind_tenths: tenths, status }) => {
      if (status !== 'valid' || value === null) return statusWords[status === 'valid' ? 'foul' : status];
      const mark = formatMark({ value, resolution: value % 10 === 0 ? 10 : 1, timing: null }, kind);
      return tenths === null ? mark : `${mark} ${formatWind({ tenths, status: 'MEASURED' })}`;
    })
    .join('; ');
}

function splitOnce(name: string): [string, string] {
  const space = name.indexOf(' ');
  return space < 0 ? ['', name] : [name.slice(0, space), name.slice(space + 1)];
}
