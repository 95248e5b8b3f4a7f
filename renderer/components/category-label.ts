import { type Gender, genderLabels } from '#shared/domain/gender.ts';

/** `Women Under 18`, `Men Senior`; masters carry the gender in the name of their group: `Men 65`, not `Men Men 65`. */
export function categoryLabel(gender: Gender, ageGroupName: string): string {
  const label = genderLabels[gender];
  return ageGroupName.startsWith(label) ? ageGroupName : `${label} ${ageGroupName}`.trim();
}
