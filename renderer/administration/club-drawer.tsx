import { Button, Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { GuardedDrawer } from '#renderer/components/guarded-drawer.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const { clubs: text } = words.administration;

/** Renames a club and keeps the names that result lists use for it. */
export function ClubDrawer({ club, onClose }: { club: Club; onClose: () => void }) {
  const form = useForm({
    initialValues: { name: club.name, aliases: club.aliases },
    validate: { name: (name) => (name.trim() === '' ? words.common.needsName : null) },
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) => client.clubs.update({ clubId: club.id, ...values }),
    onSuccess: () => {
      notifications.show({ message: text.saved });
      onClose();
    },
  });
  return (
    <GuardedDrawer title={club.name} isDirty={form.isDirty() && !save.isSuccess} onClose={onClose}>
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack gap="lg">
          <TextInput label={text.name} data-autofocus {...form.getInputProps('name')} />
          <TagsInput label={text.aliases} description={text.aliasesText} {...form.getInputProps('aliases')} />
          <ErrorText error={save.error} />
          <div>
            <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
              {words.common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </GuardedDrawer>
  );
}
