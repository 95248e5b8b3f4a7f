import { Group, Radio } from '@mantine/core';

import styles from './entry-page.module.css';
import { type Choice, choiceOf, choicesFor, type EntryRow } from './entry-rows.ts';
import { PerformanceLine } from '#renderer/components/performance-line.tsx';
import { words } from '#renderer/words/words.ts';
import type { MedalFinding } from '#shared/contract/medal-entries.ts';

interface Props {
  row: EntryRow;
  number: number;
  finding: MedalFinding;
  existing: NonNullable<MedalFinding['existing']>;
  error: string | undefined;
  onChoose: (choice: Choice) => void;
}

const text = words.medals.entry.existing;

/** What is there already, beside what was typed, and what to do about it. */
export function ExistingResult({ row, number, finding, existing, error, onChoose }: Props) {
  const choices = choicesFor(existing.how);
  return (
    <div className={styles['existing']}>
      <p className={styles['said']}>{text[existing.how]}</p>
      <PerformanceLine row={existing.performance} />
      <Radio.Group
        aria-label={text.choice(number)}
        value={choiceOf(row, finding)}
        error={error}
        onChange={(value) => {
          const chosen = choices.find((each) => each === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        <Group gap="md" mt="xs">
          {choices.map((choice, index) => (
            <Radio
              key={choice}
              value={choice}
              label={text[choice]}
              {...(index === 0 ? { 'data-field': `${row.key}.choice` } : {})}
            />
          ))}
        </Group>
      </Radio.Group>
    </div>
  );
}
