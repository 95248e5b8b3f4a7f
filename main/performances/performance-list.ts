import type { JobProgress } from '#main/application.ts';
import { isYouthMark, namedLegs } from '#main/athletes/display-name.ts';
import { filtersInWords } from '#main/export/filters-in-words.ts';
import type { ListRow, ListSheet } from '#main/export/list-sheet.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { Failure } from '#shared/domain/failure.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { gridPage } from './grid-order.ts';
import { badgeLegend, eventInWords, paperBadges } from './paper-badges.ts';
import { performanceRows } from './rows.ts';

type Input = Extract<InputOf<Contract['files']['export']>, { what: 'performances' }>;

/** More nobody prints; a spreadsheet takes all. */
const mostPrinted = 20_000;
const rowsAtOnce = 500;

const columns: ListSheet['columns'] = [
  { title: 'Date', align: 'start', weight: 1, kind: 'day' },
  { title: 'Athlete', align: 'start', weight: 3 },
  { title: 'Discipline', align: 'start', weight: 2 },
  { title: 'Mark', align: 'end', weight: 1, kind: 'mark' },
  { title: 'Wind', align: 'end', weight: 1, kind: 'number' },
  { title: 'Place', align: 'end', weight: 1, kind: 'number' },
  { title: 'Age group', align: 'start', weight: 1 },
  { title: 'Competition', align: 'start', weight: 3 },
];

/** The grid as it is filtered and sorted, to be printed. Throws INVALID_INPUT where it is longer than anybody prints. */
export function performanceList({ read, today }: QueryContext, input: Input, progress: JobProgress): ListSheet {
  const reference = referenceOfClub(read, input.clubId);
  const { total, ids } = gridPage(read, reference, input, 0, mostPrinted);
  if (total > mostPrinted) {
    const problem = `A PDF takes ${mostPrinted.toLocaleString('en')} results at most. Filter the list, or export it as CSV.`;
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'format', problem }] });
  }
  const rows: ListRow[] = [];
  const used = new Set<string>();
  let athlete = '';
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const some = ids.slice(at, at + rowsAtOnce);
    const views = performanceRows(read, reference, some);
    const byId = new Map(some.map((id, index) => [id, views[index]]));
    const isYouth = (id: number) => {
      const view = byId.get(id);
      const kind = reference.ageGroupByCode.get(view?.ageGroup ?? '')?.kind;
      return isYouthMark(kind, view?.day ?? '', today);
    };
    const legs = namedLegs(read, some, today, isYouth);
    for (const [index, view] of views.entries()) {
      const own = legs.get(some[index] ?? 0) ?? [];
      const names = own.map((leg) => (input.fullNames ? leg.name : leg.publicName));
      athlete ||= names[own.findIndex((leg) => leg.athleteId === input.athleteId)] ?? '';
      const row = toListRow(view, names, reference.ageGroupByCode.get(view.ageGroup ?? '')?.name ?? '');
      for (const badge of row.badges ?? []) used.add(badge);
      rows.push(row);
    }
    progress.report('reading', rows.length, ids.length);
    progress.throwIfCancelled();
  }
  return {
    clubName: reference.club.name,
    title: 'Performances',
    subtitle: filtersInWords(read, reference, input, athlete),
    producedOn: today,
    columns,
    sections: [{ title: null, rows }],
    notes: badgeLegend(used),
  };
}

function toListRow(view: PerformanceRow, names: readonly string[], ageGroup: string): ListRow {
  const { wind } = view;
  return {
    cells: [
      view.day,
      names.join(', '),
      eventInWords(view),
      view.mark?.text.replace(/h$/, '') ?? '',
      wind.tenths === null ? '' : formatWind({ tenths: wind.tenths, status: 'MEASURED' }),
      view.place === null ? '' : String(view.place),
      ageGroup,
      [view.competition, view.venue].filter((part) => part !== '').join(', '),
    ],
    badges: paperBadges(view),
    isStrong: view.clubRecord === 'current',
  };
}
