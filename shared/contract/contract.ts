import { accounts } from './accounts.ts';
import { athletes } from './athletes.ts';
import { audit } from './audit.ts';
import { backups } from './backups.ts';
import { clubs } from './clubs.ts';
import { files } from './files.ts';
import { finishlynx } from './finishlynx.ts';
import { imports } from './imports.ts';
import { jobs } from './jobs.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { medals } from './medals.ts';
import { members } from './members.ts';
import { performances } from './performances.ts';
import { privacy } from './privacy.ts';
import { proofs } from './proofs.ts';
import { ratification } from './ratification.ts';
import { records } from './records.ts';
import { reference } from './reference.ts';
import { setup } from './setup.ts';
import { sheets } from './sheets.ts';
import { sync } from './sync.ts';
import { system } from './system.ts';
import { updates } from './updates.ts';

/** The features by name; written out, because the whole contract is larger than what the compiler writes into one declaration. */
export type Contract = {
  readonly accounts: typeof accounts;
  readonly athletes: typeof athletes;
  readonly audit: typeof audit;
  readonly backups: typeof backups;
  readonly clubs: typeof clubs;
  readonly files: typeof files;
  readonly finishlynx: typeof finishlynx;
  readonly imports: typeof imports;
  readonly jobs: typeof jobs;
  readonly lists: typeof lists;
  readonly mail: typeof mail;
  readonly medals: typeof medals;
  readonly members: typeof members;
  readonly performances: typeof performances;
  readonly privacy: typeof privacy;
  readonly proofs: typeof proofs;
  readonly ratification: typeof ratification;
  readonly records: typeof records;
  readonly reference: typeof reference;
  readonly setup: typeof setup;
  readonly sheets: typeof sheets;
  readonly sync: typeof sync;
  readonly system: typeof system;
  readonly updates: typeof updates;
};

/** Every operation of the application, named once. */
export const contract: Contract = {
  accounts,
  athletes,
  audit,
  backups,
  clubs,
  files,
  finishlynx,
  imports,
  jobs,
  lists,
  mail,
  medals,
  members,
  performances,
  privacy,
  proofs,
  ratification,
  records,
  reference,
  setup,
  sheets,
  sync,
  system,
  updates,
};
