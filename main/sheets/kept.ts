import type { Read, Write } from '#main/db/access.ts';
import type { SheetLineRow, SheetRow } from '#main/db/club-work-rows.ts';
import type { TypedPerformance } from '#main/performances/read-input.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { SheetCells, SheetColumn, SheetHead } from '#shared/contract/sheets.ts';
import { Failure, type FailureCode, type FailureData } from '#shared/domain/failure.ts';

/** What stands wrong in a row, as a code whose sentence is made when it is shown. */
export interface Problem {
  readonly column: SheetColumn;
  readonly leg: number | null;
  readonly code: ProblemCode;
  readonly data: unknown;
}
export type ProblemCode = FailureCode | SheetProblem;

/** What only a sheet can find; the sentences are in `shared/messages/sheets.ts`. */
export type SheetProblem =
  | 'NO_DISCIPLINE'
  | 'NO_SEASON'
  | 'NO_DAY'
  | 'NO_TEAM_CATEGORY'
  | 'NO_NAME'
  | 'NOT_OURS'
  | 'SEVERAL_ATHLETES'
  | 'NO_MARK'
  | 'NOT_A_PLACE'
  | 'NOT_A_LANE'
  | 'ROW_SAYS_IT';

export type Question =
  | { readonly code: 'look-again'; readonly data: FailureData['NEEDS_CONFIRMATION'] }
  | { readonly code: 'place-only'; readonly data: Record<string, never> }
  | {
      readonly code: 'guests';
      /** Runners who are nobody of the club, and what else wants a second look. */
      readonly data: { names: readonly string[]; also: FailureData['NEEDS_CONFIRMATION'] | null };
    }
  | { readonly code: 'same'; readonly data: FailureData['DUPLICATE'] };

/** What somebody decided about a row, and what stands in it. */
export interface Content {
  readonly cells: SheetCells;
  readonly isLeftOut: boolean;
  /** Somebody looked again and said yes. */
  readonly isConfirmed: boolean;
  /** False for a row of a file that nobody confirmed yet. */
  readonly isAccepted: boolean;
}

/** A row as it was before a step, so that the step can be taken back. */
interface PastLine extends Content {
  readonly step: number;
  readonly state: SheetLineRow['state'] | 'absent';
}

interface KeptCells extends Content {
  readonly problems: readonly Problem[];
  readonly question: Question | null;
  /** What the sheet last recorded of this row; null before. A correction elsewhere is told from it. */
  readonly said: TypedPerformance | null;
  /** The performance was there before the row: it is let go with the row, never deleted. */
  readonly isAdopted: boolean;
  readonly past: readonly PastLine[];
}

export interface Line extends KeptCells {
  readonly id: number;
  readonly uuid: string;
  readonly ordinal: number;
  readonly state: SheetLineRow['state'];
  readonly performanceUuid: string | null;
  readonly nonMarkUuid: string | null;
}

export interface Sheet {
  readonly id: number;
  readonly uuid: string;
  readonly source: SheetRow['source'];
  readonly state: SheetRow['state'];
  readonly head: SheetHead;
  /** How many steps were done on this sheet; each change is one. */
  readonly step: number;
  readonly past: readonly { readonly step: number; readonly head: SheetHead }[];
}

/** So many steps of a row and of the head can be taken back. */
const keptSteps = 30;

/** A sheet of the club. Throws NOT_FOUND. */
export function sheetOf(read: Read, reference: ClubReference, uuid: string): Sheet {
  const row = read.sql('SELECT * FROM sheet WHERE uuid = ? AND club_id = ?').get(uuid, reference.club.id) as
    | SheetRow
    | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'sheet', id: uuid });
  const kept = JSON.parse(row.head) as Pick<Sheet, 'head' | 'step' | 'past'>;
  return { id: row.id, uuid: row.uuid, source: row.source, state: row.state, ...kept };
}

export function insertSheet(
  write: Write,
  clubId: number,
  sheet: Pick<SheetRow, 'uuid' | 'source' | 'file_name'> & { head: SheetHead },
): Sheet {
  const kept = { head: sheet.head, step: 0, past: [] };
  const { lastInsertRowid } = write
    .sql(
      `INSERT INTO sheet (uuid, club_id, head, source, file_name, state, created_at, created_by, changed_at)
       VALUES (?, ?, ?, ?, ?, 'open', ?, ?, ?)`,
    )
    .run(
      sheet.uuid,
      clubId,
      JSON.stringify(kept),
      sheet.source,
      sheet.file_name,
      write.door.now,
      write.door.actorId,
      write.door.now,
    );
  return { id: Number(lastInsertRowid), uuid: sheet.uuid, source: sheet.source, state: 'open', ...kept };
}

/** Begins a step: the head as it will be, with the one before kept where it differs. */
export function nextStep(write: Write, sheet: Sheet, head: SheetHead): Sheet {
  const step = sheet.step + 1;
  const isSame = JSON.stringify(head) === JSON.stringify(sheet.head);
  const past = isSame ? sheet.past : [...sheet.past, { step, head: sheet.head }].slice(-keptSteps);
  return storeHead(write, { ...sheet, head, step, past });
}

export function storeHead(write: Write, sheet: Sheet): Sheet {
  const { head, step, past } = sheet;
  write
    .sql('UPDATE sheet SET head = ?, changed_at = ? WHERE id = ?')
    .run(JSON.stringify({ head, step, past }), write.door.now, sheet.id);
  return sheet;
}

export function setSheetState(write: Write, sheet: Sheet, state: SheetRow['state']): void {
  write.sql('UPDATE sheet SET state = ?, changed_at = ? WHERE id = ?').run(state, write.door.now, sheet.id);
}

function toLine(row: SheetLineRow): Line {
  return {
    id: row.id,
    uuid: row.uuid,
    ordinal: row.ordinal,
    state: row.state,
    performanceUuid: row.performance_uuid,
    nonMarkUuid: row.non_mark_uuid,
    ...(JSON.parse(row.cells) as KeptCells),
  };
}

/** All rows of a sheet in their order, with those that were removed, which a step back may bring again. */
export function linesOf(read: Read, sheet: Sheet): Line[] {
  return (
    read.sql('SELECT * FROM sheet_row WHERE sheet_id = ? ORDER BY ordinal, id').all(sheet.id) as SheetLineRow[]
  ).map(toLine);
}

export function findLine(read: Read, sheet: Sheet, uuid: string): Line | null {
  const row = read.sql('SELECT * FROM sheet_row WHERE uuid = ?').get(uuid) as SheetLineRow | undefined;
  if (row === undefined) return null;
  if (row.sheet_id !== sheet.id) throw new Failure('NOT_FOUND', { what: 'row', id: uuid });
  return toLine(row);
}

/** A row with nothing in it yet, behind the others. */
export function insertLine(write: Write, sheet: Sheet, uuid: string, content: Content): Line {
  const { last } = write.sql('SELECT max(ordinal) AS last FROM sheet_row WHERE sheet_id = ?').get(sheet.id) as {
    last: number | null;
  };
  const ordinal = (last ?? 0) + 1;
  const kept: KeptCells = { ...content, problems: [], question: null, said: null, isAdopted: false, past: [] };
  const { lastInsertRowid } = write
    .sql("INSERT INTO sheet_row (uuid, sheet_id, ordinal, cells, state) VALUES (?, ?, ?, ?, 'removed')")
    .run(uuid, sheet.id, ordinal, JSON.stringify(kept));
  return {
    id: Number(lastInsertRowid),
    uuid,
    ordinal,
    state: 'removed',
    performanceUuid: null,
    nonMarkUuid: null,
    ...kept,
    past: [{ ...content, step: sheet.step, state: 'absent' }],
  };
}

/** A row with what it was kept, as the step that now begins finds it. */
export function remembered(line: Line, step: number): Line {
  const { cells, isLeftOut, isConfirmed, isAccepted, state } = line;
  if (line.past.at(-1)?.step === step) return line;
  return {
    ...line,
    past: [...line.past, { step, cells, isLeftOut, isConfirmed, isAccepted, state }].slice(-keptSteps),
  };
}

export function storeLine(write: Write, line: Line): void {
  const { cells, isLeftOut, isConfirmed, isAccepted, problems, question, said, isAdopted, past } = line;
  const kept: KeptCells = { cells, isLeftOut, isConfirmed, isAccepted, problems, question, said, isAdopted, past };
  write
    .sql('UPDATE sheet_row SET cells = ?, state = ?, performance_uuid = ?, non_mark_uuid = ? WHERE id = ?')
    .run(JSON.stringify(kept), line.state, line.performanceUuid, line.nonMarkUuid, line.id);
}

/** The newest step that can be taken back; null where there is none. */
export function lastStep(sheet: Sheet, lines: readonly Line[]): number | null {
  const steps = [...lines.flatMap((line) => line.past.at(-1)?.step ?? []), ...sheet.past.slice(-1).map((p) => p.step)];
  return steps.length === 0 ? null : Math.max(...steps);
}
