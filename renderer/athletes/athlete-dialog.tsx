import { Button, Checkbox, Group, Modal, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';

import { saveAthlete, useAthleteForm } from './athlete-form.ts';
import { MembershipFields } from './membership-fields.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { useClub } from '#renderer/shell/club.tsx';
import type { Athlete } from '#shared/contract/athletes.ts';

interface Props {
  /** Null for a new one. */
  athlete: Athlete | null;
  /** Name of a new one, as far as it was typed. */
  name?: string;
  onClose: () => void;
  onSaved: (athlete: Athlete) => void;
}

/** All that is known about an athlete, to enter or to correct. */
export function AthleteDialog({ athlete, name = '', onClose, onSaved }: Props) {
  const club = useClub();
  const form = useAthleteForm(athlete, name);
  const save = useMutation({
    mutationFn: (values: typeof form.values) => saveAthlete(club.id, athlete?.id ?? null, values),
    onSuccess: onSaved,
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'INVALID_INPUT') {
        form.setErrors(Object.fromEntries(failure.data.fields.map(({ field, problem }) => [field, problem])));
      }
    },
  });
  const code = failureOf(save.error)?.code;

  return (
    <Modal opened onClose={onClose} title={athlete === null ? 'New athlete' : 'Edit athlete'} size="lg">
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack gap="md">
          <Group grow align="flex-start">
            <TextInput label="First name" data-autofocus {...form.getInputProps('firstName')} />
            <TextInput label="Last name" {...form.getInputProps('lastName')} />
          </Group>
          <div>
            <Text component="span" size="sm" fw={600} id="athlete-gender">
              Competes with the
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="athlete-gender"
              data={[
                { value: 'F', label: 'Women' },
                { value: 'M', label: 'Men' },
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
              label="Date of birth"
              placeholder="2009-04-30"
              description="A year alone will do."
              value={form.values.dateOfBirth}
              onChange={(day) => form.setFieldValue('dateOfBirth', day)}
              error={form.errors['dateOfBirth']}
            />
            <TextInput
              label="Membership number"
              description="As the association or the club has it."
              {...form.getInputProps('membershipNumber')}
            />
          </Group>
          <MembershipFields form={form} isNew={athlete === null} />
          <Select
            label="Name on public lists"
            description="Whole names of athletes under 18 appear in public only with consent."
            data={[
              { value: '', label: 'No consent recorded' },
              { value: 'given', label: 'Consent given' },
              { value: 'refused', label: 'Consent refused' },
            ]}
            allowDeselect={false}
            {...form.getInputProps('consent')}
          />
          {code === 'ALREADY_EXISTS' && athlete === null && (
            <Checkbox
              label="This is another person of the same name"
              {...form.getInputProps('isAnotherPerson', { type: 'checkbox' })}
            />
          )}
          {code !== 'INVALID_INPUT' && <ErrorText error={save.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending}>
              {athlete === null ? 'Add athlete' : 'Save'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
