import { fileURLToPath } from 'node:url';

import type { JobProgress } from '#main/application.ts';
import { storeExport } from '#main/files/exports.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import { recordList } from '#main/records/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';

import { athletesCsv, performancesCsv } from './lists-csv.ts';
import { recordsAsJson, recordsCsv } from './records-data.ts';
import { buildRecordSheet } from './build-record-sheet.ts';
import { renderRecordSheetHtml } from './record-sheet-html.ts';
import { renderRecordTable } from './record-table.ts';

export interface MadeExport {
  readonly fileId: string;
  readonly fileName: string;
  readonly rows: number;
}

type Input = InputOf<Contract['files']['export']>;

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
  const made = input.what === 'records' ? await makeRecords(context, input) : makeList(context, input, progress);
  const { club } = referenceOfClub(context.read, input.clubId);
  const fileName = `${club.name} ${input.what} ${context.today}.${extensions[input.format]}`;
  const fileId = storeExport(context.dataFolder, fileName, mimeTypes[input.format], made.bytes);
  return { fileId, fileName, rows: made.rows };
}

async function makeRecords(context: QueryContext, input: Input): Promise<{ bytes: Uint8Array | string; rows: number }> {
  const records = recordList(context, input, input.fullNames ? 'club' : 'public');
  const reference = referenceOfClub(context.read, input.clubId);
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

function makeList(context: QueryContext, input: Input, progress: JobProgress): { bytes: string; rows: number } {
  if (input.format !== 'csv') {
    throw new Failure('INVALID_INPUT', {
      fields: [{ field: 'format', problem: 'Athletes and performances are exported as CSV.' }],
    });
  }
  return input.what === 'athletes' ? athletesCsv(context, input.clubId) : performancesCsv(context, input, progress);
}

/** The fonts lie in dist/fonts, beside the bundles and two folders above the sources. */
function fontsFolder(): string {
  const isBundle = import.meta.url.includes('/dist/main/');
  return fileURLToPath(new URL(isBundle ? '../fonts' : '../../dist/fonts', import.meta.url));
}
