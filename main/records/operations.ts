import { type Operations, query } from '#main/operations.ts';

import { listBests, topList } from './bests.ts';
import { listRecords, recentRecords, recordHistory } from './service.ts';

export const recordOperations: Operations<'records'> = {
  list: query(listRecords),
  history: query(recordHistory),
  recent: query(recentRecords),
  bests: query(listBests),
  top: query(topList),
};
