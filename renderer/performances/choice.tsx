import { Select } from '@mantine/core';

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
      placeholder="Any"
      data={data.map((each) => ({ ...each }))}
      value={value ?? null}
      onChange={(chosen) => onChange(data.find((each) => each.value === chosen)?.value)}
      clearable
      searchable={data.length > 6}
      clearButtonProps={{ 'aria-label': `Clear ${label.toLowerCase()}` }}
    />
  );
}
