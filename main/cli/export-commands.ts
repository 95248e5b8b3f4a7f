import type { z } from 'zod';

import { recordsAsJson } from '#main/export/records-data.ts';
import { openExport, removeOldExports } from '#main/files/exports.ts';
import type { exportInputSchema } from '#shared/contract/files.ts';

import { WrongUse } from './exit-codes.ts';
import { type FilterOptions, readDay, readFilters } from './filters.ts';
import { writeOutput } from './output-file.ts';
import { type Session, withSession } from './session.ts';
import type { Terminal } from './terminal.ts';
import { counted } from './text-table.ts';

const formats = ['table', 'csv', 'json', 'pdf', 'html'] as const;

export interface RecordsOptions extends FilterOptions {
  readonly club: string;
  readonly on?: string;
  readonly format: string;
  readonly out?: string;
  readonly fullNames?: boolean;
}

/**
 * `records`: the current club records, or those at the end of a day, in the terminal or as a file. Sheets (PDF, HTML) are for
 * the public and shorten the names of minors unless full names are asked for; what a program reads has them whole.
 */
export async function listRecords(terminal: Terminal, options: RecordsOptions): Promise<void> {
  const format = formats.find((each) => each === options.format);
  if (format === undefined)
    throw new WrongUse(`There is no format “${options.format}”. There is ${formats.join(', ')}.`);
  const { out, on } = options;
  if (format === 'pdf' && out === undefined) throw new WrongUse('A PDF goes into a file: name it with --out.');
  const day = on === undefined ? undefined : readDay('--on', on);
  await withSession(terminal, 'read', async (session) => {
    const club = session.club(options.club);
    const { filters, specification } = readFilters(session, club, options);
    const input = { ...filters, clubId: club.id, ...(day === undefined ? {} : { on: day }) };
    const isPlain = format === 'json' || terminal.isJson;
    const records = isPlain
      ? session
          .ask('records', 'list', input)
          .filter((record) => specification === null || record.specification === specification)
      : [];
    const value = recordsAsJson(records);
    if (format === 'json') {
      if (out !== undefined) await writeOutput(out, new Blob([`${JSON.stringify(value, null, 2)}\n`]));
      if (out === undefined && !terminal.isJson)
        return terminal.surroundings.out(`${JSON.stringify(value, null, 2)}\n`);
      return terminal.answer(value, () => savedText(value.length, out));
    }
    if (terminal.isJson && out === undefined) return terminal.answer(value, () => '');
    refuseSpecification(specification);
    const fullNames = (options.fullNames ?? false) || format === 'table' || format === 'csv';
    const { file, rows } = await make(terminal, session, { ...input, what: 'records', format, fullNames });
    if (out === undefined) return terminal.surroundings.out(await file.text());
    await writeOutput(out, file);
    return terminal.answer(value, () => savedText(rows, out));
  });
}

export interface ExportOptions extends FilterOptions {
  readonly club: string;
  readonly out: string;
}

/** `export`: a CSV file that `import` reads back. */
export async function exportFile(
  terminal: Terminal,
  what: 'performances' | 'athletes' | 'records',
  options: ExportOptions,
): Promise<void> {
  await withSession(terminal, 'read', async (session) => {
    const club = session.club(options.club);
    const { filters, specification } = readFilters(session, club, options);
    refuseSpecification(specification);
    if (what === 'athletes' && Object.keys(filters).length > 0)
      throw new WrongUse('Athletes are exported all together: leave the filters out.');
    const common = { clubId: club.id, format: 'csv', fullNames: true } as const;
    const inputs = {
      athletes: { ...common, what: 'athletes' },
      // Oldest first: of two equal marks of a day the one that was entered first comes back as the best.
      performances: { ...filters, ...common, what: 'performances', direction: 'up' },
      records: { ...filters, ...common, what: 'records' },
    } as const;
    const { file, rows } = await make(terminal, session, inputs[what]);
    await writeOutput(options.out, file);
    await terminal.answer({ rows }, () => savedText(rows, options.out));
  });
}

type ExportInput = z.input<typeof exportInputSchema>;

async function make(terminal: Terminal, session: Session, input: ExportInput): Promise<{ file: File; rows: number }> {
  removeOldExports(terminal.dataFolder, terminal.surroundings.now());
  const { fileId, rows } = (await session.work('files', 'export', input)) as { fileId: string; rows: number };
  return { file: await openExport(terminal.dataFolder, fileId), rows };
}

function refuseSpecification(specification: string | null): void {
  if (specification !== null) {
    throw new WrongUse(`A list is made of a whole discipline: leave “${specification}” out of its name.`);
  }
}

function savedText(rows: number, path: string | undefined): string {
  return `${counted(rows, 'row')} written to ${path ?? 'standard output'}.`;
}
