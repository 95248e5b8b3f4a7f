import { Select } from '@mantine/core';

import { withUnknown } from '#renderer/components/with-unknown.ts';
import { words } from '#renderer/words/words.ts';

interface Props<V extends string> {
  label: string;
  value: V | null;
  data: readonly { value: V; label: string }[];
  onChange: (value: V | null) => void;
  /** May be empty, which means any. */
  isClearable?: boolean;
}

/** One of a few values. */
export function ChoiceField<V extends string>({ label, value, data, onChange, isClearable = false }: Props<V>) {
  return (
    <Select
      label={label}
      placeholder={words.lists.any}
      data={withUnknown(data, value ?? undefined)}
      value={value}
      onChange={(chosen) => onChange(data.find((each) => each.value === chosen)?.value ?? null)}
      allowDeselect={isClearable}
      clearable={isClearable}
      searchable={data.length > 8}
      clearButtonProps={{ 'aria-label': words.lists.clear(label) }}
    />
  );
}
