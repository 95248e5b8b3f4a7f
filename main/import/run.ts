import type { JobProgress } from '#main/application.ts';
import { type CommandContext, DryRun, type QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import { performancesAdded } from '#main/standings/additions.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { ImportReport } from '#shared/contract/imports.ts';
import type { ImportReason, ImportWarning } from '#shared/domain/import-reason.ts';
import { importReason, importSuggestion, importWarning } from '#shared/messages/import.ts';

import { takeAthletes } from './athletes.ts';
import { Importer, type RowResult } from './importer.ts';
import { keptReport } from './kept-report.ts';
import { type ImportInput, namedCells, openImport } from './open-upload.ts';
import type { AthleteCandidate, QuarantinedRow } from './reading/candidate.ts';
import { checkComplete } from './reading/open-file.ts';
import { readRows } from './reading/read-rows.ts';
import type { ResultOfRow } from './resolve.ts';

export interface PreparedImport {
  readonly fileName: string;
  readonly sha256: string;
  /** Tells files of the same columns. */
  readonly layout: string;
  readonly outcomes: readonly (ResultOfRow | AthleteCandidate | QuarantinedRow)[];
  readonly rows: number;
  readonly started: number;
}

const reportEvery = 500;

/** Reads and checks the file, beside everybody else's work. */
export function prepareImport(context: QueryContext, input: ImportInput, progress: JobProgress): PreparedImport {
  const started = Date.now();
  const { file, sha256, lookups } = openImport(context, input);
  checkComplete(file);
  const read = readRows(input.kind, file, {
    lookups,
    today: context.today,
    onProgress: (done, total) => {
      progress.report('reading', done, total);
      progress.throwIfCancelled();
    },
  });
  return { fileName: file.name, sha256, layout: file.layout, outcomes: read.outcomes, rows: read.rows, started };
}

/** Takes the rows into the club: the whole file or nothing, in the command's one transaction. */
export function finishImport(
  context: CommandContext,
  input: ImportInput,
  prepared: PreparedImport,
  progress: JobProgress,
): ImportReport {
  const { write } = context;
  const reference = referenceOfClub(write, input.clubId);
  const clubId = reference.club.id;
  const batchUuid = write.door.newId();
  const batchId = write.door.insert('import_batch', {
    uuid: batchUuid,
    club_id: clubId,
    kind: input.kind,
    file_name: prepared.fileName,
    file_sha256: prepared.sha256,
    mapping: JSON.stringify(input.mapping),
    report: '{}',
    imported_at: write.door.now,
    imported_by: write.door.actorId,
    undone_at: null,
  });
  rememberMapping(write, clubId, input, prepared.layout);
  const tally = new Tally();
  const tick = (index: number) => {
    if (index % reportEvery !== 0) return;
    progress.report('importing', index, prepared.rows);
    progress.throwIfCancelled();
  };
  if (input.kind === 'athletes') {
    takeAthletes(
      write,
      reference,
      prepared.outcomes as readonly (AthleteCandidate | QuarantinedRow)[],
      { batchId, onDuplicate: input.onDuplicate },
      tally,
      tick,
    );
  } else {
    takeResults(context, input, prepared, clubId, batchId, tally, tick);
  }
  // Cells by our names are made only where they are needed: the file is opened once more for the rows that were set aside.
  const isRaw = tally.setAside.some((row) => Array.isArray(row.cells));
  const file = isRaw ? openImport(context, input).file : null;
  for (const row of tally.setAside) {
    const cells =
      file !== null && Array.isArray(row.cells) ? namedCells(file.binding, row.cells as readonly string[]) : row.cells;
    write.door.insert('quarantined_row', {
      uuid: write.door.newId(),
      club_id: clubId,
      batch_id: batchId,
      line: row.line,
      reason: importReason(row.reason),
      suggestion: importSuggestion(row.reason),
      cells: JSON.stringify(cells),
      state: 'waiting',
    });
  }
  const report: ImportReport = {
    ...tally.report(prepared.rows),
    ...setBy(context, batchId),
    batch: input.dryRun ? null : batchUuid,
    seconds: (Date.now() - prepared.started) / 1000,
  };
  write.door.update('import_batch', batchId, { report: JSON.stringify(keptReport(report)) });
  if (input.dryRun) throw new DryRun(report);
  return report;
}

function takeResults(
  context: CommandContext,
  input: ImportInput,
  prepared: PreparedImport,
  clubId: number,
  batchId: number,
  tally: Tally,
  tick: (index: number) => void,
): void {
  const { write } = context;
  const importer = new Importer(write, {
    clubId,
    batchId,
    kind: input.kind === 'records' ? 'records' : 'performances',
    onDuplicate: input.onDuplicate,
    allClubs: input.allClubs,
    creating: creatingOf(input),
  });
  const added: number[] = [];
  for (const [index, row] of prepared.outcomes.entries()) {
    tick(index);
    if (row.type === 'quarantined') {
      tally.quarantine(row.line, row.reason, row.cells);
      continue;
    }
    const result = importer.take(row as ResultOfRow);
    if (result.type === 'imported') added.push(result.id);
    tally.count(row.line, result, row.cells);
  }
  finishStandings(context, clubId, added, importer.changedAthletes);
}

/** Brings standings and bests up to date, also of athletes whose date of birth the file completed. */
export function finishStandings(
  { write }: CommandContext,
  clubId: number,
  added: readonly number[],
  changedAthletes: ReadonlySet<number>,
): void {
  performancesAdded(write, clubId, added);
  const older = [...changedAthletes].flatMap((id) =>
    (
      write.sql('SELECT performance_id AS id FROM performance_athlete WHERE athlete_id = ?').all(id) as { id: number }[]
    ).map((row) => row.id),
  );
  if (older.length > 0) performancesChanged(write, clubId, older);
}

export function creatingOf(input: Pick<ImportInput, 'createMissing'>) {
  return {
    disciplines: input.createMissing.includes('disciplines'),
    seasons: input.createMissing.includes('seasons'),
    ageGroups: input.createMissing.includes('age-groups'),
    competitions: input.createMissing.includes('competitions'),
  };
}

/** The next file of the same columns is read the same way. */
function rememberMapping(write: CommandContext['write'], clubId: number, input: ImportInput, layout: string): void {
  if (Object.keys(input.mapping).length === 0) return;
  const mapping = JSON.stringify(input.mapping);
  const known = write
    .sql('SELECT id FROM import_mapping WHERE club_id = ? AND kind = ? AND layout = ? AND is_deleted = 0')
    .get(clubId, input.kind, layout) as { id: number } | undefined;
  if (known === undefined)
    write.door.insert('import_mapping', {
      uuid: write.door.newId(),
      club_id: clubId,
      layout,
      kind: input.kind,
      mapping,
      is_deleted: 0,
    });
  else write.door.update('import_mapping', known.id, { mapping });
}

/** Performances of the batch that were a club record or a personal best when set. */
function setBy({ write }: CommandContext, batchId: number): { clubRecordsSet: number; personalBestsSet: number } {
  const { records } = write
    .sql(
      'SELECT count(*) AS records FROM performance p WHERE p.batch_id = ? AND EXISTS (SELECT 1 FROM standing s WHERE s.performance_id = p.id)',
    )
    .get(batchId) as { records: number };
  const { bests } = write
    .sql(
      `SELECT count(*) AS bests FROM performance p JOIN performance_athlete l ON l.performance_id = p.id AND l.leg = 1 WHERE p.batch_id = ? AND EXISTS
         (SELECT 1 FROM best b WHERE b.athlete_id = l.athlete_id AND b.event_id = p.event_id AND b.season_id = p.season_id AND b.performance_id = p.id AND b.year = 0)`,
    )
    .get(batchId) as { bests: number };
  return { clubRecordsSet: records, personalBestsSet: bests };
}

interface SetAside {
  readonly line: number;
  readonly reason: ImportReason;
  readonly cells: Readonly<Record<string, string>> | readonly string[];
}

/** Counts what became of each row. */
export class Tally {
  imported = 0;
  duplicates = 0;
  noMark = 0;
  otherClub = 0;
  readonly possible: number[] = [];
  readonly setAside: SetAside[] = [];
  readonly warnings: { line: number; reason: string }[] = [];

  quarantine(line: number, reason: ImportReason, cells: SetAside['cells']): void {
    this.setAside.push({ line, reason, cells });
  }

  warn(line: number, warnings: readonly ImportWarning[]): void {
    for (const warning of warnings) this.warnings.push({ line, reason: importWarning(warning) });
  }

  count(line: number, result: RowResult, cells: SetAside['cells']): void {
    switch (result.type) {
      case 'imported':
        this.imported += 1;
        if (result.isPossibleDuplicate) this.possible.push(line);
        this.warn(line, result.warnings);
        return;
      case 'duplicate':
        this.duplicates += 1;
        return;
      case 'no-mark':
        this.noMark += 1;
        return;
      case 'other-club':
        this.otherClub += 1;
        return;
      case 'set-aside':
        this.quarantine(line, result.reason, cells);
    }
  }

  report(rows: number): Omit<ImportReport, 'clubRecordsSet' | 'personalBestsSet' | 'batch' | 'seconds'> {
    return {
      rows,
      imported: this.imported,
      duplicates: this.duplicates,
      possibleDuplicates: this.possible.map((line) => ({ line })),
      noMark: this.noMark,
      otherClub: this.otherClub,
      quarantined: this.setAside.map((row) => ({
        line: row.line,
        reason: importReason(row.reason),
        suggestion: importSuggestion(row.reason),
      })),
      warnings: this.warnings,
    };
  }
}
