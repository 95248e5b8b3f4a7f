import { useState } from 'react';

import { CompetitionPicker } from '#renderer/components/competition-picker.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  /** The name of the one that is chosen; empty where there is none. */
  name: string;
  onChange: (competitionId: string | undefined) => void;
}

/** One competition, chosen from those that are known. */
export function CompetitionFilter({ name, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <CompetitionPicker
      placeholder={words.performances.filters.any}
      value={typed ?? name}
      onChange={(text) => {
        setTyped(text);
        if (text === '') onChange(undefined);
      }}
      onPick={(picked) => {
        setTyped(null);
        onChange(picked.id);
      }}
    />
  );
}
