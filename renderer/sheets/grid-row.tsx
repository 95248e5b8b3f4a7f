import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FocusEvent, memo } from 'react';

import { columnTitle, type Column, type SheetShape } from './columns.ts';
import styles from './grid.module.css';
import { NameCell } from './name-cell.tsx';
import { hasMessage, RowMessage } from './row-message.tsx';
import { RowState } from './row-state.tsx';
import { TextCell } from './text-cell.tsx';
import type { GridRow, Leaving } from './use-sheet-rows.ts';
import { words } from '#renderer/words/words.ts';
import type { SheetCells, SheetName } from '#shared/contract/sheets.ts';

/** What rows do, the same functions for all of them, so that typing in one paints no other. */
export interface RowActions {
  readonly change: (id: string, changes: Partial<SheetCells>) => void;
  readonly leave: (id: string, leaving?: Leaving) => void;
  readonly enter: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly confirm: (id: string) => void;
  readonly create: (id: string, leg: number, name: string) => void;
  /** Goes to the cell behind the one at this place. */
  readonly onwards: (at: string) => void;
}

interface Props {
  row: GridRow;
  index: number;
  shape: SheetShape;
  gender: 'F' | 'M' | null;
  heatWind: string;
  isOpen: boolean;
  actions: RowActions;
}

const nobody: SheetName = { name: '', athleteId: null };

export const SheetGridRow = memo(function SheetGridRow(props: Props) {
  const { row, index, shape, gender, heatWind, isOpen, actions } = props;
  const { id, cells, saved } = row;
  const messageId = `message-${id}`;
  const isStale = row.isTyped || saved === null;
  const problemAt = (column: Column, leg: number | null = null) => {
    if (isStale) return null;
    const isThere = saved.problems.some(
      (problem) => problem.column === column && (leg === null || (problem.leg ?? leg) === leg),
    );
    return isThere ? messageId : null;
  };

  function onBlur(event: FocusEvent<HTMLElement>) {
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    actions.leave(id);
  }

  function changeLeg(leg: number, name: SheetName) {
    const legs = Array.from({ length: shape.teamSize }, (_, at) =>
      at === leg ? name : (cells.athletes[at] ?? nobody),
    );
    while (legs.length > 0 && legs.at(-1)?.name === '') legs.pop();
    actions.change(id, { athletes: legs });
  }

  function cell(column: Column) {
    const title = columnTitle(column, shape.teamSize);
    const label = words.sheets.grid.cell(title, index + 1);
    if (column !== 'athlete') {
      const isWind = column === 'wind' && shape.isWindOfHeat;
      return (
        <TextCell
          label={label}
          title={title}
          at={`${index}:${column}`}
          value={cells[column]}
          inherited={isWind ? heatWind : ''}
          isNumeric={column !== 'bib' && column !== 'heat' && column !== 'note'}
          isDisabled={!isOpen}
          problemId={problemAt(column)}
          onChange={(text) => actions.change(id, { [column]: text })}
        />
      );
    }
    return [...(shape.teamSize > 1 ? [teamCell()] : []), ...nameCells(title)];
  }

  /** The name of a team stands above its runners. */
  function teamCell() {
    const title = words.sheets.grid.team;
    return (
      <TextCell
        key="team"
        label={words.sheets.grid.cell(title, index + 1)}
        title={title}
        at={`${index}:team`}
        value={cells.team}
        isNumeric={false}
        isDisabled={!isOpen}
        problemId={null}
        onChange={(team) => actions.change(id, { team })}
      />
    );
  }

  function nameCells(title: string) {
    return Array.from({ length: shape.teamSize }, (_, leg) => {
      const at = leg === 0 ? `${index}:athlete` : `${index}:athlete:${leg}`;
      const legTitle = shape.teamSize === 1 ? title : words.sheets.grid.leg(leg + 1);
      return (
        <NameCell
          // The place of a row changes; the cell stays.
          key={leg}
          label={words.sheets.grid.cell(legTitle, index + 1)}
          title={legTitle}
          at={at}
          value={cells.athletes[leg] ?? nobody}
          gender={gender}
          isDisabled={!isOpen}
          problemId={problemAt('athlete', leg)}
          onChange={(name) => changeLeg(leg, name)}
          onCreate={(name) => actions.create(id, leg, name)}
          onTaken={() => actions.onwards(at)}
          onTakenLate={() => {
            // Whoever left the row before saved it with what was typed: it is saved again.
            const isLeft = document.activeElement?.closest('[data-row]')?.getAttribute('data-row') !== id;
            if (isLeft) actions.leave(id);
          }}
        />
      );
    });
  }

  return (
    <tbody
      className={styles['row']}
      data-row={id}
      data-state={isStale ? 'typing' : saved.state}
      data-new={saved === null || undefined}
      onFocus={() => actions.enter(id)}
      onBlur={onBlur}
    >
      <tr>
        <td className={styles['number']}>{index + 1}</td>
        {shape.columns.map((column) => (
          <td key={column} className={styles[column]} data-label={columnTitle(column, shape.teamSize)}>
            {cell(column)}
          </td>
        ))}
        <td className={styles['state']}>
          <RowState row={row} />
          {!isStale && saved.state === 'left-out' && isOpen && (
            <Button
              size="compact-xs"
              variant="subtle"
              tabIndex={-1}
              onClick={() => actions.leave(id, { isLeftOut: false })}
            >
              {words.sheets.grid.takeIn}
            </Button>
          )}
        </td>
        <td className={styles['actions']}>
          {saved !== null && isOpen && (
            <ActionIcon
              variant="subtle"
              color="gray"
              tabIndex={-1}
              aria-label={words.sheets.grid.remove(index + 1)}
              onClick={() => actions.remove(id)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </td>
      </tr>
      {hasMessage(row) && (
        <tr>
          <td colSpan={shape.columns.length + 3} className={styles['messageCell']}>
            <RowMessage
              row={row}
              id={messageId}
              isOpen={isOpen}
              onAnswer={(leaving) => actions.leave(id, leaving)}
              onConfirm={() => actions.confirm(id)}
              onCreate={(leg, name) => actions.create(id, leg, name)}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
});
