import { Select } from '@mantine/core';
import { words } from '#renderer/words/words.ts';

interface Props<V extends string> {
  label: string;
  value: V | undefined;
  data: readonly { value: V; label: string }[];
  onChange: (value: V | undefined) => void;
}

/** A filter with a few values; empty means any. */
export function Choice<V extends string>({ label, value, data, onChange }: Props<V>) {
  return (
    <Select
      label={label}
      placeholder={words.performances.filters.any}
      data={data.map((each) => ({ ...each }))}
      value={value ?? null}
      onChange={(chosen) => onChange(data.find((each) => each.value === chosen)?.value)}
      clearable
      searchable={data.length > 6}
      clearButtonProps={{ 'aria-label': words.performances.filters.clear(label) }}
    />
  );
}
