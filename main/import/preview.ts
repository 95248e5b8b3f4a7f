import type { JobProgress } from '#main/application.ts';
import type { QueryContext } from '#main/operations.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';
import { importReason, importSuggestion } from '#shared/messages/import.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';

import { AthleteIntake } from './athletes.ts';
import { Intake } from './intake.ts';
import { type ImportInput, namedCells, openImport, type OpenedImport } from './open-upload.ts';
import { Pretending } from './pretending.ts';
import type { AthleteCandidate, QuarantinedRow } from './reading/candidate.ts';
import { inspectFile } from './reading/inspect.ts';
import { readRows } from './reading/read-rows.ts';
import type { ResultOfRow } from './resolve.ts';
import { creatingOf } from './run.ts';

type PreviewRow = ImportPreview['rows'][number];

/** A person looks at the first rows, errors first; the counts are of all. */
const shownRows = 500;

/** What an import would do, row by row; writes nothing. */
export function previewImport(context: QueryContext, input: ImportInput, progress: JobProgress): ImportPreview {
  const remembered = rememberedMapping(context, input);
  const opened = openImport(context, input);
  const { file } = opened;
  const isComplete = file.binding.missing.length === 0;
  const rows = isComplete ? previewRows(context, input, opened, progress) : [];
  const count = (state: PreviewRow['state']) => rows.filter((row) => row.state === state).length;
  const inspected = inspectFile(input.kind, file);
  const suggestedFor = new Map(Object.entries(inspected.suggestion.columns ?? {}).map(([ours, name]) => [name, ours]));
  return {
    layout: inspected.layout,
    encoding: inspected.encoding,
    encodingIsCertain: inspected.encodingIsCertain,
    delimiter: inspected.delimiter,
    columns: inspected.columns.map(({ name, mappedTo, examples }) => ({
      name,
      mappedTo: mappedTo[0] ?? suggestedFor.get(name) ?? null,
      examples,
    })),
    ignoredColumns: [...inspected.ignoredColumns],
    missingColumns: [...inspected.missingColumns],
    suggestion: inspected.suggestion,
    counts: {
      rows: rows.length,
      new: count('new'),
      duplicate: count('duplicate'),
      possibleDuplicate: count('possible-duplicate'),
      noMark: count('no-mark'),
      otherClub: count('other-club'),
      error: count('error'),
    },
    rows: [...rows.filter((row) => row.state === 'error'), ...rows.filter((row) => row.state !== 'error')].slice(
      0,
      shownRows,
    ),
    rememberedMapping: remembered(file.layout),
  };
}

function previewRows(
  context: QueryContext,
  input: ImportInput,
  opened: OpenedImport,
  progress: JobProgress,
): PreviewRow[] {
  const { reference, file, lookups } = opened;
  const { outcomes } = readRows(input.kind, file, {
    lookups,
    today: context.today,
    onProgress: (done, total) => {
      progress.report('reading', done, total);
      progress.throwIfCancelled();
    },
  });
  const stateOf =
    input.kind === 'athletes' ? athleteStates(context, input, reference) : resultStates(context, input, reference);
  return outcomes.map((outcome): PreviewRow => {
    if (outcome.type === 'quarantined') return errorRow(outcome.line, outcome.cells, outcome.reason);
    const cells = namedCells(file.binding, outcome.cells);
    const state = stateOf(outcome);
    if (typeof state !== 'string') return errorRow(outcome.line, cells, state);
    return { line: outcome.line, cells, reason: null, suggestion: null, state };
  });
}

/** What becomes of a row, or why it is set aside. */
type StateOf = (row: ResultOfRow | AthleteCandidate) => PreviewRow['state'] | ImportReason;

function athleteStates({ read }: QueryContext, input: ImportInput, reference: ClubReference): StateOf {
  const intake = new AthleteIntake(read, reference.club.id, input.onDuplicate);
  const pretending = new Pretending(read, reference);
  return (row) => {
    if (!('firstName' in row)) throw new Error('a list of athletes has only athletes');
    const decision = intake.decide(row);
    if (decision.type === 'set-aside') return decision.reason;
    if (decision.type === 'duplicate') return 'duplicate';
    intake.taken(row, decision, decision.type === 'new' ? pretending.newId() : decision.id);
    return 'new';
  };
}

function resultStates({ read }: QueryContext, input: ImportInput, reference: ClubReference): StateOf {
  const { onDuplicate, allClubs } = input;
  const kind = input.kind === 'records' ? 'records' : 'performances';
  const options = { clubId: reference.club.id, kind, onDuplicate, creating: creatingOf(input), allClubs } as const;
  const pretending = new Pretending(read, reference);
  const intake = new Intake(read, pretending, options);
  return (row) => {
    if ('firstName' in row) throw new Error('a list of results has no athletes of their own');
    const decision = intake.decide(row);
    if (decision.type === 'set-aside') return decision.reason;
    if (decision.type !== 'taken') return decision.type;
    const id = pretending.newId();
    pretending.remember(id, decision);
    intake.stored(decision, id, '');
    if (decision.isPossibleDuplicate) return 'possible-duplicate';
    return decision.isDuplicate ? 'duplicate' : 'new';
  };
}

function errorRow(line: number, cells: QuarantinedRow['cells'], reason: ImportReason): PreviewRow {
  return {
    line,
    state: 'error',
    cells: { ...cells },
    reason: importReason(reason),
    suggestion: importSuggestion(reason),
  };
}

/** The mapping that the club used last for files of the same columns. */
function rememberedMapping({ read }: QueryContext, input: ImportInput): (layout: string) => Mapping | null {
  return (layout) => {
    const row = read
      .sql(
        `SELECT m.mapping FROM import_mapping m JOIN club c ON c.id = m.club_id WHERE c.uuid = ? AND m.kind = ? AND m.layout = ? AND m.is_deleted = 0 ORDER BY m.id DESC LIMIT 1`,
      )
      .get(input.clubId, input.kind, layout) as { mapping: string } | undefined;
    return row === undefined ? null : (JSON.parse(row.mapping) as Mapping);
  };
}
