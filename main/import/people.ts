import type { Read } from '#main/db/access.ts';
import { foldName } from '#shared/domain/name.ts';

export interface PersonOfRow {
  readonly first: string;
  readonly last: string;
  readonly gender: 'F' | 'M' | null;
  readonly dateOfBirth: string;
}

interface KnownPerson {
  readonly id: number;
  readonly gender: 'F' | 'M';
  dateOfBirth: string;
}

export type PersonFound =
  | {
      readonly type: 'known';
      readonly id: number;
      /** The row knows more of the date of birth than the club did. */ readonly learns: string | null;
    }
  | { readonly type: 'new' }
  | { readonly type: 'several'; readonly count: number };

/** The club's athletes by name, with those that an import adds: who a row means is found, never guessed. */
export class People {
  private readonly byName = new Map<string, KnownPerson[]>();

  constructor(read: Read, clubId: number) {
    const rows = read
      .sql(
        'SELECT id, gender, date_of_birth AS dateOfBirth, folded_name FROM athlete WHERE club_id = ? AND is_deleted = 0',
      )
      .all(clubId) as (KnownPerson & { folded_name: string })[];
    for (const row of rows) this.add(row.folded_name, { id: row.id, gender: row.gender, dateOfBirth: row.dateOfBirth });
  }

  /**
   * The athlete of a name, gender and date of birth. Another date of birth is another person; a date that only one side
   * knows, or knows more exactly, does not part them, unless several athletes fit.
   */
  find(person: PersonOfRow): PersonFound {
    const named = (this.byName.get(foldName(`${person.first} ${person.last}`)) ?? []).filter(
      (known) => person.gender === null || known.gender === person.gender,
    );
    const exact = person.dateOfBirth === '' ? [] : named.filter((known) => known.dateOfBirth === person.dateOfBirth);
    const fitting =
      exact.length > 0 ? exact : named.filter((known) => isCompatible(known.dateOfBirth, person.dateOfBirth));
    const [first] = fitting;
    if (first === undefined) return { type: 'new' };
    if (fitting.length > 1) return { type: 'several', count: fitting.length };
    return {
      type: 'known',
      id: first.id,
      learns: person.dateOfBirth.length > first.dateOfBirth.length ? person.dateOfBirth : null,
    };
  }

  /** Tells of an athlete that was made. */
  add(foldedName: string, person: KnownPerson): void {
    const own = this.byName.get(foldedName);
    if (own === undefined) this.byName.set(foldedName, [person]);
    else own.push(person);
  }

  learn(id: number, foldedName: string, dateOfBirth: string): void {
    const known = this.byName.get(foldedName)?.find((person) => person.id === id);
    if (known !== undefined) known.dateOfBirth = dateOfBirth;
  }
}

/** `2006` and `2006-06-15` may be one day; '' may be any. */
function isCompatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
