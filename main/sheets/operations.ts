import { command, type Operations, query } from '#main/operations.ts';

import { checkRows } from './check.ts';
import { correctHeat } from './heat-correction.ts';
import {
  closeSheet,
  confirmRows,
  createSheet,
  pasteRows,
  removeRow,
  removeSheet,
  reopenSheet,
  saveRow,
  updateHead,
} from './service.ts';
import { undoStep } from './steps.ts';
import { summarise } from './summary.ts';
import { getSheet, listSheets } from './views.ts';

export const sheetOperations: Operations<'sheets'> = {
  list: query(listSheets),
  get: query(getSheet),
  create: command((context, { clubId, head }) =>
    createSheet(context, { clubId, head, rows: [], source: 'typed', fileName: null }),
  ),
  updateHead: command(updateHead),
  saveRow: command(saveRow),
  removeRow: command(removeRow),
  undo: command(undoStep),
  check: query(checkRows),
  paste: command(pasteRows),
  correctHeat: command(correctHeat),
  confirm: command(confirmRows),
  close: command(closeSheet),
  reopen: command(reopenSheet),
  remove: command(removeSheet),
  summary: query(summarise),
};
