import type { Read } from '#main/db/access.ts';
import type { ImportBatchRow, QuarantinedRow as StoredRow } from '#main/db/import-rows.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { restoreStored, versionsReplacedBy } from '#main/performances/store.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { deriveTwinsHere } from '#main/sync/twins.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { ImportReport, Mapping } from '#shared/contract/imports.ts';
import { Failure } from '#shared/domain/failure.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';
import { importReason, importSuggestion } from '#shared/messages/import.ts';

import { takeAthletes } from './athletes.ts';
import { Importer } from './importer.ts';
import { lookupsOf } from './open-upload.ts';
import { bindColumns } from './reading/mapping.ts';
import { correctedRowReader } from './reading/read-rows.ts';
import { finishStandings, Tally } from './run.ts';
import { takeBackCompletions } from './undoing.ts';

type Procedures = Contract['imports'];

export function listBatches({ read }: QueryContext, input: InputOf<Procedures['list']>): OutputOf<Procedures['list']> {
  const reference = referenceOfClub(read, input.clubId);
  const rows = read
    .sql(
      `SELECT b.*, a.name AS actor, (SELECT count(*) FROM quarantined_row q WHERE q.batch_id = b.id AND q.state = 'waiting') AS waiting
       FROM import_batch b JOIN actor a ON a.id = b.imported_by WHERE b.club_id = ? ORDER BY b.imported_at DESC, b.id DESC`,
    )
    .all(reference.club.id) as (ImportBatchRow & { actor: string; waiting: number })[];
  return rows.map((row) => ({
    id: row.uuid,
    kind: row.kind,
    fileName: row.file_name,
    importedAt: new Date(row.imported_at).toISOString(),
    importedBy: row.actor,
    undoneAt: row.undone_at === null ? null : new Date(row.undone_at).toISOString(),
    report: JSON.parse(row.report) as ImportReport,
    waiting: row.undone_at === null ? row.waiting : 0,
  }));
}

/**
 * Takes a whole import back: its results count no more, those that they took the place of count again, athletes that it made
 * and nobody used since are removed.
 */
export function undoBatch({ write }: CommandContext, input: { clubId: string; batchId: string }): { removed: number } {
  const reference = referenceOfClub(write, input.clubId);
  const batch = batchRow(write, reference, input.batchId);
  if (batch.undone_at !== null) throw new Failure('BATCH_ALREADY_UNDONE', { batch: batch.file_name });
  const all = write.sql('SELECT id, is_live FROM performance WHERE batch_id = ?').all(batch.id) as {
    id: number;
    is_live: 0 | 1;
  }[];
  const ids = all.filter((row) => row.is_live === 1).map((row) => row.id);
  write.door.undoBatch(batch.id);
  const twins = deriveTwinsHere(
    write,
    reference.club.id,
    all.map((row) => row.id),
  );
  performancesChanged(write, reference.club.id, [...new Set([...ids, ...twins])]);
  for (const row of versionsReplacedBy(write, batch.id)) restoreStored(write, reference, row);
  const nonMarks = write.sql('SELECT id FROM non_mark WHERE batch_id = ? AND is_deleted = 0').all(batch.id) as {
    id: number;
  }[];
  for (const { id } of nonMarks) write.door.update('non_mark', id, { is_deleted: 1 });
  const unused = write
    .sql(
      `SELECT a.id FROM athlete a WHERE a.batch_id = ? AND a.is_deleted = 0 AND a.merged_into_id IS NULL
         AND NOT EXISTS (SELECT 1 FROM athlete e WHERE e.merged_into_id = a.id)
         AND NOT EXISTS (SELECT 1 FROM performance_athlete l JOIN performance p ON p.id = l.performance_id WHERE l.athlete_id = a.id AND p.is_live = 1)`,
    )
    .all(batch.id) as { id: number }[];
  for (const athlete of unused) write.door.update('athlete', athlete.id, { is_deleted: 1 });
  takeBackCompletions(write, batch);
  return { removed: batch.kind === 'athletes' ? unused.length : ids.length };
}

export function listQuarantine(
  { read }: QueryContext,
  input: InputOf<Procedures['quarantine']>,
): OutputOf<Procedures['quarantine']> {
  const reference = referenceOfClub(read, input.clubId);
  const batch = batchRow(read, reference, input.batchId);
  const rows = read
    .sql('SELECT * FROM quarantined_row WHERE batch_id = ? ORDER BY line, id')
    .all(batch.id) as StoredRow[];
  return rows.map((row) => ({
    id: row.uuid,
    line: row.line,
    reason: row.reason,
    suggestion: row.suggestion,
    cells: JSON.parse(row.cells) as Record<string, string>,
    state: row.state,
  }));
}

/** Reads a corrected row again and takes it into the batch it came from; what still cannot be read waits on with its reason. */
export function retryRow(context: CommandContext, input: InputOf<Procedures['retry']>): OutputOf<Procedures['retry']> {
  const { write, today } = context;
  const reference = referenceOfClub(write, input.clubId);
  const row = quarantinedRow(write, reference, input.rowId);
  const batch = write.sql('SELECT * FROM import_batch WHERE id = ?').get(row.batch_id) as ImportBatchRow;
  if (batch.undone_at !== null) throw new Failure('BATCH_ALREADY_UNDONE', { batch: batch.file_name });
  // What a person typed is by our names: of the mapping only the forms of days and marks still matter.
  const { constants, values, dateFormat, decimal, timeGroups } = JSON.parse(batch.mapping) as Mapping;
  const given = Object.fromEntries(
    Object.entries(constants ?? {}).filter(([column]) => input.cells[column] === undefined),
  );
  const mapping: Mapping = { constants: given, values, dateFormat, decimal, timeGroups };
  const binding = bindColumns(
    batch.kind,
    mapping,
    { delimiter: ',', header: Object.keys(input.cells), rows: [] },
    null,
  );
  const outcome = correctedRowReader(batch.kind, binding, { lookups: lookupsOf(reference), today })(
    row.line,
    input.cells,
  );
  if (outcome.type === 'quarantined') return stillWaiting(write, row.id, input.cells, outcome.reason);

  if ('firstName' in outcome) {
    const tally = new Tally();
    takeAthletes(write, reference, [outcome], { batchId: batch.id, onDuplicate: 'skip' }, tally, () => undefined);
    const [problem] = tally.setAside;
    if (problem !== undefined) return stillWaiting(write, row.id, input.cells, problem.reason);
  } else {
    const importer = new Importer(write, {
      clubId: reference.club.id,
      batchId: batch.id,
      kind: batch.kind === 'records' ? 'records' : 'performances',
      onDuplicate: 'skip',
      // Whose club's a corrected row is, a person saw: it is kept as made for that club.
      allClubs: true,
      // A person looked at this row: what it names may be made.
      creating: { disciplines: false, seasons: false, ageGroups: false, competitions: true },
    });
    const result = importer.take(outcome);
    if (result.type === 'set-aside') return stillWaiting(write, row.id, input.cells, result.reason);
    finishStandings(
      context,
      reference.club.id,
      result.type === 'imported' ? [result.id] : [],
      importer.changedAthletes,
    );
  }
  write.door.update('quarantined_row', row.id, { state: 'imported', cells: JSON.stringify(input.cells) });
  return { state: 'imported', reason: null, suggestion: null };
}

function stillWaiting(
  write: CommandContext['write'],
  id: number,
  cells: Record<string, string>,
  reason: ImportReason,
): OutputOf<Procedures['retry']> {
  const words = { reason: importReason(reason), suggestion: importSuggestion(reason) };
  write.door.update('quarantined_row', id, { cells: JSON.stringify(cells), ...words });
  return { state: 'waiting', ...words };
}

export function dismissRow(
  { write }: CommandContext,
  input: InputOf<Procedures['dismiss']>,
): OutputOf<Procedures['dismiss']> {
  const reference = referenceOfClub(write, input.clubId);
  write.door.update('quarantined_row', quarantinedRow(write, reference, input.rowId).id, { state: 'dismissed' });
  return { dismissed: true };
}

function batchRow(read: Read, reference: ClubReference, uuid: string): ImportBatchRow {
  const row = read.sql('SELECT * FROM import_batch WHERE uuid = ? AND club_id = ?').get(uuid, reference.club.id) as
    | ImportBatchRow
    | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'import', id: uuid });
  return row;
}

function quarantinedRow(read: Read, reference: ClubReference, uuid: string): StoredRow {
  const row = read.sql('SELECT * FROM quarantined_row WHERE uuid = ? AND club_id = ?').get(uuid, reference.club.id) as
    | StoredRow
    | undefined;
  if (row === undefined || row.state !== 'waiting')
    throw new Failure('NOT_FOUND', { what: 'quarantined row', id: uuid });
  return row;
}
