import { foldName } from '#shared/domain/name.ts';

export interface NamedAthlete {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: 'F' | 'M';
  readonly membershipNumber: string | null;
}

interface Entry<Athlete> {
  readonly athlete: Athlete;
  readonly words: readonly string[];
}

/** The club's athletes by the words of their names, in any order, without regard to case, accents, hyphens and apostrophes. */
export class AthleteNames<Athlete extends NamedAthlete> {
  private readonly entries: readonly Entry<Athlete>[];
  private readonly byName = new Map<string, Athlete[]>();
  private readonly byWord = new Map<string, Entry<Athlete>[]>();
  private readonly byNumber = new Map<string, Athlete[]>();

  constructor(athletes: readonly Athlete[]) {
    this.entries = athletes.map((athlete) => ({ athlete, words: wordsOf(`${athlete.firstName} ${athlete.lastName}`) }));
    for (const entry of this.entries) {
      push(this.byName, nameKey(entry.words), entry.athlete);
      for (const word of new Set(entry.words)) push(this.byWord, word, entry);
      const number = entry.athlete.membershipNumber?.trim().toLowerCase() ?? '';
      if (number !== '') push(this.byNumber, number, entry.athlete);
    }
  }

  /** Everybody of exactly this name; a `?` stands for a letter that the file's encoding could not write. */
  named(name: string): readonly Athlete[] {
    const words = wordsOf(name);
    if (words.length === 0) return [];
    if (!words.some(hasLostLetter)) return this.byName.get(nameKey(words)) ?? [];
    return this.entries.filter((entry) => fitsAll(words, entry.words)).map(({ athlete }) => athlete);
  }

  /** Those who may be meant by a shorter, longer or misspelled name: `A Marsh`, `Ada Mary Marsh`, `Ada Marsch`. */
  like(name: string): readonly Athlete[] {
    const words = wordsOf(name);
    const near = new Set(words.flatMap((word) => this.byWord.get(word) ?? []));
    return [...near].filter((entry) => isLike(words, entry.words)).map(({ athlete }) => athlete);
  }

  withNumber(number: string): readonly Athlete[] {
    return this.byNumber.get(number.trim().toLowerCase()) ?? [];
  }
}

function wordsOf(name: string): string[] {
  return foldName(name.replaceAll('\ufffd', '?'))
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}?]+/u)
    .filter((word) => word !== '');
}

const nameKey = (words: readonly string[]) => words.toSorted().join(' ');

const hasLostLetter = (word: string) => word.includes('?');

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Each word finds another one of its own. */
function fitsAll(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  const left = [...others];
  return words
    .toSorted((a, b) => Number(hasLostLetter(a)) - Number(hasLostLetter(b)))
    .every((word) => {
      const index = left.findIndex((other) => fitsLetters(word, other));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    });
}

function fitsLetters(word: string, other: string): boolean {
  return word.length === other.length && [...word].every((letter, index) => letter === '?' || letter === other[index]);
}

/** At least one word is the same; the shorter name's others are each a beginning or a misspelling of one. */
function isLike(words: readonly string[], others: readonly string[]): boolean {
  const [shorter, longer] = words.length <= others.length ? [words, others] : [others, words];
  if (shorter.length < 2) return false;
  const left = [...longer];
  return shorter
    .toSorted((a, b) => Number(left.includes(b)) - Number(left.includes(a)))
    .every((word) => {
      const index = left.findIndex((other) => other === word || isClose(word, other));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    });
}

function isClose(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  return short.length >= 4 && editsBetween(short, long) <= (short.length >= 7 ? 2 : 1);
}

/** Letters to change, add or leave out. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
