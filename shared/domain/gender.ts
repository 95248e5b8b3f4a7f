/** The gender category of a performance; X is for mixed teams only. */
export type Gender = 'F' | 'M' | 'X';

export const genders: readonly Gender[] = ['F', 'M', 'X'];

export const genderLabels: Readonly<Record<Gender, string>> = { F: 'Women', M: 'Men', X: 'Mixed' };

export type GenderParse =
  | { type: 'gender'; gender: Gender }
  | { type: 'unreadable'; code: 'NOT_A_GENDER'; suggestion: string };

/** The forms of data-formats.md. `Open` is the men's category where women have their own. */
const genderOfWord: ReadonlyMap<string, Gender> = new Map([
  ['f', 'F'],
  ['female', 'F'],
  ['w', 'F'],
  ['women', 'F'],
  ['girls', 'F'],
  ['m', 'M'],
  ['male', 'M'],
  ['men', 'M'],
  ['boys', 'M'],
  ['open', 'M'],
  ['x', 'X'],
  ['mixed', 'X'],
]);

/** Reads a gender cell in any case; other words (`K`, `Herren`) are named in the mapping of a file, never guessed. */
export function parseGender(text: string): GenderParse {
  const gender = genderOfWord.get(text.trim().toLowerCase());
  if (gender !== undefined) return { type: 'gender', gender };
  return {
    type: 'unreadable',
    code: 'NOT_A_GENDER',
    suggestion: 'Write F for women, M for men or X for a mixed team.',
  };
}
