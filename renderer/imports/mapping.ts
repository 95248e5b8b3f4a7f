import { wholeName } from './columns.ts';
import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';

type PreviewColumn = ImportPreview['columns'][number];

/** What a column of the file is used as now; null where it is not used, be it that something is suggested. */
export function usedAs(column: PreviewColumn, mapping: Mapping, suggestion: Mapping): string | null {
  const chosen = Object.entries(mapping.columns ?? {}).filter(([, name]) => name === column.name);
  const names = chosen.map(([name]) => name);
  if (names.includes('first_name') && names.includes('last_name')) return wholeName;
  if (names[0] !== undefined) return names[0];
  const isOnlySuggested = column.mappedTo !== null && suggestion.columns?.[column.mappedTo] === column.name;
  return isOnlySuggested ? null : column.mappedTo;
}

/** How the first look says that the file is best read: as the last one of its layout, else as its columns make likely. */
export function likelyMapping(preview: ImportPreview): { mapping: Mapping; from: 'remembered' | 'suggested' } | null {
  const { rememberedMapping, suggestion } = preview;
  if (rememberedMapping !== null) return { mapping: rememberedMapping, from: 'remembered' };
  return Object.keys(suggestion).length === 0 ? null : { mapping: suggestion, from: 'suggested' };
}

/** The mapping after somebody chose what a column of the file is used as. */
export function withColumn(
  mapping: Mapping,
  column: PreviewColumn,
  choice: string | null,
  suggestion: Mapping,
): Mapping {
  const before = usedAs(column, mapping, suggestion);
  const columns = { ...mapping.columns };
  const constants = { ...mapping.constants };
  for (const name of ours(before)) {
    Reflect.deleteProperty(columns, name);
    // A column that bears our own name would be found again by itself; an empty value for all rows keeps it out.
    if (choice === null || !ours(choice).includes(name)) constants[name] = '';
  }
  for (const name of ours(choice)) {
    columns[name] = column.name;
    Reflect.deleteProperty(constants, name);
  }
  return tidy({ ...mapping, columns, constants });
}

/** The mapping with one value for all rows in a column of ours; an empty one takes it away. */
export function withConstant(mapping: Mapping, name: string, value: string): Mapping {
  const columns = { ...mapping.columns };
  const constants = { ...mapping.constants };
  Reflect.deleteProperty(columns, name);
  if (value.trim() === '') Reflect.deleteProperty(constants, name);
  else constants[name] = value.trim();
  return tidy({ ...mapping, columns, constants });
}

function ours(choice: string | null): string[] {
  if (choice === null) return [];
  return choice === wholeName ? ['first_name', 'last_name'] : [choice];
}

/** Without tables that say nothing. */
export function tidy({ columns = {}, constants = {}, ...rest }: Mapping): Mapping {
  return {
    ...rest,
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(Object.keys(constants).length === 0 ? {} : { constants }),
  };
}
