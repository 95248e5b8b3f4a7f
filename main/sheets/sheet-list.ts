import { isMinor, isYouthMark, namedLegs } from '#main/athletes/display-name.ts';
import type { ListRow, ListSection, ListSheet } from '#main/export/list-sheet.ts';
import type { QueryContext } from '#main/operations.ts';
import { badgeLegend, eventInWords, paperBadges } from '#main/performances/paper-badges.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { formatDay } from '#shared/domain/day.ts';
import { Failure } from '#shared/domain/failure.ts';
import { genderLabels } from '#shared/domain/gender.ts';
import { shortenName } from '#shared/domain/name.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { sheetOf } from './kept.ts';
import { sheetSubtitle, sheetTitle } from './summary.ts';

const columns: ListSheet['columns'] = [
  { title: 'Place', align: 'end', weight: 1, kind: 'number' },
  { title: 'Athlete', align: 'start', weight: 5 },
  { title: 'Age group', align: 'start', weight: 2 },
  { title: 'Mark', align: 'end', weight: 2, kind: 'mark' },
  { title: 'Wind', align: 'end', weight: 1, kind: 'number' },
];

/** A DNS, DQ and the like, with what says whose it is. */
interface Status {
  readonly id: number;
  readonly discipline_id: number;
  readonly gender: 'F' | 'M' | 'X';
  readonly round: string | null;
  readonly heat: string | null;
  readonly day: string;
  readonly status: string;
  readonly name: string | null;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly date_of_birth: string | null;
  readonly consent: string | null;
}

/** A line of the paper with the section that it stands in. */
interface Line {
  readonly section: string;
  readonly row: ListRow;
}

/** One results sheet on paper: what is recorded of it, a section for each heat. Throws NOT_FOUND. */
export function buildSheetList(
  context: QueryContext,
  input: { clubId: string; sheetId: string },
  audience: 'club' | 'public',
): ListSheet {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const sheet = sheetOf(read, reference, input.sheetId);
  const ids = read
    .sql(
      `SELECT p.id, p.heat FROM (
         SELECT r.ordinal, CASE WHEN own.is_live = 1 THEN own.id ELSE (SELECT q.id FROM performance q WHERE q.is_live = 1
           AND (q.uuid = coalesce(own.origin_uuid, own.uuid) OR q.origin_uuid = coalesce(own.origin_uuid, own.uuid))) END AS id
         FROM sheet_row r JOIN performance own ON own.uuid = r.performance_uuid WHERE r.sheet_id = ? AND r.state = 'saved'
       ) s CROSS JOIN performance p ON p.id = s.id ORDER BY p.place IS NULL, p.place, s.ordinal`,
    )
    .all(sheet.id) as { id: number; heat: string | null }[];
  const statuses = read
    .sql(
      `${statusRows} JOIN sheet_row r ON r.non_mark_uuid = n.uuid WHERE r.sheet_id = ? AND n.is_deleted = 0 ORDER BY r.ordinal`,
    )
    .all(sheet.id) as Status[];
  const heatOf = new Map(ids.map(({ id, heat }) => [id, heat ?? '']));
  const inWords = (heat: string) => (heat === '' ? '' : `Heat ${heat}`);
  const sections = sectionsOf(context, reference, audience, {
    ids: ids.map((row) => row.id),
    statuses,
    sectionOf: (_view, id) => inWords(heatOf.get(id) ?? ''),
    sectionOfStatus: (status) => inWords(status.heat ?? ''),
  });
  const inOrder = sections.toSorted((a, b) => (a.title ?? '').localeCompare(b.title ?? '', 'en', { numeric: true }));
  return listOf(context, reference, sheetTitle(reference, sheet.head), sheetSubtitle(sheet.head), inOrder);
}

/** All that the club has of a competition, a section for each event. Throws NOT_FOUND. */
export function buildCompetitionList(
  context: QueryContext,
  input: { clubId: string; competitionId: string },
  audience: 'club' | 'public',
): ListSheet {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const competition = read
    .sql('SELECT * FROM competition WHERE uuid = ? AND club_id = ? AND is_deleted = 0')
    .get(input.competitionId, reference.club.id) as
    | { id: number; name: string; venue: string; from_day: string; to_day: string }
    | undefined;
  if (competition === undefined) throw new Failure('NOT_FOUND', { what: 'competition', id: input.competitionId });
  const ids = read
    .sql(
      `SELECT p.id FROM performance p JOIN discipline d ON d.id = p.discipline_id WHERE p.competition_id = ? AND p.is_live = 1
       ORDER BY d.ordinal, p.gender, p.day_order, p.round, p.place IS NULL, p.place, p.rank, p.id`,
    )
    .all(competition.id) as { id: number }[];
  const statuses = read
    .sql(`${statusRows} WHERE n.competition_id = ? AND n.is_deleted = 0 ORDER BY n.id`)
    .all(competition.id) as Status[];
  const title = (event: string, gender: 'F' | 'M' | 'X', round: string | null) =>
    [event, genderLabels[gender], round ?? ''].filter((part) => part !== '').join(', ');
  const sections = sectionsOf(context, reference, audience, {
    ids: ids.map((row) => row.id),
    statuses,
    sectionOf: (view) => title(eventInWords(view), view.gender, view.round),
    sectionOfStatus: (status) =>
      title(reference.disciplineById.get(status.discipline_id)?.name ?? '', status.gender, status.round),
  });
  const { from_day: from, to_day: to } = competition;
  const days = [from, to].filter((day, index, all) => day !== '' && all.indexOf(day) === index).map(formatDay);
  const subtitle = [competition.venue, days.join(' to ')].filter((part) => part !== '').join(' · ');
  return listOf(context, reference, competition.name, subtitle, sections);
}

const statusRows = `SELECT n.id, n.discipline_id, n.gender, n.round, n.heat, n.day, n.status, n.name, a.first_name, a.last_name, a.date_of_birth, a.consent
  FROM non_mark n LEFT JOIN athlete a ON a.id = n.athlete_id`;

interface Results {
  readonly ids: readonly number[];
  readonly statuses: readonly Status[];
  readonly sectionOf: (view: PerformanceRow, id: number) => string;
  readonly sectionOfStatus: (status: Status) => string;
}

function sectionsOf(
  { read, today }: QueryContext,
  reference: ClubReference,
  audience: 'club' | 'public',
  { ids, statuses, sectionOf, sectionOfStatus }: Results,
): ListSection[] {
  const views = performanceRows(read, reference, ids);
  const isYouth = new Map(
    views.map((view, index) => {
      const kind = reference.ageGroupByCode.get(view.ageGroup ?? '')?.kind;
      return [ids[index], isYouthMark(kind, view.day, today)];
    }),
  );
  const legs = namedLegs(read, ids, today, (id) => isYouth.get(id) === true);
  const lines = views.map((view, index): Line => {
    const id = ids[index] ?? 0;
    const names = (legs.get(id) ?? []).map((leg) => (audience === 'club' ? leg.name : leg.publicName));
    const { mark, wind, place } = view;
    const cells = [
      place === null ? '' : String(place),
      names.join(', '),
      reference.ageGroupByCode.get(view.ageGroup ?? '')?.name ?? '',
      mark?.text.replace(/h$/, '') ?? '',
      wind.tenths === null ? '' : formatWind({ tenths: wind.tenths, status: 'MEASURED' }),
    ];
    const row = { cells, badges: paperBadges(view), isStrong: view.clubRecord === 'current' };
    return { section: sectionOf(view, id), row };
  });
  const without = statuses.map((status): Line => ({
    section: sectionOfStatus(status),
    row: { cells: ['', nameOf(status, today, audience), '', status.status, ''] },
  }));
  const sections = new Map<string, ListRow[]>();
  for (const { section, row } of [...lines, ...without]) {
    const rows = sections.get(section) ?? [];
    rows.push(row);
    sections.set(section, rows);
  }
  return [...sections].map(([title, rows]) => ({ title: title === '' ? null : title, rows }));
}

/** A person without a mark, shortened where a minor's name must be. */
function nameOf(status: Status, today: string, audience: 'club' | 'public'): string {
  const first = status.first_name ?? '';
  const last = status.last_name ?? '';
  if (status.first_name === null) return status.name ?? '';
  const isShown =
    audience === 'club' || status.consent === 'given' || !isMinor(status.date_of_birth ?? '', today, false);
  return isShown ? `${first} ${last}`.trim() : shortenName(first, last);
}

function listOf(
  { today }: QueryContext,
  reference: ClubReference,
  title: string,
  subtitle: string,
  sections: readonly ListSection[],
): ListSheet {
  const used = new Set(sections.flatMap((section) => section.rows.flatMap((row) => row.badges ?? [])));
  return {
    clubName: reference.club.name,
    title,
    subtitle,
    producedOn: today,
    columns,
    sections,
    notes: badgeLegend(used),
  };
}
