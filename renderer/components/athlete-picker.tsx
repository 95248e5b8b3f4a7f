import { Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useDebouncedValue, useMergedRef } from '@mantine/hooks';
import { IconAbc, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, memo, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';

import { athleteLine, closestFirst, fullName, type PickedAthlete } from './athlete-name.ts';
import styles from './athlete-picker.module.css';
import { CreateAthlete } from './create-athlete.tsx';
import { dropSelection } from './drop-selection.ts';
import { api, client } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Athlete } from '#shared/contract/athletes.ts';

interface Props {
  value: PickedAthlete | null;
  onChange: (athlete: PickedAthlete | null) => void;
  label?: string;
  placeholder?: string;
  error?: ReactNode;
  /** Offers "Create ..." under the names that were found; only where it makes sense. */
  canCreate?: boolean;
  /** For a runner of a team who is known by name only: the name, and what to do with a new one. */
  text?: string;
  onText?: (name: string) => void;
  required?: boolean;
  /** Where a dialog puts the focus. */
  'data-autofocus'?: boolean;
  /** Which field of a form it is, for the focus after a refusal. */
  field?: string;
  ref?: Ref<HTMLInputElement>;
}

function otherNames({ alsoEnteredAs }: Athlete): string[] {
  return alsoEnteredAs.length === 0 ? [] : [words.athletes.table.alsoEnteredAs(alsoEnteredAs)];
}

const shown = 8;
const createKey = 'create';
const textKey = 'text';

/** An athlete by typing any part of the name; one who is not there yet is created without leaving. */
export const AthletePicker = memo(function AthletePicker(props: Props) {
  const {
    value,
    onChange,
    label = words.components.athlete.label,
    canCreate = false,
    text = '',
    onText,
    field,
    ref,
    ...rest
  } = props;
  const club = useClub();
  const [typed, setTyped] = useState<string | null>(null);
  /** What was typed and left without meaning anybody: it stays in sight, and nobody is chosen. */
  const [left, setLeft] = useState<string | null>(null);
  const [toCreate, setToCreate] = useState<string | null>(null);
  const search = (typed ?? '').trim();
  const [asked] = useDebouncedValue(search, 100);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...api.athletes.list.queryOptions({ input: { clubId: club.id, search: asked, pageSize: 100 } }),
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
  });
  const found = closestFirst(data?.rows ?? [], search).slice(0, shown);
  /** What is listed answers what stands in the field, not what stood there a moment ago. */
  const isSettled = search === asked && !isFetching && !isPlaceholderData;

  // Enter takes the first one, as soon as the list is the right one.
  const store = useRef(combobox);
  /** What was typed when Enter was pressed before the list has answered it. */
  const enteredAt = useRef<string | null>(null);
  useEffect(() => {
    store.current = combobox;
  });
  useEffect(() => {
    if (!isSettled || search === '') return;
    store.current.selectFirstOption();
    if (enteredAt.current !== search) return;
    enteredAt.current = null;
    store.current.clickSelectedOption();
  }, [isSettled, search]);

  /** What was left and is being looked for; null once anything else was typed or chosen. */
  const looking = useRef<string | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    const isEntered = enteredAt.current === search;
    enteredAt.current = null;
    if (search === '' || event.ctrlKey || event.metaKey) return;
    const [only, another] = found;
    if (event.key === 'Enter') {
      // Enter before the list has answered must not save the form with the athlete before: it takes the first one then.
      event.preventDefault();
      if (!isSettled) enteredAt.current = search;
    } else if (event.key === 'Tab') {
      if (!isSettled) void takeLater(isEntered);
      else if (only !== undefined && another === undefined) choose(only);
    }
  }

  /**
   * The field was left before the list has answered: who alone is called so is taken as soon as it has, and after Enter the
   * first one. Whatever was typed since is newer.
   */
  async function takeLater(isEntered: boolean) {
    looking.current = search;
    const { rows } = await client.athletes.list({ clubId: club.id, search, pageSize: 100 });
    if (looking.current !== search) return;
    const [first, another] = closestFirst(rows, search);
    if (first !== undefined && (isEntered || another === undefined)) choose(first);
  }

  /** Nothing that was typed halfway is saved as the athlete who stood there before. */
  function leave() {
    combobox.closeDropdown();
    if (typed === '') choose(null);
    else if (typed !== null && search !== (value === null ? text : fullName(value))) {
      setLeft(typed);
      if (value !== null || text !== '') onChange(null);
    }
    setTyped(null);
  }

  function choose(athlete: PickedAthlete | null) {
    looking.current = null;
    setLeft(null);
    setTyped(null);
    onChange(athlete);
    combobox.closeDropdown();
    setTaken((count) => count + 1);
  }

  // What was taken is selected, so that typing on takes another one instead of writing behind the name.
  const input = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState(0);
  useEffect(() => {
    if (taken > 0 && document.activeElement === input.current) input.current?.select();
  }, [taken]);
  const bothRefs = useMergedRef(input, ref);

  return (
    <>
      <Combobox
        store={combobox}
        onOptionSubmit={(key) => {
          if (key === createKey) {
            setToCreate(search);
            combobox.closeDropdown();
          } else if (key === textKey) {
            choose(null);
            onText?.(search);
          } else choose(found.find((each) => each.id === key) ?? null);
        }}
      >
        <Combobox.Target withExpandedAttribute>
          <InputBase
            {...rest}
            data-field={field}
            ref={bothRefs}
            label={label}
            value={typed ?? (value === null ? (left ?? text) : fullName(value))}
            error={value === null && left !== null && typed === null ? words.components.athlete.choose : rest.error}
            onChange={(event) => {
              looking.current = null;
              setLeft(null);
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onFocus={(event) => {
              if (value === null && left !== null) setTyped(left);
              event.currentTarget.select();
            }}
            onMouseDown={dropSelection}
            onClick={(event) => {
              if (typed === null) event.currentTarget.select();
              combobox.openDropdown();
            }}
            onKeyDown={onKeyDown}
            onBlur={leave}
            rightSection={isFetching && typed !== null ? <Loader size="xs" /> : <Combobox.Chevron />}
            rightSectionPointerEvents="none"
            autoComplete="off"
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={420} className={styles['options'] ?? ''}>
            {found.map((each) => (
              <Combobox.Option key={each.id} value={each.id} active={each.id === value?.id}>
                <span className={styles['name']}>{fullName(each)}</span>
                <span className={styles['line']}>{[athleteLine(each), ...otherNames(each)].join(' · ')}</span>
              </Combobox.Option>
            ))}
            {found.length === 0 && isSettled && <Combobox.Empty>{words.components.athlete.notFound}</Combobox.Empty>}
            {canCreate && search !== '' && isSettled && (
              <Combobox.Option value={createKey} className={styles['create'] ?? ''}>
                <IconPlus size={16} aria-hidden /> {words.components.athlete.create(search)}
              </Combobox.Option>
            )}
            {onText !== undefined && search !== '' && isSettled && (
              <Combobox.Option value={textKey} className={styles['create'] ?? ''}>
                <IconAbc size={16} aria-hidden /> {words.components.athlete.keep(search)}
              </Combobox.Option>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {toCreate !== null && (
        <CreateAthlete
          name={toCreate}
          onCreated={(athlete) => {
            setToCreate(null);
            choose(athlete);
          }}
          onClose={() => setToCreate(null)}
        />
      )}
    </>
  );
});
