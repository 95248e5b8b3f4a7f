import type { CommandContext, InputOf, OutputOf } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { sheetCellsSchema, type SheetHead, sheetHeadSchema, type SheetRowInput } from '#shared/contract/sheets.ts';
import { Failure } from '#shared/domain/failure.ts';
import { sheetReasons } from '#shared/messages/sheets.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

import { withHeat } from './heats.ts';
import {
  findLine,
  insertLine,
  insertSheet,
  type Line,
  linesOf,
  nextStep,
  setSheetState,
  type Sheet,
  sheetOf,
} from './kept.ts';
import { OurAthletes } from './our-athletes.ts';
import { type Desk, settle } from './settle.ts';
import { oneRow } from './views.ts';

type Procedures = Contract['sheets'];

export interface NewSheet {
  readonly clubId: string;
  readonly head: SheetHead;
  readonly rows: readonly SheetRowInput[];
  readonly source: 'typed' | 'finishlynx';
  readonly fileName: string | null;
}

/**
 * Makes a sheet with its rows. Rows of a file stay drafts until `confirmRows`: their names are looked up and what is wrong
 * with them is found, but nothing is recorded. Answers with the sheet's uuid.
 */
export function createSheet(context: CommandContext, sheet: NewSheet): { id: string } {
  const { read, write } = context;
  const reference = referenceOfClub(read, sheet.clubId);
  const uuid = write.door.newId();
  const empty = insertSheet(write, reference.club.id, {
    uuid,
    source: sheet.source,
    file_name: sheet.fileName,
    head: sheetHeadSchema.parse(sheet.head),
  });
  if (sheet.rows.length > 0) {
    const desk = deskOf(context, reference, nextStep(write, empty, empty.head), sheetReasons.typing);
    addRows(desk, sheet.rows, sheet.source === 'typed');
  }
  return { id: uuid };
}

/** What all rows of a step need. */
export function deskOf(context: CommandContext, reference: ClubReference, sheet: Sheet, reason: string): Desk {
  return { context, reference, sheet, reason, people: new OurAthletes(context.read, reference.club.id) };
}

/** A sheet that may be written in. Throws NOT_FOUND, or INVALID_INPUT where it is closed. */
export function openSheet(context: CommandContext, reference: ClubReference, uuid: string): Sheet {
  const sheet = sheetOf(context.read, reference, uuid);
  if (sheet.state === 'closed')
    throw new Failure('INVALID_INPUT', {
      fields: [{ field: '', problem: 'This sheet is closed. Open it again first.' }],
    });
  return sheet;
}

export function updateHead(
  context: CommandContext,
  input: InputOf<Procedures['updateHead']>,
): OutputOf<Procedures['updateHead']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const before = openSheet(context, reference, input.sheetId);
  const sheet = nextStep(context.write, before, sheetHeadSchema.parse({ ...before.head, ...input.head }));
  const desk = deskOf(context, reference, sheet, sheetReasons.head);
  return { changed: settleAll(desk).length };
}

/** Every row again, under the head as it is now; answers with those that are on the sheet. */
export function settleAll(desk: Desk, among: (line: Line) => boolean = () => true): Line[] {
  const lines = linesOf(desk.context.read, desk.sheet).filter((line) => line.state !== 'removed' && among(line));
  return lines.map((line) => settle(desk, line, line, line.state === 'saved'));
}

export function saveRow(
  context: CommandContext,
  input: InputOf<Procedures['saveRow']>,
): OutputOf<Procedures['saveRow']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const before = openSheet(context, reference, input.sheetId);
  const { head, cells } = withWindOfHeat(reference, before.head, input.cells);
  const sheet = nextStep(context.write, before, head);
  const desk = deskOf(context, reference, sheet, sheetReasons.typing);
  const known = findLine(context.read, sheet, input.rowId);
  const content = {
    cells,
    isLeftOut: input.isLeftOut,
    isConfirmed: input.isConfirmed,
    isAccepted: known?.isAccepted ?? true,
  };
  const line = settle(desk, known ?? insertLine(context.write, sheet, input.rowId, content), content);
  if (head !== before.head) settleAll(desk, (other) => other.id !== line.id && other.cells.heat === cells.heat);
  return { row: oneRow(context, reference, sheet, line.uuid) };
}

/** A wind in a row of a race is that of its heat: typed once, it holds for all who ran in it. */
function withWindOfHeat(
  reference: ClubReference,
  head: SheetHead,
  cells: InputOf<Procedures['saveRow']>['cells'],
): { head: SheetHead; cells: InputOf<Procedures['saveRow']>['cells'] } {
  const discipline = head.discipline === null ? undefined : reference.disciplineByCode.get(head.discipline);
  const isOfHeat =
    discipline?.kind === 'timed' && head.season !== null && isWindTaken(discipline.wind_rule, head.season);
  if (!isOfHeat || cells.wind === '') return { head, cells };
  return { head: withHeat(head, cells.heat, { wind: cells.wind }), cells: { ...cells, wind: '' } };
}

export function removeRow(
  context: CommandContext,
  input: InputOf<Procedures['removeRow']>,
): OutputOf<Procedures['removeRow']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const sheet = openSheet(context, reference, input.sheetId);
  const line = findLine(context.read, sheet, input.rowId);
  if (line === null || line.state === 'removed') throw new Failure('NOT_FOUND', { what: 'row', id: input.rowId });
  const desk = deskOf(context, reference, nextStep(context.write, sheet, sheet.head), sheetReasons.removed);
  settle(desk, line, { ...line, cells: sheetCellsSchema.parse({}), isLeftOut: false });
  return { removed: true };
}

export function pasteRows(context: CommandContext, input: InputOf<Procedures['paste']>): OutputOf<Procedures['paste']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const before = openSheet(context, reference, input.sheetId);
  const { head, rows } = withWindsOfHeats(reference, before.head, input.rows);
  const desk = deskOf(context, reference, nextStep(context.write, before, head), sheetReasons.typing);
  const lines = addRows(desk, rows, true);
  return { rows: lines.map((line) => line.uuid), ...counted(lines) };
}

type PastedRow = InputOf<Procedures['paste']>['rows'][number];

/** The first wind that a paste says of a heat is the heat's; a row that says another keeps its own. */
function withWindsOfHeats(
  reference: ClubReference,
  before: SheetHead,
  rows: readonly PastedRow[],
): { head: SheetHead; rows: PastedRow[] } {
  let head = before;
  const taken = rows.map((row) => {
    const known = head.heats.find((heat) => heat.heat === row.cells.heat && heat.wind !== '');
    if (known !== undefined) return known.wind === row.cells.wind ? { ...row, cells: { ...row.cells, wind: '' } } : row;
    const read = withWindOfHeat(reference, head, row.cells);
    head = read.head;
    return { ...row, cells: read.cells };
  });
  return { head, rows: taken };
}

function addRows(desk: Desk, rows: readonly SheetRowInput[], isAccepted: boolean): Line[] {
  const { write } = desk.context;
  return rows.map((row) => {
    const content = {
      cells: sheetCellsSchema.parse(row.cells),
      isLeftOut: row.isLeftOut ?? false,
      isConfirmed: false,
      isAccepted,
    };
    return settle(desk, insertLine(write, desk.sheet, write.door.newId(), content), content);
  });
}

function counted(lines: readonly Line[]): { saved: number; drafts: number } {
  return {
    saved: lines.filter((line) => line.state === 'saved').length,
    drafts: lines.filter((line) => line.state === 'draft').length,
  };
}

/** What was read from a file counts from here on: the given rows, or all that wait. */
export function confirmRows(
  context: CommandContext,
  input: InputOf<Procedures['confirm']>,
): OutputOf<Procedures['confirm']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const sheet = openSheet(context, reference, input.sheetId);
  const desk = deskOf(context, reference, nextStep(context.write, sheet, sheet.head), sheetReasons.typing);
  const wanted = input.rowIds === null ? null : new Set(input.rowIds);
  const waiting = linesOf(context.read, sheet).filter(
    (line) => !line.isAccepted && line.state !== 'removed' && (wanted === null || wanted.has(line.uuid)),
  );
  return counted(waiting.map((line) => settle(desk, line, { ...line, isAccepted: true })));
}

export function closeSheet(context: CommandContext, input: InputOf<Procedures['close']>): { closed: true } {
  setSheetState(
    context.write,
    sheetOf(context.read, referenceOfClub(context.read, input.clubId), input.sheetId),
    'closed',
  );
  return { closed: true };
}

export function reopenSheet(context: CommandContext, input: InputOf<Procedures['reopen']>): { reopened: true } {
  setSheetState(
    context.write,
    sheetOf(context.read, referenceOfClub(context.read, input.clubId), input.sheetId),
    'open',
  );
  return { reopened: true };
}

/** Throws away the paper of a sheet of which nothing is recorded. */
export function removeSheet(context: CommandContext, input: InputOf<Procedures['remove']>): { removed: true } {
  const { write } = context;
  const sheet = sheetOf(context.read, referenceOfClub(context.read, input.clubId), input.sheetId);
  const saved = linesOf(write, sheet).filter((line) => line.state === 'saved').length;
  if (saved > 0) {
    const problem = 'Results of this sheet are recorded. Remove its rows first, or close the sheet.';
    throw new Failure('INVALID_INPUT', { fields: [{ field: '', problem }] });
  }
  write.sql('DELETE FROM sheet_row WHERE sheet_id = ?').run(sheet.id);
  write.sql('DELETE FROM sheet WHERE id = ?').run(sheet.id);
  return { removed: true };
}
