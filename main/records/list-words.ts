import type { ClubRecord } from '#shared/contract/records.ts';
import { formatDifference } from '#shared/domain/difference.ts';
import { genderLabels } from '#shared/domain/gender.ts';

const kinds = { s: 'timed', m: 'measured', points: 'points' } as const;

/** How far behind a record: `0.12 s (0.9 %)`, `same time, by hand`, `0.05 m better (0.8 %)`. */
export function gapOnPaper(
  { gap, gapPercent: percent, mark }: { gap: number; gapPercent: number; mark: ClubRecord['mark'] },
  unit: ClubRecord['unit'],
): string {
  if (gap === 0) return unit === 's' ? 'same time, by hand' : 'same mark';
  const share = `(${Math.abs(percent).toFixed(Math.abs(percent) < 0.1 ? 2 : 1)} %)`;
  return `${formatDifference(Math.abs(gap), kinds[unit], mark.resolution)}${gap < 0 ? ' better' : ''} ${share}`;
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
