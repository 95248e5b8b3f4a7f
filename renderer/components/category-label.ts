import { type Gender, genderLabels } from '#shared/domain/gender.ts';

/**
 * `Under 18 women`, `Senior men`, as the verdicts say it; masters carry the gender in the name of their group: `Men 65`,
 * not `Men 65 men`.
 */
export function categoryLabel(gender: Gender, ageGroupName: string): string {
  const label = genderLabels[gender];
  return ageGroupName.startsWith(label) ? ageGroupName : `${ageGroupName} ${label.toLowerCase()}`.trim();
}
