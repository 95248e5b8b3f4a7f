import { Button, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { PerformanceDetails } from './values-of.ts';
import { api, client } from '#renderer/api.ts';
import { ChangesList } from '#renderer/components/changes-list.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.remove;

interface Props {
  performance: PerformanceDetails;
  onClose: () => void;
  /** Where the way back leads: the version that counts again has an address of its own. */
  onRestored?: (performanceId: string) => void;
}

/** A deletion needs a reason and can be taken back: for ten seconds at once, and later from its page. */
export function DeleteDialog({ performance, onClose, onRestored }: Props) {
  const club = useClub();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const remove = useMutation({
    mutationFn: () => client.performances.remove({ clubId: club.id, performanceId: performance.id, reason }),
    onSuccess: () => {
      const names = performance.legs.map((leg) => leg.name).join(', ');
      showUndo(text.done(performance.mark?.text ?? '', names), async () => {
        const { id } = await client.performances.restore({ clubId: club.id, performanceId: performance.id });
        onRestored?.(id);
      });
      onClose();
    },
  });
  // Once deleted there is nothing to ask about any more, while the dialog fades.
  const consequences = useQuery({
    ...api.performances.previewRemove.queryOptions({
      input: remove.isSuccess || remove.isPending ? skipToken : { clubId: club.id, performanceId: performance.id },
      placeholderData: keepPreviousData,
    }),
    gcTime: 0,
  });
  const isMissing = reason.trim() === '';
  return (
    <Dialog opened onClose={onClose} title={text.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isMissing) field.current?.focus();
          else remove.mutate();
        }}
      >
        <Stack gap="md">
          <Text>{text.text}</Text>
          <TextInput
            ref={field}
            label={text.why}
            placeholder={text.whyExample}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isMissing ? text.missing : undefined}
          />
          {consequences.isPending && <Skeleton height={24} />}
          {consequences.data !== undefined && (
            <section aria-label={text.changes}>
              <ChangesList changes={consequences.data} />
            </section>
          )}
          <ErrorText error={remove.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text.keep}
            </Button>
            <Button type="submit" color="error" loading={remove.isPending}>
              {text.remove}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
