import { tidy } from './mapping.ts';
import type { Mapping } from '#shared/contract/imports.ts';

/** A second file, which says whose the results of the first are. */
export interface AthletesFile {
  uploadId: string;
  name: string;
  columns: readonly string[];
}

/** What a second file says of the athlete of a result. */
export const athleteColumns = ['first_name', 'last_name', 'gender', 'date_of_birth'] as const;
export type AthleteColumn = (typeof athleteColumns)[number];

/** The mapping with the athletes of a second file: their number and their columns as its names make likely. */
export function withAthletes(
  mapping: Mapping,
  columns: readonly string[],
  { name, columns: theirs }: AthletesFile,
  suggestion: Mapping,
): Mapping {
  const { athletes: before, ...rest } = mapping;
  const id = before !== undefined && theirs.includes(before.id) ? before.id : likelyNumber(theirs, columns);
  const key = before?.key ?? columns.find((column) => isSame(column, id)) ?? likelyNumber(columns, theirs);
  const found = athleteColumns.flatMap((column) => {
    const suggested = suggestion.columns?.[column];
    const isKnown = mapping.columns?.[column] !== undefined || columns.some((each) => isSame(each, column));
    return suggested === undefined || isKnown ? [] : [[column, suggested] as const];
  });
  const constants = Object.entries(mapping.constants ?? {}).filter(([column]) => !found.some(([of]) => of === column));
  return tidy({
    ...rest,
    ...(suggestion.dateFormat === undefined ? {} : { dateFormat: suggestion.dateFormat }),
    ...(mapping.dateFormat === undefined ? {} : { dateFormat: mapping.dateFormat }),
    constants: Object.fromEntries(constants),
    columns: { ...mapping.columns, ...Object.fromEntries(found) },
    athletes: { file: name, key, id },
  });
}

/** The mapping for the first file alone: what came from the second one goes. */
export function withoutAthletes(mapping: Mapping, columns: readonly string[]): Mapping {
  const { athletes, ...rest } = mapping;
  if (athletes === undefined) return mapping;
  const own = Object.entries(mapping.columns ?? {}).filter(([, name]) => columns.some((each) => isSame(each, name)));
  return tidy({ ...rest, columns: Object.fromEntries(own) });
}

/** The column of the second file that fills a column of ours; null where the first file or nothing does. */
export function takenFrom(column: AthleteColumn, mapping: Mapping, theirs: readonly string[]): string | null {
  const name = mapping.columns?.[column] ?? column;
  return theirs.find((each) => isSame(each, name)) ?? null;
}

/** The mapping with a column of the second file chosen for one of ours; null takes it away. */
export function withAthleteColumn(mapping: Mapping, column: AthleteColumn, name: string | null): Mapping {
  const { [column]: _, ...columns } = mapping.columns ?? {};
  const { [column]: __, ...constants } = mapping.constants ?? {};
  // Without a choice a column that bears our own name would be found again by itself.
  if (name === null) return tidy({ ...mapping, columns, constants: { ...constants, [column]: '' } });
  return tidy({ ...mapping, columns: { ...columns, [column]: name }, constants });
}

/** A column that both files have, else one whose name says that it is a number, else the first. */
function likelyNumber(columns: readonly string[], others: readonly string[]): string {
  const isNumber = (name: string) => /(?:^|[^a-z])(?:id|nr|no|number|nummer|numero|key)(?:$|[^a-z])/i.test(name);
  const shared = columns.filter((column) => others.some((other) => isSame(column, other)));
  return shared.find(isNumber) ?? columns.find(isNumber) ?? shared[0] ?? columns[0] ?? '';
}

function isSame(first: string, second: string): boolean {
  const key = (name: string) => name.trim().toLowerCase().replaceAll(/[ -]/g, '_');
  return key(first) === key(second);
}
