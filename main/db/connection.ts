import type Database from 'better-sqlite3';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';

import type { Query, Read, Statement } from './access.ts';
import type { Schema } from './schema.ts';

/** Builds queries only: better-sqlite3 runs them, so nobody can wait for ever on a second handle. */
function createBuilder(): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

const keptStatements = 300;

/**
 * SQLite compiles a statement anew whenever a value is bound that it looked at to plan it: that of each `column = ?` in a
 * join or an ordered query (`whereLoopOutputAdjust`). To find one row takes a tenth of that. `+?` is the same value of the
 * same type (sqlite.org/lang_expr.html) and is not looked at: the plan is the one without values, as the tests see it.
 * Lists with named values are planned for each, on purpose.
 */
export function compiledOnce(text: string): string {
  return text.replaceAll(/(=|\bIS(?: NOT)?) \?/g, '$1 +?');
}

/** One open SQLite file: its statements are prepared once and kept. */
export class Connection implements Read {
  readonly from = createBuilder();
  readonly file: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();
  private ownReferenceWrites = 0;

  constructor(file: Database.Database) {
    this.file = file;
  }

  sql(text: string): Statement {
    let statement = this.statements.get(text);
    if (statement === undefined) {
      statement = this.file.prepare(compiledOnce(text));
      if (this.statements.size >= keptStatements) {
        const oldest = this.statements.keys().next();
        if (oldest.done !== true) this.statements.delete(oldest.value);
      }
      this.statements.set(text, statement);
    }
    return statement;
  }

  all<Row>(query: Query<Row>): Row[] {
    const compiled = query.compile();
    return this.sql(compiled.sql).all(...compiled.parameters) as Row[];
  }

  one<Row>(query: Query<Row>): Row | undefined {
    const compiled = query.compile();
    return this.sql(compiled.sql).get(...compiled.parameters) as Row | undefined;
  }

  run(query: Query<unknown>): void {
    const compiled = query.compile();
    this.sql(compiled.sql).run(...compiled.parameters);
  }

  referenceVersion(): string {
    const { data_version: version } = this.sql('PRAGMA data_version').get() as { data_version: number };
    return `${version}.${this.ownReferenceWrites}`;
  }

  referenceChanged(): void {
    this.ownReferenceWrites += 1;
  }

  close(): void {
    this.statements.clear();
    this.file.close();
  }
}
