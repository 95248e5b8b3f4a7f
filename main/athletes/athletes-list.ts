import type { ListSheet } from '#main/export/list-sheet.ts';
import { dayInWords } from '#main/export/sheet-words.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { genderLabels } from '#shared/domain/gender.ts';

import { everyAthlete } from './list.ts';

type Input = Extract<InputOf<Contract['files']['export']>, { what: 'athletes' }>;

const ofMembers = { now: 'members', former: 'former members', unknown: 'no membership recorded' } as const;
const ofConsent = { given: 'consent given', refused: 'consent refused', missing: 'consent missing' } as const;

function periodInWords({ from, to }: { from: string; to: string }): string {
  if (to === '') return from === '' ? '' : `since ${dayInWords(from, 'short')}`;
  return from === ''
    ? `until ${dayInWords(to, 'short')}`
    : `${dayInWords(from, 'short')} to ${dayInWords(to, 'short')}`;
}

/** The athletes that the filters leave, to be printed for the club's own desk: whole names and dates of birth. */
export function buildAthletesList(context: QueryContext, input: Input): ListSheet {
  const reference = referenceOfClub(context.read, input.clubId);
  return {
    clubName: reference.club.name,
    title: 'Athletes',
    subtitle: [
      input.search === '' ? '' : `“${input.search}”`,
      input.gender === undefined ? '' : genderLabels[input.gender],
      input.ageGroup === undefined ? '' : `${reference.ageGroup(input.ageGroup).name} now`,
      input.member === undefined ? '' : ofMembers[input.member],
      input.consent === undefined ? '' : ofConsent[input.consent],
    ]
      .filter((part) => part !== '')
      .join(' · '),
    producedOn: context.today,
    columns: [
      { title: 'Name', align: 'start', weight: 3 },
      { title: 'Competes with', align: 'start', weight: 1.4 },
      { title: 'Age group', align: 'start', weight: 1.2 },
      { title: 'Born', align: 'start', weight: 1.4, kind: 'day' },
      { title: 'Number', align: 'start', weight: 1.4 },
      { title: 'Member', align: 'start', weight: 2.6 },
      { title: 'Performances', align: 'end', weight: 1.3, kind: 'number' },
    ],
    sections: [
      {
        title: null,
        rows: everyAthlete(context, input).map((athlete) => ({
          cells: [
            `${athlete.firstName} ${athlete.lastName}`.trim(),
            genderLabels[athlete.gender],
            athlete.ageGroup ?? '',
            athlete.dateOfBirth,
            athlete.membershipNumber ?? '',
            athlete.memberships.map(periodInWords).join(', '),
            String(athlete.performances),
          ],
        })),
      },
    ],
    notes: ['Personal data: for the club’s own desk, not for the public.'],
  };
}
