import type { ImportKind, Mapping } from '#shared/contract/imports.ts';
import { Failure } from '#shared/domain/failure.ts';
import { columnKey, columnsOf, isOneLine } from './columns.ts';
import { type DecodedFile, decodeFile, type SourceFile } from './decode.ts';
import { delimiterOfMapping } from './delimiter.ts';
import { readTable, type Table } from './delimited.ts';
import { type Binding, bindColumns, layoutKey } from './mapping.ts';

export interface OpenedFile extends Omit<DecodedFile, 'text'> {
  name: string;
  text: string;
  table: Table;
  binding: Binding;
  /** Tells layouts of columns apart. */
  layout: string;
}

export interface FilesToOpen {
  kind: ImportKind;
  mapping: Mapping;
  file: SourceFile;
  /** The second file, which the mapping's `athletes` names. */
  athletesFile?: SourceFile | undefined;
}

/** A mapping that names columns by number (`#1`) is for a file without a header. */
const columnNumber = /^#\d+$/;

/**
 * Opens a file for import: decodes it, takes it apart and connects its columns. Columns may still be missing
 * (`binding.missing`); `checkComplete` refuses those.
 * @throws Failure FILE_UNREADABLE, MAPPING_INVALID
 */
export function openFile({ kind, mapping, file, athletesFile }: FilesToOpen): OpenedFile {
  const decoded = decodeFile(file, mapping.encoding);
  const named = Object.values(mapping.columns ?? {});
  const known = new Set([...columnsOf(kind), ...named, ...Object.keys(mapping.where ?? {})].map(columnKey));
  const oneLine = new Set(
    columnsOf(kind)
      .filter(isOneLine)
      .map((column) => columnKey(mapping.columns?.[column] ?? column)),
  );
  const table = readTable(decoded.text, {
    delimiter: mapping.delimiter === undefined ? undefined : delimiterOfMapping(mapping.delimiter),
    hasNoHeader: named.length > 0 && named.every((name) => columnNumber.test(name)),
    isKnownName: (name) => known.has(columnKey(name)),
    isOneLine: (name) => oneLine.has(columnKey(name)),
  });
  const athletes = athletesFile === undefined ? null : readTable(decodeFile(athletesFile, mapping.encoding).text);
  const binding = bindColumns(kind, mapping, table, athletes);
  return { ...decoded, name: file.name, table, binding, layout: layoutKey(table.header) };
}

/**
 * @throws Failure FILE_UNREADABLE no-header where the first line is data, MISSING_COLUMNS
 */
export function checkComplete({ name, table, binding }: OpenedFile): void {
  if (binding.missing.length === 0) return;
  if (looksLikeData(table.header)) throw new Failure('FILE_UNREADABLE', { file: name, problem: 'no-header' });
  const found = table.header.filter((each) => each !== '');
  throw new Failure('MISSING_COLUMNS', { columns: [...binding.missing], found });
}

/** Names of columns are words; a first line with a day or a mark in it is no header. */
function looksLikeData(header: readonly string[]): boolean {
  return header.length === 0 || header.some((cell) => /^\d+[.:,;/-]\d+/.test(cell));
}
