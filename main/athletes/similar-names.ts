/** So many letters may be typed wrongly in a name of a person with the same date of birth. */
const mostWrong = 2;

/**
 * Whether two folded names may be of one person who was born on one day: the same words in another order, a word left out, a
 * first name shortened to its beginning, or no more than two letters typed wrongly.
 */
export function isSimilarName(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest > mostWrong * 2 && wrongLetters(a, b) <= mostWrong) return true;
  const [own, other] = [wordsOf(a), wordsOf(b)];
  if (own.toSorted().join(' ') === other.toSorted().join(' ')) return true;
  if (isPartOf(own, other) || isPartOf(other, own)) return true;
  return own.at(-1) === other.at(-1) && isBeginning(own[0] ?? '', other[0] ?? '');
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');
}

function isPartOf(words: readonly string[], name: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => name.includes(word));
}

function isBeginning(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/**
 * Letters to be changed, added or left out, or neighbours to be exchanged, to make one text of the other (optimal string
 * alignment); more than two are not counted to the end.
 */
function wrongLetters(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostWrong) return mostWrong + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (last[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        exchanged ? (older[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    // It never becomes less than the least of two rows.
    if (Math.min(...next) > mostWrong && Math.min(...last) > mostWrong) return mostWrong + 1;
    older = last;
    last = next;
  }
  return last.at(-1) ?? 0;
}

/** Whether one of two whole dates of birth may be the other, typed wrongly: one digit, or day and month exchanged. */
export function isMistypedBirth(a: string, b: string): boolean {
  if (a.length !== 10 || b.length !== 10 || a === b) return false;
  const different = [...a].filter((digit, index) => digit !== b[index]).length;
  if (different === 1) return true;
  const [year, month, day] = a.split('-');
  return [year, day, month].join('-') === b;
}
