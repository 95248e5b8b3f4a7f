import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { ChangesList } from '#renderer/components/changes-list.tsx';
import { MergeCompare } from './merge-compare.tsx';
import styles from './merge-dialog.module.css';
import { client } from '#renderer/api.ts';
import { fullName } from '#renderer/components/athlete-name.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Athlete, TakenField } from '#shared/contract/athletes.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

interface Props {
  /** The entry that stays, unless the two are exchanged. */
  kept: Athlete;
  merged: Athlete;
  onClose: () => void;
  /** With the entry that stays. */
  onMerged: (athlete: Athlete) => void;
}

const text = words.athletes.merge;

/** Two entries side by side, what would change, and the merge, which can be taken back. */
export function MergeDialog({ kept: first, merged: second, onClose, onMerged }: Props) {
  const club = useClub();
  const [isSwapped, setSwapped] = useState(false);
  const [kept, merged] = isSwapped ? [second, first] : [first, second];
  const [chosen, setChosen] = useState<readonly TakenField[] | null>(null);
  // What the entry that stays does not know, it learns, unless somebody says otherwise.
  const take = chosen ?? missingFields(kept, merged);
  const input = { clubId: club.id, keptId: kept.id, mergedId: merged.id, take: [...take] };
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['merge-preview', input],
    queryFn: () => client.athletes.previewMerge(input),
    placeholderData: keepPreviousData,
  });
  const merge = useMutation({
    mutationFn: () => client.athletes.merge(input),
    onSuccess: ({ mergeId, athlete }) => {
      showUndo(text.done(fullName(athlete)), () => client.athletes.unmerge({ clubId: club.id, mergeId }));
      onMerged(athlete);
    },
  });
  const isShown = data !== undefined && data.kept.id === kept.id;

  return (
    <Dialog
      opened
      onClose={onClose}
      title={text.title}
      size="xl"
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <Stack gap="md">
        {/* Where reading begins: what can be chosen comes only with the answer. */}
        <Text size="sm" tabIndex={-1} data-autofocus className={styles['lead'] ?? ''}>
          {text.lead}
        </Text>
        <ErrorText error={error} />
        {!isShown && error === null && <Skeleton height={280} role="status" aria-label={text.loading} />}
        {isShown && (
          <>
            <MergeCompare preview={data} take={take} onTake={setChosen} />
            <Button
              variant="subtle"
              size="compact-md"
              className={styles['swap'] ?? ''}
              leftSection={<IconArrowsExchange size={18} aria-hidden />}
              onClick={() => {
                setChosen(null);
                setSwapped(!isSwapped);
              }}
            >
              {text.swap}
            </Button>
            {data.refusal !== null && (
              <p role="alert" className={styles['refusal']}>
                {data.refusal}
              </p>
            )}
            {data.duplicates.length > 0 && (
              <section className={styles['twice']}>
                <p>{text.duplicates(data.duplicates.length)}</p>
                <ul>
                  {data.duplicates.map((pair) => (
                    <li key={`${pair.kept.id} ${pair.merged.id}`}>
                      <AnchorLink to="/performances/$id" params={{ id: pair.merged.id }} size="sm" target="_blank">
                        {resultInWords(pair.kept)}
                      </AnchorLink>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {data.changes !== null && (
              <section aria-labelledby="merge-changes" data-stale={isPlaceholderData || undefined}>
                <h2 id="merge-changes" className={styles['heading']}>
                  {text.changes}
                </h2>
                <ChangesList changes={data.changes} />
              </section>
            )}
          </>
        )}
        <ErrorText error={merge.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button loading={merge.isPending} disabled={!isShown || data.refusal !== null} onClick={() => merge.mutate()}>
            {text.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function missingFields(kept: Athlete, merged: Athlete): TakenField[] {
  return (['dateOfBirth', 'membershipNumber', 'consent', 'note'] as const).filter(
    (field) => (kept[field] ?? '') === '' && (merged[field] ?? '') !== '',
  );
}

function resultInWords({ disciplineName, mark, day, competition }: PerformanceRow): string {
  return [`${disciplineName} ${mark?.text ?? ''}`.trim(), dayInWords(day), competition].filter(Boolean).join(', ');
}
