import { readFileSync } from 'node:fs';

import { accountMode } from '#main/accounts/settings.ts';
import { clubsOf, listClubs, publicView } from '#main/clubs/service.ts';
import { job, type Operations, query } from '#main/operations.ts';

import { storeDemoClub } from './demo.ts';

export const setupOperations: Operations<'setup'> = {
  status: query(({ read, who, caller, today }) => {
    const all = listClubs(read);
    // Nobody signed in: what the public sees of a club are its name and its records.
    const clubs = who.account === null && who.everywhere === 'public' ? all.map(publicView) : clubsOf(who, all);
    const user = accountMode(read) === 'single' ? caller.user : who.name;
    return { isSetUp: all.length > 0, clubs, version: applicationVersion(), user, today };
  }),
  openDemo: job(
    () => null,
    ({ write, today }, { performances }, _prepared, progress) => storeDemoClub(write, performances, today, progress),
  ),
};

let version: string | undefined;

/** The version in package.json, which lies beside the built `dist` folder. */
export function applicationVersion(): string {
  version ??= (JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string }).version;
  return version;
}

function packageFile(): URL {
  // Sources lie two folders deep, bundles in dist/main: both find the project's own package.json.
  return new URL('../../package.json', import.meta.url);
}
