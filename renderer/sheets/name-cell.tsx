import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

import styles from './grid.module.css';
import { fitsName } from './name-fit.ts';
import { api, client } from '#renderer/api.ts';
import { athleteLine, closestFirst, fullName, type PickedAthlete } from '#renderer/components/athlete-name.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { SheetName } from '#shared/contract/sheets.ts';

interface Props {
  label: string;
  title: string;
  value: SheetName;
  gender: 'F' | 'M' | null;
  at: string;
  isDisabled: boolean;
  problemId: string | null;
  onChange: (name: SheetName) => void;
  onCreate: (name: string) => void;
  /** A name was taken by Enter: the next cell's turn. */
  onTaken: () => void;
  /** A name was found only after its cell was left. */
  onTakenLate: () => void;
}

const shown = 6;
const asked = 60;

/** An athlete by any part of the name: Tab or Enter takes the marked one, Escape keeps what was typed. */
export function NameCell(props: Props) {
  const { label, title, value, gender, at, isDisabled, problemId, onChange, onCreate, onTaken, onTakenLate } = props;
  const club = useClub();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState<number | null>(null);
  const search = value.name.trim();
  const nameNow = useRef(value.name);
  useEffect(() => {
    nameNow.current = value.name;
  }, [value.name]);
  const question = {
    clubId: club.id,
    search: search.replaceAll(',', ' '),
    pageSize: asked,
    ...(gender === null ? {} : { gender }),
  };
  const { data, isPlaceholderData } = useQuery({
    ...api.athletes.list.queryOptions({ input: isOpen && search !== '' ? question : skipToken }),
    placeholderData: keepPreviousData,
  });
  const found = isOpen && search !== '' ? closestFirst(data?.rows ?? [], search).slice(0, shown) : [];
  const isSettled = data !== undefined && !isPlaceholderData;
  const first = found[0];
  const fitting = first !== undefined && fitsName(search, fullName(first)) ? 0 : null;
  const active = marked ?? fitting;
  /** Behind the athletes one more line: a new one. */
  const createAt = found.length;
  const canCreate = isSettled && search !== '';

  function take(athlete: PickedAthlete) {
    setOpen(false);
    setMarked(null);
    onChange({ name: fullName(athlete), athleteId: athlete.id });
  }

  function create() {
    setOpen(false);
    onCreate(search);
  }

  /** The list has not come yet: who was meant is taken as soon as it has. */
  async function takeLater() {
    const { rows } = await client.athletes.list(question);
    const [closest] = closestFirst(rows, search);
    // What was typed since is newer.
    if (nameNow.current.trim() !== search || closest === undefined || !fitsName(search, fullName(closest))) return;
    take(closest);
    onTakenLate();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen || event.ctrlKey || event.metaKey) return;
    const last = canCreate ? createAt : found.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setMarked(Math.min(Math.max((active ?? -1) + step, 0), Math.max(last, 0)));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setOpen(false);
      setMarked(null);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      const chosen = active === null ? undefined : found[active];
      const isTaken = chosen !== undefined || (active === createAt && canCreate);
      if (!isSettled && search !== '') void takeLater();
      else if (chosen !== undefined) take(chosen);
      else if (isTaken) create();
      if (event.key === 'Enter' && (isTaken || !isSettled)) {
        event.preventDefault();
        if (chosen !== undefined || !isSettled) onTaken();
      }
    }
  }

  const isListed = isOpen && search !== '' && isSettled;
  return (
    <div className={styles['name']}>
      <input
        className={styles['input']}
        data-at={at}
        role="combobox"
        aria-label={label}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(isListed && active !== null ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
        aria-invalid={problemId !== null}
        {...(problemId === null ? {} : { 'aria-describedby': problemId })}
        placeholder={title}
        value={value.name}
        data-ours={value.athleteId !== null || undefined}
        disabled={isDisabled}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setOpen(true);
          setMarked(null);
          onChange({ name: event.currentTarget.value, athleteId: null });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={words.sheets.grid.suggestions}
        className={styles['options']}
        hidden={!isListed}
      >
        {isListed &&
          found.map((athlete, index) => (
            // The input has the focus and the keys; the mouse takes an option directly.
            <div
              key={athlete.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles['option']}
              tabIndex={-1}
              // The field keeps the focus and the keys; the mouse takes an option at once.
              onMouseDown={(event) => {
                event.preventDefault();
                take(athlete);
              }}
            >
              <span dir="auto">{fullName(athlete)}</span>
              <small>{athleteLine(athlete)}</small>
            </div>
          ))}
        {isListed && (
          <div
            id={`${listId}-${createAt}`}
            role="option"
            aria-selected={active === createAt}
            className={styles['option']}
            data-create
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              create();
            }}
          >
            {words.sheets.grid.addOption(search)}
          </div>
        )}
      </div>
    </div>
  );
}
