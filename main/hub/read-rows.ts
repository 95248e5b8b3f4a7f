import type { Administrator } from './administrator.ts';

/** Rows of a query in portions, so that a hub of any size is read. Inside a transaction. */
export async function* inPortions<Row extends object>(
  { client }: Administrator,
  query: string,
  values: unknown[] = [],
  portion = 1000,
): AsyncGenerator<Row[]> {
  await client.query(`DECLARE portions NO SCROLL CURSOR FOR ${query}`, values);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${portion} FROM portions`);
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query('CLOSE portions');
}
