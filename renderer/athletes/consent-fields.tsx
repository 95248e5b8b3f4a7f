import { Group, Select } from '@mantine/core';

import type { AthleteForm } from './athlete-form.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.athletes.form;

const answers = [
  { value: '', label: text.consents.none },
  { value: 'given', label: text.consents.given },
  { value: 'refused', label: text.consents.refused },
];

/** Whether the name and pictures may be public, each with the day of the answer. */
export function ConsentFields({ form }: { form: AthleteForm }) {
  return (
    <>
      <Group grow align="flex-end">
        <Select
          label={text.consent}
          description={text.consentHint}
          data={answers}
          allowDeselect={false}
          {...form.getInputProps('consent')}
        />
        {form.values.consent !== '' && (
          <DayField
            label={text.consentDay}
            description={text.consentDayHint}
            value={form.values.consentDay}
            onChange={(day) => form.setFieldValue('consentDay', day)}
            error={form.errors['consentDay']}
          />
        )}
      </Group>
      <Group grow align="flex-end">
        <Select
          label={text.photoConsent}
          description={text.photoConsentHint}
          data={answers}
          allowDeselect={false}
          {...form.getInputProps('photoConsent')}
        />
        {form.values.photoConsent !== '' && (
          <DayField
            label={text.photoConsentDay}
            description={text.consentDayHint}
            value={form.values.photoConsentDay}
            onChange={(day) => form.setFieldValue('photoConsentDay', day)}
            error={form.errors['photoConsentDay']}
          />
        )}
      </Group>
    </>
  );
}
