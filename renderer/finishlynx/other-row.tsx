import { Button } from '@mantine/core';

import type { EventDraft, RowDraft } from './draft.ts';
import styles from './heat-rows.module.css';
import { Mark } from './our-row.tsx';
import { RowFacts } from './row-facts.tsx';
import { words } from '#renderer/words/words.ts';

const { row: text } = words.finishlynx;

interface Props {
  row: RowDraft;
  draft: EventDraft;
  season: string | null;
  onTake: () => void;
}

/** Somebody of another club: stands on the sheet, is never recorded, unless a person knows better. */
export function OtherRow({ row, draft, season, onTake }: Props) {
  const name = row.row.name === '' ? text.nameless(row.row.bib) : row.row.name;
  return (
    <li className={styles['row']} aria-label={name}>
      <span />
      <RowFacts row={row.row} name={name} />
      <Button
        className={styles['who'] ?? ''}
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={onTake}
        aria-label={text.oneOfOurs(name)}
      >
        {text.ours}
      </Button>
      <Mark row={row} draft={draft} season={season} />
    </li>
  );
}
