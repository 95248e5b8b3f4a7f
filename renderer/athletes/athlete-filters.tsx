import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

import styles from './athlete-filters.module.css';
import type { AthletesSearch } from './search.ts';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { withUnknown } from '#renderer/components/with-unknown.ts';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  search: AthletesSearch;
  change: (next: Partial<AthletesSearch>) => void;
}

const text = words.athletes.filters;
const { members, consents, orders } = text;
type Keys<T> = (keyof T & string)[];
const memberKeys = Object.keys(members) as Keys<typeof members>;
const consentKeys = Object.keys(consents) as Keys<typeof consents>;
const orderKeys = Object.keys(orders) as Keys<typeof orders>;

/** Finds while typing: any part of the name, in any order. */
export function AthleteFilters({ search, change }: Props) {
  const { ageGroups } = useReference();
  // On a wide screen the headings of the table order it.
  const isNarrow = useIsNarrow();
  const own = ageGroups.filter(({ code }) => code !== 'ALL');
  return (
    <div role="search" aria-label={words.common.filters} className={styles['filters']}>
      <NameSearch asked={search.search ?? ''} onSearch={(found) => change({ search: found })} />
      <SegmentedControl
        aria-label={text.gender}
        value={search.gender ?? ''}
        onChange={(value) => change({ gender: value === 'F' || value === 'M' ? value : undefined })}
        data={[
          { value: '', label: text.all },
          { value: 'F', label: words.athletes.genders.F },
          { value: 'M', label: words.athletes.genders.M },
        ]}
      />
      <Select
        aria-label={text.ageGroup}
        placeholder={text.anyAgeGroup}
        value={search.ageGroup ?? null}
        onChange={(value) => change({ ageGroup: value ?? undefined })}
        data={withUnknown(
          own.map(({ code, name }) => ({ value: code, label: name })),
          search.ageGroup,
        )}
        searchable
        clearable
        className={styles['choice'] ?? ''}
      />
      <Select
        aria-label={text.member}
        placeholder={text.anyMember}
        value={search.member ?? null}
        onChange={(value) => change({ member: memberKeys.find((key) => key === value) })}
        data={memberKeys.map((value) => ({ value, label: members[value] }))}
        clearable
        className={styles['choice'] ?? ''}
      />
      <Select
        aria-label={text.consent}
        placeholder={text.anyConsent}
        value={search.consent ?? null}
        onChange={(value) => change({ consent: consentKeys.find((key) => key === value) })}
        data={consentKeys.map((value) => ({ value, label: consents[value] }))}
        clearable
        className={styles['choice'] ?? ''}
      />
      {isNarrow && (
        <Select
          aria-label={text.order}
          value={search.sort ?? 'name'}
          onChange={(value) => {
            const sort = orderKeys.find((key) => key === value);
            change({ sort: sort === 'name' ? undefined : sort });
          }}
          data={orderKeys.map((value) => ({ value, label: orders[value] }))}
          allowDeselect={false}
          className={styles['choice'] ?? ''}
        />
      )}
    </div>
  );
}

function NameSearch({ asked, onSearch }: { asked: string; onSearch: (text: string | undefined) => void }) {
  const [typed, setTyped] = useState(asked);
  const find = useDebouncedCallback((value: string) => onSearch(value.trim() || undefined), 120);
  // All filters were cleared from outside: what stands in the field goes, too, and a pending search with it.
  const before = useRef(asked);
  useEffect(() => {
    if (before.current !== '' && asked === '') setTyped('');
    before.current = asked;
  }, [asked]);
  return (
    <TextInput
      aria-label={text.find}
      placeholder={text.findHint}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        find(event.currentTarget.value);
      }}
      autoComplete="off"
      maxLength={100}
      className={styles['text'] ?? ''}
    />
  );
}
