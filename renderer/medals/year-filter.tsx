import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { words } from '#renderer/words/words.ts';

interface Props {
  label: string;
  /** A year, or a day within one that came with a link. */
  value: string | undefined;
  onChange: (year: string | undefined) => void;
}

/** A year by its four digits; only a whole one goes into the address. */
export function YearFilter({ label, value = '', onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      label={label}
      placeholder={words.medals.filters.anyYear}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      value={typed ?? value}
      onChange={(event) => {
        const next = event.currentTarget.value.trim();
        const isWhole = next === '' || /^\d{4}$/.test(next);
        setTyped(isWhole ? null : next);
        if (isWhole) onChange(next === '' ? undefined : next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
