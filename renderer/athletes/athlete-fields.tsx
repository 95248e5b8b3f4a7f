import { Checkbox, Group, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';

import type { AthleteForm } from './athlete-form.ts';
import { ConsentFields } from './consent-fields.tsx';
import { MembershipFields } from './membership-fields.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  form: AthleteForm;
  isNew: boolean;
  /** Somebody of that name is there: it may be another person. */
  mayBeAnother: boolean;
}

const text = words.athletes.form;
const { genders } = words.athletes;

/** The fields of an athlete. */
export function AthleteFields({ form, isNew, mayBeAnother }: Props) {
  return (
    <>
      <Group grow align="flex-start">
        <TextInput label={text.firstName} data-autofocus {...form.getInputProps('firstName')} />
        <TextInput label={text.lastName} {...form.getInputProps('lastName')} />
      </Group>
      <div>
        <Text component="span" size="sm" fw={600} id="athlete-gender">
          {text.gender}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="athlete-gender"
          data={[
            { value: 'F', label: genders.F },
            { value: 'M', label: genders.M },
          ]}
          value={form.values.gender}
          onChange={(value) => form.setFieldValue('gender', value === 'M' ? 'M' : 'F')}
        />
        {form.errors['gender'] !== undefined && (
          <Text role="alert" size="xs" c="var(--tr-error-text)" mt={4}>
            {form.errors['gender']}
          </Text>
        )}
      </div>
      <Group grow align="flex-start">
        <DayField
          label={text.dateOfBirth}
          placeholder={text.dateExample}
          description={text.dateHint}
          value={form.values.dateOfBirth}
          onChange={(day) => form.setFieldValue('dateOfBirth', day)}
          error={form.errors['dateOfBirth']}
        />
        <TextInput
          label={text.membershipNumber}
          description={text.numberHint}
          {...form.getInputProps('membershipNumber')}
        />
      </Group>
      <MembershipFields form={form} isNew={isNew} />
      <ConsentFields form={form} />
      <Textarea
        label={text.note}
        description={text.noteHint}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
      {mayBeAnother && (
        <Checkbox label={text.anotherPerson} {...form.getInputProps('isAnotherPerson', { type: 'checkbox' })} />
      )}
    </>
  );
}
