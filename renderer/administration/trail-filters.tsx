import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

import styles from './tab.module.css';
import { useAdministration } from './use-administration.ts';
import { ClearFilters } from '#renderer/components/clear-filters.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { words } from '#renderer/words/words.ts';
import { isDay } from '#shared/domain/day.ts';
import { actionInWords } from '#shared/messages/audit.ts';

const { trail: text } = words.administration;
const outcomes = ['done', 'refused', 'failed'] as const;

interface Props {
  actions: readonly string[];
  people: readonly string[];
  /** Lines of this computer, too: a superuser's. */
  mayChoose: boolean;
}

/** Whose lines of the trail, by whom, of what kind, when, and with which words. */
export function TrailFilters({ actions, people, mayChoose }: Props) {
  const { search, change } = useAdministration();
  const { action, outcome, from, to, who, of } = search;
  const [typed, setTyped] = useState(search.search ?? '');
  const [days, setDays] = useState({ from: from ?? '', to: to ?? '' });
  const find = useDebouncedCallback((part: string) => change({ search: part.trim() || undefined }), 200);
  const isFiltered = [action, outcome, from, to, who, search.search].some((filter) => filter !== undefined);
  const setDay = (name: 'from' | 'to') => (day: string) => {
    setDays((before) => ({ ...before, [name]: day }));
    if (day === '' || (day.length === 10 && isDay(day))) change({ [name]: day || undefined });
  };
  const clear = () => {
    setTyped('');
    setDays({ from: '', to: '' });
    change({
      search: undefined,
      action: undefined,
      outcome: undefined,
      from: undefined,
      to: undefined,
      who: undefined,
    });
  };
  return (
    <div className={styles['filters']} role="search">
      {mayChoose && (
        <SegmentedControl
          aria-label={text.of}
          className={styles['whole'] ?? ''}
          data={(['club', 'device'] as const).map((value) => ({ value, label: text.ofs[value] }))}
          value={of ?? 'club'}
          onChange={(value) =>
            change({ of: value === 'device' ? 'device' : undefined, action: undefined, who: undefined })
          }
        />
      )}
      <TextInput
        label={text.search}
        placeholder={text.searchText}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      <Select
        label={text.who}
        placeholder={text.anybody}
        data={[...people]}
        value={who ?? null}
        onChange={(value) => change({ who: value ?? undefined })}
        clearable
        searchable
      />
      <Select
        label={text.action}
        placeholder={text.anyAction}
        data={actions.map((value) => ({ value, label: actionInWords(value) }))}
        value={action ?? null}
        onChange={(value) => change({ action: value ?? undefined })}
        clearable
        searchable
      />
      <Select
        label={text.outcome}
        placeholder={text.anyOutcome}
        data={outcomes.map((value) => ({ value, label: text.outcomes[value] }))}
        value={outcome ?? null}
        onChange={(value) => change({ outcome: outcomes.find((each) => each === value) })}
        clearable
      />
      <DayField label={text.from} value={days.from} onChange={setDay('from')} />
      <DayField label={text.to} value={days.to} onChange={setDay('to')} />
      {isFiltered && <ClearFilters onClear={clear} />}
    </div>
  );
}
