import { existsSync, openAsBlob, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import { removeOldUploads, storeUpload } from '#main/files/uploads.ts';
import { parseMappingFile } from '#main/import/reading/mapping-file.ts';
import type { ImportKind, ImportReport, Mapping } from '#shared/contract/imports.ts';
import { Failure } from '#shared/domain/failure.ts';

import { WrongUse } from './exit-codes.ts';
import { type Session, withSession } from './session.ts';
import type { Terminal } from './terminal.ts';
import { counted, textTable } from './text-table.ts';

export interface ImportCommandOptions {
  readonly club: string;
  readonly mapping?: string;
  readonly onDuplicate: string;
  readonly createMissing?: string;
  readonly allClubs?: boolean;
  readonly dryRun?: boolean;
}

const duplicateChoices = ['skip', 'update', 'create'] as const;
const creatable = ['disciplines', 'age-groups', 'competitions', 'seasons'] as const;

/** `import`: the whole file or, where it cannot be read, nothing; rows that cannot be read are set aside and told. */
export async function importFile(
  terminal: Terminal,
  kind: ImportKind,
  path: string,
  options: ImportCommandOptions,
): Promise<void> {
  const onDuplicate = duplicateChoices.find((choice) => choice === options.onDuplicate);
  if (onDuplicate === undefined)
    throw new WrongUse(`--on-duplicate takes ${duplicateChoices.join(', ')}, not “${options.onDuplicate}”.`);
  const createMissing = readCreateMissing(options.createMissing ?? '');
  const mapping: Mapping = options.mapping === undefined ? {} : parseMappingFile(await readTextFile(options.mapping));
  assertFile(path);
  const athletes =
    mapping.athletes === undefined ? null : secondFile(mapping.athletes.file, [options.mapping ?? path, path]);
  if (athletes !== null) assertFile(athletes);

  await withSession(terminal, 'write', async (session) => {
    const club = session.club(options.club);
    removeOldUploads(terminal.dataFolder, terminal.surroundings.now());
    const uploadId = await upload(terminal, path);
    const report = (await session.work('imports', 'run', {
      clubId: club.id,
      kind,
      uploadId,
      ...(athletes === null ? {} : { athletesUploadId: await upload(terminal, athletes) }),
      mapping,
      onDuplicate,
      createMissing,
      allClubs: options.allClubs ?? false,
      dryRun: options.dryRun ?? false,
    })) as ImportReport;
    await terminal.answer(report, () => reportText(report, kind, basename(path), options.dryRun ?? false));
  });
}

/** `undo`: takes a whole import back, whichever club it was for. */
export async function undoImport(terminal: Terminal, batch: string): Promise<void> {
  await withSession(terminal, 'write', async (session) => {
    const { clubId, batchId } = findBatch(session, batch);
    const { removed } = (await session.work('imports', 'undo', { clubId, batchId })) as { removed: number };
    await terminal.answer({ removed }, () => `The import is taken back: ${counted(removed, 'row')} removed.`);
  });
}

function findBatch(session: Session, batch: string): { clubId: string; batchId: string } {
  for (const club of session.ask('clubs', 'list', undefined)) {
    const found = session
      .ask('imports', 'list', { clubId: club.id })
      .find(({ id }) => id === batch.trim().toLowerCase());
    if (found !== undefined) return { clubId: club.id, batchId: found.id };
  }
  throw new WrongUse(`There is no import “${batch}”. Its number stands in the report of the import, under batch.`);
}

/** The second file lies beside the mapping that names it, or beside the file that is imported. */
function secondFile(name: string, besides: readonly string[]): string {
  const places = besides.map((file) => resolve(dirname(resolve(file)), name));
  return places.find((place) => existsSync(place)) ?? places[0] ?? name;
}

function readCreateMissing(text: string): (typeof creatable)[number][] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.map((word) => {
    const found = creatable.find((each) => each === word.toLowerCase());
    if (found === undefined) throw new WrongUse(`--create-missing takes ${creatable.join(', ')}, not “${word}”.`);
    return found;
  });
}

async function upload(terminal: Terminal, path: string): Promise<string> {
  const { uploadId } = await storeUpload(terminal.dataFolder, new File([await openAsBlob(path)], basename(path)));
  return uploadId;
}

/** Said before the database is opened: a wrong path is the commonest fault. */
function assertFile(path: string): void {
  try {
    if (!statSync(path).isFile()) throw new Failure('FILE_UNREADABLE', { file: path, problem: 'not-a-file' });
  } catch (error) {
    throw unreadable(error, path);
  }
}

async function readTextFile(path: string): Promise<string> {
  assertFile(path);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable(error, path);
  }
}

function unreadable(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Failure('FILE_UNREADABLE', { file: path, problem: 'missing' });
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure('FILE_UNREADABLE', { file: path, problem: 'not-readable' });
  return error;
}

const mostShown = 20;

function reportText(report: ImportReport, kind: ImportKind, file: string, isDryRun: boolean): string {
  const noun = kind === 'athletes' ? 'athlete' : kind === 'records' ? 'record' : 'performance';
  const sentences = [
    `${file}: ${counted(report.rows, 'row')}, ${counted(report.imported, noun)} ${isDryRun ? 'would be imported' : 'imported'}.`,
    said(report.duplicates, 'was here already', 'were here already'),
    said(
      report.possibleDuplicates.length,
      'may be a duplicate and was imported',
      'may be duplicates and were imported',
    ),
    said(report.noMark, 'has no mark (DNS, NM and the like)', 'have no mark (DNS, NM and the like)'),
    said(report.otherClub, 'is of another club', 'are of another club'),
    said(report.quarantined.length, 'could not be read and was set aside', 'could not be read and were set aside'),
    report.clubRecordsSet > 0 ? `${counted(report.clubRecordsSet, 'club record')} set.` : '',
    report.personalBestsSet > 0 ? `${counted(report.personalBestsSet, 'personal best')} set.` : '',
    report.batch === null ? '' : `To take it back: trackrecord undo ${report.batch}`,
  ];
  return [
    `${sentences.filter((sentence) => sentence !== '').join('\n')}\n`,
    ...rowsText('Set aside', report.quarantined),
    ...rowsText(
      'To look at',
      report.warnings.map((warning) => ({ ...warning, suggestion: null })),
    ),
  ].join('\n');
}

function said(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}.`;
}

function rowsText(
  title: string,
  rows: readonly { line: number; reason: string; suggestion: string | null }[],
): string[] {
  if (rows.length === 0) return [];
  const table = textTable(rows.slice(0, mostShown), [
    { title: 'Line', isRight: true, cell: (row) => String(row.line) },
    { title, cell: (row) => row.reason },
    { title: 'Suggestion', cell: (row) => row.suggestion ?? '' },
  ]);
  return rows.length > mostShown ? [table, `and ${rows.length - mostShown} more; --json has them all.\n`] : [table];
}
