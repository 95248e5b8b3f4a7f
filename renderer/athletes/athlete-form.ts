import { useForm, type UseFormReturnType } from '@mantine/form';

import { client } from '#renderer/api.ts';
import { splitName } from '#renderer/components/athlete-name.ts';
import type { Athlete } from '#shared/contract/athletes.ts';

export interface AthleteValues {
  firstName: string;
  lastName: string;
  gender: 'F' | 'M' | '';
  dateOfBirth: string;
  membershipNumber: string;
  consent: '' | 'given' | 'refused';
  memberships: { from: string; to: string }[];
  isAnotherPerson: boolean;
}

export type AthleteForm = UseFormReturnType<AthleteValues>;

/** The form of an athlete, filled with what is known. */
export function useAthleteForm(athlete: Athlete | null, name: string): AthleteForm {
  return useForm<AthleteValues>({
    initialValues: athlete === null ? newValues(name) : valuesOf(athlete),
    validate: {
      gender: (value) => (value === '' ? 'Choose one: it decides the record list' : null),
      lastName: (value, values) => (value.trim() === '' && values.firstName.trim() === '' ? 'Enter a name' : null),
    },
  });
}

function newValues(name: string): AthleteValues {
  return {
    ...splitName(name),
    gender: '',
    dateOfBirth: '',
    membershipNumber: '',
    consent: '',
    memberships: [{ from: '', to: '' }],
    isAnotherPerson: false,
  };
}

function valuesOf(athlete: Athlete): AthleteValues {
  const { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, memberships } = athlete;
  return {
    firstName,
    lastName,
    gender,
    dateOfBirth,
    membershipNumber: membershipNumber ?? '',
    consent: consent ?? '',
    memberships: memberships.map(({ from, to }) => ({ from, to })),
    isAnotherPerson: false,
  };
}

/** Creates the athlete, or saves the changes to one who is there. */
export function saveAthlete(clubId: string, athleteId: string | null, values: AthleteValues): Promise<Athlete> {
  const { memberships, isAnotherPerson, ...person } = values;
  const common = {
    clubId,
    ...person,
    gender: person.gender === 'M' ? ('M' as const) : ('F' as const),
    membershipNumber: person.membershipNumber.trim() === '' ? null : person.membershipNumber,
    consent: person.consent === '' ? null : person.consent,
  };
  if (athleteId !== null) return client.athletes.update({ ...common, athleteId, memberships });
  const [membership] = memberships;
  return client.athletes.create({
    ...common,
    memberFrom: membership?.from ?? '',
    memberTo: membership?.to ?? '',
    isAnotherPerson,
  });
}
