import { Select } from '@mantine/core';

interface Item {
  readonly value: string;
  readonly label: string;
}

interface Props {
  label: string;
  data: readonly Item[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** What stands in an empty field; a field without it always has a value. */
  empty?: string;
  /** More texts that mean a value, such as `f` for women. */
  means?: (typed: string) => string | null;
}

/** Whether what was typed begins the label or a word of it: `m` means men, not women. */
function begins(label: string, typed: string): boolean {
  const parts = label.toLowerCase().split(/[\s-]+/);
  return parts.some((_, at) => parts.slice(at).join(' ').startsWith(typed));
}

/** One of few, chosen as in a good spreadsheet: by its first letters and Tab, or from the list. An emptied field is none. */
export function TypedSelect({ label, data, value, onChange, empty, means }: Props) {
  function fitting(text: string): readonly Item[] {
    const typed = text.trim().toLowerCase();
    const meant = data.filter((each) => each.label.toLowerCase() === typed || each.value === means?.(typed));
    return meant.length > 0 ? meant : data.filter((each) => begins(each.label, typed));
  }

  function leave(text: string) {
    if (text.trim() === '') {
      if (empty !== undefined && value !== null) onChange(null);
      return;
    }
    const [first] = fitting(text);
    if (first !== undefined && first.value !== value) onChange(first.value);
  }

  return (
    <Select
      label={label}
      data={[...data]}
      value={value}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      allowDeselect={false}
      filter={({ search }) => [...fitting(search)]}
      {...(empty === undefined
        ? {}
        : { placeholder: empty, clearable: true, clearButtonProps: { 'aria-label': empty, tabIndex: -1 } })}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => leave(event.currentTarget.value)}
      onChange={onChange}
    />
  );
}
