import type { Connection } from './connection.ts';
import { Door, type DoorOptions } from './door.ts';
import type { Query, Write } from './access.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/**
 * Runs work in one immediate transaction with the one door. All or nothing: whatever is thrown rolls everything back, and
 * a disk or file problem comes out as a Failure.
 */
export function inTransaction<Result>(options: DoorOptions, work: (write: Write) => Result): Result {
  const { connection } = options;
  try {
    connection.sql('BEGIN IMMEDIATE').run();
  } catch (error) {
    throw sqliteFailure(error, connection.file.name);
  }
  try {
    const door = new Door(options);
    const result = work(writeOf(connection, door));
    door.close();
    connection.sql('COMMIT').run();
    return result;
  } catch (error) {
    if (connection.file.inTransaction) connection.sql('ROLLBACK').run();
    connection.referenceChanged();
    throw sqliteFailure(error, connection.file.name);
  }
}

function writeOf(connection: Connection, door: Door): Write {
  return {
    door,
    from: connection.from,
    all: (query) => connection.all(query),
    one: (query) => connection.one(query),
    sql: (text) => connection.sql(text),
    referenceVersion: () => connection.referenceVersion(),
    run: (query: Query<unknown>) => connection.run(query),
  };
}
