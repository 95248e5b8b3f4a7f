import { Checkbox, Radio, Stack } from '@mantine/core';

import styles from './preview-panel.module.css';
import type { Draft } from './use-import-draft.ts';
import { words } from '#renderer/words/words.ts';
import type { ImportPreview } from '#shared/contract/imports.ts';

interface Props {
  draft: Draft;
  preview: ImportPreview;
  onChange: (next: Partial<Draft>) => void;
}

const text = words.imports.options;

const creatable = ['disciplines', 'age-groups', 'competitions', 'seasons'] as const;

/** What becomes of duplicates, of names that are not known yet, and of rows of other clubs. */
export function ImportOptions({ draft, preview, onChange }: Props) {
  const { many } = words.imports.kinds[draft.kind];
  return (
    <section aria-label={text.label} className={styles['fields']}>
      <Radio.Group
        label={text.duplicates(many)}
        value={draft.onDuplicate}
        onChange={(value) => onChange({ onDuplicate: value })}
      >
        <Stack gap="xs" mt={4}>
          <Radio value="skip" label={text.skip} description={text.skipHint} />
          <Radio value="update" label={text.update} description={text.updateHint} />
          <Radio value="create" label={text.create} description={text.createHint} />
        </Stack>
      </Radio.Group>
      {draft.kind !== 'athletes' && (
        <Checkbox.Group
          label={text.missing}
          value={draft.createMissing}
          onChange={(value) => onChange({ createMissing: value })}
        >
          <Stack gap="xs" mt={4}>
            {creatable.map((value) => (
              <Checkbox key={value} value={value} {...text.creatable[value]} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {draft.kind !== 'athletes' && (
        <Checkbox.Group
          label={text.otherClubs}
          value={draft.allClubs ? ['all'] : []}
          onChange={(value) => onChange({ allClubs: value.includes('all') })}
        >
          <Checkbox mt={4} value="all" label={text.keep} description={text.keepHint(preview.counts.otherClub)} />
        </Checkbox.Group>
      )}
    </section>
  );
}
