import type { Read, Statement } from '#main/db/access.ts';
import type { AuditFilters, AuditLine } from '#shared/contract/audit.ts';
import { addDays, firstDayOf, lastDayOf } from '#shared/domain/day.ts';

import { erasedDetail } from './blanked.ts';

interface Row {
  readonly id: number;
  readonly at: number;
  readonly who: string;
  readonly action: string;
  readonly outcome: AuditLine['outcome'];
  readonly shell: string | null;
  readonly subject: string | null;
  readonly detail: string;
  readonly txn: string | null;
  readonly club_id: number | null;
}

/** The lines of a club, or with `clubId` null those of this computer. */
export type TrailQuestion = Omit<AuditFilters, 'clubId' | 'of'> & { readonly clubId: number | null };

/** One page of the trail, the newest line first. */
export function listTrail(
  read: Read,
  question: TrailQuestion,
  page: { page: number; pageSize: number },
): { total: number; rows: AuditLine[]; actions: string[]; people: string[] } {
  const { where, parameters } = conditionsOf(read, question);
  const { total } = read.sql(`SELECT count(*) AS total FROM audit a WHERE ${where}`).get(...parameters) as {
    total: number;
  };
  const rows = linesFrom(read, where, 'LIMIT ? OFFSET ?').all(
    ...parameters,
    page.pageSize,
    (page.page - 1) * page.pageSize,
  ) as Row[];
  const { clubId } = question;
  const people = distinct(read, 'actor_id', clubId).map((id) => nameOf(read, Number(id)));
  return {
    total,
    rows: rows.map(toLine),
    actions: distinct(read, 'action', clubId).map(String),
    people: [...new Set(people)].toSorted(),
  };
}

/** Every line that fits, the newest first, one by one. */
export function* trailLines(read: Read, question: TrailQuestion): Generator<AuditLine> {
  const { where, parameters } = conditionsOf(read, question);
  const rows = linesFrom(read, where, '').iterate(...parameters) as IterableIterator<Row>;
  for (const row of rows) yield toLine(row);
}

function linesFrom(read: Read, where: string, end: string): Statement {
  return read.sql(
    `SELECT a.id, a.at, b.name AS who, a.action, a.outcome, a.shell, a.subject, a.detail, a.txn, a.club_id
     FROM audit a JOIN actor b ON b.id = a.actor_id WHERE ${where} ORDER BY a.at DESC, a.id DESC ${end}`,
  );
}

function conditionsOf(read: Read, question: TrailQuestion): { where: string; parameters: unknown[] } {
  const conditions = ['a.club_id IS ?'];
  const parameters: unknown[] = [question.clubId];
  const add = (condition: string, ...values: unknown[]) => {
    conditions.push(condition);
    parameters.push(...values);
  };
  if (question.action !== undefined) add('a.action = ?', question.action);
  if (question.who !== undefined) {
    const actors = read.sql('SELECT id FROM actor WHERE name = ?').all(question.who) as { id: number }[];
    add('a.actor_id IN (SELECT value FROM json_each(?))', JSON.stringify(actors.map((actor) => actor.id)));
  }
  if (question.outcome !== undefined) add('a.outcome = ?', question.outcome);
  if (question.from) add('a.at >= ?', beginningOf(firstDayOf(question.from)));
  if (question.to) add('a.at < ?', beginningOf(addDays(lastDayOf(question.to), 1)));
  const text = question.search.trim();
  if (text !== '') add("(a.detail LIKE ? ESCAPE '!' OR a.subject = ?)", `%${text.replace(/[!%_]/g, '!$&')}%`, text);
  return { where: conditions.join(' AND '), parameters };
}

/** The different values of a column, each found in the index by a step of its own: lines are many, values few. */
function distinct(read: Read, column: 'action' | 'actor_id', clubId: number | null): (string | number)[] {
  const next = read.sql(
    `SELECT ${column} AS value FROM audit WHERE club_id IS ? AND ${column} > ? ORDER BY ${column} LIMIT 1`,
  );
  const values: (string | number)[] = [];
  let last: string | number = column === 'action' ? '' : -1;
  for (;;) {
    const row = next.get(clubId, last) as { value: string | number } | undefined;
    if (row === undefined) return values;
    values.push(row.value);
    last = row.value;
  }
}

function nameOf(read: Read, actorId: number): string {
  return (read.sql('SELECT name FROM actor WHERE id = ?').get(actorId) as { name: string }).name;
}

function toLine({ detail, club_id: ofClub, txn, ...row }: Row): AuditLine {
  const isErased = detail === erasedDetail;
  const { input, ...told } = isErased ? {} : (JSON.parse(detail) as { input?: Record<string, unknown> });
  return {
    ...row,
    input: input ?? null,
    told,
    isErased,
    hasChanges: txn !== null && ofClub !== null,
    isOfClub: ofClub !== null,
  };
}

/** Milliseconds at which a day begins on this computer. */
function beginningOf(day: string): number {
  const [year = 1970, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth).getTime();
}
