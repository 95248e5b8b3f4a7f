import type { ListRow, ListSection, ListSheet } from '#main/export/list-sheet.ts';
import type { QueryContext } from '#main/operations.ts';
import { badgeLegend, eventInWords, paperBadges } from '#main/performances/paper-badges.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Best } from '#shared/contract/athletes.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { formatDay } from '#shared/domain/day.ts';
import { shortenName } from '#shared/domain/name.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { isMinor, isYouthMark } from './display-name.ts';
import { getAthlete, medalsOfAthlete, recordsOfAthlete } from './profile.ts';

const columns: ListSheet['columns'] = [
  { title: 'Discipline', align: 'start', weight: 2 },
  { title: 'Category', align: 'start', weight: 2 },
  { title: 'Mark', align: 'end', weight: 1, kind: 'mark' },
  { title: 'Wind', align: 'end', weight: 1, kind: 'number' },
  { title: 'Date', align: 'start', weight: 1, kind: 'day' },
  { title: 'Competition', align: 'start', weight: 3 },
];

/** Badges that say nothing where their section says it. */
const said: Readonly<Record<'records' | 'bests' | 'seasons' | 'medals', readonly string[]>> = {
  records: ['CR'],
  bests: ['PB', 'SB'],
  seasons: ['SB'],
  medals: [],
};

/**
 * An athlete's sheet: club records held, personal bests, the bests of every year and medals. A minor's name is shortened on
 * one for the public unless consent is recorded.
 */
export function buildAthleteList(
  context: QueryContext,
  input: { clubId: string; athleteId: string },
  audience: 'club' | 'public',
): ListSheet {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const athlete = getAthlete(context, input);
  const records = recordsOfAthlete(context, input).filter((record) => record.isCurrent);
  const medals = medalsOfAthlete(context, input);
  const bests = [...athlete.bests, ...athlete.seasonBests];
  const views = viewsOf(context, reference, [
    ...records.map((record) => record.performanceId),
    ...bests.map((best) => best.performanceId),
  ]);
  const used = new Set<string>();
  const toRow = (kind: keyof typeof said, view: PerformanceRow | undefined, category: string): ListRow[] => {
    if (view === undefined) return [];
    const badges = paperBadges(view).filter((badge) => !said[kind].includes(badge));
    for (const badge of badges) used.add(badge);
    return [listRow(view, category, badges)];
  };
  const bestRows = (kind: 'bests' | 'seasons', own: readonly Best[], categoryOf: (best: Best) => string) =>
    own.flatMap((best) => toRow(kind, withCountingMark(views.get(best.performanceId), best), categoryOf(best)));
  const sections: ListSection[] = [
    {
      title: 'Club records held',
      rows: records.flatMap((record) =>
        // Each of them is one: a tint on all would tell nothing.
        toRow('records', withCountingMark(views.get(record.performanceId), record), record.ageGroupName).map((row) => ({
          ...row,
          isStrong: false,
        })),
      ),
    },
    {
      title: 'Personal bests',
      rows: bestRows('bests', athlete.bests, (best) =>
        best.windy ? `${best.seasonName}, wind-assisted` : best.seasonName,
      ),
    },
    {
      title: 'Season bests',
      rows: bestRows('seasons', newestFirst(athlete.seasonBests), (best) => `${best.year ?? ''} ${best.seasonName}`),
    },
    {
      title: 'Medals',
      rows: medals.flatMap((view) => toRow('medals', view, medalInWords(view))),
    },
  ];
  const isYouth = [...views.values()].some((view) =>
    isYouthMark(reference.ageGroupByCode.get(view.ageGroup ?? '')?.kind, view.day, today),
  );
  const isShort = audience === 'public' && athlete.consent !== 'given' && isMinor(athlete.dateOfBirth, today, isYouth);
  const { firstName, lastName } = athlete;
  return {
    clubName: reference.club.name,
    title: isShort ? shortenName(firstName, lastName) : `${firstName} ${lastName}`.trim(),
    subtitle: subtitleOf(athlete, isShort),
    producedOn: today,
    columns,
    sections: sections.filter((section) => section.rows.length > 0),
    notes: badgeLegend(used),
  };
}

function subtitleOf(
  { gender, ageGroup, dateOfBirth, performances }: ReturnType<typeof getAthlete>,
  isShort: boolean,
): string {
  return [
    gender === 'F' ? 'Women' : 'Men',
    ageGroup ?? '',
    // A sheet for the public does not tell a child's birthday.
    dateOfBirth === '' ? '' : `born ${isShort ? dateOfBirth.slice(0, 4) : formatDay(dateOfBirth)}`,
    performances === 1 ? '1 performance' : `${performances} performances`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function listRow(view: PerformanceRow, category: string, badges: readonly string[]): ListRow {
  const { mark, wind } = view;
  return {
    cells: [
      eventInWords(view),
      category,
      mark?.text.replace(/h$/, '') ?? '',
      wind.tenths === null ? '' : formatWind({ tenths: wind.tenths, status: 'MEASURED' }),
      view.day,
      [view.competition, view.venue].filter((part) => part !== '').join(', '),
    ],
    badges,
    isStrong: view.clubRecord === 'current',
  };
}

/** Of a windy series its legal attempt may be what counts. */
function withCountingMark(
  view: PerformanceRow | undefined,
  { mark, wind }: Pick<Best, 'mark' | 'wind'>,
): PerformanceRow | undefined {
  return view === undefined ? undefined : { ...view, mark, wind };
}

function newestFirst(bests: readonly Best[]): Best[] {
  return bests.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

function medalInWords({ medal, place }: PerformanceRow): string {
  const name = medal === null ? '' : medal.charAt(0).toUpperCase() + medal.slice(1);
  return place === null ? name : `${name}, place ${place}`;
}

function viewsOf(
  { read }: QueryContext,
  reference: ClubReference,
  uuids: readonly string[],
): Map<string, PerformanceRow> {
  const find = read.sql('SELECT id FROM performance WHERE uuid = ?');
  const ids = [...new Set(uuids)].map((uuid) => (find.get(uuid) as { id: number }).id);
  return new Map(performanceRows(read, reference, ids).map((row) => [row.id, row]));
}
