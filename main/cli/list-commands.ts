import type { Best } from '#shared/contract/athletes.ts';
import type { HistoryEntry } from '#shared/contract/records.ts';
import { formatDay } from '#shared/domain/day.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { WrongUse } from './exit-codes.ts';
import { type FilterOptions, readFilters, type ReadFilters } from './filters.ts';
import { eventName, inUnits, kindOf, units, windInMetres } from './marks.ts';
import { type Session, withSession } from './session.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

export interface HistoryOptions {
  readonly club: string;
  readonly discipline: string;
  readonly ageGroup: string;
  readonly gender: string;
  readonly season: string;
}

/** `history`: every record of one category, oldest first. */
export async function listHistory(terminal: Terminal, options: HistoryOptions): Promise<void> {
  await withSession(terminal, 'read', async (session) => {
    const club = session.club(options.club);
    const read = readFilters(session, club, options);
    const { discipline, ageGroup, gender, season } = read.filters;
    if (discipline === undefined || ageGroup === undefined || gender === undefined)
      throw new Error('the command asks for these options');
    const entries = session.ask('records', 'history', {
      clubId: club.id,
      discipline,
      ageGroup,
      gender,
      ...(season === undefined ? {} : { season }),
      ...(read.specification === null ? {} : { specification: read.specification }),
    });
    const kind = kindOf(read.disciplines, discipline);
    const value = entries.map((entry) => ({
      mark: entry.mark.text,
      value: inUnits(entry.mark.value, kind),
      athletes: entry.holders.map((holder) => holder.name),
      date: entry.date,
      from: entry.from,
      until: entry.until,
      improvement: inUnits(entry.improvement, kind),
      equalled: entry.equalled,
      performanceId: entry.performanceId,
    }));
    await terminal.answer(value, () => historyText(entries, value));
  });
}

function historyText(entries: readonly HistoryEntry[], values: readonly { improvement: number | null }[]): string {
  if (entries.length === 0) return 'There is no record of this category yet.';
  const rows = entries.map((entry, index) => ({ entry, improvement: values[index]?.improvement ?? null }));
  return textTable(rows, [
    { title: 'Mark', isRight: true, cell: ({ entry }) => entry.mark.text },
    { title: 'Wind', isRight: true, cell: ({ entry }) => formatWind(entry.wind) },
    { title: 'Athlete', cell: ({ entry }) => entry.holders.map((holder) => holder.name).join(', ') },
    { title: 'Date', cell: ({ entry }) => formatDay(entry.date) },
    { title: 'Until', cell: ({ entry }) => (entry.until === null ? 'stands' : formatDay(entry.until)) },
    {
      title: 'Better by',
      isRight: true,
      cell: ({ entry, improvement }) => (entry.equalled ? 'equalled' : improvement === null ? '' : String(improvement)),
    },
    { title: 'Competition', cell: ({ entry }) => entry.competition },
  ]);
}

export interface BestsOptions extends FilterOptions {
  readonly club: string;
  readonly by: string;
  readonly history?: boolean;
}

/** `bests`: personal bests or season bests; with `--history` each successive one. */
export async function listBests(terminal: Terminal, options: BestsOptions): Promise<void> {
  const { by } = options;
  if (by !== 'career' && by !== 'season') throw new WrongUse(`--by takes career or season, not “${by}”.`);
  await withSession(terminal, 'read', async (session) => {
    const club = session.club(options.club);
    const read = readFilters(session, club, options);
    const rows = allBests(session, {
      ...read.filters,
      clubId: club.id,
      by,
      withHistory: options.history ?? false,
    }).filter((row) => hasSpecification(read, row));
    const value = rows.map((row) => {
      const kind = kindOf(read.disciplines, row.discipline);
      return {
        athlete: row.athlete,
        season: row.seasonName,
        discipline: row.disciplineName,
        specification: row.specification,
        mark: row.mark.text,
        value: inUnits(row.mark.value, kind),
        unit: units[kind],
        date: row.date,
        wind: windInMetres(row.wind),
        timing: row.mark.timing,
        overall: row.overall,
        ...(row.year === null ? {} : { year: row.year }),
        performanceId: row.performanceId,
      };
    });
    await terminal.answer(value, () => bestsText(rows));
  });
}

/** All at once: a page of a long list costs nearly as much as the whole. */
const pageSize = 1_000_000;

function allBests(session: Session, input: Parameters<typeof session.ask<'records', 'bests'>>[2]): Best[] {
  const rows: Best[] = [];
  for (let page = 1; ; page += 1) {
    const answer = session.ask('records', 'bests', { ...input, page, pageSize });
    // Not as arguments of push: there may be more than a call can have.
    for (const row of answer.rows) rows.push(row);
    if (rows.length >= answer.total || answer.rows.length === 0) return rows;
  }
}

function hasSpecification({ specification }: ReadFilters, row: { specification: string }): boolean {
  return specification === null || row.specification === specification;
}

function bestsText(rows: readonly Best[]): string {
  if (rows.length === 0) return 'There are no bests to show.';
  return textTable(rows, [
    { title: 'Athlete', cell: (row) => row.athlete },
    { title: 'Discipline', cell: eventName },
    { title: 'Season', cell: (row) => row.seasonName },
    { title: 'Year', cell: (row) => (row.year === null ? '' : String(row.year)) },
    { title: 'Mark', isRight: true, cell: (row) => row.mark.text },
    { title: 'Wind', isRight: true, cell: (row) => formatWind(row.wind) },
    { title: 'Date', cell: (row) => formatDay(row.date) },
    { title: 'All seasons', cell: (row) => (row.overall ? 'best' : '') },
  ]);
}

export interface TopOptions extends FilterOptions {
  readonly club: string;
  readonly limit: string;
  readonly onePerAthlete?: boolean;
}

/** `top`: the best marks of each event, season and gender; of a year with `--from` and `--to`. */
export async function listTop(terminal: Terminal, options: TopOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!/^[1-9]\d{0,3}$/.test(options.limit) || limit > 1000)
    throw new WrongUse(`“${options.limit}” is no limit. Write a number from 1 to 1000.`);
  await withSession(terminal, 'read', async (session) => {
    const club = session.club(options.club);
    const read = readFilters(session, club, options);
    const seasons = new Map(
      session.ask('reference', 'all', { clubId: club.id }).seasons.map((season) => [season.code, season.name]),
    );
    const rows = session
      .ask('records', 'top', { ...read.filters, clubId: club.id, limit, onePerAthlete: options.onePerAthlete ?? false })
      .filter((row) => hasSpecification(read, row));
    const value = rows.map((row) => {
      const kind = kindOf(read.disciplines, row.discipline);
      return {
        rank: row.rank,
        season: seasons.get(row.season) ?? row.season,
        discipline: row.disciplineName,
        specification: row.specification,
        gender: row.gender,
        ageGroup: row.ageGroup,
        mark: row.mark?.text ?? null,
        value: inUnits(row.mark?.value ?? null, kind),
        unit: units[kind],
        wind: windInMetres(row.wind),
        timing: row.mark?.timing ?? null,
        athletes: row.legs.map((leg) => leg.name),
        date: row.day,
        competition: row.competition,
        venue: row.venue,
        performanceId: row.id,
      };
    });
    await terminal.answer(value, () =>
      rows.length === 0
        ? 'There are no marks to show.'
        : textTable(
            value.map((entry, index) => ({ ...entry, row: rows[index] })),
            [
              { title: 'Discipline', cell: (entry) => `${entry.discipline} ${entry.specification}` },
              { title: 'Season', cell: (entry) => entry.season },
              { title: 'Gender', cell: (entry) => entry.gender },
              { title: 'Rank', isRight: true, cell: (entry) => String(entry.rank) },
              { title: 'Mark', isRight: true, cell: (entry) => entry.mark ?? '' },
              {
                title: 'Wind',
                isRight: true,
                cell: (entry) => (entry.row === undefined ? '' : formatWind(entry.row.wind)),
              },
              { title: 'Athlete', cell: (entry) => entry.athletes.join(', ') },
              { title: 'Age group', cell: (entry) => entry.ageGroup ?? '' },
              { title: 'Date', cell: (entry) => formatDay(entry.date) },
              { title: 'Competition', cell: (entry) => entry.competition },
            ],
          ),
    );
  });
}
