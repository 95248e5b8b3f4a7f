import { command, type Operations, query } from '#main/operations.ts';

import { createLynxSheets, readLynxFiles } from './service.ts';

export const lynxOperations: Operations<'finishlynx'> = {
  read: query(readLynxFiles),
  createSheets: command(createLynxSheets),
};
