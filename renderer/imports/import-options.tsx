import { Checkbox, Radio, Stack } from '@mantine/core';

import { kindWords } from './columns.ts';
import styles from './preview-panel.module.css';
import type { Draft } from './use-import-draft.ts';
import type { ImportPreview } from '#shared/contract/imports.ts';

interface Props {
  draft: Draft;
  preview: ImportPreview;
  onChange: (next: Partial<Draft>) => void;
}

const creatable = [
  {
    value: 'disciplines',
    label: 'Disciplines',
    description: 'Where the file says whether they are timed, measured or points',
  },
  { value: 'age-groups', label: 'Age groups', description: 'Otherwise their rows wait to be corrected' },
  { value: 'competitions', label: 'Competitions', description: 'By their name' },
  { value: 'seasons', label: 'Seasons', description: 'By their name' },
] as const;

/** What becomes of duplicates, of names that are not known yet, and of rows of other clubs. */
export function ImportOptions({ draft, preview, onChange }: Props) {
  const { many } = kindWords[draft.kind];
  return (
    <section aria-label="Options" className={styles['fields']}>
      <Radio.Group
        label={`When the club has one of the ${many} already`}
        value={draft.onDuplicate}
        onChange={(value) => onChange({ onDuplicate: value })}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="skip" label="Skip the row" description="Nothing is entered twice" />
          <Radio value="update" label="Update what is there" description="With what the file says beyond it" />
          <Radio value="create" label="Enter it again" description="As one more" />
        </Stack>
      </Radio.Group>
      {draft.kind !== 'athletes' && (
        <Checkbox.Group
          label="Create what is not known yet"
          value={draft.createMissing}
          onChange={(value) => onChange({ createMissing: value })}
        >
          <Stack gap="xs" mt={4}>
            {creatable.map(({ value, label, description }) => (
              <Checkbox key={value} value={value} label={label} description={description} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {draft.kind !== 'athletes' && (
        <Checkbox.Group
          label="Rows of other clubs"
          value={draft.allClubs ? ['all'] : []}
          onChange={(value) => onChange({ allClubs: value.includes('all') })}
        >
          <Checkbox
            mt={4}
            value="all"
            label="Keep them, too"
            description={`As made for that club: for personal bests, not for club records. The file has ${preview.counts.otherClub}.`}
          />
        </Checkbox.Group>
      )}
    </section>
  );
}
