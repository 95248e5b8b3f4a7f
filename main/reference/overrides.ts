import type { Read } from '#main/db/access.ts';
import type { ReferenceKind } from '#shared/contract/reference.ts';

/** What a club says of a reference row: another name, further aliases, not used here. */
export interface Override {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly isHidden: boolean;
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A reference row as a club sees it. */
export type Overridden<Row extends Named> = Row & {
  readonly standardName: string;
  readonly standardAliases: readonly string[];
  readonly ownAliases: readonly string[];
  readonly isHidden: boolean;
};

const unchanged: Override = { name: null, aliases: [], isHidden: false };

/** A club's overrides of one kind of rows, by code. */
export function overridesOf(read: Read, clubId: number, what: ReferenceKind): ReadonlyMap<string, Override> {
  const rows = read
    .sql(
      'SELECT code, name, aliases, is_hidden FROM reference_override WHERE club_id = ? AND what = ? AND is_deleted = 0 ORDER BY id',
    )
    .all(clubId, what) as { code: string; name: string | null; aliases: string; is_hidden: number }[];
  return new Map(
    rows.map((row) => [
      row.code,
      { name: row.name, aliases: JSON.parse(row.aliases) as string[], isHidden: row.is_hidden === 1 },
    ]),
  );
}

/** The row under the club's name; the standard name stays one that it is read by. */
export function overridden<Row extends Named & { readonly club_id: number | null }>(
  row: Row,
  overrides: ReadonlyMap<string, Override>,
): Overridden<Row> {
  const { name, aliases, isHidden } = overrides.get(row.code) ?? unchanged;
  return {
    ...row,
    name: name ?? row.name,
    aliases: [...(name === null ? [] : [row.name]), ...row.aliases, ...aliases],
    standardName: row.name,
    standardAliases: row.club_id === null ? row.aliases : [],
    ownAliases: row.club_id === null ? aliases : row.aliases,
    isHidden,
  };
}
