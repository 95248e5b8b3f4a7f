import { wholeName } from './columns.ts';
import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';

type PreviewColumn = ImportPreview['columns'][number];

/** What a column of the file is used as now; null where it is not used. */
export function usedAs(column: PreviewColumn, mapping: Mapping): string | null {
  const { first_name: first, last_name: last } = mapping.columns ?? {};
  if (first !== undefined && first === last && first === column.name) return wholeName;
  return column.mappedTo;
}

/** The mapping after somebody chose what a column of the file is used as. */
export function withColumn(mapping: Mapping, column: PreviewColumn, choice: string | null): Mapping {
  const before = usedAs(column, mapping);
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

function tidy({ columns = {}, constants = {}, ...rest }: Mapping): Mapping {
  return {
    ...rest,
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(Object.keys(constants).length === 0 ? {} : { constants }),
  };
}
