import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';

import { dayInWords } from '#renderer/components/day-text.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  on: string | undefined;
  onChange: (on: string | undefined) => void;
  /** Above the field, where the others have one. */
  label?: string;
}

const { board: text } = words.records;

/** The day as on which records are shown; empty: as they stand today. */
export function AsOnField({ on, onChange, label }: Props) {
  const { today } = useClubs();
  const isNarrow = useIsNarrow();
  return (
    <DatePickerInput
      {...(label === undefined ? { w: isNarrow ? undefined : 208 } : { label })}
      aria-label={on === undefined ? text.today : text.asOn(dayInWords(on))}
      placeholder={isNarrow || label !== undefined ? text.todayShort : text.today}
      leftSection={<IconCalendar size={16} aria-hidden />}
      value={on ?? null}
      onChange={(value) => onChange(value ?? undefined)}
      valueFormat={text.asOnForm}
      maxDate={today}
      clearable
    />
  );
}
