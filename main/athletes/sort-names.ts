import type { Write } from '#main/db/access.ts';
import { sortName } from '#shared/domain/name.ts';

/** Writes the names that lists are ordered by, where an older version of the schema had none. */
export function fillSortNames(write: Write): void {
  const rows = write.sql("SELECT id, first_name, last_name FROM athlete WHERE sort_name = ''").all() as {
    id: number;
    first_name: string;
    last_name: string;
  }[];
  const update = write.sql('UPDATE athlete SET sort_name = ? WHERE id = ?');
  for (const row of rows) update.run(sortName(row.first_name, row.last_name), row.id);
}
