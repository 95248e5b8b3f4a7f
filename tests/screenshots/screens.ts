import type { DemoClub } from './demo-club.ts';

/** Every screen with an address that shows something. */
export function screensOf(club: DemoClub): readonly { name: string; path: string }[] {
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
    { name: 'reference', path: '/reference' },
    { name: 'administration', path: '/administration' },
    { name: 'settings', path: '/settings' },
    { name: 'help', path: '/help' },
    { name: 'start', path: '/start' },
  ];
}
