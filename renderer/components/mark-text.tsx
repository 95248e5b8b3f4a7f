import styles from './mark-text.module.css';
import { words } from '#renderer/words/words.ts';

interface Props {
  /** The mark as main wrote it; null where there is none. */
  text: string | null;
  /** In a column: keeps the decimal points of all rows in line. */
  isAligned?: boolean;
  size?: 'sm' | 'md' | 'lg' | 'xl';
}

/** A mark in tabular figures. */
export function MarkText({ text, isAligned = false, size }: Props) {
  const look = [styles['mark'], size === undefined ? undefined : styles[size]].filter(Boolean).join(' ');
  if (text === null) return <Dash />;
  if (!isAligned) return <span className={look}>{text}</span>;
  const [, whole = text, rest = ''] = /^([^.]*)(.*)$/.exec(text) ?? [];
  return (
    <span className={`${look} ${styles['aligned']}`}>
      {whole}
      <span className={styles['fraction']}>{rest}</span>
    </span>
  );
}

/** An empty cell: a quiet dash that a screen reader calls empty. */
export function Dash() {
  return (
    <span className={styles['dash']} role="img" aria-label={words.components.none}>
      –
    </span>
  );
}
