import { filtersInWords } from '#main/export/filters-in-words.ts';
import type { ListSheet } from '#main/export/list-sheet.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { athleteName } from './athlete-name.ts';
import { formerFor } from './former.ts';
import { categoryOnPaper, eventOnPaper, namesOnPaper } from './list-words.ts';
import type { Audience } from './views.ts';

type Input = Omit<InputOf<Contract['records']['former']>, 'page' | 'pageSize'>;

/** More nobody prints or reads. */
const mostRows = 20_000;

/** The records that were beaten, as the filters leave them, to be printed or opened in a spreadsheet. */
export function buildFormerList(context: QueryContext, input: Input, audience: Audience): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  const { total, rows } = formerFor(context, { ...input, page: 1, pageSize: mostRows }, audience);
  const name = athleteName(context, reference.club.id, input.athleteId, audience);
  return {
    clubName: reference.club.name,
    title: 'Former records',
    subtitle: filtersInWords(context.read, reference, input, name),
    producedOn: context.today,
    columns: [
      { title: 'Discipline', align: 'start', weight: 2 },
      { title: 'Category', align: 'start', weight: 2.5 },
      { title: 'Mark', align: 'end', weight: 1.2, kind: 'mark' },
      { title: 'Holder', align: 'start', weight: 2.5 },
      { title: 'Date', align: 'start', weight: 1.2, kind: 'day' },
      { title: 'Until', align: 'start', weight: 1.2, kind: 'day' },
      { title: 'Days', align: 'end', weight: 1 },
      { title: 'Competition', align: 'start', weight: 3 },
    ],
    sections: [
      {
        title: null,
        rows: rows.map((row) => ({
          cells: [
            eventOnPaper(row),
            categoryOnPaper(row),
            row.mark.text,
            namesOnPaper(row.holders),
            row.date,
            row.until,
            row.daysStood === null ? '' : String(row.daysStood),
            row.competition,
          ],
        })),
      },
    ],
    notes:
      total > rows.length ? [`The first ${rows.length.toLocaleString('en')} of ${total.toLocaleString('en')}.`] : [],
  };
}
