import type { Gender } from '#shared/domain/gender.ts';
import { foldName } from '#shared/domain/name.ts';
import { parseSpecification } from '#shared/domain/specification.ts';
import { resolveDiscipline } from '#shared/domain/standard/discipline-names.ts';
import type { KnownDiscipline } from '#main/reference/reference.ts';

/** What the name of an event says; a person confirms it. */
export interface EventName {
  readonly discipline: KnownDiscipline | null;
  /** '' where the name has no implement or hurdle height. */
  readonly specification: string;
  readonly gender: Gender | null;
  /** As it is written, such as `u17` or `11-12`; '' where the name has none. */
  readonly ageGroupText: string;
  readonly round: '' | 'heat' | 'quarter' | 'semi' | 'final';
  readonly isIndoor: boolean;
}

const rounds: readonly [RegExp, EventName['round']][] = [
  [/\b(?:semi[\s-]?finals?|semis|sf\d?|zwischenlauf|demi[\s-]?finales?)\b/, 'semi'],
  [/\b(?:quarter[\s-]?finals?|qf\d?)\b/, 'quarter'],
  [/\b(?:timed[\s-])?(?:finals?|finale|endlauf)\b(?:\s*[a-d]\b)?/, 'final'],
  [
    /\b(?:prelim(?:s|inary|inaries)?|heats|1st round|first round|vorlauf|vorlaufe|eliminacje|qualif(?:ying|ication))\b/,
    'heat',
  ],
];

/** Which heat it is stands in a field of its own. */
const heat =
  /\b(?:heat|ht|race|section|sect|sec|flight|bieg|lauf|zeitlauf|serie|string)[\s.#]*(?:\d{1,3}|[a-d]\b)(?:\s*(?:of|\/|von|z)\s*\d{1,3})?|\b[a-d][\s-](?:race|string)\b/g;

const eventNumber = /^\s*(?:event\s*#?\s*\d+[a-z]?|#\d+)\s*[-:.]?/;

const genderWords: readonly [RegExp, Gender][] = [
  [/\b(?:mixed|mix)\b/, 'X'],
  [/\b(?:wom[ea]n|girl|lad(?:y|ies)|female|frauen|damen|madchen|femme|fille|kobiety|dziewczeta)(?:'?s)?\b/, 'F'],
  [/\b(?:m[ea]n|boy|male|herren|manner|jungen|knaben|homme|garcon|mezczyzni|chlopcy)(?:'?s)?\b/, 'M'],
];

const letters: Readonly<Record<string, Gender>> = { w: 'F', f: 'F', g: 'F', k: 'F', m: 'M', b: 'M', x: 'X' };

const agesWithGender =
  /(?:\b([mwfgkbx])[\s-]?)?\bu[\s-]?(\d{1,2})(?:[\s-]?([mwfgkb])\b|\b)|(?:\b(s|j)([mw])\b)|\b([mwv])(\d{2})(?=\b|\+)\+?/;
const agesInWords =
  /\bunder[\s-]?\d{1,2}s?\b|\b(?:masters?|veterans?|vets?)\s*\d{2}(?:\+|\s*-\s*\d{2})?|\b\d{1,2}\s*(?:&|and)\s*under\b|\b\d{1,2}\s*-\s*\d{1,2}\b|\bseniors?\b/;

/** Words of other languages for what a race is, as timing firms on the continent write them. */
const foreign: readonly [RegExp, string][] = [
  [/\b(?:hurden|haies|ppl|vallas)\b/g, 'hurdles'],
  [/\b(?:chod|ch|gehen|marche|marcha)\b/g, 'walk'],
  [/\b(?:staffel|sztafeta|relais)\b/g, 'relay'],
];

/** Words that say nothing about the discipline. */
const idle =
  /\b(?:dash|run|open|invitational|elite|trials?|varsity|novice|guest|indoors?|outdoors?|short track|event)\b/g;

/** The name that all heats share, as it is written: `Men 100m U17` of `Men 100m U17 Heat 2`. */
export function nameWithoutHeat(text: string): string {
  const without = text
    .replace(new RegExp(heat.source, 'gi'), ' ')
    .replace(/[\s\-–,:;(]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return without === '' ? text : without;
}

/**
 * Reads names such as `Girls 100 Meter Dash`, `Men 100m U17 Heat 2`, `U15G 75m Hurdles (76.2cm)`, `4x100 Mixed Final`,
 * `2000m ch K U14-Bieg 1`.
 * @param distanceMetres of the course, as the file says it: a discipline of another length is not proposed
 */
export function readEventName(
  text: string,
  distanceMetres: number | null,
  disciplines: readonly KnownDiscipline[],
): EventName {
  let rest = foldName(text.replace(/[_–—]/g, ' ')).replace(eventNumber, ' ');
  const isIndoor = /\bindoors?\b|\bshort track\b/.test(rest);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = rest.replace(found[0], ' ');
    return found;
  };
  const round = rounds.find(([pattern]) => take(pattern) !== null)?.[1] ?? '';
  rest = rest.replace(heat, ' ');
  const gender = genderWords.find(([pattern]) => take(pattern) !== null)?.[1] ?? null;
  const ages = take(agesWithGender);
  const words = ages === null ? take(agesInWords) : null;
  for (const [pattern, word] of foreign) rest = rest.replace(pattern, word);
  rest = rest
    .replace(/['’]/g, '')
    .replace(/\s+-|-\s+|[,;:/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

  const found = findDiscipline(rest, distanceMetres, disciplines);
  return {
    discipline: found?.discipline ?? null,
    specification: found?.specification ?? '',
    gender: gender ?? (ages === null ? null : genderOfAge(ages)) ?? genderOfCategory(found?.category ?? ''),
    ageGroupText: words === null ? (ages === null ? '' : ageText(ages)) : words[0].trim(),
    round,
    isIndoor,
  };
}

function genderOfAge([, before, , after, , senior, masters]: RegExpExecArray): Gender | null {
  return letters[before ?? after ?? senior ?? masters ?? ''] ?? null;
}

function ageText([, , under, , kind, , letter, band]: RegExpExecArray): string {
  if (under !== undefined) return `u${under}`;
  if (kind !== undefined) return kind === 's' ? 'senior' : '';
  return `${letter ?? ''}${band ?? ''}`;
}

function genderOfCategory(category: string): Gender | null {
  return letters[/^[A-Z]/i.exec(category)?.[0].toLowerCase() ?? ''] ?? null;
}

interface FoundDiscipline {
  readonly discipline: KnownDiscipline;
  readonly specification: string;
  readonly category: string;
}

/** The whole text, else its longest part that means one discipline and only one. */
function findDiscipline(
  text: string,
  distanceMetres: number | null,
  all: readonly KnownDiscipline[],
): FoundDiscipline | null {
  const timed = timedOf(all);
  const fits = ({ distance_metres: metres }: KnownDiscipline) =>
    metres === null || distanceMetres === null || Math.abs(metres - distanceMetres) <= metres * 0.01;
  const find = (part: string): FoundDiscipline | null => {
    const found = resolveDiscipline(part, timed, 'track');
    if (found === null || !fits(found.discipline)) return null;
    const { discipline, specificationText, categoryText } = found;
    const specification = parseSpecification(specificationText, discipline.specification, discipline.code) ?? '';
    return { discipline, specification, category: categoryText };
  };
  const whole = find(text);
  if (whole !== null) return whole;
  const plain = text.replace(idle, ' ').trim().split(/\s+/);
  if (plain.join('') === '') return distanceMetres === null ? null : find(`${distanceMetres}m`);
  for (let length = plain.length; length > 0; length -= 1) {
    const found = plain.flatMap((_, start) =>
      start + length > plain.length ? [] : (find(plain.slice(start, start + length).join(' ')) ?? []),
    );
    const [first] = found;
    if (first === undefined) continue;
    return found.every((other) => other.discipline.code === first.discipline.code) ? first : null;
  }
  return null;
}

const timedLists = new WeakMap<readonly KnownDiscipline[], readonly KnownDiscipline[]>();

/** The resolver keeps an index for each list: the list of one club must be the same object each time. */
function timedOf(all: readonly KnownDiscipline[]): readonly KnownDiscipline[] {
  let timed = timedLists.get(all);
  if (timed === undefined) {
    timed = all.filter((discipline) => discipline.kind === 'timed');
    timedLists.set(all, timed);
  }
  return timed;
}
