import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

import { openUpload, uploadLimit } from '#main/files/uploads.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';

import type { SourceFile } from './reading/decode.ts';
import { createLookups, type ImportLookups } from './reading/lookups.ts';
import type { Binding } from './reading/mapping.ts';
import { openFile, type OpenedFile } from './reading/open-file.ts';

export type ImportInput = InputOf<Contract['imports']['run']>;

export interface OpenedImport {
  readonly reference: ClubReference;
  readonly file: OpenedFile;
  readonly sha256: string;
  readonly lookups: ImportLookups;
}

/** Opens an uploaded file as the mapping says; columns may still be missing. */
export function openImport({ read, dataFolder }: QueryContext, input: ImportInput): OpenedImport {
  const reference = referenceOfClub(read, input.clubId);
  const source = readUpload(dataFolder, input.uploadId);
  const athletesFile =
    input.athletesUploadId === undefined ? undefined : readUpload(dataFolder, input.athletesUploadId);
  const file = openFile({ kind: input.kind, mapping: input.mapping, file: source, athletesFile });
  return {
    reference,
    file,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
    lookups: lookupsOf(reference),
  };
}

export function lookupsOf(reference: ClubReference): ImportLookups {
  return createLookups(
    reference.disciplines.map((d) => ({
      code: d.code,
      name: d.name,
      aliases: d.aliases,
      seasons: d.seasons,
      kind: d.kind,
      teamSize: d.team_size,
      windRule: d.wind_rule,
      specification: d.specification,
      ...(d.distance_metres === null ? {} : { distanceMetres: d.distance_metres }),
    })),
    reference.seasons,
  );
}

function readUpload(dataFolder: string, uploadId: string): SourceFile {
  const { path, name } = openUpload(dataFolder, uploadId);
  if (statSync(path).size > uploadLimit) throw new Failure('FILE_UNREADABLE', { file: name, problem: 'too-large' });
  return { name, bytes: readFileSync(path) };
}

/** A row's cells by our column names, as the mapping fills them. */
export function namedCells(binding: Binding, cells: readonly string[]): Record<string, string> {
  const bound = binding.bind(cells);
  return Object.fromEntries([...binding.present].map((column) => [column, bound.cells(column)]));
}
