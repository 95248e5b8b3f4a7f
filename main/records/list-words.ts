import type { ClubRecord } from '#shared/contract/records.ts';
import { formatMark } from '#shared/domain/mark.ts';
import { genderLabels } from '#shared/domain/gender.ts';

/** How far behind a record: `0.12 s (0.9 %)`, `same time, by hand`, `0.05 m better (0.8 %)`. */
export function gapOnPaper(gap: number, percent: number, unit: ClubRecord['unit']): string {
  if (gap === 0) return unit === 's' ? 'same time, by hand' : 'same mark';
  const share = `(${Math.abs(percent).toFixed(Math.abs(percent) < 0.1 ? 2 : 1)} %)`;
  return `${differenceOnPaper(Math.abs(gap), unit)}${gap < 0 ? ' better' : ''} ${share}`;
}

function differenceOnPaper(difference: number, unit: ClubRecord['unit']): string {
  if (unit === 'points') return `${difference} points`;
  if (unit === 's' && difference >= 60_000)
    return formatMark({ value: difference, resolution: 10, timing: null }, 'timed');
  return `${(difference / 1000).toFixed(2)} ${unit}`;
}

/** `100m`, `Shot Put 4kg`. */
export function eventOnPaper({
  disciplineName,
  specification,
}: Pick<ClubRecord, 'disciplineName' | 'specification'>): string {
  return specification === '' || specification === 'unverified' ? disciplineName : `${disciplineName} ${specification}`;
}

/** `Under 20 women, Indoors`; masters carry the gender in the name of their group. */
export function categoryOnPaper({
  gender,
  ageGroupName,
  seasonName,
}: Pick<ClubRecord, 'gender' | 'ageGroupName' | 'seasonName'>): string {
  const label = genderLabels[gender];
  const group = ageGroupName.startsWith(label) ? ageGroupName : `${ageGroupName} ${label.toLowerCase()}`;
  return `${group}, ${seasonName}`;
}

export function namesOnPaper(holders: ClubRecord['holders']): string {
  return holders.map((holder) => holder.name).join(', ');
}

/** `2 %`, `2.5 %`. */
export function percentOnPaper(percent: number): string {
  return `${Number(percent.toFixed(2))} %`;
}
