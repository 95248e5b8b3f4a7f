import type { Read } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { foldName } from '#shared/domain/name.ts';

export type Meant =
  | { readonly type: 'athlete'; readonly athlete: AthleteRow }
  | { readonly type: 'several'; readonly count: number }
  | { readonly type: 'nobody' };

/** The club's athletes, whom a sheet names: as they are called, last name first, or with a comma between. */
export class OurAthletes {
  private readonly read: Read;
  private readonly clubId: number;
  private readonly known = new Map<string, Meant>();

  constructor(read: Read, clubId: number) {
    this.read = read;
    this.clubId = clubId;
  }

  byId(uuid: string): Meant {
    return this.kept(`id ${uuid}`, () => {
      const athlete = this.read
        .sql('SELECT * FROM athlete WHERE uuid = ? AND club_id = ? AND is_deleted = 0')
        .get(uuid, this.clubId) as AthleteRow | undefined;
      return athlete === undefined ? { type: 'nobody' } : { type: 'athlete', athlete };
    });
  }

  /** Who a typed name means: only one of exactly this name, never a likely one. The category tells two of one name apart. */
  named(name: string, gender: 'F' | 'M' | 'X' | null): Meant {
    return this.kept(`${gender ?? ''} ${name}`, () => {
      for (const form of formsOf(name)) {
        const found = this.read
          .sql(
            'SELECT * FROM athlete WHERE club_id = ? AND folded_name = ? AND is_deleted = 0 AND merged_into_id IS NULL',
          )
          .all(this.clubId, form) as AthleteRow[];
        const ofCategory = found.filter((athlete) => athlete.gender === gender);
        const fitting = ofCategory.length > 0 ? ofCategory : found;
        const [athlete] = fitting;
        if (athlete === undefined) continue;
        return fitting.length > 1 ? { type: 'several', count: fitting.length } : { type: 'athlete', athlete };
      }
      return { type: 'nobody' };
    });
  }

  private kept(key: string, find: () => Meant): Meant {
    let meant = this.known.get(key);
    if (meant === undefined) {
      meant = find();
      this.known.set(key, meant);
    }
    return meant;
  }
}

/** `FENNIMORE Ada` and `Fennimore, Ada` are Ada Fennimore. */
function formsOf(name: string): string[] {
  const [last, first, ...more] = name.split(',').map((part) => foldName(part));
  const folded = foldName(name.replaceAll(',', ' '));
  if (last !== undefined && first !== undefined && more.length === 0) return [`${first} ${last}`, folded];
  const words = folded.split(' ');
  const forms = words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(' '));
  return folded === '' ? [] : forms;
}
