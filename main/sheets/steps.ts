import type { CommandContext, InputOf, OutputOf } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { sheetCellsSchema } from '#shared/contract/sheets.ts';
import { Failure } from '#shared/domain/failure.ts';
import { sheetReasons } from '#shared/messages/sheets.ts';

import { lastStep, linesOf, storeHead, storeLine } from './kept.ts';
import { deskOf, openSheet } from './service.ts';
import { settle } from './settle.ts';

type Procedures = Contract['sheets'];

const nothing = sheetCellsSchema.parse({});

/** Takes the last step back: the head and each row become what they were, and what was recorded with them. */
export function undoStep(context: CommandContext, input: InputOf<Procedures['undo']>): OutputOf<Procedures['undo']> {
  const { read, write } = context;
  const reference = referenceOfClub(read, input.clubId);
  const sheet = openSheet(context, reference, input.sheetId);
  const lines = linesOf(read, sheet);
  const step = lastStep(sheet, lines);
  if (step === null)
    throw new Failure('INVALID_INPUT', { fields: [{ field: '', problem: 'There is nothing to take back.' }] });
  const previous = sheet.past.at(-1);
  const isHeadChanged = previous?.step === step;
  const sheetBefore = storeHead(write, {
    ...sheet,
    ...(isHeadChanged && previous !== undefined ? { head: previous.head, past: sheet.past.slice(0, -1) } : {}),
  });
  // A step of its own number: `settle` keeps nothing of it, so that what is left in `past` is only what came before.
  const desk = deskOf(context, reference, { ...sheetBefore, step }, sheetReasons.undone);
  const touched = lines.filter((line) => line.past.at(-1)?.step === step);
  for (const line of touched) {
    const past = line.past.at(-1);
    if (past === undefined) continue;
    const isThere = past.state !== 'absent' && past.state !== 'removed';
    const cells = isThere ? past.cells : nothing;
    const { isLeftOut, isConfirmed, isAccepted } = past;
    // Nothing was recorded of a row that has waited ever since: with the step goes what the step recorded.
    const isFirstSaved = line.state === 'saved' && line.past.every(({ state }) => state !== 'saved');
    const before = isFirstSaved && isThere ? settle(desk, line, { ...line, cells: nothing }) : line;
    const settled = settle(desk, before, { cells, isLeftOut, isConfirmed, isAccepted }, past.state === 'saved');
    storeLine(write, { ...settled, past: line.past.slice(0, -1) });
  }
  return { rows: touched.map((line) => line.uuid), isHeadChanged };
}
