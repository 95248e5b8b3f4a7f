import { command, type Operations, query } from '#main/operations.ts';

import { createAthlete, getAthlete, listAthletes, removeAthlete, updateAthlete } from './service.ts';

export const athleteOperations: Operations<'athletes'> = {
  list: query(listAthletes),
  get: query(getAthlete),
  create: command(createAthlete),
  update: command(updateAthlete),
  remove: command(removeAthlete),
};
