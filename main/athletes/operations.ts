import { command, type Operations, query } from '#main/operations.ts';

import { listAthletes } from './list.ts';
import { keepApart, mergeAthletes, previewMerge, unmergeAthletes } from './merge.ts';
import { getAthlete, medalsOfAthlete, progressionOf, recordsOfAthlete } from './profile.ts';
import { createAthlete, previewUpdate, removeAthlete, restoreAthlete, updateAthlete } from './service.ts';
import { listDuplicates } from './suggestions.ts';

export const athleteOperations: Operations<'athletes'> = {
  list: query(listAthletes),
  get: query(getAthlete),
  progression: query(progressionOf),
  records: query(recordsOfAthlete),
  medals: query(medalsOfAthlete),
  create: command(createAthlete),
  update: command(updateAthlete),
  previewUpdate: command(previewUpdate),
  remove: command(removeAthlete),
  restore: command(restoreAthlete),
  duplicates: query(listDuplicates),
  keepApart: command(keepApart),
  previewMerge: command(previewMerge),
  merge: command(mergeAthletes),
  unmerge: command(unmergeAthletes),
};
