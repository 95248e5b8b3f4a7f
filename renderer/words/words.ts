import { accounts } from './accounts.ts';
import { administration } from './administration.ts';
import { athletes } from './athletes.ts';
import { backups } from './backups.ts';
import { common } from './everywhere.ts';
import { components } from './components.ts';
import { countChart } from './count-chart.ts';
import { derivedChanges } from './derived-changes.ts';
import { desktop } from './desktop.ts';
import { finishlynx } from './finishlynx.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { importColumns } from './import-columns.ts';
import { imports } from './imports.ts';
import { jobs } from './jobs.ts';
import { lists } from './lists.ts';
import { markChart } from './mark-chart.ts';
import { medals } from './medals.ts';
import { people } from './people.ts';
import { performances } from './performances.ts';
import { printing } from './printing.ts';
import { privacy } from './privacy.ts';
import { proofs } from './proofs.ts';
import { ratification } from './ratification.ts';
import { records } from './records.ts';
import { reference } from './reference.ts';
import { settings } from './settings.ts';
import { sheets } from './sheets.ts';
import { shell } from './shell.ts';
import { start } from './start.ts';
import { sync } from './sync.ts';
import { updates } from './updates.ts';

/**
 * Every word on the screens, by feature. Another language is another object of this shape; sentences for codes, which paper,
 * terminal and programs say too, are in `shared/messages`.
 */
export const words = {
  accounts,
  administration,
  athletes,
  backups,
  common,
  components,
  countChart,
  derivedChanges,
  desktop,
  finishlynx,
  help,
  home,
  importColumns,
  imports,
  jobs,
  lists,
  markChart,
  medals,
  people,
  performances,
  printing,
  privacy,
  proofs,
  ratification,
  records,
  reference,
  settings,
  sheets,
  shell,
  start,
  sync,
  updates,
};
