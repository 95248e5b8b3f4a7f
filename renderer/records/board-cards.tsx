import { Select } from '@mantine/core';

import styles from './board-cards.module.css';
import type { Board } from './board.ts';
import { RecordCard } from './record-card.tsx';
import { words } from '#renderer/words/words.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';

interface Props {
  board: Board;
  /** Age group in the address; without it the first one. */
  chosen: string | undefined;
  onChoose: (ageGroup: string) => void;
}

/** The board on a phone: one age group at a time, a line a record. */
export function BoardCards({ board, chosen, onChoose }: Props) {
  const column = board.columns.find((each) => each.code === chosen) ?? board.columns[0];
  if (column === undefined) return null;
  const blocks = board.families
    .map(({ family, rows }) => ({ family, entries: rows.flatMap((row) => row.cells.get(column.code) ?? []) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <>
      <Select
        label={words.records.filters.ageGroup}
        value={column.code}
        onChange={(value) => value !== null && onChoose(value)}
        data={board.columns.map(({ code, name }) => ({ value: code, label: name }))}
        allowDeselect={false}
        className={styles['group']}
      />
      {blocks.length === 0 && (
        <EmptyState title={words.records.board.noneOf(column.name)}>{words.records.board.noneOfText}</EmptyState>
      )}
      {blocks.map(({ family, entries }) => (
        <section key={family} className={styles['family']} aria-label={words.records.families[family]}>
          <h2 className={styles['heading']}>{words.records.families[family]}</h2>
          <ul className={styles['list']}>
            {entries.map((entry) => (
              <li key={entry.key}>
                <RecordCard entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
