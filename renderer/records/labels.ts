import { genderLabels } from '#shared/domain/gender.ts';
import type { Uuid } from '#shared/domain/id.ts';
import type { ClubRecord } from '#shared/contract/records.ts';

export type Holder = { athleteId: Uuid | null; name: string };

/** The names of one holder: a person, or a whole team in running order. */
export function namesOf(holders: readonly Holder[]): string {
  return holders.length === 0 ? 'Holder unknown' : holders.map((holder) => holder.name).join(', ');
}

/** "100m, Under 20 women, Track & Field": the category of a record in words. */
export function categoryInWords(record: Pick<ClubRecord, 'disciplineName' | 'specification' | 'ageGroupName' | 'gender' | 'seasonName'>): string {
  const { disciplineName, specification, ageGroupName, gender, seasonName } = record;
  const event = specification === '' ? disciplineName : `${disciplineName} ${specification}`;
  return `${event}, ${ageGroupName} ${genderLabels[gender].toLowerCase()}, ${seasonName}`;
}

const numbers = new Intl.NumberFormat('en');

export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${numbers.format(days)} days`;
}
