import type { Read } from '#main/db/access.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { PerformanceFilters } from '#shared/contract/vocabulary.ts';
import { genderLabels } from '#shared/domain/gender.ts';

import { dayInWords } from './sheet-words.ts';

const ofRecords = { current: 'club records', ever: 'club records and former ones' } as const;
const ofBests = { current: 'personal bests', ever: 'personal bests and former ones' } as const;
const ofMedals = {
  any: 'with a medal',
  gold: 'gold medals',
  silver: 'silver medals',
  bronze: 'bronze medals',
} as const;
const ofProof = { any: 'with proof', none: 'without proof' } as const;
const ofSources = { typed: 'typed in', import: 'imported', 'record-list': 'from a record list' } as const;

/** What a list is of, for the line under its title: `High Jump · Under 20 women · 1 May 2026 to 31 May 2026`; '' for everything. */
export function filtersInWords(
  read: Read,
  reference: ClubReference,
  filters: PerformanceFilters,
  /** The athlete's name as the list may show it. */
  athlete: string,
): string {
  const { season, discipline, athleteId, competitionId, clubRecord, personalBest, medal, source, proof } = filters;
  return [
    discipline === undefined ? '' : reference.discipline(discipline).name,
    categoryInWords(reference, filters),
    season === undefined ? '' : reference.season(season).name,
    athleteId === undefined ? '' : athlete,
    competitionId === undefined ? '' : competitionName(read, competitionId),
    daysInWords(filters.from, filters.to),
    clubRecord === undefined ? '' : ofRecords[clubRecord],
    personalBest === undefined ? '' : ofBests[personalBest],
    medal === undefined ? '' : ofMedals[medal],
    source === undefined ? '' : ofSources[source],
    proof === undefined ? '' : ofProof[proof],
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `Under 20 women`; masters carry the gender in the name of their group. */
function categoryInWords(reference: ClubReference, { ageGroup, gender }: PerformanceFilters): string {
  const label = gender === undefined ? '' : genderLabels[gender];
  if (ageGroup === undefined) return label;
  const { name } = reference.ageGroup(ageGroup);
  return label === '' || name.startsWith(label) ? name : `${name} ${label.toLowerCase()}`;
}

function daysInWords(from: string | undefined, to: string | undefined): string {
  const [first, last] = [from ?? '', to ?? ''].map((day) => dayInWords(day, 'long'));
  if (first === '' && last === '') return '';
  if (first === last) return first ?? '';
  if (first === '') return `until ${last}`;
  return last === '' ? `since ${first}` : `${first} to ${last}`;
}

function competitionName(read: Read, uuid: string): string {
  const row = read.sql('SELECT name FROM competition WHERE uuid = ?').get(uuid) as { name: string } | undefined;
  return row?.name ?? '';
}
