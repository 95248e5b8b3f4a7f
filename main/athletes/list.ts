import type { Read } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { foldName } from '#shared/domain/name.ts';

import { ageGroupToday, toAthlete } from './rows.ts';

type Procedures = Contract['athletes'];
type ListInput = InputOf<Procedures['list']>;

interface Conditions {
  readonly texts: string[];
  readonly parameters: unknown[];
}

/** Instant search by any parts of the name in any order; a merged entry's name finds the one that is kept. */
export function listAthletes({ read, today }: QueryContext, input: ListInput): OutputOf<Procedures['list']> {
  const reference = referenceOfClub(read, input.clubId);
  const { texts, parameters } = conditionsOf(read, reference, input, today);
  const where = texts.join(' AND ');
  const { total } = read.sql(`SELECT count(*) AS total FROM athlete a WHERE ${where}`).get(...parameters) as {
    total: number;
  };
  const rows = read
    .sql(
      `WITH gone AS MATERIALIZED (
         SELECT l.athlete_id, count(*) AS count FROM performance p JOIN performance_athlete l ON l.performance_id = p.id
         WHERE p.club_id = ? AND p.is_live = 0 GROUP BY l.athlete_id
       )
       SELECT a.*, (SELECT count(*) FROM performance_athlete l WHERE l.athlete_id = a.id) - coalesce(g.count, 0) AS performances
       FROM athlete a LEFT JOIN gone g ON g.athlete_id = a.id WHERE ${where} ORDER BY ${orders[input.sort]} LIMIT ? OFFSET ?`,
    )
    .all(reference.club.id, ...parameters, input.pageSize, (input.page - 1) * input.pageSize) as (AthleteRow & {
    performances: number;
  })[];
  return {
    total,
    rows: rows.map((row) => ({ ...toAthlete(read, reference, row, today), performances: row.performances })),
  };
}

/** All that the filters leave, on no pages. */
export function everyAthlete(
  context: QueryContext,
  filters: Omit<ListInput, 'page' | 'pageSize'>,
): OutputOf<Procedures['list']>['rows'] {
  return listAthletes(context, { ...filters, page: 1, pageSize: Number.MAX_SAFE_INTEGER }).rows;
}

/** An unknown date of birth stands at the end of both orders. */
const orders: Readonly<Record<ListInput['sort'], string>> = {
  name: 'a.sort_name, a.id',
  performances: 'performances DESC, a.sort_name, a.id',
  youngest: 'a.date_of_birth DESC, a.sort_name, a.id',
  oldest: "a.date_of_birth = '', a.date_of_birth, a.sort_name, a.id",
};

function conditionsOf(read: Read, reference: ClubReference, input: ListInput, today: string): Conditions {
  const clubId = reference.club.id;
  const conditions: Conditions = {
    texts: ['a.club_id = ?', 'a.is_deleted = 0', 'a.merged_into_id IS NULL'],
    parameters: [clubId],
  };
  const add = (text: string, ...parameters: unknown[]) => {
    conditions.texts.push(text);
    conditions.parameters.push(...parameters);
  };
  const names = foldName(input.search)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`);
  if (names.length > 0) {
    const matches = (alias: string) => names.map(() => `${alias}.folded_name LIKE ? ESCAPE '!'`).join(' AND ');
    add(
      `(${matches('a')} OR a.id IN (SELECT e.merged_into_id FROM athlete e WHERE e.merged_into_id IS NOT NULL AND ${matches('e')}))`,
      ...names,
      ...names,
    );
  }
  if (input.gender !== undefined) add('a.gender = ?', input.gender);
  if (input.ageGroup !== undefined) {
    const births = birthsOf(read, reference, input.ageGroup, today);
    add('a.gender || a.date_of_birth IN (SELECT value FROM json_each(?))', JSON.stringify(births));
  }
  if (input.member === 'now') add(`a.id IN (${membersBy(isMember)})`, clubId, today, today);
  if (input.member === 'former')
    add(`a.id IN (${membersBy()}) AND a.id NOT IN (${membersBy(isMember)})`, clubId, clubId, today, today);
  if (input.member === 'unknown') add(`a.id NOT IN (${membersBy()})`, clubId);
  if (input.consent === 'given' || input.consent === 'refused') add('a.consent = ?', input.consent);
  if (input.consent === 'missing') {
    // 18 years ago, as precisely as the date of birth is known; unknown may be a child.
    const adult = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
    add(
      "a.consent IS NULL AND (a.date_of_birth = '' OR a.date_of_birth > substr(?, 1, length(a.date_of_birth)) OR (length(a.date_of_birth) < 10 AND a.date_of_birth = substr(?, 1, length(a.date_of_birth))))",
      adult,
      adult,
    );
  }
  return conditions;
}

/** A period that lies around a day; both ends may be a month or a year, or open. */
const isMember = "m.from_day <= ? AND (m.to_day = '' OR m.to_day >= substr(?, 1, length(m.to_day)))";

/** Athletes with a membership period, those of merged entries included. */
function membersBy(condition = '1'): string {
  return `SELECT coalesce(e.merged_into_id, e.id) FROM athlete e CROSS JOIN athlete_membership m ON m.athlete_id = e.id
    WHERE e.club_id = ? AND m.is_deleted = 0 AND ${condition}`;
}

/** Dates of birth, with the gender before them, of those who are in an age group today. */
function birthsOf(read: Read, reference: ClubReference, ageGroup: string, today: string): string[] {
  const { code } = reference.ageGroup(ageGroup);
  const births = read
    .sql("SELECT DISTINCT gender, date_of_birth FROM athlete WHERE club_id = ? AND date_of_birth <> ''")
    .all(reference.club.id) as Pick<AthleteRow, 'gender' | 'date_of_birth'>[];
  return births
    .filter((birth) => ageGroupToday(reference, birth, today) === code)
    .map((birth) => birth.gender + birth.date_of_birth);
}
