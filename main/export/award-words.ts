import type { OutputOf } from '#main/operations.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { type Gender, genderLabels } from '#shared/domain/gender.ts';
import { formatMark, type MarkKind } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

// What certificates and shared pictures say of a performance.

export type Performance = OutputOf<Contract['performances']['get']>;

const recordCodes: ReadonlySet<string> = new Set([
  'FIRST_RECORD',
  'RECORD_BEATEN',
  'RECORD_EQUALLED',
  'RECORD_BY_DECISION',
]);
export const medalTitles = { gold: 'Gold medal', silver: 'Silver medal', bronze: 'Bronze medal' } as const;

/** The records that a performance set or equalled, one for each category. */
export function recordsOf(performance: Performance): VerdictView[] {
  return performance.verdicts.filter((verdict) => verdict.subject === 'club-record' && recordCodes.has(verdict.code));
}

/** With its unit, and without the sign of hand timing, which is said in words. A record's is the mark that counts. */
export function markText(performance: Performance, record: VerdictView | null, kind: MarkKind): string {
  const { mark } = performance;
  if (mark === null) return '';
  const value = record?.numbers.value ?? mark.value;
  const text = formatMark({ value, resolution: mark.resolution ?? 10, timing: mark.timing }, kind).replace(/h$/u, '');
  if (kind === 'points') return `${text} points`;
  if (kind === 'measured') return `${text} m`;
  return text.includes(':') ? text : `${text} s`;
}

/** How a mark was made: wind, hand timing, another season than track. */
export function markNote(reference: ClubReference, performance: Performance, record: VerdictView | null): string {
  const tenths = record === null ? performance.wind.tenths : record.numbers.windTenths;
  const timing = performance.mark?.timing;
  const hasWind = performance.wind.status !== 'NOT_APPLICABLE' && tenths !== null;
  return [
    hasWind ? `wind ${formatWind({ tenths, status: 'MEASURED' }).replace('-', '−')} m/s` : '',
    timing === 'HAND' ? 'hand timed' : '',
    performance.season === 'track' ? '' : reference.season(performance.season).name,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The discipline with what was thrown or run over, as far as it is known. */
export function eventOf({ disciplineName, specification }: Performance): string {
  return specification === '' || specification === 'unverified' ? disciplineName : `${disciplineName} ${specification}`;
}

/** `Under 20 women`, `women of all ages`; masters carry the gender in the name of their group. */
export function categoryInWords(reference: ClubReference, code: string, gender: Gender): string {
  const group = reference.ageGroupByCode.get(code);
  const label = genderLabels[gender];
  if (group === undefined) return label.toLowerCase();
  if (group.kind === 'overall')
    return gender === 'X' ? 'mixed teams of all ages' : `${label.toLowerCase()} of all ages`;
  return group.name.startsWith(label) ? group.name : `${group.name} ${label.toLowerCase()}`;
}
