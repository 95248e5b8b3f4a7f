import { command, job, type Operations, query, quietCommand } from '#main/operations.ts';

import { findAthletes } from './athletes.ts';
import { judgeEntries } from './entries.ts';
import { keepDraft, readDraft } from './entry-draft.ts';
import { listMedals } from './list.ts';
import { countMedals } from './overview.ts';
import { listPositions, setPositions } from './positions.ts';
import {
  editOccasion,
  listOccasions,
  recogniseMedals,
  restoreRecognitions,
  withdrawRecognitions,
} from './recognitions.ts';
import { recordMedals } from './record.ts';

export const medalOperations: Operations<'medals'> = {
  overview: query(countMedals),
  list: query(listMedals),
  judge: query(judgeEntries),
  findAthletes: query(findAthletes),
  draft: query(readDraft),
  keepDraft: quietCommand(keepDraft),
  record: command(recordMedals),
  recognise: command(recogniseMedals),
  withdrawRecognitions: command(withdrawRecognitions),
  restoreRecognitions: command(restoreRecognitions),
  occasions: query(listOccasions),
  editOccasion: command(editOccasion),
  positions: query(listPositions),
  setPositions: job(
    () => null,
    (context, input, _prepared, progress) => setPositions(context, input, progress),
  ),
};
