import type { Read } from '#main/db/access.ts';
import type { SheetRow as SheetTableRow } from '#main/db/club-work-rows.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { anyPerformance } from '#main/performances/store.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { SheetBadge, SheetCells, SheetFacts, SheetHead, SheetRow } from '#shared/contract/sheets.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

import { shownProblems, shownQuestion } from './issues.ts';
import { lastStep, type Line, linesOf, type Sheet, sheetOf } from './kept.ts';
import { typedOf } from './versions.ts';

type Procedures = Contract['sheets'];

interface ListedRow extends SheetTableRow {
  created_by_name: string;
  saved: number;
  drafts: number;
  left_out: number;
}

const listed = `SELECT s.*, a.name AS created_by_name,
    (SELECT count(*) FROM sheet_row r WHERE r.sheet_id = s.id AND r.state = 'saved') AS saved,
    (SELECT count(*) FROM sheet_row r WHERE r.sheet_id = s.id AND r.state = 'draft') AS drafts,
    (SELECT count(*) FROM sheet_row r WHERE r.sheet_id = s.id AND r.state = 'left-out') AS left_out
  FROM sheet s JOIN actor a ON a.id = s.created_by`;

/** Open sheets first, then the last changed. */
export function listSheets({ read }: QueryContext, input: InputOf<Procedures['list']>): OutputOf<Procedures['list']> {
  const reference = referenceOfClub(read, input.clubId);
  const { total } = read.sql('SELECT count(*) AS total FROM sheet WHERE club_id = ?').get(reference.club.id) as {
    total: number;
  };
  const rows = read
    .sql(`${listed} WHERE s.club_id = ? ORDER BY s.state DESC, s.changed_at DESC, s.id DESC LIMIT ? OFFSET ?`)
    .all(reference.club.id, input.pageSize, (input.page - 1) * input.pageSize) as ListedRow[];
  return { total, rows: rows.map((row) => toFacts(reference, row)) };
}

function toFacts(reference: ClubReference, row: ListedRow): SheetFacts {
  const { head } = JSON.parse(row.head) as { head: SheetHead };
  return {
    id: row.uuid,
    head,
    disciplineName: reference.disciplineByCode.get(head.discipline ?? '')?.name ?? '',
    seasonName: reference.seasonByCode.get(head.season ?? '')?.name ?? '',
    source: row.source,
    fileName: row.file_name,
    state: row.state,
    createdAt: new Date(row.created_at).toISOString(),
    createdBy: row.created_by_name,
    changedAt: new Date(row.changed_at).toISOString(),
    saved: row.saved,
    drafts: row.drafts,
    leftOut: row.left_out,
  };
}

/** A sheet with all its rows as they are now, whatever happened to their performances elsewhere. */
export function getSheet(context: QueryContext, input: InputOf<Procedures['get']>): OutputOf<Procedures['get']> {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const sheet = sheetOf(read, reference, input.sheetId);
  const row = read.sql(`${listed} WHERE s.id = ?`).get(sheet.id) as ListedRow;
  const lines = linesOf(read, sheet);
  return {
    ...toFacts(reference, row),
    rows: shownLines(read, reference, sheet, lines),
    canUndo: sheet.state === 'open' && lastStep(sheet, lines) !== null,
  };
}

/** The rows of a sheet, without those that were removed. */
export function sheetRows({ read }: Pick<QueryContext, 'read'>, reference: ClubReference, sheet: Sheet): SheetRow[] {
  return shownLines(read, reference, sheet, linesOf(read, sheet));
}

export function oneRow(
  { read }: Pick<QueryContext, 'read'>,
  reference: ClubReference,
  sheet: Sheet,
  uuid: string,
): SheetRow {
  const lines = linesOf(read, sheet).filter((line) => line.uuid === uuid);
  const [row] = shownLines(read, reference, sheet, lines);
  // An emptied row is on the sheet no more; its place shows the draft that it became.
  return row ?? { ...draftOf(lines[0]), id: uuid };
}

interface Recorded {
  /** Local id of the version that counts. */
  id: number | null;
  status: string | null;
}

/** What is recorded of each row, in one question: the version that counts of each performance, and each status. */
function recordedOf(read: Read, sheet: Sheet): Map<number, Recorded> {
  const rows = read
    .sql(
      `SELECT r.id AS line, n.status,
         CASE WHEN p.is_live = 1 THEN p.id ELSE (SELECT q.id FROM performance q WHERE q.is_live = 1
           AND (q.uuid = coalesce(p.origin_uuid, p.uuid) OR q.origin_uuid = coalesce(p.origin_uuid, p.uuid))) END AS id
       FROM sheet_row r LEFT JOIN performance p ON p.uuid = r.performance_uuid
         LEFT JOIN non_mark n ON n.uuid = r.non_mark_uuid AND n.is_deleted = 0 WHERE r.sheet_id = ?`,
    )
    .all(sheet.id) as { line: number; id: number | null; status: string | null }[];
  return new Map(rows.map(({ line, id, status }) => [line, { id, status }]));
}

function shownLines(read: Read, reference: ClubReference, sheet: Sheet, lines: readonly Line[]): SheetRow[] {
  const there = lines.filter((line) => line.state !== 'removed');
  const recorded = recordedOf(read, sheet);
  const ids = there.flatMap((line) => recorded.get(line.id)?.id ?? []);
  const views = performanceRows(read, reference, ids);
  const byUuid = new Map(views.map((view, index) => [ids[index], view]));
  const shared = sharedRecords(read, ids);
  return there.map((line) => {
    const { id = null, status = null } = recorded.get(line.id) ?? {};
    const view = id === null ? undefined : byUuid.get(id);
    return toRow(read, reference, line, view, status, id !== null && shared.has(id));
  });
}

/** Of performances those whose every record is one that they share with somebody who had it before. */
function sharedRecords(read: Read, ids: readonly number[]): Set<number> {
  const rows = read
    .sql(
      `SELECT s.performance_id AS id FROM json_each(?) j CROSS JOIN standing s ON s.performance_id = j.value
       WHERE s.is_current = 1 GROUP BY s.performance_id HAVING min(s.is_equalled) = 1`,
    )
    .all(JSON.stringify(ids)) as { id: number }[];
  return new Set(rows.map((row) => row.id));
}

function toRow(
  read: Read,
  reference: ClubReference,
  line: Line,
  view: PerformanceRow | undefined,
  status: string | null,
  isShared: boolean,
): SheetRow {
  const wasRecorded = line.state === 'saved' && line.performanceUuid !== null && status === null;
  const elsewhere = !wasRecorded
    ? null
    : view === undefined
      ? 'deleted'
      : view.id === line.performanceUuid
        ? null
        : 'corrected';
  return {
    ...draftOf(line),
    id: line.uuid,
    state: line.state === 'removed' ? 'draft' : line.state,
    cells: elsewhere === 'corrected' && view !== undefined ? cellsNow(read, reference, line, view) : line.cells,
    performanceId: view?.id ?? null,
    status,
    recorded:
      view === undefined
        ? null
        : {
            mark: view.mark?.text ?? '',
            wind: view.wind,
            place: view.place,
            medal: view.medal,
            ageGroup: view.ageGroup,
            day: view.day,
          },
    badges: view === undefined ? [] : badgesOf(view, isShared),
    elsewhere,
  };
}

function draftOf(line: Line | undefined): Omit<SheetRow, 'id'> {
  if (line === undefined) throw new Error('a row was saved and is not there');
  return {
    state: 'draft',
    cells: line.cells,
    problems: shownProblems(line.problems),
    question: shownQuestion(line.question),
    // Who was left out asks nothing until the row is taken in.
    isUnconfirmed: !line.isAccepted && line.state !== 'left-out',
    performanceId: null,
    status: null,
    recorded: null,
    badges: [],
    elsewhere: null,
  };
}

/** The cells as the correction on the performance's own page left them. */
function cellsNow(read: Read, reference: ClubReference, line: Line, view: PerformanceRow): SheetCells {
  const typed = typedOf(read, reference, anyPerformance(read, reference, view.id));
  const inherits = line.cells.wind === '' && line.said?.wind === typed.wind;
  return {
    ...line.cells,
    athletes: view.legs.map((leg) => ({ name: leg.name, athleteId: leg.athleteId })),
    mark: typed.mark,
    wind: inherits ? '' : typed.wind,
    place: typed.place === null ? '' : String(typed.place),
    heat: typed.heat,
    lane: typed.lane === null ? '' : String(typed.lane),
    bib: typed.bib,
  };
}

function badgesOf(view: PerformanceRow, isShared: boolean): SheetBadge[] {
  const badges: SheetBadge[] = [];
  if (view.clubRecord !== null) badges.push(view.clubRecord === 'former' ? 'ex-CR' : isShared ? '=CR' : 'CR');
  if (view.personalBest !== null) badges.push(view.personalBest === 'current' ? 'PB' : 'ex-PB');
  if (view.equalsBest) badges.push('=PB');
  if (view.seasonBest && view.personalBest !== 'current') badges.push('SB');
  if (view.windy) badges.push('w');
  if (view.mark !== null && (view.wind.status === 'UNKNOWN' || view.wind.status === 'NOT_MEASURED')) badges.push('NWI');
  if (view.mark?.timing === 'HAND') badges.push('h');
  return badges;
}
