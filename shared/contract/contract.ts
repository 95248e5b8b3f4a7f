import { accounts } from './accounts.ts';
import { athletes } from './athletes.ts';
import { audit } from './audit.ts';
import { clubs } from './clubs.ts';
import { files } from './files.ts';
import { finishlynx } from './finishlynx.ts';
import { imports } from './imports.ts';
import { jobs } from './jobs.ts';
import { lists } from './lists.ts';
import { medals } from './medals.ts';
import { members } from './members.ts';
import { performances } from './performances.ts';
import { proofs } from './proofs.ts';
import { records } from './records.ts';
import { reference } from './reference.ts';
import { setup } from './setup.ts';
import { sheets } from './sheets.ts';
import { system } from './system.ts';

/** Every operation of the application, named once. */
export const contract = {
  accounts,
  athletes,
  audit,
  clubs,
  files,
  finishlynx,
  imports,
  jobs,
  lists,
  medals,
  members,
  performances,
  proofs,
  records,
  reference,
  setup,
  sheets,
  system,
};
export type Contract = typeof contract;
