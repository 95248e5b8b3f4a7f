import { Autocomplete } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, useState } from 'react';

import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';

interface Props {
  field: 'eventDetails' | 'round' | 'venue';
  label: string;
  placeholder?: string;
  value: string;
  onChange: (text: string) => void;
  error?: ReactNode;
}

/** A text that is completed from what was typed there lately. */
export const SuggestField = memo(function SuggestField({ field, value, ...rest }: Props) {
  const club = useClub();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    ...api.performances.suggestions.queryOptions({ input: { clubId: club.id, field, search: value.trim() } }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  return (
    <Autocomplete
      data-field={field}
      value={value}
      data={data ?? []}
      filter={({ options }) => options}
      openOnFocus={false}
      onFocus={() => setOpen(true)}
      autoComplete="off"
      {...rest}
    />
  );
});
