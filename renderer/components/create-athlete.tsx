import { Button, Checkbox, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';

import { Dialog } from './dialog.tsx';
import { splitName } from './athlete-name.ts';
import { DayField } from './day-field.tsx';
import { ErrorText } from './error-text.tsx';
import { failureOf } from './failure.ts';
import { client } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Athlete } from '#shared/contract/athletes.ts';

const text = words.components.newAthlete;

interface Props {
  /** What was typed so far. */
  name: string;
  /** What the event says already; asked where it says nothing. */
  gender?: 'F' | 'M' | null;
  onCreated: (athlete: Athlete) => void;
  onClose: () => void;
}

interface NewAthlete {
  firstName: string;
  lastName: string;
  gender: 'F' | 'M' | '';
  dateOfBirth: string;
  isAnotherPerson: boolean;
}

/** A new athlete with as little as is needed, in a dialog above whatever is being done. */
export function CreateAthlete({ name, gender = null, onCreated, onClose }: Props) {
  const club = useClub();
  const form = useForm<NewAthlete>({
    initialValues: { ...splitName(name), gender: gender ?? '', dateOfBirth: '', isAnotherPerson: false },
    validate: { gender: (value) => (value === '' ? text.needsGender : null) },
  });
  const create = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.athletes.create({
        clubId: club.id,
        firstName: values.firstName,
        lastName: values.lastName,
        gender: values.gender === 'M' ? 'M' : 'F',
        dateOfBirth: values.dateOfBirth,
        isAnotherPerson: values.isAnotherPerson,
      }),
    onSuccess: onCreated,
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code !== 'INVALID_INPUT') return;
      form.setErrors(Object.fromEntries(failure.data.fields.map(({ field, problem }) => [field, problem])));
    },
  });
  const failure = failureOf(create.error);
  const isKnown = failure?.code === 'ALREADY_EXISTS';

  return (
    <Dialog opened onClose={onClose} title={text.title} returnFocus>
      <form
        onSubmit={(event) => {
          // The dialog is part of another form in the page's tree.
          event.stopPropagation();
          form.onSubmit((values) => create.mutate(values))(event);
        }}
        noValidate
      >
        <Stack gap="md">
          <Group grow align="flex-start">
            <TextInput label={text.firstName} data-autofocus {...form.getInputProps('firstName')} />
            <TextInput label={text.lastName} {...form.getInputProps('lastName')} />
          </Group>
          <div>
            <Text component="span" size="sm" fw={600} id="new-athlete-gender">
              {text.competesWith}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="new-athlete-gender"
              data={[
                { value: 'F', label: words.common.genders.F },
                { value: 'M', label: words.common.genders.M },
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
          <DayField
            label={text.dateOfBirth}
            description={text.dateOfBirthHint}
            value={form.values.dateOfBirth}
            onChange={(day) => form.setFieldValue('dateOfBirth', day)}
            error={form.errors['dateOfBirth']}
          />
          {isKnown && (
            <Checkbox label={text.another} {...form.getInputProps('isAnotherPerson', { type: 'checkbox' })} />
          )}
          {create.error !== null && failure?.code !== 'INVALID_INPUT' && <ErrorText error={create.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.common.cancel}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {text.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
