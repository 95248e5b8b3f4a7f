import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';

import { columnTitle, type SheetShape } from './columns.ts';
import styles from './grid.module.css';
import { cellAt, cellBeside, moveByKey } from './grid-keys.ts';
import { type RowActions, SheetGridRow } from './grid-row.tsx';
import type { SheetRows, SheetView } from './use-sheet-rows.ts';
import { CreateAthlete } from '#renderer/components/create-athlete.tsx';
import { fullName } from '#renderer/components/athlete-name.ts';
import { useSteady } from '#renderer/components/use-steady.ts';
import { words } from '#renderer/words/words.ts';
import { formatWind, parseWind } from '#shared/domain/wind.ts';

interface Props {
  sheet: SheetView;
  shape: SheetShape;
  desk: SheetRows;
  /** The row that has the focus. */
  onEnter: (id: string) => void;
  onRemove: (id: string) => void;
  onConfirm: (ids: string[]) => void;
  onPaste: (text: string) => void;
}

/** A wind as everybody writes it, where it can be read. */
function windInForm(text: string): string {
  const read = parseWind(text);
  return text !== '' && read.type === 'wind' ? formatWind(read.wind) : text;
}

function nameAt(row: number, leg: number): string {
  return leg === 0 ? `${row}:athlete` : `${row}:athlete:${leg}`;
}

interface ToCreate {
  readonly id: string;
  readonly leg: number;
  readonly name: string;
}

/** The rows of a sheet, typed without the mouse. */
export function SheetGrid({ sheet, shape, desk, onEnter, onRemove, onConfirm, onPaste }: Props) {
  const { rows } = desk;
  const { head } = sheet;
  const isOpen = sheet.state === 'open';
  const table = useRef<HTMLTableElement>(null);
  const [toCreate, setToCreate] = useState<ToCreate | null>(null);
  /** Where typing began in a row: Enter goes back to this column in the next one. */
  const start = useRef({ row: '', column: '' });
  const actions = useSteady({
    change: desk.change,
    leave: (id, leaving) => void desk.leave(id, leaving),
    enter: onEnter,
    remove: onRemove,
    confirm: (id) => onConfirm([id]),
    create: (id, leg, name) => setToCreate({ id, leg, name }),
    onwards: (at) => {
      if (table.current !== null) cellBeside(table.current, at, 1)?.focus();
    },
  } satisfies RowActions);
  const winds = new Map(head.heats.map(({ heat, wind }) => [heat, windInForm(wind)]));
  const gender = head.gender === 'F' || head.gender === 'M' ? head.gender : null;

  function rowOf(target: EventTarget): string | null {
    if (!(target instanceof HTMLElement)) return null;
    return target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
  }

  function onInput(target: EventTarget) {
    const row = rowOf(target);
    const at = target instanceof HTMLInputElement ? target.dataset['at'] : undefined;
    if (row === null || at === undefined || start.current.row === row) return;
    start.current = { row, column: at.split(':').slice(1).join(':') };
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (event.defaultPrevented) return;
    const id = rowOf(event.target);
    const isMod = event.ctrlKey || event.metaKey;
    if (isMod && event.key === 'Enter' && id !== null) {
      event.preventDefault();
      void answer(id);
      return;
    }
    if (isMod && (event.key === 'Delete' || event.key === 'Backspace') && event.shiftKey && id !== null) {
      event.preventDefault();
      onRemove(id);
      return;
    }
    const { row, column } = start.current;
    if (moveByKey(event, row === id ? column : null)) event.preventDefault();
  }

  /** Ctrl+Enter: yes to what the row asks, also where main has yet to say what that is. */
  async function answer(id: string) {
    await desk.leave(id);
    const saved = desk.savedNow(id);
    if (saved === null) return;
    if (saved.question !== null) void desk.leave(id, { isConfirmed: true });
    else if (saved.isUnconfirmed) onConfirm([id]);
    else if (saved.problems.some((problem) => problem.code === 'NOT_OURS')) void desk.leave(id, { isLeftOut: true });
    else if (saved.state === 'left-out') void desk.leave(id, { isLeftOut: false });
  }

  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(text);
  }

  return (
    <>
      <p className={styles['help']}>{words.sheets.grid.help}</p>
      <table
        ref={table}
        className={styles['grid']}
        aria-label={words.sheets.grid.label}
        onKeyDown={onKeyDown}
        onInput={(event) => onInput(event.target)}
        onPaste={paste}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['number']}>
              <span className={styles['hidden']}>{words.sheets.grid.number}</span>
            </th>
            {shape.columns.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {columnTitle(column, shape.teamSize)}
              </th>
            ))}
            <th scope="col" className={styles['state']}>
              {words.sheets.grid.result}
            </th>
            <th scope="col" className={styles['actions']}>
              <span className={styles['hidden']}>{words.sheets.grid.actions}</span>
            </th>
          </tr>
        </thead>
        {rows.map((row, index) => (
          <SheetGridRow
            key={row.id}
            row={row}
            index={index}
            shape={shape}
            gender={gender}
            heatWind={winds.get(row.cells.heat) ?? ''}
            isOpen={isOpen}
            actions={actions}
          />
        ))}
      </table>
      {toCreate !== null && (
        <CreateAthlete
          name={toCreate.name}
          gender={gender}
          onClose={() => {
            setToCreate(null);
            const { id, leg } = toCreate;
            const index = rows.findIndex((row) => row.id === id);
            requestAnimationFrame(() => {
              if (table.current !== null) cellAt(table.current, nameAt(index, leg))?.focus();
            });
          }}
          onCreated={(athlete) => {
            const { id, leg } = toCreate;
            const index = rows.findIndex((row) => row.id === id);
            const before = rows[index]?.cells.athletes ?? [];
            const legs = Array.from({ length: Math.max(before.length, leg + 1) }, (_, at) =>
              at === leg
                ? { name: fullName(athlete), athleteId: athlete.id }
                : (before[at] ?? { name: '', athleteId: null }),
            );
            desk.change(id, { athletes: legs });
            setToCreate(null);
            void desk.leave(id);
            const at = nameAt(index, leg);
            requestAnimationFrame(() => {
              if (table.current !== null) (cellBeside(table.current, at, 1) ?? cellAt(table.current, at))?.focus();
            });
          }}
        />
      )}
    </>
  );
}
