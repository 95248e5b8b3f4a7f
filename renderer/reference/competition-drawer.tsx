import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import styles from './drawer.module.css';
import { failureFields } from './failure-fields.ts';
import { client } from '#renderer/api.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { GuardedDrawer } from '#renderer/components/guarded-drawer.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { CompetitionPrint } from '#renderer/printing/competition-print.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Competition } from '#shared/contract/reference.ts';

interface Props {
  competition: Competition;
  onClose: () => void;
}

const { fields, competitions: text } = words.reference;

/** A competition's name, place and days, for all of its results at once. */
export function CompetitionDrawer({ competition, onClose }: Props) {
  const { id: clubId } = useClub();
  const { id: competitionId, name, performances } = competition;
  const form = useForm({
    initialValues: {
      name,
      venue: competition.venue,
      from: competition.from,
      to: competition.to,
      note: competition.note ?? '',
    },
    validate: { name: (typed) => (typed.trim() === '' ? words.common.needsName : null) },
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.reference.changeCompetition({ clubId, competitionId, ...values }),
    onSuccess: () => {
      notifications.show({ message: words.reference.saved });
      onClose();
    },
    onError: (error) => form.setErrors(failureFields(error)),
  });
  const remove = useMutation({
    mutationFn: () => client.reference.removeCompetition({ clubId, competitionId }),
    onSuccess: () => {
      onClose();
      showUndo(words.reference.removed(name), () => client.reference.restoreCompetition({ clubId, competitionId }));
    },
  });
  const isAtField = Object.keys(failureFields(save.error)).length > 0;
  return (
    <GuardedDrawer needs="staff" title={text.edit} isDirty={form.isDirty() && !save.isSuccess} onClose={onClose}>
      <p className={styles['quiet']}>{text.text}</p>
      {performances > 0 && (
        <Group gap="xs" my="md">
          <LinkButton to="/performances" search={{ competitionId }} variant="default" size="xs">
            {words.reference.openResults(performances)}
          </LinkButton>
          <CompetitionPrint competitionId={competitionId} size="xs" />
        </Group>
      )}
      <form noValidate className={styles['form']} onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <TextInput label={fields.name} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={fields.venue} {...form.getInputProps('venue')} />
        <div className={styles['pair']}>
          <DayField
            label={fields.from}
            value={form.values.from}
            onChange={(day) => form.setFieldValue('from', day)}
            error={form.errors['from']}
          />
          <DayField
            label={fields.to}
            value={form.values.to}
            onChange={(day) => form.setFieldValue('to', day)}
            error={form.errors['to']}
          />
        </div>
        <Textarea label={fields.note} autosize minRows={2} {...form.getInputProps('note')} />
        <ErrorText error={remove.error ?? (isAtField ? null : save.error)} />
        {performances > 0 && <p className={styles['quiet']}>{words.reference.usedSo(performances)}</p>}
        <div className={styles['actions']}>
          <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
            {words.common.save}
          </Button>
          {performances === 0 && (
            <Button variant="subtle" color="error" loading={remove.isPending} onClick={() => remove.mutate()}>
              {words.reference.remove}
            </Button>
          )}
        </div>
      </form>
    </GuardedDrawer>
  );
}
