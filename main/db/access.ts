import type { Compilable, Kysely } from 'kysely';

import type { Door } from './door.ts';
import type { Schema } from './schema.ts';

/** A query as Kysely builds it. */
export type Query<Row> = Compilable<Row>;

/** A connection that may read. Kysely builds the queries, better-sqlite3 runs them at once: no promise, no second handle. */
export interface Read {
  readonly from: Kysely<Schema>;
  all<Row>(query: Query<Row>): Row[];
  one<Row>(query: Query<Row>): Row | undefined;
  /** Plain SQL for hot paths and engine work; the statement is kept. */
  sql(text: string): Statement;
  /** Changes whenever reference rows may have changed: another connection committed, or this one wrote some. */
  referenceVersion(): string;
}

/** A prepared statement; parameters are positional. */
export interface Statement {
  all(...parameters: unknown[]): unknown[];
  get(...parameters: unknown[]): unknown;
  run(...parameters: unknown[]): { changes: number; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
  /** Rows as arrays: cheaper where a million are read. */
  raw(on?: boolean): Statement;
}

/** A connection inside a command's transaction. */
export interface Write extends Read {
  readonly door: Door;
  run(query: Query<unknown>): void;
}
