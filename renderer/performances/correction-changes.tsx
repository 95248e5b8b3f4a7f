import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';

import styles from './correction-changes.module.css';
import { api } from '#renderer/api.ts';
import { ChangesList } from '#renderer/components/changes-list.tsx';
import { words } from '#renderer/words/words.ts';
import type { DerivedChanges } from '#shared/contract/derived-changes.ts';
import type { PerformanceInput } from '#shared/contract/performances.ts';

const typingPause = 400;

/** Whose records and bests a correction would change, asked while it is typed; null as long as it cannot be judged. */
export function useCorrectionChanges(performanceId: string, input: PerformanceInput | null) {
  const [asked] = useDebouncedValue(JSON.stringify(input), typingPause);
  const { data, isFetching } = useQuery({
    ...api.performances.previewCorrect.queryOptions({
      input: asked === 'null' ? skipToken : { ...(JSON.parse(asked) as PerformanceInput), performanceId },
      placeholderData: keepPreviousData,
      gcTime: 10_000,
    }),
    // What is refused is said by the verdict.
    retry: false,
  });
  return { changes: input === null ? null : (data ?? null), isFetching };
}

/** What a correction would change, beside the form. */
export function CorrectionChanges({ changes, isFetching }: { changes: DerivedChanges; isFetching: boolean }) {
  return (
    <section className={styles['changes']} aria-label={words.performances.correct.changes} aria-live="polite">
      <h2 className={styles['heading']}>{words.performances.correct.changes}</h2>
      <div aria-busy={isFetching}>
        <ChangesList changes={changes} />
      </div>
    </section>
  );
}
