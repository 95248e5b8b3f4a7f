import type { Write } from '#main/db/access.ts';
import { addActor } from '#main/db/identity.ts';
import type { ReferencedTable } from '#main/db/entity-fields.ts';

/** An operation points to a row that is not here: the operation waits for it. */
export class MissingRow extends Error {
  constructor(table: string, name: string) {
    super(`${table} ${name}`);
    this.name = 'MissingRow';
  }
}

/** Local ids of rows by what they are called outside the file. */
export class LocalIds {
  private readonly write: Write;
  private readonly clubId: number;
  private readonly known = new Map<string, number>();

  constructor(write: Write, clubId: number) {
    this.write = write;
    this.clubId = clubId;
  }

  /** Throws `MissingRow`. People who are not known here yet get a row; their names come with the trail. */
  of(table: ReferencedTable, name: string): number {
    const key = `${table} ${name}`;
    let id = this.known.get(key);
    if (id === undefined) {
      id = this.find(table, name);
      this.known.set(key, id);
    }
    return id;
  }

  forget(): void {
    this.known.clear();
  }

  private find(table: ReferencedTable, name: string): number {
    if (table === 'actor') {
      const actor = this.write.sql('SELECT id FROM actor WHERE uuid = ?').get(name) as { id: number } | undefined;
      return actor?.id ?? addActor(this.write, name, '').id;
    }
    const isReference = table === 'season' || table === 'discipline';
    // Standard reference rows belong to no club; nothing ever points into another club.
    const text = isReference
      ? `SELECT id FROM ${table} WHERE code = ? AND (club_id IS NULL OR club_id = ?)`
      : `SELECT id FROM ${table} WHERE uuid = ? AND ${table === 'club' ? 'id' : 'club_id'} = ?`;
    const row = this.write.sql(text).get(name, this.clubId) as { id: number } | undefined;
    if (row === undefined) throw new MissingRow(table, name);
    return row.id;
  }
}
