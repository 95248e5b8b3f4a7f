import { Button, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { SettingsSection } from './settings-section.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const { club: text } = words.settings;

/** The club's name, and the other names that result lists use for it. */
export function ClubSettings({ club }: { club: Club }) {
  const form = useForm({
    initialValues: { name: club.name, aliases: club.aliases },
    validate: { name: (name) => (name.trim() === '' ? text.needsName : null) },
  });
  const update = useMutation({
    mutationFn: (values: typeof form.values) => client.clubs.update({ clubId: club.id, ...values }),
    onSuccess: ({ name, aliases }) => {
      form.setInitialValues({ name, aliases });
      form.reset();
      notifications.show({ message: words.settings.saved });
    },
  });
  return (
    <SettingsSection title={text.title} lead={text.lead}>
      <LeaveGuard isDirty={form.isDirty()} />
      <form onSubmit={form.onSubmit((values) => update.mutate(values))} noValidate>
        <TextInput label={text.name} mb="md" {...form.getInputProps('name')} />
        <TagsInput label={text.aliases} description={text.aliasesText} mb="md" {...form.getInputProps('aliases')} />
        <ErrorText error={update.error} />
        <Button type="submit" disabled={!form.isDirty()} loading={update.isPending}>
          {words.common.save}
        </Button>
      </form>
    </SettingsSection>
  );
}
