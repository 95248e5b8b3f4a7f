import type { ListSheet } from '#main/export/list-sheet.ts';
import { filtersInWords } from '#main/export/filters-in-words.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';

import { athleteName } from './athlete-name.ts';
import { categoryOnPaper, eventOnPaper, gapOnPaper, namesOnPaper, percentOnPaper } from './list-words.ts';
import { nearMissesFor } from './near-misses.ts';
import type { Audience } from './views.ts';

type Input = Omit<InputOf<Contract['records']['nearMisses']>, 'page' | 'pageSize'>;

/** More nobody prints or reads. */
const mostRows = 20_000;

/** The near misses that the filters leave, to be printed or opened in a spreadsheet. */
export function buildNearMissList(context: QueryContext, input: Input, audience: Audience): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  const { percent, total, rows } = nearMissesFor(context, { ...input, page: 1, pageSize: mostRows }, audience);
  const which = input.against === 'then' ? 'the record of the day' : 'the record standing now';
  return {
    clubName: reference.club.name,
    title: 'Near misses',
    subtitle: [
      `within ${percentOnPaper(percent)} of ${which}`,
      filtersInWords(
        context.read,
        reference,
        input,
        athleteName(context, reference.club.id, input.athleteId, audience),
      ),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    producedOn: context.today,
    columns: [
      { title: 'Date', align: 'start', weight: 1.2, kind: 'day' },
      { title: 'Athlete', align: 'start', weight: 2.5 },
      { title: 'Discipline', align: 'start', weight: 2 },
      { title: 'Category', align: 'start', weight: 2.5 },
      { title: 'Mark', align: 'end', weight: 1.2, kind: 'mark' },
      { title: 'Missed by', align: 'end', weight: 1.8 },
      { title: 'Record', align: 'end', weight: 1.2, kind: 'mark' },
      { title: 'Holder', align: 'start', weight: 2.5 },
      { title: 'Record since', align: 'start', weight: 1.2, kind: 'day' },
    ],
    sections: [
      {
        title: null,
        rows: rows.map((row) => ({
          cells: [
            row.date,
            namesOnPaper(row.holders),
            eventOnPaper(row),
            categoryOnPaper(row),
            row.mark.text,
            gapOnPaper(row, row.unit),
            row.record.mark.text,
            namesOnPaper(row.record.holders),
            row.record.date,
          ],
        })),
      },
    ],
    notes:
      total > rows.length ? [`The first ${rows.length.toLocaleString('en')} of ${total.toLocaleString('en')}.`] : [],
  };
}
