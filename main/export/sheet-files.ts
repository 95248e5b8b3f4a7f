import { fileURLToPath } from 'node:url';

import type { JobProgress } from '#main/application.ts';

import { listCsv } from './list-csv.ts';
import type { ListSheet } from './list-sheet.ts';

/** A file's content with the number of rows in it, and what its name says where that is more than its kind. */
export interface MadeFile {
  readonly bytes: Uint8Array | string;
  readonly rows: number;
  readonly name?: string;
}

/** A list as the file that is asked for; throws JOB_CANCELLED where a long one is stopped. */
export async function listFile(sheet: ListSheet, format: 'csv' | 'pdf', progress: JobProgress): Promise<MadeFile> {
  const rows = sheet.sections.reduce((sum, section) => sum + section.rows.length, 0);
  if (format === 'csv') return { bytes: listCsv(sheet), rows, name: sheet.title };
  // Loaded when it is needed: the drawing library and its fonts are the heaviest part of the application.
  const { renderListPdf } = await import('./list-pdf.ts');
  return { bytes: await renderListPdf(sheet, { fontsFolder: fontsFolder(), progress }), rows, name: sheet.title };
}

/** The fonts lie in dist/fonts, beside the bundles and two folders above the sources. */
export function fontsFolder(): string {
  const isBundle = !import.meta.url.endsWith('.ts');
  return fileURLToPath(new URL(isBundle ? '../fonts' : '../../dist/fonts', import.meta.url));
}
