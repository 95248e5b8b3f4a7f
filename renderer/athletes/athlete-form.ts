import { useForm, type UseFormReturnType } from '@mantine/form';

import { client } from '#renderer/api.ts';
import { splitName } from '#renderer/components/athlete-name.ts';
import { words } from '#renderer/words/words.ts';
import type { DerivedChanges } from '#shared/contract/derived-changes.ts';
import type { Athlete } from '#shared/contract/athletes.ts';

export interface AthleteValues {
  firstName: string;
  lastName: string;
  gender: 'F' | 'M' | '';
  dateOfBirth: string;
  membershipNumber: string;
  consent: '' | 'given' | 'refused';
  consentDay: string;
  photoConsent: '' | 'given' | 'refused';
  photoConsentDay: string;
  note: string;
  memberships: { from: string; to: string }[];
  isAnotherPerson: boolean;
}

export type AthleteForm = UseFormReturnType<AthleteValues>;

/** The form of an athlete, filled with what is known. */
export function useAthleteForm(athlete: Athlete | null, name: string): AthleteForm {
  return useForm<AthleteValues>({
    initialValues: athlete === null ? newValues(name) : valuesOf(athlete),
    validate: {
      gender: (value) => (value === '' ? words.athletes.form.chooseGender : null),
      lastName: (value, values) =>
        value.trim() === '' && values.firstName.trim() === '' ? words.athletes.form.enterName : null,
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
    consentDay: '',
    photoConsent: '',
    photoConsentDay: '',
    note: '',
    memberships: [{ from: '', to: '' }],
    isAnotherPerson: false,
  };
}

function valuesOf(athlete: Athlete): AthleteValues {
  const { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, note, memberships } = athlete;
  return {
    firstName,
    lastName,
    gender,
    dateOfBirth,
    membershipNumber: membershipNumber ?? '',
    consent: consent ?? '',
    consentDay: athlete.consentDay,
    photoConsent: athlete.photoConsent ?? '',
    photoConsentDay: athlete.photoConsentDay,
    note: note ?? '',
    memberships: memberships.map(({ from, to }) => ({ from, to })),
    isAnotherPerson: false,
  };
}

/** Creates the athlete, or saves the changes to one who is there. */
export function saveAthlete(clubId: string, athleteId: string | null, values: AthleteValues): Promise<Athlete> {
  const person = personOf(clubId, values);
  if (athleteId !== null) return client.athletes.update({ ...person, athleteId, memberships: values.memberships });
  const [membership] = values.memberships;
  return client.athletes.create({
    ...person,
    memberFrom: membership?.from ?? '',
    memberTo: membership?.to ?? '',
    isAnotherPerson: values.isAnotherPerson,
  });
}

/** What saving would change of age groups, records and bests. */
export function previewAthlete(clubId: string, athleteId: string, values: AthleteValues): Promise<DerivedChanges> {
  return client.athletes.previewUpdate({ ...personOf(clubId, values), athleteId, memberships: values.memberships });
}

function personOf(clubId: string, { memberships: _periods, isAnotherPerson: _other, ...person }: AthleteValues) {
  return {
    clubId,
    ...person,
    gender: person.gender === 'M' ? ('M' as const) : ('F' as const),
    membershipNumber: person.membershipNumber.trim() === '' ? null : person.membershipNumber,
    consent: person.consent === '' ? null : person.consent,
    photoConsent: person.photoConsent === '' ? null : person.photoConsent,
    note: person.note.trim() === '' ? null : person.note,
  };
}
