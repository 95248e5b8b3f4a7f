import type { JobProgress } from '#main/application.ts';
import type { QueryContext } from '#main/operations.ts';
import { findCompetition } from '#main/performances/competitions.ts';
import { legKeys } from '#main/performances/duplicates.ts';
import { type Surroundings, surroundingsByNeed } from '#main/standings/club-facts.ts';
import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';
import { importReason, importSuggestion } from '#shared/messages/import.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';

import { KnownDays } from './known-days.ts';
import { type ImportInput, namedCells, openImport, type OpenedImport } from './open-upload.ts';
import { People } from './people.ts';
import type { AthleteCandidate, QuarantinedRow } from './reading/candidate.ts';
import { inspectFile } from './reading/inspect.ts';
import { readRows } from './reading/read-rows.ts';
import { knownLegs, resolveRow, type ResultOfRow } from './resolve.ts';
import { creatingOf } from './run.ts';
import { ageGroupMissing } from './underivable.ts';

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
  const people = new People(context.read, reference.club.id);
  const days = new KnownDays(context.read, reference.club.id);
  const surroundings = surroundingsByNeed(context.read);
  const seen = new Set<string>();
  return outcomes.map((outcome): PreviewRow => {
    if (outcome.type === 'quarantined') return errorRow(outcome.line, outcome.cells, outcome.reason);
    const cells = namedCells(file.binding, outcome.cells);
    if ('firstName' in outcome)
      return { line: outcome.line, cells, reason: null, suggestion: null, state: athleteState(people, outcome, seen) };
    return previewResult(context, input, opened, { row: outcome, cells, people, days, surroundings, seen });
  });
}

function athleteState(people: People, row: AthleteCandidate, seen: Set<string>): PreviewRow['state'] {
  const key = JSON.stringify([row.firstName, row.lastName, row.gender, row.dateOfBirth]);
  if (seen.has(key)) return 'duplicate';
  seen.add(key);
  const found = people.find({
    first: row.firstName,
    last: row.lastName,
    gender: row.gender,
    dateOfBirth: row.dateOfBirth,
  });
  return found.type === 'known' ? 'duplicate' : found.type === 'several' ? 'error' : 'new';
}

interface RowToPreview {
  readonly row: ResultOfRow;
  readonly cells: Record<string, string>;
  readonly people: People;
  readonly days: KnownDays;
  readonly surroundings: Surroundings;
  readonly seen: Set<string>;
}

function previewResult(
  context: QueryContext,
  input: ImportInput,
  { reference }: OpenedImport,
  { row, cells, people, days, surroundings, seen }: RowToPreview,
): PreviewRow {
  const line = { line: row.line, cells, reason: null, suggestion: null };
  const kind = input.kind === 'records' ? 'records' : 'performances';
  const creating = creatingOf(input);
  const resolved = resolveRow(row, kind, reference, people, creating, input.allClubs);
  if (resolved.type === 'set-aside') return errorRow(row.line, cells, resolved.reason);
  if (resolved.type === 'other-club') return { ...line, state: 'other-club' };
  const competition =
    row.competition === ''
      ? undefined
      : findCompetition(context.read, reference.club.id, row.competition, row.venue, row.day);
  if (row.competition !== '' && competition === undefined && !creating.competitions) {
    return errorRow(row.line, cells, { code: 'UNKNOWN_COMPETITION', data: { text: row.competition } });
  }
  if (row.type === 'no-mark') return { ...line, state: 'no-mark' };
  const underivable = ageGroupMissing(reference, kind, surroundings, row, resolved);
  if (underivable !== null) return errorRow(row.line, cells, underivable);
  const isResult = 'place' in row;
  const key = {
    legs: legKeys(knownLegs(resolved.legs)),
    disciplineId: resolved.disciplineId ?? 0,
    gender: row.gender,
    day: row.day,
    competitionId: competition?.id ?? null,
    round: isResult ? row.round || null : null,
    heat: isResult ? row.heat || null : null,
    eventDetails: isResult ? row.eventDetails || null : null,
    markValue: row.mark?.value ?? null,
    timing: row.mark?.timing ?? null,
    place: isResult ? row.place : null,
  };
  const text = JSON.stringify([key, row.competition, row.venue]);
  if (seen.has(text)) return { ...line, state: 'duplicate' };
  seen.add(text);
  const { duplicate, isPossible } = days.find(key);
  return { ...line, state: duplicate !== null ? 'duplicate' : isPossible ? 'possible-duplicate' : 'new' };
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
