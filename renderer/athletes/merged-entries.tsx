import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';

import styles from './athlete-page.module.css';
import { useMay } from '#renderer/accounts/me.tsx';
import { client } from '#renderer/api.ts';
import { dayInWords, momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { MergeOfAthlete } from '#shared/contract/athletes.ts';

const text = words.athletes.merge;

/** Entries of the same person that count here, each with the way to part it again. */
export function MergedEntries({ merges }: { merges: readonly MergeOfAthlete[] }) {
  const club = useClub();
  const isStaff = useMay('staff');
  const part = useMutation({
    mutationFn: ({ mergeId }: MergeOfAthlete) => client.athletes.unmerge({ clubId: club.id, mergeId }),
    onSuccess: ({ kept, merged }, merge) => {
      const again = { clubId: club.id, keptId: kept.id, mergedId: merged.id, take: [...merge.takenOver] };
      showUndo(text.parted(merge.name), () => client.athletes.merge(again));
    },
  });
  if (merges.length === 0) return null;
  return (
    <section aria-labelledby="entries-heading">
      <h2 id="entries-heading" className={styles['heading']}>
        {text.entries}
      </h2>
      <p className={styles['quiet']}>{text.entriesText}</p>
      <ErrorText error={part.error} />
      <ul className={styles['entries']}>
        {merges.map((merge) => (
          <li key={merge.mergeId}>
            <span>
              <span className={styles['event']}>{text.entry(merge.name, merge.performances)}</span>
              <span className={styles['line']}>{lineOf(merge)}</span>
            </span>
            {isStaff && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={text.partEntry(merge.name)}
                loading={part.isPending && part.variables.mergeId === merge.mergeId}
                onClick={() => part.mutate(merge)}
              >
                {text.part}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ dateOfBirth, into, takenOver, mergedAt, mergedBy }: MergeOfAthlete): string {
  return [
    dateOfBirth === '' ? '' : words.athletes.profile.born(dayInWords(dateOfBirth)),
    into === '' ? '' : text.into(into),
    takenOver.length === 0 ? '' : text.tookOver(takenOver.map((field) => text.fields[field])),
    text.mergedOn(momentInWords(mergedAt), mergedBy),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
