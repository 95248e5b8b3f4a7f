import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';

import { words } from '#renderer/words/words.ts';

interface Item {
  readonly value: string;
  readonly label: string;
}

interface Props extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'label' | 'clearButtonProps'> {
  label: string;
  data: readonly Item[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** What stands in an empty field; a field without it always has a value. */
  empty?: string;
  /** What clearing means, where that is more than what stands in the empty field. */
  clearLabel?: string;
  /** More texts that mean a value, such as `f` for women. */
  means?: (typed: string) => string | null;
}

/** Whether what was typed begins the label or a word of it: `m` means men, not women. */
function begins(label: string, typed: string): boolean {
  const parts = label.toLowerCase().split(/[\s-]+/);
  return parts.some((_, at) => parts.slice(at).join(' ').startsWith(typed));
}

/**
 * One of few, chosen as in a good spreadsheet: by its first letters and Tab or Enter, or from the list. An emptied field is
 * none, and so is a text that means nothing: it is never what stood there before without a word.
 */
export function TypedSelect({ label, data, value, onChange, empty, clearLabel = empty, means, error, ...rest }: Props) {
  const [unknown, setUnknown] = useState('');
  const [isTyping, setTyping] = useState(false);

  function fitting(text: string): readonly Item[] {
    const typed = text.trim().toLowerCase();
    const meant = data.filter(
      (each) =>
        each.label.toLowerCase() === typed || each.value.toLowerCase() === typed || each.value === means?.(typed),
    );
    return meant.length > 0 ? meant : data.filter((each) => begins(each.label, typed));
  }

  function leave(text: string) {
    if (text.trim() === '') {
      if (empty !== undefined && value !== null) onChange(null);
      return;
    }
    const [first] = fitting(text);
    if (first === undefined) {
      setUnknown(text.trim());
      if (empty !== undefined && value !== null) onChange(null);
    } else if (first.value !== value) onChange(first.value);
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
        : { placeholder: empty, clearable: true, clearButtonProps: { 'aria-label': clearLabel, tabIndex: -1 } })}
      error={unknown === '' ? error : words.components.select.unknown(unknown)}
      onFocus={(event) => {
        setUnknown('');
        setTyping(false);
        event.currentTarget.select();
      }}
      onInput={() => setTyping(true)}
      // Whoever types fast presses Enter before the list has marked anything: it takes what was meant, and saves no form.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !isTyping || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        setTyping(false);
        leave(event.currentTarget.value);
      }}
      onBlur={(event) => leave(event.currentTarget.value)}
      onChange={onChange}
      {...rest}
    />
  );
}
