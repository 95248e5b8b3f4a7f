import type Database from 'better-sqlite3';
import { vi } from 'vitest';

import { compiledOnce, Connection } from '#main/db/connection.ts';

/** One statement with the steps that SQLite takes for it (sqlite.org/eqp.html). */
export interface Plan {
  readonly sql: string;
  readonly steps: readonly string[];
}

/** The statements that the work asks for, through whatever connection, in their order and each once. */
export async function statementsOf(work: () => unknown): Promise<string[]> {
  const asked = vi.spyOn(Connection.prototype, 'sql');
  try {
    await work();
    return [...new Set(asked.mock.calls.map(([sql]) => sql))];
  } finally {
    asked.mockRestore();
  }
}

/** How SQLite would run a statement; nothing for what has no plan, such as a pragma or an insert of values. */
export function planOf(file: Database.Database, sql: string): Plan {
  if (!/^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)\b/i.test(sql)) return { sql, steps: [] };
  const statement = file.prepare(`EXPLAIN QUERY PLAN ${compiledOnce(sql)}`);
  // A plan does not hang on the values, but a statement wants them all.
  const rows = allOf(statement, placeholdersOf(sql)) as { detail: string }[];
  return { sql, steps: rows.map((row) => row.detail) };
}

function allOf(
  statement: Database.Statement,
  { count, names }: { count: number; names: readonly string[] },
): unknown[] {
  if (names.length > 0) return statement.all(Object.fromEntries(names.map((name) => [name, null])));
  return statement.all(...Array.from({ length: count }, () => null));
}

function placeholdersOf(sql: string): { count: number; names: readonly string[] } {
  const bare = sql.replaceAll(/'[^']*'/g, "''");
  const names = [...new Set([...bare.matchAll(/(?<!\w)[:@$]([a-zA-Z_]\w*)/g)].map((match) => match[1] ?? ''))];
  return { count: bare.split('?').length - 1, names };
}
