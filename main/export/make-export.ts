import type { JobProgress } from '#main/application.ts';
import { buildAthleteList } from '#main/athletes/athlete-list.ts';
import { buildAthletesList } from '#main/athletes/athletes-list.ts';
import { storeExport } from '#main/files/exports.ts';
import { buildBestsList, buildBestsTable } from '#main/lists/bests-list.ts';
import { buildTopList } from '#main/lists/top-list.ts';
import { medalList } from '#main/medals/medal-list.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { performanceList } from '#main/performances/performance-list.ts';
import { imageForPaper } from '#main/proofs/image-intake.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { buildChallengeList } from '#main/records/challenge-list.ts';
import { buildFormerList } from '#main/records/former-list.ts';
import { buildNearMissList } from '#main/records/near-miss-list.ts';
import { recordList } from '#main/records/service.ts';
import { buildCompetitionList, buildSheetList } from '#main/sheets/sheet-list.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { ClubRecord } from '#shared/contract/records.ts';
import { genderLabels } from '#shared/domain/gender.ts';

import { buildCertificate } from './build-certificate.ts';
import { buildDossier } from './build-dossier.ts';
import { buildRecordSheet } from './build-record-sheet.ts';
import { athletesCsv, performancesCsv } from './lists-csv.ts';
import { renderRecordSheetHtml } from './record-sheet-html.ts';
import { renderRecordTable } from './record-table.ts';
import { recordsAsJson, recordsCsv } from './records-data.ts';
import { fontsFolder, listFile, type MadeFile } from './sheet-files.ts';

export interface MadeExport {
  readonly fileId: string;
  readonly fileName: string;
  readonly rows: number;
}

type Input = InputOf<Contract['files']['export']>;
type What = Input['what'];
type Inputs = { [W in What]: Extract<Input, { what: W }> };
type Maker<W extends What> = (
  context: QueryContext,
  input: Inputs[W],
  progress: JobProgress,
) => MadeFile | Promise<MadeFile>;

/** Who makes what; a list that is printed is built by its feature as a `ListSheet`. */
const makers: { readonly [W in What]: Maker<W> } = {
  records: makeRecords,
  'former-records': (context, input, progress) =>
    listFile(buildFormerList(context, input, audienceOf(input)), input.format, progress),
  performances: (context, input, progress) =>
    input.format === 'csv'
      ? performancesCsv(context, input, progress)
      : listFile(performanceList(context, input, progress), input.format, progress),
  athletes: (context, input, progress) =>
    input.format === 'csv' ? athletesCsv(context, input) : listFile(buildAthletesList(context, input), 'pdf', progress),
  athlete: (context, input, progress) =>
    listFile(buildAthleteList(context, input, audienceOf(input)), input.format, progress),
  top: (context, input, progress) => listFile(buildTopList(context, input, audienceOf(input)), input.format, progress),
  bests: (context, input, progress) =>
    listFile(
      (input.format === 'csv' ? buildBestsTable : buildBestsList)(context, input, audienceOf(input)),
      input.format,
      progress,
    ),
  medals: (context, input, progress) => listFile(medalList(context, input, progress), input.format, progress),
  sheet: (context, input, progress) =>
    listFile(buildSheetList(context, input, audienceOf(input)), input.format, progress),
  competition: (context, input, progress) =>
    listFile(buildCompetitionList(context, input, audienceOf(input)), input.format, progress),
  'near-misses': (context, input, progress) =>
    listFile(buildNearMissList(context, input, audienceOf(input)), input.format, progress),
  challenges: (context, input, progress) =>
    listFile(buildChallengeList(context, input, audienceOf(input)), input.format, progress),
  certificate: makeCertificate,
  dossier: makeDossier,
};

const mimeTypes = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  table: 'text/plain;charset=utf-8',
} as const;
const extensions = { csv: 'csv', json: 'json', pdf: 'pdf', html: 'html', table: 'txt' } as const;

/** Makes a sheet or list and keeps it for the download. Sheets for the public shorten the names of minors without consent. */
export async function makeExport(context: QueryContext, input: Input, progress: JobProgress): Promise<MadeExport> {
  const { bytes, rows, name = input.what } = await make(input.what, context, input, progress);
  const { club } = referenceOfClub(context.read, input.clubId);
  // A list as on a day is of that day.
  const day = 'on' in input && input.on !== undefined && input.on !== '' ? input.on : context.today;
  const fileName = `${club.name} ${name} ${day}.${extensions[input.format]}`;
  const fileId = storeExport(context.dataFolder, fileName, mimeTypes[input.format], bytes);
  return { fileId, fileName, rows };
}

/** Whose eyes a file is for. */
function audienceOf({ fullNames }: Input): 'club' | 'public' {
  return fullNames ? 'club' : 'public';
}

function make<W extends What>(
  what: W,
  context: QueryContext,
  input: Inputs[W],
  progress: JobProgress,
): MadeFile | Promise<MadeFile> {
  return makers[what](context, input, progress);
}

async function makeCertificate(context: QueryContext, input: Inputs['certificate']): Promise<MadeFile> {
  const certificate = buildCertificate(context, input);
  const { renderCertificatePdf } = await import('./certificate-pdf.ts');
  return {
    bytes: await renderCertificatePdf(certificate, { fontsFolder: fontsFolder() }),
    rows: 1,
    name: `certificate ${certificate.names.length === 1 ? certificate.names[0] : certificate.title}`,
  };
}

async function makeDossier(context: QueryContext, input: Inputs['dossier'], progress: JobProgress): Promise<MadeFile> {
  const dossier = buildDossier(context, input);
  const { renderDossierPdf } = await import('./dossier-pdf.ts');
  const bytes = await renderDossierPdf(dossier, {
    fontsFolder: fontsFolder(),
    embeddable: (picture) => imageForPaper(picture.bytes, picture.mediaType),
    progress,
  });
  return { bytes, rows: dossier.pictures.length, name: `dossier ${dossier.title}` };
}

async function makeRecords(context: QueryContext, input: Inputs['records']): Promise<MadeFile> {
  const reference = referenceOfClub(context.read, input.clubId);
  const isOfMasters = (code: string) => reference.ageGroupByCode.get(code)?.kind === 'masters';
  const records = recordList(context, input, audienceOf(input)).filter(
    (record) => input.groups === undefined || (input.groups === 'masters') === isOfMasters(record.ageGroup),
  );
  return { ...(await recordsFile(context, reference, records, input)), name: recordsName(reference, input) };
}

/** `records Under 16 Women 100m`: several sheets lie side by side in a folder. */
function recordsName(reference: ClubReference, { groups, ageGroup, gender, discipline }: Inputs['records']): string {
  const group = ageGroup === undefined ? groups === 'masters' && 'Masters' : reference.ageGroup(ageGroup).name;
  return [
    'records',
    group,
    gender !== undefined && genderLabels[gender],
    discipline !== undefined && reference.discipline(discipline).name,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

async function recordsFile(
  context: QueryContext,
  reference: ClubReference,
  records: readonly ClubRecord[],
  input: Inputs['records'],
): Promise<MadeFile> {
  const rows = records.length;
  switch (input.format) {
    case 'csv':
      return { bytes: recordsCsv(records), rows };
    case 'json':
      return { bytes: JSON.stringify(recordsAsJson(records), null, 2), rows };
    case 'table':
      return {
        bytes: renderRecordTable(buildRecordSheet(reference, records, input, context.today), { width: null }),
        rows,
      };
    case 'html':
      return { bytes: renderRecordSheetHtml(buildRecordSheet(reference, records, input, context.today)), rows };
    case 'pdf': {
      // Loaded when it is needed: the drawing library and its fonts are the heaviest part of the application.
      const { renderRecordSheetPdf } = await import('./record-sheet-pdf.ts');
      return {
        bytes: await renderRecordSheetPdf(buildRecordSheet(reference, records, input, context.today), {
          fontsFolder: fontsFolder(),
        }),
        rows,
      };
    }
  }
}
