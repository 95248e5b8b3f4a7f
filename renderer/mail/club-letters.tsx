import { Button, Checkbox, Stack, TagsInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';
import { addressSchema } from '#shared/domain/mail.ts';

const { club: text } = words.ratification.mail;

/** The addresses of a club, and what they are told. */
export function ClubLetters({ club }: { club: Club }) {
  const form = useForm({
    initialValues: club.settings.mail,
    validate: {
      recipients: (addresses) => {
        const wrong = addresses.find((address) => !addressSchema.safeParse(address).success);
        return wrong === undefined ? null : text.notAnAddress(wrong);
      },
    },
  });
  const save = useMutation({
    mutationFn: (mail: typeof form.values) =>
      client.clubs.update({ clubId: club.id, settings: { ...club.settings, mail } }),
    onSuccess: ({ settings }) => {
      form.setInitialValues(settings.mail);
      form.reset();
      notifications.show({ message: text.saved });
    },
  });
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p>{text.text}</p>
      <LeaveGuard isDirty={form.isDirty()} />
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack gap="md" maw="40rem">
          <TagsInput
            label={text.recipients}
            description={text.recipientsText}
            maxTags={20}
            {...form.getInputProps('recipients')}
          />
          <Checkbox label={text.records} {...form.getInputProps('records', { type: 'checkbox' })} />
          <Checkbox label={text.reminders} {...form.getInputProps('reminders', { type: 'checkbox' })} />
          <ErrorText error={save.error} />
          <div>
            <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
              {words.common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
