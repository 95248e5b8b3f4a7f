import type { Read } from '#main/db/access.ts';
import type { JobProgress } from '#main/application.ts';
import { storeExport } from '#main/files/exports.ts';
import { tidyFileName } from '#main/files/file-name.ts';
import { csvLines } from '#main/export/csv.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { AuditLine } from '#shared/contract/audit.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { actionInWords, trailColumns } from '#shared/messages/audit.ts';

import { changesOfLine } from './changes.ts';
import { listTrail, trailLines, type TrailQuestion } from './trail.ts';

type Procedures = Contract['audit'];

const reportEvery = 5000;

export function listAudit(context: QueryContext, input: InputOf<Procedures['list']>): OutputOf<Procedures['list']> {
  const { page, pageSize, ...filters } = input;
  return listTrail(context.read, questionOf(context, filters, 'audit.list'), { page, pageSize });
}

/** The rows that a line's command wrote. Throws NOT_FOUND for a line of another club, or of this computer. */
export function listChanges(
  { read }: QueryContext,
  input: InputOf<Procedures['changes']>,
): OutputOf<Procedures['changes']> {
  const { club } = referenceOfClub(read, input.clubId);
  const line = read.sql('SELECT device_id, txn FROM audit WHERE id = ? AND club_id = ?').get(input.line, club.id) as
    | { device_id: number; txn: string | null }
    | undefined;
  if (line === undefined) throw new Failure('NOT_FOUND', { what: 'line', id: String(input.line) });
  if (line.txn === null) return { rows: [], hasMore: false };
  return changesOfLine(read, {
    clubId: club.id,
    devices: devicesThatWrote(read, club.id, line.device_id),
    txn: line.txn,
  });
}

/** Where the operations of a line may be: a hub knows the laptop that wrote it by an id of its own. */
function devicesThatWrote(read: Read, clubId: number, first: number): number[] {
  const others = read
    .sql(
      'SELECT id FROM device d WHERE id <> ? AND EXISTS (SELECT 1 FROM oplog WHERE club_id = ? AND device_id = d.id)',
    )
    .all(first, clubId) as { id: number }[];
  return [first, ...others.map(({ id }) => id)];
}

/** The filtered trail as a file that a spreadsheet opens, and runs nothing of. */
export function exportTrail(
  context: QueryContext,
  input: InputOf<Procedures['export']>,
  progress: JobProgress,
): { fileId: string; fileName: string; rows: number } {
  const { read, today, dataFolder } = context;
  const question = questionOf(context, input, 'audit.export');
  const { club } = referenceOfClub(read, input.clubId);
  let rows = 0;
  function* cells() {
    for (const line of trailLines(read, question)) {
      rows += 1;
      if (rows % reportEvery === 0) {
        progress.report('writing', rows, null);
        progress.throwIfCancelled();
      }
      yield cellsOf(line);
    }
  }
  const columns = trailColumns.map((name) => ({ name, kind: 'text' as const }));
  const pieces: Buffer[] = [];
  for (const line of csvLines(columns, cells(), { withByteOrderMark: true })) pieces.push(Buffer.from(line));
  const of = input.of === 'club' ? club.name : 'computer';
  const fileName = tidyFileName(`${of} audit ${today}.csv`);
  return { fileId: storeExport(dataFolder, fileName, 'text/csv', Buffer.concat(pieces)), fileName, rows };
}

function cellsOf(line: AuditLine): string[] {
  const { input, told } = line;
  const detail = line.isErased ? { erased: true } : { ...told, ...(input === null ? {} : { input }) };
  return [
    new Date(line.at).toISOString(),
    line.who,
    line.action,
    actionInWords(line.action),
    line.outcome,
    line.shell ?? '',
    line.subject ?? '',
    JSON.stringify(detail),
  ];
}

/** Whose lines: the club's, or those of this computer, which are nobody's business but a superuser's. */
function questionOf(
  { read, role }: QueryContext,
  { clubId, of, ...filters }: InputOf<Procedures['export']>,
  operation: string,
): TrailQuestion {
  const { club } = referenceOfClub(read, clubId);
  if (of === 'device' && role !== 'superuser') {
    throw new Failure('NOT_ALLOWED', { operation, needs: 'superuser', because: 'role' });
  }
  return { ...filters, clubId: of === 'device' ? null : club.id };
}
