import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { client } from '#renderer/api.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { isDay } from '#shared/domain/day.ts';

export interface Occasion {
  occasion: string;
  day: string;
  notes: readonly string[];
}

const text = words.medals;

/** Another name, day or note for an occasion, at all its medals. */
export function OccasionDialog({ occasion, onClose }: { occasion: Occasion; onClose: () => void }) {
  const club = useClub();
  const isMixed = occasion.notes.length > 1;
  const before = isMixed ? '' : (occasion.notes[0] ?? '');
  const form = useForm({
    initialValues: { occasion: occasion.occasion, day: occasion.day, note: before },
    validate: {
      occasion: (value) => (value.trim() === '' ? text.recognise.missing : null),
      day: (value) => (isDay(value) ? null : text.recognise.notADay),
    },
  });
  const save = useMutation({
    mutationFn: ({ note, ...to }: typeof form.values) =>
      client.medals.editOccasion({
        clubId: club.id,
        occasion: occasion.occasion,
        day: occasion.day,
        to: { ...to, ...(note === before ? {} : { note }) },
      }),
    onSuccess: () => {
      notifications.show({ message: text.occasions.saved });
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={text.occasions.editTitle} returnFocus>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack gap="md">
          <TextInput
            label={text.recognise.occasion}
            data-autofocus
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('occasion')}
          />
          <DayField
            label={text.recognise.day}
            value={form.values.day}
            onChange={(day) => form.setFieldValue('day', day)}
            error={form.errors['day']}
          />
          <Textarea
            label={text.occasions.noteAll}
            {...(isMixed ? { description: text.occasions.noteMixed } : {})}
            autosize
            maxLength={500}
            {...form.getInputProps('note')}
          />
          <ErrorText error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {words.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
