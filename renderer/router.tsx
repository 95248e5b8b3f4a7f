import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';

import { readAddress, writeAddress } from './address.ts';
import { administrationSearch } from './administration/search.ts';
import { athleteSearch, athletesSearch } from './athletes/search.ts';
import { helpSearch } from './help/search.ts';
import { importSearch } from './imports/search.ts';
import { ageGroupSearch, bestsSearch, disciplineSearch, topSearch } from './lists/search.ts';
import { medalsSearch } from './medals/search.ts';
import { performancesSearch, recordSearch } from './performances/search.ts';
import { historySearch, recordsSearch } from './records/search.ts';
import { sheetsSearch } from './sheets/search.ts';
import { referenceSearch } from './reference/search.ts';
import { NoSuchPage, RouteProblem } from './shell/route-problem.tsx';
import { Shell } from './shell/shell.tsx';
import { startSearch } from './start/search.ts';

/**
 * Every screen and its address. Search parameters are typed by the schema in the feature's own `search.ts` (all
 * optional, so that a bare link works); a page reads them with `getRouteApi('/records').useSearch()`.
 */
const root = createRootRoute({ component: Shell, errorComponent: RouteProblem, notFoundComponent: NoSuchPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  validateSearch: startSearch,
  component: lazyRouteComponent(() => import('./start/start-page.tsx'), 'StartPage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  validateSearch: recordSearch,
  component: lazyRouteComponent(() => import('./performances/record-page.tsx'), 'RecordPage'),
});

const performances = createRoute({
  getParentRoute: () => root,
  path: '/performances',
  validateSearch: performancesSearch,
  component: lazyRouteComponent(() => import('./performances/performances-page.tsx'), 'PerformancesPage'),
});

const performance = createRoute({
  getParentRoute: () => root,
  path: '/performances/$id',
  component: lazyRouteComponent(() => import('./performances/performance-page.tsx'), 'PerformancePage'),
});

const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import('./records/records-page.tsx'), 'RecordsPage'),
});

const topList = createRoute({
  getParentRoute: () => root,
  path: '/lists/top',
  validateSearch: topSearch,
  component: lazyRouteComponent(() => import('./lists/top-page.tsx'), 'TopPage'),
});

const bestsList = createRoute({
  getParentRoute: () => root,
  path: '/lists/bests',
  validateSearch: bestsSearch,
  component: lazyRouteComponent(() => import('./lists/bests-page.tsx'), 'BestsPage'),
});

const discipline = createRoute({
  getParentRoute: () => root,
  path: '/disciplines/$code',
  validateSearch: disciplineSearch,
  component: lazyRouteComponent(() => import('./lists/discipline-page.tsx'), 'DisciplinePage'),
});

const ageGroup = createRoute({
  getParentRoute: () => root,
  path: '/age-groups/$code',
  validateSearch: ageGroupSearch,
  component: lazyRouteComponent(() => import('./lists/age-group-page.tsx'), 'AgeGroupPage'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/records/history',
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('./records/history-page.tsx'), 'HistoryPage'),
});

const athletes = createRoute({
  getParentRoute: () => root,
  path: '/athletes',
  validateSearch: athletesSearch,
  component: lazyRouteComponent(() => import('./athletes/athletes-page.tsx'), 'AthletesPage'),
});

const athlete = createRoute({
  getParentRoute: () => root,
  path: '/athletes/$id',
  validateSearch: athleteSearch,
  component: lazyRouteComponent(() => import('./athletes/athlete-page.tsx'), 'AthletePage'),
});

const finishlynx = createRoute({
  getParentRoute: () => root,
  path: '/sheets/finishlynx',
  component: lazyRouteComponent(() => import('./finishlynx/lynx-page.tsx'), 'LynxPage'),
});

const medals = createRoute({
  getParentRoute: () => root,
  path: '/medals',
  validateSearch: medalsSearch,
  component: lazyRouteComponent(() => import('./medals/medals-page.tsx'), 'MedalsPage'),
});

const medalEntry = createRoute({
  getParentRoute: () => root,
  path: '/medals/enter',
  component: lazyRouteComponent(() => import('./medals/entry-page.tsx'), 'MedalEntryPage'),
});

const medalPositions = createRoute({
  getParentRoute: () => root,
  path: '/medals/positions',
  component: lazyRouteComponent(() => import('./medals/positions-page.tsx'), 'MedalPositionsPage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
});

const sheets = createRoute({
  getParentRoute: () => root,
  path: '/sheets',
  validateSearch: sheetsSearch,
  component: lazyRouteComponent(() => import('./sheets/sheets-page.tsx'), 'SheetsPage'),
});

const sheet = createRoute({
  getParentRoute: () => root,
  path: '/sheets/$id',
  component: lazyRouteComponent(() => import('./sheets/sheet-page.tsx'), 'SheetPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});

const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference',
  validateSearch: referenceSearch,
  component: lazyRouteComponent(() => import('./reference/reference-page.tsx'), 'ReferencePage'),
});

const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  validateSearch: administrationSearch,
  component: lazyRouteComponent(() => import('./administration/administration-page.tsx'), 'AdministrationPage'),
});

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  validateSearch: helpSearch,
  component: lazyRouteComponent(() => import('./help/help-page.tsx'), 'HelpPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    start,
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
    settings,
    reference,
    administration,
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
