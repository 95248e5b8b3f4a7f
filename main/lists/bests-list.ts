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

/** Everybody's bests, a section for each athlete or each discipline. `public` shortens the names of minors without consent. */
export function buildBestsList(context: QueryContext, input: BestsInput, audience: Audience): ListSheet {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const bests = orderedBests(context, reference, input);
  const isByAthlete = input.order === 'athlete';
  const sections: { title: string; rows: { cells: string[]; badges: string[] }[] }[] = [];
  let current: string | null = null;
  for (let start = 0; start < bests.length; start += rowsAtOnce) {
    const some = bests.slice(start, start + rowsAtOnce);
    const rows = bestRows(read, reference, bests, some);
    const ids = some.map((best) => best.performanceId);
    const names = namesOf(context, reference, ids, rows, audience);
    for (const [index, row] of rows.entries()) {
      const best = some[index];
      const name = names[index] ?? '';
      const key = isByAthlete ? String(best?.athleteId) : `${best?.eventId} ${best?.seasonId} ${row.gender}`;
      if (key !== current) {
        sections.push({ title: isByAthlete ? name : eventTitle(reference, row), rows: [] });
        current = key;
      }
      sections.at(-1)?.rows.push(toListRow(reference, row, isByAthlete ? eventTitle(reference, row, false) : name));
    }
  }
  return {
    clubName: reference.club.name,
    title: input.by === 'career' ? 'Personal bests' : `Bests of ${input.year}`,
    subtitle: subtitleOf(reference, input),
    producedOn: today,
    columns: [
      { title: isByAthlete ? 'Discipline' : 'Athlete', align: 'start', weight: 3 },
      { title: 'Mark', align: 'end', weight: 1.2, kind: 'mark' },
      { title: 'Wind', align: 'end', weight: 0.8, kind: 'number' },
      { title: 'Age group', align: 'start', weight: 1 },
      { title: 'Date', align: 'start', weight: 1.2, kind: 'day' },
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

function toListRow(reference: ClubReference, row: BestsRow, first: string): { cells: string[]; badges: string[] } {
  const { wind } = row;
  return {
    cells: [
      first,
      row.mark?.text.replace(/h$/, '') ?? '',
      wind.tenths === null ? '' : formatWind({ tenths: wind.tenths, status: 'MEASURED' }),
      row.ageGroup === null ? '' : (reference.ageGroupByCode.get(row.ageGroup)?.name ?? row.ageGroup),
      row.day,
      [row.competition, row.venue].filter((part) => part !== '').join(', '),
    ],
    // All of them are personal bests, or bests of their year: only what is more is said.
    badges: paperBadges(row).filter((badge) => badge !== 'PB' && badge !== 'SB'),
  };
}
