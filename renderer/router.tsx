import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';

import { SignInRoute, SignOutRoute } from './accounts/own-pages.tsx';
import { signInSearch } from './accounts/search.ts';
import { readAddress, writeAddress } from './address.ts';
import { administrationSearch } from './administration/search.ts';
import { athleteSearch, athletesSearch } from './athletes/search.ts';
import { helpSearch } from './help/search.ts';
import { importSearch } from './imports/search.ts';
import { ageGroupSearch, bestsSearch, disciplineSearch, topSearch } from './lists/search.ts';
import { medalsSearch } from './medals/search.ts';
import { performancesSearch, recordSearch } from './performances/search.ts';
import { ratificationSearch } from './ratification/search.ts';
import { historySearch, recordsSearch } from './records/search.ts';
import { sheetsSearch } from './sheets/search.ts';
import { referenceSearch } from './reference/search.ts';
import { NoSuchPage, RouteProblem } from './shell/route-problem.tsx';
import { Shell } from './shell/shell.tsx';
import { startSearch } from './start/search.ts';

/**
 * Every screen, its address, and the access that it needs in the club. Search parameters are typed by the schema in the
 * feature's own `search.ts` (all optional, so that a bare link works); a page reads them with `getRouteApi('/records').useSearch()`.
 */
const root = createRootRoute({
  staticData: { access: 'public' },
  component: Shell,
  errorComponent: RouteProblem,
  notFoundComponent: NoSuchPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  staticData: { access: 'superuser' },
  validateSearch: startSearch,
  component: lazyRouteComponent(() => import('./start/start-page.tsx'), 'StartPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  staticData: { access: 'public' },
  validateSearch: signInSearch,
  component: SignInRoute,
});

const signOut = createRoute({
  getParentRoute: () => root,
  path: '/sign-out',
  staticData: { access: 'public' },
  component: SignOutRoute,
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  staticData: { access: 'member' },
  validateSearch: recordSearch,
  component: lazyRouteComponent(() => import('./performances/record-page.tsx'), 'RecordPage'),
});

const performances = createRoute({
  getParentRoute: () => root,
  path: '/performances',
  staticData: { access: 'member' },
  validateSearch: performancesSearch,
  component: lazyRouteComponent(() => import('./performances/performances-page.tsx'), 'PerformancesPage'),
});

const performance = createRoute({
  getParentRoute: () => root,
  path: '/performances/$id',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./performances/performance-page.tsx'), 'PerformancePage'),
});

const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  staticData: { access: 'public' },
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import('./records/records-page.tsx'), 'RecordsPage'),
});

const topList = createRoute({
  getParentRoute: () => root,
  path: '/lists/top',
  staticData: { access: 'public' },
  validateSearch: topSearch,
  component: lazyRouteComponent(() => import('./lists/top-page.tsx'), 'TopPage'),
});

const bestsList = createRoute({
  getParentRoute: () => root,
  path: '/lists/bests',
  staticData: { access: 'member' },
  validateSearch: bestsSearch,
  component: lazyRouteComponent(() => import('./lists/bests-page.tsx'), 'BestsPage'),
});

const discipline = createRoute({
  getParentRoute: () => root,
  path: '/disciplines/$code',
  staticData: { access: 'member' },
  validateSearch: disciplineSearch,
  component: lazyRouteComponent(() => import('./lists/discipline-page.tsx'), 'DisciplinePage'),
});

const ageGroup = createRoute({
  getParentRoute: () => root,
  path: '/age-groups/$code',
  staticData: { access: 'member' },
  validateSearch: ageGroupSearch,
  component: lazyRouteComponent(() => import('./lists/age-group-page.tsx'), 'AgeGroupPage'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/records/history',
  staticData: { access: 'public' },
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('./records/history-page.tsx'), 'HistoryPage'),
});

const athletes = createRoute({
  getParentRoute: () => root,
  path: '/athletes',
  staticData: { access: 'member' },
  validateSearch: athletesSearch,
  component: lazyRouteComponent(() => import('./athletes/athletes-page.tsx'), 'AthletesPage'),
});

const athlete = createRoute({
  getParentRoute: () => root,
  path: '/athletes/$id',
  staticData: { access: 'member' },
  validateSearch: athleteSearch,
  component: lazyRouteComponent(() => import('./athletes/athlete-page.tsx'), 'AthletePage'),
});

const finishlynx = createRoute({
  getParentRoute: () => root,
  path: '/sheets/finishlynx',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./finishlynx/lynx-page.tsx'), 'LynxPage'),
});

const medals = createRoute({
  getParentRoute: () => root,
  path: '/medals',
  staticData: { access: 'member' },
  validateSearch: medalsSearch,
  component: lazyRouteComponent(() => import('./medals/medals-page.tsx'), 'MedalsPage'),
});

const medalEntry = createRoute({
  getParentRoute: () => root,
  path: '/medals/enter',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./medals/entry-page.tsx'), 'MedalEntryPage'),
});

const medalPositions = createRoute({
  getParentRoute: () => root,
  path: '/medals/positions',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./medals/positions-page.tsx'), 'MedalPositionsPage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  staticData: { access: 'staff' },
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
});

const sheets = createRoute({
  getParentRoute: () => root,
  path: '/sheets',
  staticData: { access: 'member' },
  validateSearch: sheetsSearch,
  component: lazyRouteComponent(() => import('./sheets/sheets-page.tsx'), 'SheetsPage'),
});

const sheet = createRoute({
  getParentRoute: () => root,
  path: '/sheets/$id',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./sheets/sheet-page.tsx'), 'SheetPage'),
});

const ratification = createRoute({
  getParentRoute: () => root,
  path: '/ratification',
  staticData: { access: 'staff' },
  validateSearch: ratificationSearch,
  component: lazyRouteComponent(() => import('./ratification/ratification-page.tsx'), 'RatificationPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});

const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference',
  staticData: { access: 'member' },
  validateSearch: referenceSearch,
  component: lazyRouteComponent(() => import('./reference/reference-page.tsx'), 'ReferencePage'),
});

const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  staticData: { access: 'owner' },
  validateSearch: administrationSearch,
  component: lazyRouteComponent(() => import('./administration/administration-page.tsx'), 'AdministrationPage'),
});

const sync = createRoute({
  getParentRoute: () => root,
  path: '/sync',
  staticData: { access: 'member' },
  component: lazyRouteComponent(() => import('./sync/sync-page.tsx'), 'SyncPage'),
});

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  staticData: { access: 'public' },
  validateSearch: helpSearch,
  component: lazyRouteComponent(() => import('./help/help-page.tsx'), 'HelpPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    start,
    signIn,
    signOut,
    record,
    performances,
    performance,
    records,
    history,
    topList,
    bestsList,
    discipline,
    ageGroup,
    athletes,
    athlete,
    finishlynx,
    medals,
    medalEntry,
    medalPositions,
    importing,
    ratification,
    settings,
    reference,
    administration,
    sync,
    help,
    sheets,
    sheet,
  ]),
  defaultPreload: 'intent',
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
