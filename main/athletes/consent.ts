import type { AthleteRow } from '#main/db/schema.ts';
import { Failure } from '#shared/domain/failure.ts';

type Consent = 'given' | 'refused' | null;

/** What a form says of consent; what is left out stays as it is. */
interface ConsentInput {
  readonly consent: Consent;
  readonly consentDay?: string | undefined;
  readonly photoConsent?: Consent | undefined;
  readonly photoConsentDay?: string | undefined;
}

type ConsentColumns = Pick<AthleteRow, 'consent' | 'consent_day' | 'photo_consent' | 'photo_consent_day'>;

export const noConsent: ConsentColumns = {
  consent: null,
  consent_day: '',
  photo_consent: null,
  photo_consent_day: '',
};

/** Consent to be named and to be shown, each with its day: a new answer without a day is of today, none has no day. */
export function consentColumns(input: ConsentInput, before: ConsentColumns, today: string): ConsentColumns {
  const photo = input.photoConsent === undefined ? before.photo_consent : input.photoConsent;
  return {
    consent: input.consent,
    consent_day: dayOf('consentDay', input.consent, input.consentDay, [before.consent, before.consent_day], today),
    photo_consent: photo,
    photo_consent_day: dayOf(
      'photoConsentDay',
      photo,
      input.photoConsentDay,
      [before.photo_consent, before.photo_consent_day],
      today,
    ),
  };
}

function dayOf(
  field: string,
  consent: Consent,
  given: string | undefined,
  [consentBefore, dayBefore]: readonly [Consent, string],
  today: string,
): string {
  if (consent === null) return '';
  if (given !== undefined && given !== '') {
    if (given.slice(0, 10) > today)
      throw new Failure('INVALID_INPUT', { fields: [{ field, problem: 'This day is in the future.' }] });
    return given;
  }
  if (given === undefined && consent === consentBefore) return dayBefore;
  return given === '' && consent === consentBefore ? '' : today;
}
