import { useState } from 'react';

import { DayField } from '#renderer/components/day-field.tsx';
import { words } from '#renderer/words/words.ts';
import { isDay } from '#shared/domain/day.ts';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** Only a whole day, month or year goes into the address, never half of one that is being typed. */
export function DayFilter({ label, value = '', onChange }: Props) {
  const [unfinished, setUnfinished] = useState<string | null>(null);
  return (
    <DayField
      label={label}
      placeholder={words.performances.filters.anyDay}
      value={unfinished ?? value}
      onChange={(day) => {
        setUnfinished(isDay(day) ? null : day);
        if (isDay(day)) onChange(day === '' ? undefined : day);
      }}
    />
  );
}
