import type { Operations } from '#main/operations.ts';
import { query } from '#main/operations.ts';

import { listBests } from './bests.ts';
import { ageGroupPage, disciplinePage } from './own-pages.ts';
import { topMarks } from './top.ts';

export const listOperations: Operations<'lists'> = {
  top: query(topMarks),
  bests: query(listBests),
  discipline: query(disciplinePage),
  ageGroup: query(ageGroupPage),
};
