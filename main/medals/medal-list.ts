import type { JobProgress } from '#main/application.ts';
import { isMinor, isYouthMark, namedLegs } from '#main/athletes/display-name.ts';
import { filtersInWords } from '#main/export/filters-in-words.ts';
import type { ListColumn, ListRow, ListSection, ListSheet } from '#main/export/list-sheet.ts';
import type { Read } from '#main/db/access.ts';
import type { QueryContext } from '#main/operations.ts';
import { eventInWords } from '#main/performances/paper-badges.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { MedalDimension, MedalFilters } from '#shared/contract/medals.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';
import { dayOrder, formatDay, yearOfOrder } from '#shared/domain/day.ts';
import { Failure } from '#shared/domain/failure.ts';
import { shortenName } from '#shared/domain/name.ts';

import { matchingMedals } from './matching.ts';
import { countMedals } from './overview.ts';
import { recognitionsOf } from './recognitions.ts';

/** What a sheet of medals is made of: every medal that matches, or how many there are by athlete, year, season and so on. */
export interface MedalSheetInput extends MedalFilters {
  readonly clubId: string;
  readonly fullNames: boolean;
  readonly by: 'medals' | MedalDimension;
}

/** More nobody prints or reads. */
const mostRows = 20_000;
const rowsAtOnce = 500;

const medalColumns: readonly ListColumn[] = [
  { title: 'Date', align: 'start', weight: 1, kind: 'day' },
  { title: 'Athlete', align: 'start', weight: 3 },
  { title: 'Discipline', align: 'start', weight: 2 },
  { title: 'Medal', align: 'start', weight: 1 },
  { title: 'Place', align: 'end', weight: 1, kind: 'number' },
  { title: 'Mark', align: 'end', weight: 1, kind: 'mark' },
  { title: 'Age group', align: 'start', weight: 1 },
  { title: 'Competition', align: 'start', weight: 3 },
  { title: 'Recognised', align: 'start', weight: 2 },
];

const medalNames = { gold: 'Gold', silver: 'Silver', bronze: 'Bronze' } as const;

/** The medals that match, newest first and year by year, or the table of their counts, to be printed or read by a spreadsheet. */
export function medalList(context: QueryContext, input: MedalSheetInput, progress: JobProgress): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  const body =
    input.by === 'medals' ? everyMedal(context, reference, input, progress) : countedMedals(context, input, input.by);
  return {
    clubName: reference.club.name,
    subtitle: subtitleOf(context, reference, input),
    producedOn: context.today,
    ...body,
  };
}

type Body = Pick<ListSheet, 'title' | 'columns' | 'sections' | 'notes'>;

function everyMedal(
  { read, today }: QueryContext,
  reference: ClubReference,
  input: MedalSheetInput,
  progress: JobProgress,
): Body {
  const { clubId: _club, fullNames, by: _by, ...filters } = input;
  const found = read.all(
    matchingMedals(read, reference, filters)
      .select(['p.id', 'p.uuid', 'p.origin_uuid', 'p.day'])
      .orderBy('p.day_order', 'desc')
      .orderBy('p.id', 'desc')
      .limit(mostRows + 1),
  );
  if (found.length > mostRows) {
    const problem = `A sheet takes ${mostRows.toLocaleString('en')} medals at most. Filter the list.`;
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'format', problem }] });
  }
  const years = new Map<number, ListRow[]>();
  for (let at = 0; at < found.length; at += rowsAtOnce) {
    const some = found.slice(at, at + rowsAtOnce);
    const ids = some.map(({ id }) => id);
    const views = performanceRows(read, reference, ids);
    const legs = namedLegs(read, ids, today, (id) => {
      const view = views[ids.indexOf(id)];
      return isYouthMark(reference.ageGroupByCode.get(view?.ageGroup ?? '')?.kind, view?.day ?? '', today);
    });
    const recognitions = recognitionsOf(
      read,
      some.map((row) => row.origin_uuid ?? row.uuid),
    );
    for (const [index, row] of some.entries()) {
      const view = views[index];
      if (view === undefined) throw new Error('a stored performance has no row');
      const names = (legs.get(row.id) ?? []).map((leg) => (fullNames ? leg.name : leg.publicName));
      const recognition = recognitions.get(row.origin_uuid ?? row.uuid);
      const year = yearOfOrder(dayOrder(row.day), reference.policy.year);
      const rows = years.get(year) ?? [];
      years.set(year, rows);
      rows.push(toRow(reference, view, names, recognition === undefined ? '' : occasionInWords(recognition)));
    }
    progress.report('reading', at + some.length, found.length);
    progress.throwIfCancelled();
  }
  const sections = [...years].map(([year, rows]): ListSection => ({ title: yearTitle(reference, year), rows }));
  return { title: 'Medals', columns: medalColumns, sections, notes: [] };
}

function yearTitle(reference: ClubReference, year: number): string {
  if (year === 0) return 'Unknown day';
  return reference.policy.year === 'calendar' ? String(year) : `${year - 1}/${year}`;
}

function occasionInWords({ occasion, day }: { occasion: string; day: string }): string {
  return day === '' ? occasion : `${occasion}, ${formatDay(day)}`;
}

function toRow(reference: ClubReference, view: PerformanceRow, names: readonly string[], recognised: string): ListRow {
  return {
    cells: [
      view.day,
      names.join(', '),
      eventInWords(view),
      view.medal === null ? '' : medalNames[view.medal],
      view.place === null ? '' : String(view.place),
      view.mark?.text ?? '',
      reference.ageGroupByCode.get(view.ageGroup ?? '')?.name ?? '',
      [view.competition, view.venue].filter((part) => part !== '').join(', '),
      recognised,
    ],
  };
}

const countTitles: Readonly<Record<MedalDimension, string>> = {
  athlete: 'Athlete',
  year: 'Year',
  season: 'Season',
  discipline: 'Discipline',
  competition: 'Competition',
  ageGroup: 'Age group',
};

function countedMedals(context: QueryContext, input: MedalSheetInput, by: MedalDimension): Body {
  const { fullNames, ...filters } = input;
  const direction = by === 'ageGroup' ? 'up' : 'down';
  const sort = by === 'year' || by === 'ageGroup' ? 'label' : 'order';
  const counts = countMedals(context, { ...filters, by, sort, direction, page: 1, pageSize: mostRows });
  const rows = counts.rows.map((row): ListRow => {
    const label = by === 'athlete' && !fullNames ? publicName(context, row.key, row.label) : row.label;
    const day = by === 'competition' && row.day !== '' ? formatDay(row.day) : '';
    const name = [label === '' ? 'none' : label, day, row.venue].filter((part) => part !== '').join(', ');
    return { cells: [name, ...[row.gold, row.silver, row.bronze, row.total].map(String)] };
  });
  const figure = (title: string): ListColumn => ({ title, align: 'end', weight: 1, kind: 'number' });
  const { gold, silver, bronze } = counts.sum;
  return {
    title: `Medals by ${countTitles[by].toLowerCase()}`,
    columns: [
      { title: countTitles[by], align: 'start', weight: 4 },
      ...['Gold', 'Silver', 'Bronze', 'Medals'].map(figure),
    ],
    sections: [{ title: null, rows }],
    notes: [
      `In all ${gold + silver + bronze}: ${gold} gold, ${silver} silver, ${bronze} bronze.`,
      ...(by === 'athlete' ? ['A relay’s medal counts for every runner, and once in the sum.'] : []),
    ],
  };
}

/** Shortened unless the person is of age or consent is on file; of unknown age too, for a count has no age group to go by. */
function publicName({ read, today }: QueryContext, uuid: string | null, name: string): string {
  const row = uuid === null ? undefined : personOf(read, uuid);
  if (row === undefined) {
    const [first = '', ...rest] = name.split(' ');
    return shortenName(first, rest.join(' '));
  }
  const isShown = row.consent === 'given' || !isMinor(row.date_of_birth, today, true);
  return isShown ? name : shortenName(row.first_name, row.last_name);
}

function personOf(read: Read, uuid: string) {
  return read.sql('SELECT first_name, last_name, date_of_birth, consent FROM athlete WHERE uuid = ?').get(uuid) as
    | { first_name: string; last_name: string; date_of_birth: string; consent: string | null }
    | undefined;
}

function subtitleOf(context: QueryContext, reference: ClubReference, input: MedalSheetInput): string {
  const { clubId: _club, fullNames, by: _by, recognised, occasion, occasionDay, ...filters } = input;
  const person = input.athleteId === undefined ? undefined : personOf(context.read, input.athleteId);
  const name = person === undefined ? '' : `${person.first_name} ${person.last_name}`.trim();
  const athlete = fullNames || person === undefined ? name : publicName(context, input.athleteId ?? null, name);
  return [
    filtersInWords(context.read, reference, filters, athlete),
    recognised === 'no' ? 'not yet recognised' : recognised === 'yes' ? 'recognised' : '',
    occasion === undefined ? '' : occasionInWords({ occasion, day: occasionDay ?? '' }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
