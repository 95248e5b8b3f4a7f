import type { KeyboardEvent } from 'react';

import { addressOf, useManyLinks } from '#renderer/components/many-links.ts';

import { BoardCell } from './board-cell.tsx';
import styles from './board-table.module.css';
import type { Board, BoardRow } from './board.ts';
import { words } from '#renderer/words/words.ts';
import type { AgeGroupView } from '#shared/contract/reference.ts';
import type { Gender } from '#shared/domain/gender.ts';

interface Props {
  board: Board;
  season: string;
  gender: Gender;
  label: string;
}

/** Disciplines down, age groups across; names of both stay in sight while the board is scrolled. */
export function BoardTable({ board, season, gender, label }: Props) {
  const follow = useManyLinks();
  return (
    <section className={styles['scroller']} aria-label={label} tabIndex={0}>
      <table className={styles['board']} onClick={follow} onKeyDown={moveWithArrows}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              <span className={styles['hidden']}>{words.records.board.discipline}</span>
            </th>
            {board.columns.map((column) => (
              <th key={column.code} scope="col" className={styles['column']}>
                <a href={addressOf(`/age-groups/${encodeURIComponent(column.code)}`)} className={styles['own']}>
                  {column.name}
                </a>
                {column.isHistoric && <span className={styles['historic']}>{words.records.board.historic}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {board.families.map(({ family, rows }) => (
          <tbody key={family}>
            <tr>
              <th scope="rowgroup" colSpan={board.columns.length + 1} className={styles['family']}>
                <span>{words.records.families[family]}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <DisciplineRow
                key={row.discipline.code}
                row={row}
                columns={board.columns}
                season={season}
                gender={gender}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface RowProps {
  row: BoardRow;
  columns: readonly AgeGroupView[];
  season: string;
  gender: Gender;
}

function DisciplineRow({ row, columns, season, gender }: RowProps) {
  return (
    <tr>
      <th scope="row" className={styles['discipline']}>
        <a
          href={addressOf(`/disciplines/${encodeURIComponent(row.discipline.code)}`, { season })}
          className={styles['own']}
        >
          {row.discipline.name}
        </a>
      </th>
      {columns.map((column) => {
        const entries = row.cells.get(column.code);
        return (
          <td key={column.code} className={styles['cell']}>
            {entries === undefined ? (
              <Vacant row={row} column={column} season={season} gender={gender} />
            ) : (
              entries.map((entry) => <BoardCell key={entry.key} entry={entry} />)
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A category without a record: a quiet dash that leads to the form where the first one is entered. */
function Vacant({ row, column, season, gender }: Omit<RowProps, 'columns'> & { column: AgeGroupView }) {
  const { code, name } = row.discipline;
  const ageGroup = column.kind === 'overall' ? {} : { ageGroup: column.code };
  return (
    <a
      href={addressOf('/record', { discipline: code, season, gender, ...ageGroup })}
      className={styles['vacant']}
      tabIndex={-1}
      aria-label={words.records.board.firstOf(name, column.name)}
    >
      <span className={styles['invitation']}>{words.records.board.first}</span>
    </a>
  );
}

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The arrow keys go from record to record, past the empty cells. */
function moveWithArrows(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
  if (step === undefined || cell === null) return;
  event.preventDefault();
  const [down, across] = step;
  const rows = [...event.currentTarget.rows];
  let row = rows.findIndex((each) => each.contains(cell)) + down;
  let column = cell.cellIndex + across;
  const width = rows[0]?.cells.length ?? 0;
  while (row >= 0 && row < rows.length && column >= 0 && column < width) {
    const link = rows[row]?.cells[column]?.querySelector('a');
    if (link) return link.focus();
    row += down;
    column += across;
  }
}
