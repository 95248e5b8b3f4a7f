import { isYouthMark, namedLegs } from '#main/athletes/display-name.ts';
import type { ListSheet } from '#main/export/list-sheet.ts';
import type { QueryContext } from '#main/operations.ts';
import { eventInWords, badgeLegend, paperBadges } from '#main/performances/paper-badges.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { BestsRow } from '#shared/contract/lists.ts';
import { genderLabels } from '#shared/domain/gender.ts';
import { formatWind } from '#shared/domain/wind.ts';
import { bestsListNotes } from '#shared/messages/lists.ts';

import { bestRows, type BestsInput, orderedBests } from './bests.ts';
import type { Audience } from './top.ts';

const rowsAtOnce = 1000;

/** A best with the name as the list may show it. */
interface Entry {
  readonly row: BestsRow;
  readonly name: string;
  /** The same for all that stand together: bests of one athlete, or in one event, season and gender. */
  readonly group: string;
}

/** Everybody's bests, a section for each athlete or each discipline. `public` shortens the names of minors without consent. */
export function buildBestsList(context: QueryContext, input: BestsInput, audience: Audience): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  const isByAthlete = input.order === 'athlete';
  const sections: { title: string; rows: { cells: string[]; badges: string[] }[] }[] = [];
  let current: string | null = null;
  for (const { row, name, group } of entriesOf(context, reference, input, audience)) {
    if (group !== current) {
      sections.push({ title: isByAthlete ? name : eventTitle(reference, row), rows: [] });
      current = group;
    }
    const { competition, venue } = row;
    const cells = [
      isByAthlete ? eventTitle(reference, row, false) : name,
      ...resultCells(reference, row),
      [competition, venue].filter((part) => part !== '').join(', '),
    ];
    sections.at(-1)?.rows.push({ cells, badges: badgesOf(row, input) });
  }
  return {
    ...headOf(context, reference, input),
    columns: [
      { title: isByAthlete ? 'Discipline' : 'Athlete', align: 'start', weight: 3 },
      ...resultColumns,
      { title: 'Competition', align: 'start', weight: 3 },
    ],
    sections,
    notes: [
      bestsListNotes.legal,
      ...(input.by === 'career' ? [bestsListNotes.career] : []),
      ...(input.members === 'now' ? [bestsListNotes.membersNow] : []),
      ...badgeLegend(sections.flatMap(({ rows }) => rows.flatMap((row) => row.badges))),
    ],
  };
}

/** The same for a spreadsheet: one table with a column for each thing, which can be sorted and filtered by any of them. */
export function buildBestsTable(context: QueryContext, input: BestsInput, audience: Audience): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  const rows = entriesOf(context, reference, input, audience).map(({ row, name }) => ({
    cells: [
      name,
      row.disciplineName,
      row.specification,
      reference.seasonByCode.get(row.season)?.name ?? '',
      genderLabels[row.gender],
      ...resultCells(reference, row),
      row.competition,
      row.venue,
    ],
    badges: badgesOf(row, input),
  }));
  return {
    ...headOf(context, reference, input),
    columns: [
      ...['Athlete', 'Discipline', 'Specification', 'Season', 'Gender'].map(textColumn),
      ...resultColumns,
      ...['Competition', 'Venue'].map(textColumn),
    ],
    sections: [{ title: null, rows }],
    notes: [],
  };
}

const resultColumns: ListSheet['columns'] = [
  { title: 'Mark', align: 'end', weight: 1.2, kind: 'mark' },
  { title: 'Wind', align: 'end', weight: 0.8, kind: 'number' },
  { title: 'Age group', align: 'start', weight: 1 },
  { title: 'Date', align: 'start', weight: 1.2, kind: 'day' },
];

const textColumn = (title: string) => ({ title, align: 'start', weight: 1 }) as const;

function headOf({ today }: QueryContext, reference: ClubReference, input: BestsInput) {
  return {
    clubName: reference.club.name,
    title: input.by === 'career' ? 'Personal bests' : `Bests of ${input.year}`,
    subtitle: subtitleOf(reference, input),
    producedOn: today,
  };
}

function entriesOf(
  context: QueryContext,
  reference: ClubReference,
  input: BestsInput,
  audience: Audience,
): readonly Entry[] {
  const bests = orderedBests(context, reference, input);
  const entries: Entry[] = [];
  for (let start = 0; start < bests.length; start += rowsAtOnce) {
    const some = bests.slice(start, start + rowsAtOnce);
    const rows = bestRows(context.read, reference, bests, some);
    const ids = some.map((best) => best.performanceId);
    const names = namesOf(context, reference, ids, rows, audience);
    for (const [index, row] of rows.entries()) {
      const best = some[index];
      const event = `${best?.eventId} ${best?.seasonId} ${row.gender}`;
      entries.push({
        row,
        name: names[index] ?? '',
        group: input.order === 'athlete' ? String(best?.athleteId) : event,
      });
    }
  }
  return entries;
}

function namesOf(
  { read, today }: QueryContext,
  reference: ClubReference,
  ids: readonly number[],
  rows: readonly BestsRow[],
  audience: Audience,
): string[] {
  if (audience === 'club') return rows.map((row) => row.legs.map((leg) => leg.name).join(', '));
  const kinds = new Map(
    rows.map((row, index) => [
      ids[index] ?? 0,
      isYouthMark(reference.ageGroupByCode.get(row.ageGroup ?? '')?.kind, row.day, today),
    ]),
  );
  const legs = namedLegs(read, ids, today, (id) => kinds.get(id) ?? false);
  return ids.map((id) => (legs.get(id) ?? []).map((leg) => leg.publicName).join(', '));
}

function eventTitle(reference: ClubReference, row: BestsRow, withGender = true): string {
  const season = reference.seasonByCode.get(row.season)?.name ?? '';
  return [eventInWords(row), season, ...(withGender ? [genderLabels[row.gender]] : [])].join(' · ');
}

function subtitleOf(reference: ClubReference, input: BestsInput): string {
  return [
    input.members === 'now' ? 'Present members' : 'All athletes, past and present',
    ...(input.discipline === undefined ? [] : [reference.discipline(input.discipline).name]),
    ...(input.season === undefined ? [] : [reference.season(input.season).name]),
    ...(input.ageGroup === undefined ? [] : [reference.ageGroup(input.ageGroup).name]),
    ...(input.gender === undefined ? [] : [genderLabels[input.gender]]),
  ].join(' · ');
}

function resultCells(reference: ClubReference, { mark, wind, ageGroup, day }: BestsRow): string[] {
  return [
    mark?.text.replace(/h$/, '') ?? '',
    wind.tenths === null ? '' : formatWind({ tenths: wind.tenths, status: 'MEASURED' }),
    ageGroup === null ? '' : (reference.ageGroupByCode.get(ageGroup)?.name ?? ageGroup),
    day,
  ];
}

/** Only what is more than that it is listed: all are personal bests, or bests of their year. */
function badgesOf(row: BestsRow, { by }: BestsInput): string[] {
  return paperBadges(row).filter((badge) => badge !== 'SB' && (badge !== 'PB' || by === 'year'));
}
