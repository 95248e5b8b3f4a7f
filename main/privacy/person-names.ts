import { foldName } from '#shared/domain/name.ts';

/** What stands in the place of an erased name in a text. */
export const formerMember = 'Former member';

/** One way in which a person was written: the parts of the first and of the last name, folded. */
interface Written {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** More than this between two words of a name, and it is not one name: `Ada, Fennimore` yes, `Ada and Fennimore` no. */
const gapLimit = 3;

/**
 * Finds a person in texts by the names under which the person was entered, without regard to case, accents and the order of
 * first and last name, and takes the names out.
 */
export class PersonNames {
  private readonly written: readonly Written[];
  /** The longest word of each name: a text without any of them cannot name the person. */
  private readonly signs: readonly string[];
  private readonly replacement: string;

  constructor(names: readonly { first: string; last: string }[], replacement: string) {
    this.written = names.map(({ first, last }) => ({ first: partsOf(first), last: partsOf(last) }));
    this.signs = [
      ...new Set(
        this.written.flatMap(({ first, last }) => {
          const [longest] = (last.length > 0 ? last : first).toSorted((a, b) => b.length - a.length);
          return longest ?? [];
        }),
      ),
    ];
    this.replacement = replacement;
  }

  /** Quick: no for most texts; yes where it must be looked at. */
  mayBeIn(text: string): boolean {
    const folded = /^[\u0000-\u007f]*$/.test(text) ? text.toLowerCase() : foldName(text);
    return this.signs.some((sign) => folded.includes(sign));
  }

  isIn(text: string): boolean {
    return this.mayBeIn(text) && this.spansIn(text).length > 0;
  }

  /** Whether a JSON text names the person: in one of its texts, or by first and last name in two fields of one object. */
  isInJson(json: string): boolean {
    return this.mayBeIn(json) && this.isInValue(JSON.parse(json));
  }

  /** The text without the person. */
  without(text: string): string {
    return this.mayBeIn(text)
      ? this.spansIn(text).reduceRight(
          (rest, [from, to]) => rest.slice(0, from) + this.replacement + rest.slice(to),
          text,
        )
      : text;
  }

  /** A JSON text without the person; fields that hold first and last name apart become empty. */
  withoutInJson(json: string): string {
    return this.mayBeIn(json) ? JSON.stringify(this.withoutInValue(JSON.parse(json))) : json;
  }

  private isInValue(value: unknown): boolean {
    if (typeof value === 'string') return this.spansIn(value).length > 0;
    if (typeof value !== 'object' || value === null) return false;
    return (
      this.apartIn(value).length > 0 ||
      Object.entries(value).some(([key, inner]) => this.spansIn(key).length > 0 || this.isInValue(inner))
    );
  }

  /** The same of a value that is no text yet. */
  readonly withoutInValue = (value: unknown): unknown => {
    if (typeof value === 'string') return this.without(value);
    if (Array.isArray(value)) return value.map((inner) => this.withoutInValue(inner));
    if (typeof value !== 'object' || value === null) return value;
    const apart = this.apartIn(value);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        this.without(key),
        apart.includes(key) ? '' : this.withoutInValue(inner),
      ]),
    );
  };

  /** The fields of an object that hold the first and the last name, each by itself. */
  private apartIn(object: object): string[] {
    if (Array.isArray(object)) return [];
    const fields = Object.entries(object).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, partsOf(value).join(' ')] as const] : [],
    );
    for (const { first, last } of this.written) {
      const [own, family] = [first.join(' '), last.join(' ')];
      const firsts = fields.filter(([, text]) => text === own && own !== '');
      const lasts = fields.filter(([, text]) => text === family && family !== '');
      if (firsts.length > 0 && lasts.length > 0) return [...firsts, ...lasts].map(([key]) => key);
    }
    return [];
  }

  private spansIn(text: string): [number, number][] {
    const words = wordsOf(text);
    const spans: [number, number][] = [];
    for (let index = 0; index < words.length; index += 1) {
      const length = this.lengthAt(words, index);
      const [begin, end] = [words[index], words[index + length - 1]];
      if (length === 0 || begin === undefined || end === undefined) continue;
      spans.push([begin.from, end.to]);
      index += length - 1;
    }
    return spans;
  }

  /** How many words from here on are the person's name; 0 where it is somebody else. */
  private lengthAt(words: readonly Word[], index: number): number {
    for (const { first, last } of this.written) {
      for (const wanted of [
        [...first, ...last],
        [...last, ...first],
      ]) {
        const found = words.slice(index, index + wanted.length);
        if (found.length !== wanted.length || !found.every((word, at) => word.folded === wanted[at])) continue;
        // A name of one word is the person only where nothing else is said: Hill is a name and a hill.
        if (wanted.length === 1 && words.length > 1) continue;
        if (found.every((word, at) => at === 0 || word.from - (found[at - 1]?.to ?? 0) <= gapLimit))
          return wanted.length;
      }
    }
    return 0;
  }
}

function partsOf(name: string): string[] {
  return wordsOf(name).map((word) => word.folded);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)].map((match) => ({
    folded: foldName(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
