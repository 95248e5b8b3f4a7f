export interface PersonName {
  first: string;
  /** Either may be empty, not both. */
  last: string;
}

/** Small words that begin a family name. */
const particles = new Set(
  "van von der den de del della di da do dos das du la le las los lo st st. saint san santa ten ter te 't zu zur zum af av al el bin bint ibn ben abu mac mc o y".split(
    ' ',
  ),
);

const suffixes = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/i;

/**
 * Splits a name that stands in one cell: `Ada Lovegrove`, `LOVEGROVE, Ada`, `Ada LOVEGROVE`, `Rosa van der Vale Jr`. How it is
 * split matters for sorting only: first and last together are always the name as it stands.
 */
export function splitWholeName(text: string): PersonName {
  const name = oneLine(text);
  const comma = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (comma !== null) {
    const [, before = '', behind = ''] = comma;
    return suffixes.test(behind) ? splitWholeName(`${before} ${behind}`) : { first: behind, last: before.trim() };
  }
  const words = name.split(' ');
  const start = startOfLastName(words);
  return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}

/** Spaces of any kind and line breaks as one space. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function startOfLastName(words: readonly string[]): number {
  const capitals = words.findIndex((word, index) => index > 0 && isCapitals(word));
  if (capitals > 0 && !isCapitals(words[0] ?? '')) return capitals;
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  if (particle > 0) return particle;
  const withoutSuffix = suffixes.test(words.at(-1) ?? '') ? words.length - 1 : words.length;
  return withoutSuffix - 1;
}

/** Written small, or `St.`: `Di` and `Al` with a capital are as often first names. */
function isParticle(word: string): boolean {
  return particles.has(word) || /^St\.?$/.test(word);
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’.-]+$/u.test(word) && !suffixes.test(word);
}
