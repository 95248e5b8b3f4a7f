import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

import styles from './list-head.module.css';
import { useMay } from '#renderer/accounts/me.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  search: string | undefined;
  onSearch: (text: string | undefined) => void;
  count: number | undefined;
  add?: { label: string; onClick: () => void };
  children?: ReactNode;
}

/** Above a list: find in it, how much is left, add to it. */
export function ListHead({ search, onSearch, count, add, children }: Props) {
  const [typed, setTyped] = useState(search ?? '');
  const canAdd = useMay('staff');
  useShortcuts(
    add === undefined || !canAdd
      ? []
      : [{ keys: 'a', label: add.label, group: words.reference.title, run: add.onClick }],
  );
  const find = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), 120);
  return (
    <div className={styles['head']}>
      <TextInput
        aria-label={words.reference.search.label}
        placeholder={words.reference.search.placeholder}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
        autoComplete="off"
        maxLength={100}
        className={styles['search'] ?? ''}
      />
      <span className={styles['count']} role="status">
        {count !== undefined && words.reference.found(count)}
      </span>
      {children}
      {add !== undefined && canAdd && (
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={add.onClick} aria-keyshortcuts="a">
          {add.label}
        </Button>
      )}
    </div>
  );
}
