import { type CommandContext, DryRun, type InputOf, type OutputOf } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { SheetChange, SheetHead, SheetRow } from '#shared/contract/sheets.ts';
import { readNonMark } from '#shared/domain/non-mark.ts';
import { sheetReasons } from '#shared/messages/sheets.ts';

import { withHeat } from './heats.ts';
import { type Line, linesOf, nextStep } from './kept.ts';
import { deskOf, openSheet } from './service.ts';
import { settle } from './settle.ts';
import { sheetRows } from './views.ts';

type Procedures = Contract['sheets'];
type Correction = InputOf<Procedures['correctHeat']>;

/**
 * Wind, day or status of a heat or of all, in one step; all verdicts follow. A preview does the same and then forgets it:
 * what it shows is what would be.
 */
export function correctHeat(context: CommandContext, input: Correction): OutputOf<Procedures['correctHeat']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const before = openSheet(context, reference, input.sheetId);
  const concerned = linesOf(context.read, before).filter(
    (line) => line.state !== 'removed' && (input.heat === null || line.cells.heat === input.heat),
  );
  const ids = new Set(concerned.map((line) => line.uuid));
  const wasShown = sheetRows(context, reference, before).filter((row) => ids.has(row.id));
  const sheet = nextStep(context.write, before, correctedHead(before.head, concerned, input));
  const desk = deskOf(context, reference, sheet, sheetReasons.heat);
  for (const line of concerned)
    settle(desk, line, { ...line, cells: correctedCells(line, input) }, line.state === 'saved');
  const isShown = new Map(sheetRows(context, reference, sheet).map((row) => [row.id, row]));
  const changes = wasShown.flatMap((row) => changeOf(row, isShown.get(row.id)));
  if (input.isPreview) throw new DryRun({ changes });
  return { changes };
}

function correctedHead(head: SheetHead, lines: readonly Line[], { heat, wind, day }: Correction): SheetHead {
  if (wind === undefined && day === undefined) return head;
  const changes = { ...(wind === undefined ? {} : { wind }), ...(day === undefined ? {} : { day }) };
  if (heat !== null) return withHeat(head, heat, changes);
  const names = new Set([...lines.map((line) => line.cells.heat), ...head.heats.map((each) => each.heat)]);
  // A day of all heats is the sheet's; a wind is each heat's own.
  const ofHeats = day === undefined ? changes : { ...changes, day: '' };
  const changed = [...names].reduce((each, name) => withHeat(each, name, ofHeats), head);
  return day === undefined ? changed : { ...changed, day };
}

function correctedCells({ cells, isLeftOut }: Line, { status, wind }: Correction): Line['cells'] {
  // The heat's wind holds for everybody in it from here on.
  const own = wind === undefined ? cells : { ...cells, wind: '' };
  if (status === undefined || isLeftOut) return own;
  const read = readNonMark(cells.mark);
  if (status === 'reinstate') return read === null ? own : { ...own, mark: read.note ?? cells.mark };
  // The mark is kept behind the status, so that a reinstated athlete has it again.
  const mark = read === null ? cells.mark : (read.note ?? '');
  return { ...own, mark: `${status} ${mark}`.trim() };
}

function changeOf(before: SheetRow, after: SheetRow | undefined): SheetChange[] {
  if (after === undefined) return [];
  const was = shown(before);
  const is = shown(after);
  if (
    JSON.stringify([was, windOf(before), before.recorded?.day]) ===
    JSON.stringify([is, windOf(after), after.recorded?.day])
  )
    return [];
  return [{ rowId: before.id, names: after.cells.athletes.map((leg) => leg.name), before: was, after: is }];
}

function shown(row: SheetRow): SheetChange['before'] {
  return { mark: row.status ?? row.recorded?.mark ?? row.cells.mark, badges: row.badges, state: row.state };
}

function windOf(row: SheetRow): unknown {
  return row.recorded?.wind ?? null;
}
