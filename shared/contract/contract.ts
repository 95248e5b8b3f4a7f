import { athletes } from './athletes.ts';
import { clubs } from './clubs.ts';
import { files } from './files.ts';
import { imports } from './imports.ts';
import { jobs } from './jobs.ts';
import { lists } from './lists.ts';
import { medals } from './medals.ts';
import { performances } from './performances.ts';
import { records } from './records.ts';
import { reference } from './reference.ts';
import { setup } from './setup.ts';
import { sheets } from './sheets.ts';
import { system } from './system.ts';

/** Every operation of the application, named once. */
export const contract = {
  athletes,
  clubs,
  files,
  imports,
  jobs,
  lists,
  medals,
  performances,
  records,
  reference,
  setup,
  sheets,
  system,
};
export type Contract = typeof contract;
