import { Select } from '@mantine/core';

import styles from './column-mapping.module.css';
import { columnLabel } from './columns.ts';
import panel from './preview-panel.module.css';
import { meaningsOf, unknownWords, withWord } from './words.ts';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';

interface Props {
  preview: ImportPreview;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Words of the file that nobody knows here: say once what each means, and all its rows are read. */
export function WordMapping({ preview, mapping, onChange }: Props) {
  const reference = useReference();
  const unknown = reference.isLoaded ? unknownWords(preview, mapping, reference) : [];
  if (unknown.length === 0) return null;
  return (
    <section aria-labelledby="words-heading">
      <h2 id="words-heading" className={panel['heading']}>
        {words.imports.words.title}
      </h2>
      <ul className={styles['columns']}>
        {unknown.map(({ column, word, rows, meaning }) => (
          <li key={`${column} ${word}`} className={styles['column']}>
            <span className={styles['name']}>{word}</span>
            <span className={styles['examples']}>
              {columnLabel(column)}
              {rows > 0 && words.imports.words.waits(rows)}
            </span>
            <Select
              aria-label={words.imports.words.means(word)}
              placeholder={words.imports.words.unknown}
              value={meaning}
              onChange={(value) => onChange(withWord(mapping, column, word, value))}
              data={withMeaning(meaningsOf(column, reference), meaning)}
              className={styles['choice'] ?? ''}
              searchable
              clearable
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A remembered meaning may be of a name that the list does not have as it is. */
function withMeaning(choices: { value: string; label: string }[], meaning: string | null) {
  if (meaning === null || choices.some(({ value }) => value === meaning)) return choices;
  return [...choices, { value: meaning, label: meaning }];
}
