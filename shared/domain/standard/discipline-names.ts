import { parseSpecification } from '#shared/domain/specification.ts';
import type { SpecificationKind } from './discipline-type.ts';

/** What the resolver needs of a discipline, a standard one or a club's own. */
export interface NamedDiscipline {
  code: string;
  name: string;
  aliases: readonly string[];
  specification: SpecificationKind;
  /** Season codes where it is usually contested; decides between events that share a name (track and road mile). */
  seasons?: readonly string[];
}

export interface ResolvedDiscipline<T> {
  discipline: T;
  /** Implement or hurdle height written inside the name (`4kg`, `76.2cm`, `600pre86`), as typed; '' where none. */
  specificationText: string;
  /** Age group or gender written inside the name (`U15W` of `75HU15W`, `W` of `100HW`, `MIXED`), upper case; '' where none. */
  categoryText: string;
}

/**
 * Finds the discipline that a text means: a code, name or alias, with an implement, hurdle height, age group or gender
 * in it or without (`SP7.26K`, `Hammer 3,25kg`, `110H(99.1)`, `80HU17W`). Letter case, spaces and punctuation do not
 * matter, nor do `m`, `metres` and the like after a track distance.
 * @param season code of the season the mark was made in: prefers the discipline contested there (`Mile`, `Pentathlon`)
 * @returns null where nothing fits: a discipline is never guessed
 */
export function resolveDiscipline<T extends NamedDiscipline>(
  text: string,
  all: readonly T[],
  season?: string,
): ResolvedDiscipline<T> | null {
  const index = indexOf(all);
  const find = (name: string): T | null => choose(index.get(disciplineKey(name)) as readonly T[] | undefined, season);

  const whole = find(text);
  if (whole !== null) return { discipline: whole, specificationText: '', categoryText: '' };

  // A category before a specification: the 35 of `110HM35` is an age, not a height.
  const cleaned = plain(text);
  for (const { rest, categoryText } of withoutCategory(cleaned)) {
    const named = find(rest);
    if (named !== null) return { discipline: named, specificationText: '', categoryText };
  }
  for (const { rest, categoryText } of [{ rest: cleaned, categoryText: '' }, ...withoutCategory(cleaned)]) {
    for (const { base, specificationText } of withoutSpecification(rest)) {
      for (const inner of [{ rest: base, categoryText }, ...(categoryText === '' ? withoutCategory(base) : [])]) {
        const discipline = find(inner.rest);
        if (discipline !== null && fits(specificationText, discipline)) {
          return { discipline, specificationText, categoryText: inner.categoryText };
        }
      }
    }
  }
  return null;
}

/** The form in which names are compared; exported so that a club's new name can be checked against the known ones. */
export function disciplineKey(text: string): string {
  return plain(text)
    .replace(/(\d)[ ,.](?=\d{3}(?!\d|\s*k))/g, '$1')
    .replace(/steeple\s*chase|steeple/g, 'sc')
    .replace(/hurdles?|hurd\b|hrdl?s?|hdls?/g, 'h')
    .replace(/race[\s-]*walk(?:ing)?|walk(?:ing)?/g, 'w')
    .replace(/kilomet(?:re|er)s?|kms\b/g, 'km')
    .replace(/met(?:re|er)s?|mtrs?\b|mts\b/g, 'm')
    .replace(/(\d\s*)mi\b/g, '$1mile')
    .replace(/miles/g, 'mile')
    .replace(/yards?|yds?\b/g, 'y')
    .replace(/^(\d+\s*x.*?)\s*relay$/, '$1')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu, '')
    .replace(/(\d)k(?![a-z])|(\d)k(?=w)/g, '$1$2km')
    .replace(/(\d+)m(?!ile)/g, (whole, digits: string) => (Number(digits) >= SHORTEST_TRACK_RACE ? digits : whole));
}

/** Below this `m` means miles (`10M`); from here on metres, and it may be left out. */
const SHORTEST_TRACK_RACE = 40;

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[×*](?=\s*\d)/g, 'x')
    .replace(/(\d),(?=\d{1,2}(?!\d))/g, '$1.')
    .replace(/\s+/g, ' ')
    .trim();
}

type Index = ReadonlyMap<string, readonly NamedDiscipline[]>;
const indexes = new WeakMap<readonly NamedDiscipline[], Index>();

/** Built once a list: an import asks for every row. A list must not be changed after its first use. */
function indexOf(all: readonly NamedDiscipline[]): Index {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const index = new Map<string, NamedDiscipline[]>();
  for (const entry of all) {
    for (const key of new Set([entry.code, entry.name, ...entry.aliases].map(disciplineKey))) {
      if (key !== '') index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  indexes.set(all, index);
  return index;
}

function choose<T extends NamedDiscipline>(found: readonly T[] | undefined, season: string | undefined): T | null {
  if (found === undefined) return null;
  const inSeason = season === undefined ? undefined : found.find((entry) => entry.seasons?.includes(season));
  return inSeason ?? found[0] ?? null;
}

const CATEGORY_AT_END =
  /^(.+?)[\s_(-]*(u\d{1,2}\s*[mwbgf]?|[mwvf]\d{2,3}|seniors?|men|women|boys|girls|mixed|mix|[mwfx])\)?$/;
const CATEGORY_IN_FRONT =
  /^((?:u|under )\d{1,2}s?(?:['’]?s)?(?:\s+(?:men|women|boys|girls))?|seniors?|mixed|men|women|boys|girls)(?:['’]?s)?\s+(.+)$/;

function withoutCategory(text: string): { rest: string; categoryText: string }[] {
  const atEnd = CATEGORY_AT_END.exec(text);
  const inFront = CATEGORY_IN_FRONT.exec(text);
  return [
    ...(atEnd ? [{ rest: atEnd[1] ?? '', categoryText: (atEnd[2] ?? '').replace(/\s/g, '').toUpperCase() }] : []),
    ...(inFront ? [{ rest: inFront[2] ?? '', categoryText: (inFront[1] ?? '').toUpperCase() }] : []),
  ];
}

const UNIT = String.raw`(?:kgs?|kilos?|k|grams?|gms?|gr|g|lbs?|#|cm|m|in|")`;
const ERA = String.raw`[\s(]*(?:pre|before|old|since)[\s-]*\d*[\s)]*`;
const SPECIFICATION_AT_END = new RegExp(
  String.raw`^(.*?[\p{L}.)])[\s(\[,:@-]*(\d+(?:[.,]\d+)?\s*${UNIT}?\.?[)\]]?(?:${ERA})?)[)\]]?$`,
  'u',
);
const SPECIFICATION_IN_FRONT = /^(\d+(?:[.,]\d+)?\s*(?:kgs?|grams?|g|lbs?|cm))\s+(.+)$/;

function withoutSpecification(text: string): { base: string; specificationText: string }[] {
  const atEnd = SPECIFICATION_AT_END.exec(text);
  const inFront = SPECIFICATION_IN_FRONT.exec(text);
  return [
    ...(atEnd ? [{ base: atEnd[1] ?? '', specificationText: (atEnd[2] ?? '').replace(/[()[\]]/g, ' ').trim() }] : []),
    ...(inFront ? [{ base: inFront[2] ?? '', specificationText: inFront[1] ?? '' }] : []),
  ];
}

function fits(specificationText: string, discipline: NamedDiscipline): boolean {
  if (discipline.specification === 'none') return false;
  return parseSpecification(specificationText, discipline.specification, discipline.code) !== null;
}
