import { inNumber } from './number.ts';

const many = (count: number, one: string, more: string) => `${inNumber(count)} ${count === 1 ? one : more}`;

/** The first screen. */
export const home = {
  counts: {
    performances: (count: number) => (count === 1 ? 'performance' : 'performances'),
    athletes: (count: number) => (count === 1 ? 'athlete' : 'athletes'),
    records: (count: number) => (count === 1 ? 'mark stands as a club record' : 'marks stand as club records'),
    unknown: '…',
  },
  actions: 'Quick actions',
  loading: 'Loading the club',

  empty: {
    title: 'No performances yet',
    text: 'Begin with the old record list, so that new marks are judged against it, or simply enter the first result.',
    records: 'Import the old record list',
    file: 'Import a file',
  },

  waiting: {
    title: 'What waits',
    rows: (count: number, file: string) =>
      `${many(count, 'row', 'rows')} of ${file} could not be read and ${count === 1 ? 'waits' : 'wait'} for a correction`,
    drafts: (count: number, sheet: string) =>
      `${many(count, 'row', 'rows')} of the results sheet ${sheet} ${count === 1 ? 'is' : 'are'} not saved yet`,
    sheet: 'without a name',
    health: (check: string) => `${check}: needs attention`,
    medals: (count: number) => `${many(count, 'medal', 'medals')} of this year not recognised yet`,
    ratification: (count: number, overdue: number) =>
      `${many(count, 'record waits', 'records wait')} to be ratified${overdue === 0 ? '' : `, ${inNumber(overdue)} overdue`}`,
  },

  records: {
    title: (days: number) => `Club records of the last ${days === 1 ? 'day' : `${inNumber(days)} days`}`,
    all: 'All records',
    none: (days: number) =>
      `None in the last ${days === 1 ? 'day' : `${inNumber(days)} days`}. The next one will stand here.`,
    more: (count: number) => `${inNumber(count)} more`,
  },

  near: {
    title: 'Near misses of the last 30 days',
    all: 'All near misses',
    none: (percent: string) => `Nobody came within ${percent} of a record.`,
    of: (gap: string, ageGroup: string, mark: string, names: string) =>
      `${gap} off the ${ageGroup} record of ${mark}, ${names}`,
    equal: (ageGroup: string, mark: string, names: string) =>
      `the time of the ${ageGroup} record of ${mark}, by hand, ${names}`,
  },

  last: {
    title: 'Last performances',
    all: (count: number) => `All ${inNumber(count)} performances`,
  },

  medals: {
    title: (year: string) => `Medals of ${year}`,
    all: 'All medals',
    none: (year: string) => `No medal of ${year} has been entered yet.`,
    enter: 'Enter medals',
    gold: 'Gold',
    silver: 'Silver',
    bronze: 'Bronze',
    latest: 'Latest',
  },
};
