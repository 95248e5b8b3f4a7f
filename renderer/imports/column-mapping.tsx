import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';

import { ColumnOption } from './column-option.tsx';
import styles from './column-mapping.module.css';
import { ConstantColumns } from './constant-columns.tsx';
import { columnChoices, columnLabel } from './columns.ts';
import { usedAs, withColumn, withConstant } from './mapping.ts';
import panel from './preview-panel.module.css';
import { words } from '#renderer/words/words.ts';
import type { ImportKind, ImportPreview, Mapping } from '#shared/contract/imports.ts';

const text = words.imports.columns;

interface Props {
  kind: ImportKind;
  preview: ImportPreview;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Each column of the file with examples, and what it is used as. */
export function ColumnMapping({ kind, preview, mapping, onChange }: Props) {
  const choices = columnChoices(kind);
  const explanations = new Map(choices.map((each) => [each.value, each.explanation]));
  return (
    <section aria-labelledby="columns-heading">
      <h2 id="columns-heading" className={panel['heading']}>
        {text.title}
      </h2>
      {preview.missingColumns.map((missing) => (
        <MissingColumn key={missing} missing={missing} mapping={mapping} onChange={onChange} />
      ))}
      <ul className={styles['columns']}>
        {preview.columns.map((column) => (
          <li key={column.name} className={styles['column']}>
            <span className={styles['name']}>{column.name}</span>
            <span className={styles['examples']}>
              {column.examples.filter((each) => each !== '').join(' · ') || text.empty}
            </span>
            <Select
              aria-label={text.usedAs(column.name)}
              placeholder={text.notUsed}
              value={usedAs(column, mapping, preview.suggestion)}
              onChange={(value) => onChange(withColumn(mapping, column, value, preview.suggestion))}
              data={choices.map(({ value, label }) => ({ value, label }))}
              renderOption={({ option }) => (
                <ColumnOption label={option.label} explanation={explanations.get(option.value) ?? ''} />
              )}
              className={styles['choice'] ?? ''}
              searchable
              clearable
              maxDropdownHeight={360}
            />
          </li>
        ))}
      </ul>
      <ConstantColumns kind={kind} mapping={mapping} onChange={onChange} />
    </section>
  );
}

interface MissingProps {
  /** `gender`, or `mark or place`. */
  missing: string;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** A column that is needed: choose it below, or say what holds for every row. */
function MissingColumn({ missing, mapping, onChange }: MissingProps) {
  const [value, setValue] = useState('');
  const [first = missing] = missing.split(' or ');
  const label = missing.split(' or ').map(columnLabel).join(text.or);
  return (
    <div className={panel['notice']} role="alert">
      <span className={styles['missing']}>
        <strong>{label}</strong> {text.needed}
      </span>
      <TextInput
        aria-label={text.ofEveryRow(label)}
        size="xs"
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        onBlur={() => value.trim() !== '' && onChange(withConstant(mapping, first, value))}
        onKeyDown={(event) => event.key === 'Enter' && onChange(withConstant(mapping, first, value))}
      />
    </div>
  );
}
