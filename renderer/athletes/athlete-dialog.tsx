import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { AthleteFields } from './athlete-fields.tsx';
import { type AthleteValues, previewAthlete, saveAthlete, useAthleteForm } from './athlete-form.ts';
import { changesAnything, ChangesList } from '#renderer/components/changes-list.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { LeaveQuestion } from '#renderer/components/leave-question.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { DerivedChanges } from '#shared/contract/derived-changes.ts';
import type { Athlete } from '#shared/contract/athletes.ts';

interface Props {
  /** Null for a new one. */
  athlete: Athlete | null;
  /** Name of a new one, as far as it was typed. */
  name?: string;
  onClose: () => void;
  onSaved: (athlete: Athlete) => void;
}

const text = words.athletes.form;

/**
 * All that is known about an athlete, to enter or to correct. A correction that moves age groups, records or bests shows
 * them first, and is saved when that is wanted.
 */
export function AthleteDialog({ athlete, name = '', onClose, onSaved }: Props) {
  const club = useClub();
  const form = useAthleteForm(athlete, name);
  const [changes, setChanges] = useState<DerivedChanges | null>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const [isSaved, setSaved] = useState(false);
  const [isAsking, asking] = useDisclosure(false);
  const onError = (error: Error) => {
    const failure = failureOf(error);
    if (failure?.code !== 'INVALID_INPUT') return;
    setChanges(null);
    form.setErrors(Object.fromEntries(failure.data.fields.map(({ field, problem }) => [field, problem])));
    const [first] = failure.data.fields;
    if (first !== undefined) form.getInputNode(first.field)?.focus();
  };
  const save = useMutation({
    mutationFn: (values: AthleteValues) => saveAthlete(club.id, athlete?.id ?? null, values),
    onSuccess: (saved) => {
      // The guard must know before the page is left.
      flushSync(() => setSaved(true));
      onSaved(saved);
    },
    onError,
  });
  const look = useMutation({
    mutationFn: (values: AthleteValues) => previewAthlete(club.id, athlete?.id ?? '', values),
    onSuccess: (found, values) => (changesAnything(found) ? setChanges(found) : save.mutate(values)),
    onError,
  });
  const submit = (values: AthleteValues) => {
    save.reset();
    if (athlete !== null && isJudgedBy(athlete, values)) look.mutate(values);
    else save.mutate(values);
  };
  const goBack = () => {
    flushSync(() => setChanges(null));
    saveButton.current?.focus();
  };
  const error = save.error ?? look.error;
  const code = failureOf(error)?.code;
  const isDirty = form.isDirty();
  const title = athlete === null ? text.titleNew : text.titleEdit;

  return (
    <>
      <LeaveGuard isDirty={isDirty && !isSaved} />
      <Dialog
        opened
        onClose={isDirty ? asking.open : onClose}
        title={changes === null ? title : text.previewTitle}
        size="lg"
        closeButtonProps={{ 'aria-label': words.common.close }}
      >
        {changes !== null && (
          <Stack gap="md">
            <Text size="sm">{text.previewText}</Text>
            <ChangesList changes={changes} />
            <ErrorText error={error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={goBack}>
                {text.back}
              </Button>
              <Button loading={save.isPending} onClick={() => save.mutate(form.values)} data-autofocus>
                {text.saveChanges}
              </Button>
            </Group>
          </Stack>
        )}
        <form onSubmit={form.onSubmit(submit)} noValidate hidden={changes !== null}>
          <Stack gap="md">
            <AthleteFields
              form={form}
              isNew={athlete === null}
              mayBeAnother={code === 'ALREADY_EXISTS' && athlete === null}
            />
            {code !== 'INVALID_INPUT' && <ErrorText error={error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {text.cancel}
              </Button>
              <Button ref={saveButton} type="submit" loading={save.isPending || look.isPending}>
                {athlete === null ? text.add : text.save}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
      {isAsking && <LeaveQuestion onStay={asking.close} onLeave={onClose} />}
    </>
  );
}

/** Whether performances are judged by something that changes: gender, date of birth or memberships. */
function isJudgedBy(athlete: Athlete, { gender, dateOfBirth, memberships }: AthleteValues): boolean {
  return (
    gender !== athlete.gender ||
    dateOfBirth !== athlete.dateOfBirth ||
    JSON.stringify(memberships) !== JSON.stringify(athlete.memberships)
  );
}
