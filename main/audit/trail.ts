import type { Read } from '#main/db/access.ts';
import type { AuditLine } from '#shared/contract/audit.ts';
import { addDays, firstDayOf, lastDayOf } from '#shared/domain/day.ts';

export interface AuditFilters {
  readonly action?: string | undefined;
  readonly outcome?: AuditLine['outcome'] | undefined;
  /** Days of this computer's calendar, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly search: string;
  readonly page: number;
  readonly pageSize: number;
}

interface Row {
  readonly id: number;
  readonly at: number;
  readonly who: string;
  readonly action: string;
  readonly outcome: AuditLine['outcome'];
  readonly subject: string | null;
  readonly detail: string;
  readonly club_id: number | null;
}

/** Lines of a club and of this laptop, the newest first: lines are never changed, so that the newest has the highest id. */
export function listAudit(
  read: Read,
  clubId: number,
  filters: AuditFilters,
): { total: number; rows: AuditLine[]; actions: string[] } {
  const conditions = ['(a.club_id = ? OR a.club_id IS NULL)'];
  const parameters: unknown[] = [clubId];
  const add = (condition: string, ...values: unknown[]) => {
    conditions.push(condition);
    parameters.push(...values);
  };
  if (filters.action !== undefined) add('a.action = ?', filters.action);
  if (filters.outcome !== undefined) add('a.outcome = ?', filters.outcome);
  if (filters.from) add('a.at >= ?', beginningOf(firstDayOf(filters.from)));
  if (filters.to) add('a.at < ?', beginningOf(addDays(lastDayOf(filters.to), 1)));
  const text = filters.search.trim();
  if (text !== '') add("(a.detail LIKE ? ESCAPE '!' OR a.subject = ?)", `%${text.replace(/[!%_]/g, '!$&')}%`, text);
  const where = conditions.join(' AND ');
  const { total } = read.sql(`SELECT count(*) AS total FROM audit a WHERE ${where}`).get(...parameters) as {
    total: number;
  };
  const rows = read
    .sql(
      `SELECT a.id, a.at, b.name AS who, a.action, a.outcome, a.subject, a.detail, a.club_id
       FROM audit a JOIN actor b ON b.id = a.actor_id WHERE ${where} ORDER BY a.id DESC LIMIT ? OFFSET ?`,
    )
    .all(...parameters, filters.pageSize, (filters.page - 1) * filters.pageSize) as Row[];
  const actions = read
    .sql('SELECT DISTINCT action FROM audit WHERE club_id = ? OR club_id IS NULL ORDER BY action')
    .all(clubId) as { action: string }[];
  return { total, rows: rows.map(toLine), actions: actions.map(({ action }) => action) };
}

function toLine({ detail, club_id: ofClub, ...row }: Row): AuditLine {
  const { input } = JSON.parse(detail) as { input?: Record<string, unknown> };
  return { ...row, input: input ?? null, isOfClub: ofClub !== null };
}

/** Milliseconds at which a day begins on this computer. */
function beginningOf(day: string): number {
  const [year = 1970, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth).getTime();
}
