import type { ImportKind, Mapping } from '#shared/contract/imports.ts';
import type { EncodingAlternative } from './encodings.ts';
import type { Column } from './columns.ts';
import type { OpenedFile } from './open-file.ts';
import { suggestMapping } from './suggest.ts';

/** What a person sees of a file before it is imported. */
export interface FileInspection {
  layout: string;
  encoding: string;
  encodingIsCertain: boolean;
  encodingAlternatives: readonly EncodingAlternative[];
  delimiter: string;
  /** In the order of the file; a column may fill several of ours. */
  columns: { name: string; mappedTo: readonly Column[]; examples: string[] }[];
  ignoredColumns: readonly string[];
  /** In words; nothing is read until there is none. */
  missingColumns: readonly string[];
  /** To be confirmed by a person. */
  suggestion: Mapping;
}

const examples = 3;
const longestExample = 60;
/** Rows that are looked at for examples: a column may be empty at first. */
const exampleRows = 200;

export function inspectFile(kind: ImportKind, file: OpenedFile): FileInspection {
  const { table, binding } = file;
  const rows = table.rows.filter(({ problem }) => problem === null).slice(0, exampleRows);
  return {
    layout: file.layout,
    encoding: file.encoding,
    encodingIsCertain: file.isCertain,
    encodingAlternatives: file.alternatives,
    delimiter: table.delimiter,
    columns: table.header.map((name, index) => ({
      name,
      mappedTo: binding.columnsFilledBy.get(name) ?? [],
      examples: [...new Set(rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== ''))]
        .slice(0, examples)
        .map((cell) => cell.slice(0, longestExample)),
    })),
    ignoredColumns: binding.ignored,
    missingColumns: binding.missing,
    suggestion: suggestMapping(kind, table),
  };
}
