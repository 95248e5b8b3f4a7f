import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, useState } from 'react';

import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import { formatDay } from '#shared/domain/day.ts';

export interface PickedCompetition {
  id: string;
  name: string;
  venue: string;
  from: string;
}

interface Props {
  /** The name as typed; a new one is made by main when the performance is saved. */
  value: string;
  onChange: (name: string) => void;
  /** Called when one that exists was chosen from the list. */
  onPick?: (competition: PickedCompetition) => void;
  label?: string;
  placeholder?: string;
  error?: ReactNode;
  /** Which field of a form it is, for the focus after a refusal. */
  field?: string;
}

/** The name of a competition, completed from those that are known. */
export const CompetitionPicker = memo(function CompetitionPicker({
  value,
  onChange,
  onPick,
  label = words.components.competition,
  field,
  ...rest
}: Props) {
  const club = useClub();
  const [isOpen, setOpen] = useState(false);
  const [asked] = useDebouncedValue(value.trim(), 120);
  const { data } = useQuery({
    ...api.reference.competitions.queryOptions({ input: { clubId: club.id, search: asked, pageSize: 8 } }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const found = data?.rows ?? [];
  const byName = new Map(found.map((each) => [each.name, each]));

  return (
    <Autocomplete
      data-field={field}
      label={label}
      value={value}
      onChange={onChange}
      data={[...byName.keys()]}
      filter={({ options }) => options}
      openOnFocus={false}
      onFocus={() => setOpen(true)}
      onOptionSubmit={(name) => {
        const picked = byName.get(name);
        if (picked !== undefined) onPick?.(picked);
      }}
      renderOption={({ option }) => <CompetitionLine name={option.value} found={byName.get(option.value)} />}
      autoComplete="off"
      {...rest}
    />
  );
});

function CompetitionLine({ name, found }: { name: string; found: PickedCompetition | undefined }) {
  const details = [
    isolated(found?.venue ?? ''),
    found === undefined || found.from === '' ? '' : formatDay(found.from),
  ].filter(Boolean);
  return (
    <span>
      {name}
      {details.length > 0 && <small> {details.join(' · ')}</small>}
    </span>
  );
}
