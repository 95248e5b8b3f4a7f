import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { client } from '#renderer/api.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { RetentionRow } from '#shared/contract/privacy.ts';
import { addDays, isDay } from '#shared/domain/day.ts';

const { keeping: text } = words.privacy;

/** Until when somebody's data is still needed: a year from now, where nothing else is typed. */
export function KeepDialog({ row, onClose }: { row: RetentionRow; onClose: () => void }) {
  const club = useClub();
  const { today } = useClubs();
  const [until, setUntil] = useState(addDays(today, 365));
  const [problem, setProblem] = useState<string | null>(null);
  const keep = useMutation({
    mutationFn: () => client.privacy.keep({ clubId: club.id, athleteId: row.athleteId, until }),
    onSuccess: onClose,
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={text.title(row.name)}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isWhole = until.length === 10 && isDay(until) && until > today;
          setProblem(isWhole ? null : text.needsDay);
          if (isWhole) keep.mutate();
        }}
      >
        <Stack>
          <p>{text.text}</p>
          <DayField label={text.until} value={until} onChange={setUntil} error={problem} />
          <ErrorText error={keep.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={keep.isPending}>
              {text.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
