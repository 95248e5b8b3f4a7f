import { Button, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { SettingsSection } from './settings-section.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import type { Club } from '#shared/contract/clubs.ts';

/** The club's name, and the other names that result lists use for it. */
export function ClubSettings({ club }: { club: Club }) {
  const form = useForm({
    initialValues: { name: club.name, aliases: club.aliases },
    validate: { name: (name) => (name.trim() === '' ? 'A club needs a name' : null) },
  });
  const update = useMutation({
    mutationFn: (values: typeof form.values) => client.clubs.update({ clubId: club.id, ...values }),
    onSuccess: ({ name, aliases }) => {
      form.setInitialValues({ name, aliases });
      form.reset();
      notifications.show({ message: 'Saved' });
    },
  });
  return (
    <SettingsSection title="Club" lead="The name as it stands on record sheets.">
      <form onSubmit={form.onSubmit((values) => update.mutate(values))} noValidate>
        <TextInput label="Name" mb="md" {...form.getInputProps('name')} />
        <TagsInput
          label="Other names"
          description="As result lists write it: rows under these names are counted as this club's. Enter after each."
          mb="md"
          {...form.getInputProps('aliases')}
        />
        <ErrorText error={update.error} />
        <Button type="submit" disabled={!form.isDirty()} loading={update.isPending}>
          Save
        </Button>
      </form>
    </SettingsSection>
  );
}
