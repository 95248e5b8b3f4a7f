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
  /** Of an entry that was merged: the date of birth of the one that is kept, for whom `id` stands. */
  readonly keptDateOfBirth?: string;
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
        `SELECT a.id, a.gender, e.date_of_birth AS entered, a.date_of_birth AS kept, e.id <> a.id AS is_merged, e.folded_name
         FROM athlete e JOIN athlete a ON a.id = coalesce(e.merged_into_id, e.id) WHERE e.club_id = ? AND a.is_deleted = 0`,
      )
      .all(clubId) as (Pick<KnownPerson, 'id' | 'gender'> &
      Record<'entered' | 'kept' | 'folded_name', string> & {
        is_merged: number;
      })[];
    for (const { id, gender, entered, kept, is_merged: isMerged, folded_name: name } of rows) {
      const dateOfBirth = entered === '' ? kept : entered;
      this.add(name, { id, gender, dateOfBirth, ...(isMerged === 1 ? { keptDateOfBirth: kept } : {}) });
    }
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
    const persons = new Set(fitting.map((known) => known.id));
    if (persons.size > 1) return { type: 'several', count: persons.size };
    const own = first.keptDateOfBirth ?? first.dateOfBirth;
    const isMore = person.dateOfBirth.length > own.length && isCompatible(person.dateOfBirth, own);
    return { type: 'known', id: first.id, learns: isMore ? person.dateOfBirth : null };
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
export function isCompatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
