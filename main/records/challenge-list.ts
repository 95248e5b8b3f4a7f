import { filtersInWords } from '#main/export/filters-in-words.ts';
import type { ListSheet } from '#main/export/list-sheet.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { formatDay } from '#shared/domain/day.ts';

import { athleteName } from './athlete-name.ts';
import { challengesFor } from './challenges.ts';
import { categoryOnPaper, eventOnPaper, gapOnPaper, namesOnPaper, percentOnPaper } from './list-words.ts';
import type { Audience } from './views.ts';

type Input = Omit<InputOf<Contract['records']['challenges']>, 'page' | 'pageSize'>;

/** More nobody prints or reads. */
const mostRows = 20_000;

/** The records that members may beat, one line for each who may, to be printed or opened in a spreadsheet. */
export function buildChallengeList(context: QueryContext, input: Input, audience: Audience): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  const { percent, since, rows } = challengesFor(context, { ...input, page: 1, pageSize: mostRows }, audience);
  return {
    clubName: reference.club.name,
    title: 'Records to beat',
    subtitle: [
      `within ${percentOnPaper(percent)} since ${formatDay(since)}`,
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
      { title: 'Discipline', align: 'start', weight: 2 },
      { title: 'Category', align: 'start', weight: 2.5 },
      { title: 'Record', align: 'end', weight: 1.2, kind: 'mark' },
      { title: 'Holder', align: 'start', weight: 2.5 },
      { title: 'Record since', align: 'start', weight: 1.2, kind: 'day' },
      { title: 'Athlete', align: 'start', weight: 2.5 },
      { title: 'Best', align: 'end', weight: 1.2, kind: 'mark' },
      { title: 'Made on', align: 'start', weight: 1.2, kind: 'day' },
      { title: 'Behind', align: 'end', weight: 1.8 },
    ],
    sections: [
      {
        title: null,
        rows: rows.flatMap(({ record: holders, challengers }) => {
          const [record] = holders;
          if (record === undefined) return [];
          return challengers.map((challenger) => ({
            cells: [
              eventOnPaper(record),
              categoryOnPaper(record),
              record.mark.text,
              holders.map((holder) => namesOnPaper(holder.holders)).join(', '),
              record.date,
              challenger.name,
              challenger.mark.text,
              challenger.date,
              gapOnPaper(challenger, record.unit),
            ],
          }));
        }),
      },
    ],
    notes: ['Members of today in the age group they are in today.'],
  };
}
