import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, memo, type ReactNode, useState } from 'react';

import { readTypedDay } from './typed-day.ts';
import { words } from '#renderer/words/words.ts';
import { addDays, dayPrecision } from '#shared/domain/day.ts';

interface Props {
  label: string;
  /** `2026-06-14`, `2026-06`, `2026` or empty; other text only while it is being typed. */
  value: string;
  onChange: (day: string) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  required?: boolean;
  /** Which field of a form it is, for the focus after a refusal. */
  field?: string;
}

/** A day as precise as it is known: typed, chosen from the calendar, or moved by the arrow keys. */
export const DayField = memo(function DayField({
  value,
  onChange,
  onBlur,
  error,
  placeholder = '2026-06-14',
  field,
  ...rest
}: Props) {
  const [isOpen, calendar] = useDisclosure(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isFullDay = dayPrecision(value) === 'day';

  function onKeyDown(event: KeyboardEvent) {
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !isFullDay) return;
    event.preventDefault();
    onChange(addDays(value, event.key === 'ArrowUp' ? 1 : -1));
  }

  return (
    <TextInput
      {...rest}
      data-field={field}
      value={value}
      placeholder={placeholder}
      autoComplete="off"
      error={problem ?? error}
      onChange={(event) => {
        setProblem(null);
        onChange(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const read = readTypedDay(value);
        if (read.type === 'day') onChange(read.day);
        setProblem(read.type === 'day' ? null : (read.suggestion ?? words.components.day.none));
        onBlur?.(event);
      }}
      rightSection={
        <Popover opened={isOpen} onChange={calendar.toggle} position="bottom-end" shadow="md" trapFocus>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.components.day.choose(rest.label)}
              tabIndex={-1}
              onClick={calendar.toggle}
            >
              <IconCalendar size={18} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={isFullDay ? value : null}
              {...(isFullDay ? { defaultDate: value } : {})}
              onChange={(day) => {
                setProblem(null);
                onChange(day ?? '');
                calendar.close();
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
});
