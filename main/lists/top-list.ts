import type { ListRow, ListSheet } from '#main/export/list-sheet.ts';
import type { QueryContext } from '#main/operations.ts';
import { badgeLegend, paperBadges } from '#main/performances/paper-badges.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { TopRow } from '#shared/contract/lists.ts';
import { genderLabels } from '#shared/domain/gender.ts';
import { formatWind, isWindTaken } from '#shared/domain/wind.ts';
import { topTableTitles } from '#shared/messages/lists.ts';

import { type Audience, type TopInput, topListFor } from './top.ts';

/** A list of the best marks, to be printed or opened in a spreadsheet. `public` shortens the names of minors without consent. */
export function buildTopList(context: QueryContext, input: TopInput, audience: Audience): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  const discipline = reference.discipline(input.discipline);
  const season = reference.season(input.season);
  const group = input.ageGroup === 'ALL' ? null : reference.ageGroup(input.ageGroup);
  const takesWind = isWindTaken(discipline.wind_rule, season.code);
  const { specification, tables, notes } = topListFor(context, input, audience);
  const event = specification === '' || specification === 'unverified' ? '' : ` ${specification}`;
  const groupName = (code: string | null) => (code === null ? '' : (reference.ageGroupByCode.get(code)?.name ?? code));
  const sections = tables.map(({ kind, rows }) => ({
    title: topTableTitles[kind],
    rows: rows.map((row) => toListRow(row, takesWind, groupName(row.ageGroup))),
  }));
  return {
    clubName: reference.club.name,
    title: `${discipline.name}${event}: the best ${input.limit}`,
    subtitle: [
      genderLabels[input.gender],
      group === null ? 'all ages' : group.name,
      season.name,
      input.year === undefined ? 'of all time' : String(input.year),
    ].join(' · '),
    producedOn: context.today,
    columns: [
      { title: 'Rank', align: 'end', weight: 0.6, kind: 'number' },
      { title: 'Mark', align: 'end', weight: 1.2, kind: 'mark' },
      ...(takesWind ? [{ title: 'Wind', align: 'end', weight: 0.8, kind: 'number' } as const] : []),
      { title: 'Athlete', align: 'start', weight: 3 },
      { title: 'Age group', align: 'start', weight: 1 },
      { title: 'Date', align: 'start', weight: 1.2, kind: 'day' },
      { title: 'Competition', align: 'start', weight: 3 },
    ],
    sections,
    notes: [...notes, ...badgeLegend(sections.flatMap(({ rows }) => rows.flatMap((row) => row.badges)))],
  };
}

function toListRow(row: TopRow, takesWind: boolean, ageGroup: string): ListRow & { badges: readonly string[] } {
  const { wind } = row;
  return {
    cells: [
      String(row.rank),
      row.mark?.text.replace(/h$/, '') ?? '',
      ...(takesWind ? [wind.tenths === null ? '' : formatWind({ tenths: wind.tenths, status: 'MEASURED' })] : []),
      row.legs.map((leg) => leg.name).join(', '),
      ageGroup,
      row.day,
      [row.competition, row.venue].filter((part) => part !== '').join(', '),
    ],
    badges: [...paperBadges(row), ...(row.isPending ? ['?'] : [])],
    isStrong: row.clubRecord === 'current',
  };
}
