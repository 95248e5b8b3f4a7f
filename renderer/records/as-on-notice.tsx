import { Anchor } from '@mantine/core';

import styles from './records-page.module.css';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';

const { board: text } = words.records;

/** Says that these are not today's records, and goes back to them. */
export function AsOnNotice({ on, onToday }: { on: string; onToday: () => void }) {
  return (
    <p className={styles['notice']} role="status">
      {text.stoodOn(dayInWords(on))}
      <Anchor component="button" type="button" size="sm" onClick={onToday}>
        {text.showToday}
      </Anchor>
    </p>
  );
}
