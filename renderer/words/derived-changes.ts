import { inNumber } from './number.ts';

const manyResults = (count: number) => (count === 1 ? '1 performance' : `${inNumber(count)} performances`);
const manyRecords = (count: number) => (count === 1 ? '1 record' : `${inNumber(count)} records`);

/** What follows of a change of an athlete or a performance: age groups, records, bests. */
export const derivedChanges = {
  nothing: 'No age group, record or best changes.',
  ageGroups: (count: number) => `${manyResults(count)} ${count === 1 ? 'counts' : 'count'} in another age group`,
  ageGroup: (before: string | null, after: string | null) => `${before ?? 'unknown'} → ${after ?? 'unknown'}`,
  records: (count: number) => `${manyRecords(count)} ${count === 1 ? 'changes' : 'change'}`,
  won: (names: string, mark: string) => `${names} gets the record with ${mark}.`,
  lost: (names: string, mark: string) => `${names} loses the record of ${mark}; nobody holds it then.`,
  keeps: (names: string, before: string, after: string) => `${names}: ${before} → ${after}.`,
  passes: (before: string, after: string) => `From ${before} to ${after}.`,
  holding: (names: string, mark: string) => `${names} (${mark})`,
  and: ' and ',
  histories: (count: number) =>
    count === 1 ? 'The history of 1 more record changes.' : `The histories of ${inNumber(count)} more records change.`,
  bests: (count: number) => (count === 1 ? '1 personal best changes' : `${inNumber(count)} personal bests change`),
  bestOf: (names: string, event: string) => `${names}, ${event}`,
  best: (before: string | null, after: string | null) =>
    before === null
      ? `${after ?? ''}, the first`
      : after === null
        ? `${before} is none any more`
        : `${before} → ${after}`,
  seasonBests: (count: number) => (count === 1 ? '1 season best changes.' : `${inNumber(count)} season bests change.`),
  more: (count: number) => `and ${inNumber(count)} more`,
};
