import type { DemoClub } from './demo-club.ts';
import { tabs as administration } from '#renderer/administration/search.ts';
import { tabs as reference } from '#renderer/reference/search.ts';
import type { SyncStatus } from '#shared/contract/sync.ts';

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What the page is told about the sync of the club instead of what is so. */
  readonly sync?: SyncStatus;
}

const inStep: SyncStatus = {
  state: 'in-step',
  place: 'hub.example:5432/club',
  waiting: 0,
  progress: null,
  inStepAt: '2026-06-14T12:05:00.000Z',
  triedAt: '2026-06-14T12:05:00.000Z',
  offlineSince: null,
  problem: null,
  stop: null,
  stopDetail: '',
  conflicts: 0,
  deferred: 0,
  filesToCome: 0,
};

/** What needs a hub, or an accident. */
const synced: readonly Screen[] = [
  { name: 'sync-in-step', path: '/sync', sync: inStep },
  { name: 'sync-first', path: '/sync', sync: { ...inStep, state: 'first', progress: { done: 1240, total: 5400 } } },
  { name: 'sync-moved', path: '/sync', sync: { ...inStep, state: 'attention', stop: 'moved', waiting: 3 } },
  { name: 'sync-too-old', path: '/sync', sync: { ...inStep, state: 'attention', stop: 'too-old', deferred: 2 } },
  { name: 'sync-no-secret', path: '/sync', sync: { ...inStep, state: 'offline', problem: 'no-secret', waiting: 12 } },
  {
    name: 'sync-deletion',
    path: '/sync',
    sync: { ...inStep, state: 'attention', stop: 'mass-deletion', stopDetail: '412' },
  },
];

/** Screens of a club of which nothing is there yet. */
export const emptyScreens: readonly Screen[] = [
  { name: 'empty-home', path: '/' },
  {
    name: 'empty-coming',
    path: '/',
    sync: { ...inStep, state: 'first', inStepAt: null, progress: { done: 0, total: 5400 } },
  },
  { name: 'empty-sheets', path: '/sheets' },
  { name: 'empty-performances', path: '/performances' },
  { name: 'empty-records', path: '/records' },
  { name: 'empty-records-near', path: '/records?view=near' },
  { name: 'empty-athletes', path: '/athletes' },
  { name: 'empty-medals', path: '/medals' },
  { name: 'empty-top', path: '/lists/top' },
  { name: 'empty-bests', path: '/lists/bests' },
  { name: 'empty-discipline', path: '/disciplines/HJ' },
];

/** Every screen with an address that shows something. */
export function screensOf(club: DemoClub): readonly Screen[] {
  return [
    { name: 'home', path: '/' },
    { name: 'record', path: '/record' },
    { name: 'sheets', path: '/sheets' },
    { name: 'sheet', path: `/sheets/${club.sheetId}` },
    { name: 'sheets-finishlynx', path: '/sheets/finishlynx' },
    { name: 'performances', path: '/performances' },
    { name: 'performance', path: `/performances/${club.performanceId}` },
    { name: 'records-board', path: '/records' },
    { name: 'records-list', path: '/records?view=list' },
    { name: 'records-near', path: '/records?view=near' },
    { name: 'records-beat', path: '/records?view=beat' },
    { name: 'record-history', path: '/records/history?discipline=HJ&ageGroup=SEN&gender=F&season=track' },
    { name: 'top', path: '/lists/top?discipline=100m&gender=F' },
    { name: 'bests', path: '/lists/bests' },
    { name: 'discipline', path: '/disciplines/HJ' },
    { name: 'age-group', path: '/age-groups/U18' },
    { name: 'athletes', path: '/athletes' },
    { name: 'athlete', path: `/athletes/${club.athleteId}` },
    { name: 'medals', path: '/medals' },
    { name: 'medals-enter', path: '/medals/enter' },
    { name: 'medals-positions', path: '/medals/positions' },
    { name: 'import', path: '/import' },
    ...reference.map((tab) => ({ name: `reference-${tab}`, path: `/reference?tab=${tab}` })),
    ...administration.map((tab) => ({ name: `administration-${tab}`, path: `/administration?tab=${tab}` })),
    { name: 'ratification', path: '/ratification' },
    { name: 'ratification-claim', path: `/ratification?claim=${club.performanceId}` },
    { name: 'correct', path: `/record?correct=${club.performanceId}` },
    { name: 'records-former', path: '/records?view=list&former=true' },
    { name: 'sync', path: '/sync' },
    ...synced,
    { name: 'settings', path: '/settings' },
    { name: 'help', path: '/help' },
    { name: 'start', path: '/start' },
  ];
}
