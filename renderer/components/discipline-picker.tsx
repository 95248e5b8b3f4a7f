import { type ComboboxItem, type ComboboxParsedItem, Select } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { memo, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';

import { disciplineFit, disciplineMatches } from './discipline-search.ts';
import { dropSelection } from './drop-selection.ts';
import { withUnknown } from './with-unknown.ts';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.components.discipline;

interface Props {
  value: string | null;
  onChange: (code: string | null) => void;
  /** Lists what is usual in this season first; the others stay reachable below. */
  season?: string | undefined;
  label?: string;
  placeholder?: string;
  error?: ReactNode;
  isClearable?: boolean;
  required?: boolean;
  /** Which field of a form it is, for the focus after a refusal. */
  field?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A discipline by typing part of its name or an alias: `100`, `hj`, `sp`. */
export const DisciplinePicker = memo(function DisciplinePicker({
  season,
  isClearable = false,
  label = text.label,
  field,
  ref,
  ...rest
}: Props) {
  const { disciplines: all } = useReference();
  // Leaving takes the marked one only where something was typed: else it would be the first of the list.
  const [isTyping, setTyping] = useState(false);
  // What the club does not use is offered no more; a form that has it already keeps it.
  const disciplines = all.filter((each) => !each.isHidden || each.code === rest.value);
  const isUsual = (seasons: string[]) => season === undefined || seasons.length === 0 || seasons.includes(season);
  const option = (each: { code: string; name: string }) => ({ value: each.code, label: each.name });
  const others = disciplines.filter((each) => !isUsual(each.seasons)).map(option);
  const known = disciplines.filter((each) => isUsual(each.seasons)).map(option);
  const isKnown = rest.value === null || disciplines.some((each) => each.code === rest.value);
  const usual = isKnown ? known : withUnknown(known, rest.value ?? undefined);
  const byCode = new Map(disciplines.map((each) => [each.code, each]));

  // What was taken is selected, so that typing on takes another one instead of writing behind the name. The field shows
  // the name only after the form has it.
  const input = useRef<HTMLInputElement>(null);
  const isTaken = useRef(false);
  const chosen = [...usual, ...others].find((each) => each.value === rest.value)?.label;
  const [shown, setShown] = useState(chosen ?? '');
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isTaken.current || shown !== chosen) return;
    isTaken.current = false;
    if (document.activeElement === input.current) input.current?.select();
  });

  /** What fits what was typed, the closest first. */
  function pick(items: ComboboxItem[], typed: string): ComboboxItem[] {
    return items
      .flatMap((item) => {
        const found = byCode.get(item.value);
        return found !== undefined && disciplineMatches(found, typed)
          ? [{ item, fit: disciplineFit(found, typed) }]
          : [];
      })
      .sort((a, b) => a.fit - b.fit)
      .map(({ item }) => item);
  }

  /** The marked one; where the list has marked none yet, the one that fits best what was typed. */
  function meant(input: HTMLInputElement) {
    const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
    const marked = list?.querySelector('[data-combobox-selected]')?.textContent;
    const fitting = [...pick(usual, input.value), ...pick(others, input.value)];
    return fitting.find((item) => item.label === marked) ?? fitting[0];
  }

  function leave(input: HTMLInputElement) {
    if (isClearable || !isTyping || input.value.trim() === '') return;
    const taken = meant(input);
    if (taken !== undefined && taken.value !== rest.value) rest.onChange(taken.value);
  }

  /** Not the list's own Enter: whoever types fast presses it before the list is there, or has marked anything. */
  function takeMeant(input: HTMLInputElement) {
    const taken = input.value.trim() === '' ? undefined : meant(input);
    if (taken === undefined) return;
    taking(taken.value);
    if (taken.value !== rest.value) rest.onChange(taken.value);
    setOpen(false);
  }

  /** Also where it is the one that stands there already: the field shows its name again. */
  function taking(code: string) {
    setTyping(false);
    isTaken.current = true;
    setShown(byCode.get(code)?.name ?? '');
  }

  const bothRefs = useMergedRef(input, ref);

  return (
    <Select
      ref={bothRefs}
      data-field={field}
      label={label}
      data={
        others.length === 0
          ? usual
          : [
              { group: text.usual, items: usual },
              { group: text.others, items: others },
            ]
      }
      searchable
      selectFirstOptionOnChange
      // Before the list closes and the text goes back to what was chosen.
      onBlurCapture={(event) => leave(event.currentTarget)}
      onInput={() => {
        isTaken.current = false;
        setTyping(true);
      }}
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      searchValue={shown}
      onSearchChange={setShown}
      onOptionSubmit={taking}
      // Enter at a name that nothing has must not save the form with the discipline before.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !isTyping || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        takeMeant(event.currentTarget);
      }}
      clearable={isClearable}
      allowDeselect={isClearable}
      nothingFoundMessage={text.notFound}
      openOnFocus={false}
      onFocus={(event) => {
        setTyping(false);
        event.currentTarget.select();
      }}
      onMouseDown={dropSelection}
      onClick={(event) => event.currentTarget.select()}
      filter={({ options, search }) => {
        if (search.trim() === '') return options;
        return options.flatMap((each): ComboboxParsedItem[] => {
          if (!('group' in each)) return pick([each], search);
          const items = pick(each.items, search);
          return items.length === 0 ? [] : [{ ...each, items }];
        });
      }}
      {...rest}
    />
  );
});
