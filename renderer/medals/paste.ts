import type { AgeGroupView, Discipline } from '#shared/contract/reference.ts';
import { parseAgeGroup } from '#shared/domain/age-group-names.ts';
import { parseGender } from '#shared/domain/gender.ts';
import { parseMark } from '#shared/domain/mark.ts';
import { parsePlace } from '#shared/domain/place.ts';
import { resolveDiscipline } from '#shared/domain/standard/discipline-names.ts';

/** A row of a spreadsheet as far as it is understood; names still have to be found among the athletes. */
export interface PastedRow {
  names: string[];
  discipline: string | null;
  place: string;
  mark: string;
  wind: string;
  ageGroup: string;
  gender: 'F' | 'M' | 'X' | '';
}

type Column = 'athlete' | 'firstName' | 'lastName' | 'discipline' | 'place' | 'mark' | 'wind' | 'ageGroup' | 'gender';

interface Lists {
  disciplines: readonly Discipline[];
  ageGroups: readonly AgeGroupView[];
  season: string;
}

/** Titles that spreadsheets have above their columns. */
const titles: readonly (readonly [Column, readonly string[]])[] = [
  ['firstName', ['first name', 'firstname', 'forename', 'given name', 'vorname']],
  ['lastName', ['last name', 'lastname', 'surname', 'family name', 'nachname']],
  ['athlete', ['athlete', 'athletes', 'name', 'full name', 'team', 'runners', 'legs', 'athlet']],
  ['discipline', ['discipline', 'event', 'disziplin', 'wettbewerb']],
  ['place', ['place', 'pos', 'position', 'rank', 'medal', 'platz', 'rang', 'finish']],
  ['ageGroup', ['age group', 'agegroup', 'age', 'age category', 'group', 'class', 'ak', 'altersklasse']],
  ['gender', ['gender', 'sex', 'category', 'geschlecht', 'm/f', 'f/m']],
  ['mark', ['mark', 'result', 'performance', 'time', 'distance', 'height', 'points', 'leistung', 'ergebnis']],
  ['wind', ['wind', 'w/s', 'ws']],
];

const medalPlaces: Readonly<Record<string, string>> = { gold: '1', silver: '2', bronze: '3', g: '1', s: '2', b: '3' };

/** Whether a clipboard holds cells and not just a word. */
export function isTable(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}

/** Rows of a spreadsheet as rows of the entry: columns by their titles, else by what stands in them. */
export function parsePaste(text: string, lists: Lists): PastedRow[] {
  const lines = cellsOf(text);
  const [first] = lines;
  if (first === undefined) return [];
  const titled = first.map(columnOfTitle);
  const hasTitles = titled.filter((column) => column !== null).length >= 2;
  const body = hasTitles ? lines.slice(1) : lines;
  const columns = hasTitles ? titled : guessColumns(body, lists);
  return body
    .map((line) => toRow(line, columns, lists))
    .filter((row) => row.names.length > 0 || row.place !== '' || row.mark !== '');
}

function cellsOf(text: string): string[][] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) =>
      line.split('\t').map((cell) =>
        cell
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .trim(),
      ),
    )
    .filter((line) => line.some((cell) => cell !== ''));
}

function columnOfTitle(cell: string): Column | null {
  const title = cell.toLowerCase();
  return titles.find(([, words]) => words.includes(title))?.[0] ?? null;
}

/** Each column is what most of its cells can be; one kind once, the surest kinds first. */
function guessColumns(lines: readonly string[][], lists: Lists): (Column | null)[] {
  const width = Math.max(...lines.map((line) => line.length));
  const columns: (Column | null)[] = Array.from({ length: width }, () => null);
  const tests: readonly (readonly [Column, (cell: string) => boolean])[] = [
    ['gender', (cell) => parseGender(cell).type === 'gender'],
    ['place', (cell) => placeText(cell) !== ''],
    ['wind', (cell) => /^[+\-−]\d{1,2}(?:[.,]\d)?$/.test(cell)],
    ['ageGroup', (cell) => /\d|sen|open/i.test(cell) && groupOf(cell, '', lists) !== ''],
    ['discipline', (cell) => resolveDiscipline(cell, lists.disciplines, lists.season) !== null],
    ['mark', (cell) => /^\d/.test(cell) && parseMark(cell, 'timed').type === 'mark'],
    ['athlete', (cell) => /\p{L}{2}/u.test(cell)],
  ];
  for (const [column, test] of tests) {
    const shares = columns.map((taken, index) => {
      const cells = lines.map((line) => line[index] ?? '').filter((cell) => cell !== '');
      return taken !== null || cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
    });
    const best = Math.max(...shares);
    if (best > 0.6) columns[shares.indexOf(best)] = column;
  }
  // A first and a last name stand side by side.
  const athlete = columns.indexOf('athlete');
  const beside = columns.findIndex(
    (column, index) => column === null && lines.every((line) => /^\p{L}[\p{L}'’. -]*$/u.test(line[index] ?? '')),
  );
  if (athlete === -1 || beside !== athlete + 1) return columns;
  return columns.with(athlete, 'firstName').with(beside, 'lastName');
}

function toRow(line: readonly string[], columns: readonly (Column | null)[], lists: Lists): PastedRow {
  const cell = (column: Column) => line[columns.indexOf(column)] ?? '';
  const found = resolveDiscipline(cell('discipline'), lists.disciplines, lists.season)?.discipline ?? null;
  const parsed = parseGender(cell('gender'));
  const gender = parsed.type === 'gender' ? parsed.gender : '';
  const whole = cell('athlete') === '' ? `${cell('firstName')} ${cell('lastName')}`.trim() : cell('athlete');
  return {
    names: (found?.teamSize ?? 1) > 1 ? teamOf(whole) : whole === '' ? [] : [whole],
    discipline: found?.code ?? null,
    place: placeText(cell('place')) || cell('place'),
    mark: cell('mark'),
    wind: cell('wind'),
    ageGroup: groupOf(cell('ageGroup'), gender, lists),
    gender: (found?.teamSize ?? 1) > 1 ? gender : '',
  };
}

/** Runners of a team in one cell, in running order. */
function teamOf(cell: string): string[] {
  const separator = cell.includes(';') ? ';' : cell.includes('/') ? '/' : ',';
  return cell
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `1`, `1st`, `=3`, `Gold`; '' where the cell is no place from 1 to 12. */
function placeText(cell: string): string {
  const medal = medalPlaces[cell.toLowerCase()];
  if (medal !== undefined) return medal;
  if (/[.,:]\d/.test(cell)) return '';
  const parsed = parsePlace(cell);
  return parsed.type === 'place' && parsed.place !== null && parsed.place <= 12 ? String(parsed.place) : '';
}

function groupOf(cell: string, gender: 'F' | 'M' | 'X' | '', { ageGroups }: Lists): string {
  const groups = ageGroups.flatMap((group) =>
    group.kind === 'overall'
      ? []
      : [{ code: group.code, name: group.name, kind: group.kind, gender: group.gender, ordinal: group.ordinal }],
  );
  const code = parseAgeGroup(cell, gender === '' ? null : gender, groups);
  return groups.some((group) => group.code === code) ? (code ?? '') : '';
}
