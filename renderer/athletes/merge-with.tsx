import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { MergeDialog } from './merge-dialog.tsx';
import { api } from '#renderer/api.ts';
import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Athlete } from '#shared/contract/athletes.ts';

interface Props {
  athlete: Athlete;
  onClose: () => void;
  /** With the entry that stays. */
  onMerged: (athlete: Athlete) => void;
}

const text = words.athletes.merge;

/** Chooses the other entry of the same person, then shows both. */
export function MergeWith({ athlete, onClose, onMerged }: Props) {
  const club = useClub();
  const [picked, setPicked] = useState<PickedAthlete | null>(null);
  const other = picked === null || picked.id === athlete.id ? null : picked.id;
  const { data, error } = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: other ?? athlete.id } }),
    enabled: other !== null,
  });
  if (other !== null && data?.id === other)
    return <MergeDialog kept={athlete} merged={data} onClose={onClose} onMerged={onMerged} />;
  return (
    <Dialog opened onClose={onClose} title={text.choose} closeButtonProps={{ 'aria-label': words.common.close }}>
      <Stack gap="sm" mih={200}>
        <Text size="sm">{text.chooseText}</Text>
        <AthletePicker value={picked} onChange={setPicked} label={words.athletes.filters.find} data-autofocus />
        <ErrorText error={error} />
      </Stack>
    </Dialog>
  );
}
