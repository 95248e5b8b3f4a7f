import { type Operations, query } from '#main/operations.ts';

import { listBests, topList } from './bests.ts';
import { challenges } from './challenges.ts';
import { formerRecords } from './former.ts';
import { nearMisses } from './near-misses.ts';
import { pendingDecisions } from './pending.ts';
import { listRecords, recentRecords, recordHistory } from './service.ts';

export const recordOperations: Operations<'records'> = {
  list: query(listRecords),
  history: query(recordHistory),
  recent: query(recentRecords),
  former: query(formerRecords),
  nearMisses: query(nearMisses),
  challenges: query(challenges),
  pending: query(pendingDecisions),
  bests: query(listBests),
  top: query(topList),
};
