import { foldName } from '#shared/domain/name.ts';

/** Names that somebody who typed `text` may have meant, the nearest first, three at most; those of one entry are given as its first. */
export function nearest(text: string, entries: readonly (readonly string[])[]): string[] {
  const wanted = foldName(text);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return entries
    .map((names) => ({
      name: names[0] ?? '',
      distance: Math.min(...names.map((name) => distanceOf(wanted, foldName(name)))),
    }))
    .filter(({ name, distance }) => name !== '' && distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `Did you mean A or B?`, or an empty text. */
export function suggestion(text: string, entries: readonly (readonly string[])[]): string {
  const names = nearest(text, entries).map((name) => `“${name}”`);
  const last = names.pop();
  if (last === undefined) return '';
  return ` Did you mean ${names.length === 0 ? last : `${names.join(', ')} or ${last}`}?`;
}

/** Half a step where one begins with the other, else letters to insert, leave out or change (Levenshtein). */
function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 2 && b.startsWith(a)) return 0.5;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    let diagonal = index;
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = diagonal + (letter === b[column - 1] ? 0 : 1);
      diagonal = row[column] ?? 0;
      next[column] = Math.min(changed, diagonal + 1, (next[column - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
