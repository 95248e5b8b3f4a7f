import { openExport } from '#main/files/exports.ts';
import { storeUpload } from '#main/files/uploads.ts';
import type { InputOf } from '#main/operations.ts';
import type { AddedProof } from '#main/proofs/add.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { ImportKind, ImportPreview, ImportReport } from '#shared/contract/imports.ts';
import type { ProofKind } from '#shared/domain/proof.ts';

import type { TestClub } from './test-club.ts';

export interface ImportOptions {
  readonly name?: string;
  readonly mapping?: object;
  readonly onDuplicate?: 'skip' | 'update' | 'create';
  readonly createMissing?: readonly ('disciplines' | 'age-groups' | 'competitions' | 'seasons')[];
  readonly allClubs?: boolean;
  readonly dryRun?: boolean;
}

/** Sends a file; answers with its id. */
export async function upload(club: TestClub, text: string, name = 'results.csv'): Promise<string> {
  return (await storeUpload(club.test.folder, new File([text], name, { type: 'text/csv' }))).uploadId;
}

/** Adds a file as proof of a result. */
export async function addProof(
  club: TestClub,
  performanceId: string,
  bytes: Uint8Array,
  { name = 'finish.png', kind = 'photo-finish', label = '' }: { name?: string; kind?: ProofKind; label?: string } = {},
): Promise<AddedProof> {
  const { uploadId } = await storeUpload(club.test.folder, new File([Buffer.from(bytes)], name));
  return (await club.test.job('proofs.add', { clubId: club.id, performanceId, uploadId, kind, label })) as AddedProof;
}

async function inputOf(club: TestClub, kind: ImportKind, text: string, { name, ...options }: ImportOptions) {
  return { clubId: club.id, kind, uploadId: await upload(club, text, name), ...options };
}

export async function importText(
  club: TestClub,
  kind: ImportKind,
  text: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  return (await club.test.job('imports.run', await inputOf(club, kind, text, options))) as ImportReport;
}

export async function previewText(
  club: TestClub,
  kind: ImportKind,
  text: string,
  options: ImportOptions = {},
): Promise<ImportPreview> {
  return (await club.test.job('imports.preview', await inputOf(club, kind, text, options))) as ImportPreview;
}

/** A made file with its rows. */
export async function exported(
  club: TestClub,
  what: InputOf<Contract['files']['export']>['what'],
  format: 'csv' | 'json' | 'pdf' | 'html' | 'table' = 'csv',
  more: object = {},
): Promise<{ text: string; bytes: Uint8Array; rows: number; fileName: string; type: string }> {
  const made = (await club.test.job('files.export', { clubId: club.id, what, format, ...more })) as {
    fileId: string;
    fileName: string;
    rows: number;
  };
  const file = await openExport(club.test.folder, made.fileId);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { text: await file.text(), bytes, rows: made.rows, fileName: made.fileName, type: file.type };
}

/** Lines of a CSV without quoted cells, as objects by column. */
export function table(csv: string): Record<string, string>[] {
  const [header = '', ...lines] = csv.trimEnd().split('\r\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
