import type { Operations } from '#main/operations.ts';
import { command, query, quietCommand } from '#main/operations.ts';

import { judgeTyped } from './judge.ts';
import { previewCorrection, previewRemoval } from './preview.ts';
import { keepDraft, readDraft } from './record-draft.ts';
import {
  correctPerformance,
  decidePerformance,
  recordPerformance,
  removePerformance,
  restorePerformance,
} from './service.ts';
import { suggestForField } from './suggestions.ts';
import { getPerformance, listPerformances } from './views.ts';

export const performanceOperations: Operations<'performances'> = {
  list: query(listPerformances),
  get: query(getPerformance),
  suggestions: query(suggestForField),
  judge: query(judgeTyped),
  draft: query(readDraft),
  keepDraft: quietCommand(keepDraft),
  record: command(recordPerformance),
  correct: command(correctPerformance),
  previewCorrect: command(previewCorrection),
  remove: command(removePerformance),
  previewRemove: command(previewRemoval),
  restore: command(restorePerformance),
  decide: command(decidePerformance),
};
