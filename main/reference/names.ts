import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';
import { disciplineKey } from '#shared/domain/standard/discipline-names.ts';
import { resolveSeason } from '#shared/domain/standard/seasons.ts';

export type Noun = 'season' | 'discipline' | 'age group';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Two rows of one name would make a guess of every file: a name or alias that another row is read by is refused. */
export function refuseTakenName(
  what: Noun,
  known: readonly Named[],
  names: readonly string[],
  except: string | null,
): void {
  const others = known.filter((row) => row.code !== except);
  for (const name of names) {
    if (isTaken(what, others, name)) throw new Failure('ALREADY_EXISTS', { what, name });
  }
}

function isTaken(what: Noun, others: readonly Named[], name: string): boolean {
  if (what === 'season') return resolveSeason(name, others) !== null;
  const key = what === 'discipline' ? disciplineKey : foldName;
  const wanted = key(name);
  return others.some((row) => [row.name, row.code, ...row.aliases].some((own) => key(own) === wanted));
}
