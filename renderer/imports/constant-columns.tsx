import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';

import styles from './column-mapping.module.css';
import { columnChoices, columnLabel, wholeName } from './columns.ts';
import { withConstant } from './mapping.ts';
import { words } from '#renderer/words/words.ts';
import type { ImportKind, Mapping } from '#shared/contract/imports.ts';

interface Props {
  kind: ImportKind;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** What the file does not say because it is the same in every row: the season, the age group, the competition. */
export function ConstantColumns({ kind, mapping, onChange }: Props) {
  const [column, setColumn] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const set = Object.entries(mapping.constants ?? {}).filter(([, text]) => text !== '');
  const choices = columnChoices(kind).filter(
    (choice) => choice.value !== wholeName && mapping.constants?.[choice.value] === undefined,
  );

  function add() {
    if (column === null || value.trim() === '') return;
    onChange(withConstant(mapping, column, value));
    setColumn(null);
    setValue('');
  }

  return (
    <div className={styles['constants']}>
      {set.map(([name, text]) => (
        <span key={name} className={styles['constant']}>
          {columnLabel(name)}: <strong>{text}</strong>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={words.imports.columns.remove(columnLabel(name), text)}
            onClick={() => onChange(withConstant(mapping, name, ''))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </span>
      ))}
      <Select
        aria-label={words.imports.columns.same}
        placeholder={words.imports.columns.same}
        size="xs"
        value={column}
        onChange={setColumn}
        data={choices.map(({ value: name, label }) => ({ value: name, label }))}
        searchable
        clearable
      />
      {column !== null && (
        <>
          <TextInput
            aria-label={words.imports.columns.ofEveryRow(columnLabel(column))}
            size="xs"
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
          <Button size="xs" variant="default" onClick={add} disabled={value.trim() === ''}>
            {words.imports.columns.set}
          </Button>
        </>
      )}
    </div>
  );
}
