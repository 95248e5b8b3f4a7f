import { Autocomplete, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';

import type { ListedMedal } from './medal-table.tsx';
import { api, client } from '#renderer/api.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { isDay } from '#shared/domain/day.ts';

interface Props {
  medals: readonly ListedMedal[];
  onClose: () => void;
  onDone: () => void;
}

const text = words.medals.recognise;

/** On what occasion the selected medals were recognised, when, and a note. */
export function RecogniseDialog({ medals, onClose, onDone }: Props) {
  const { club, today } = useClubs();
  const form = useForm({
    initialValues: { occasion: '', day: today, note: '' },
    validate: {
      occasion: (value) => (value.trim() === '' ? text.missing : null),
      day: (value) => (isDay(value) ? null : text.notADay),
    },
  });
  const known = useQuery(api.medals.occasions.queryOptions({ input: { clubId: club.id, pageSize: 50 } }));
  const open = medals.filter(({ recognition }) => recognition === null);
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.medals.recognise({ clubId: club.id, performanceIds: open.map(({ id }) => id), ...values }),
    onSuccess: ({ recognised, recognitionIds }, { occasion }) => {
      onDone();
      if (recognitionIds.length === 0) return;
      showUndo(text.done(recognised, occasion), () =>
        client.medals.withdrawRecognitions({ clubId: club.id, recognitionIds }),
      );
    },
  });
  return (
    <Dialog opened onClose={onClose} title={text.title(open.length)} returnFocus>
      <form
        onSubmit={form.onSubmit(
          (values) => save.mutate(values),
          (problems) => form.getInputNode(Object.keys(problems)[0] ?? 'occasion')?.focus(),
        )}
        noValidate
      >
        <Stack gap="md">
          <Autocomplete
            label={text.occasion}
            description={text.occasionHint}
            data={[...new Set((known.data?.rows ?? []).map(({ occasion }) => occasion))]}
            data-autofocus
            maxLength={200}
            autoComplete="off"
            openOnFocus={false}
            {...form.getInputProps('occasion')}
          />
          <DayField
            label={text.day}
            value={form.values.day}
            onChange={(day) => form.setFieldValue('day', day)}
            error={form.errors['day']}
          />
          <Textarea
            label={text.note}
            description={text.noteHint}
            autosize
            maxLength={500}
            {...form.getInputProps('note')}
          />
          {open.length < medals.length && <Text size="sm">{text.skipped(medals.length - open.length)}</Text>}
          <ErrorText error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
