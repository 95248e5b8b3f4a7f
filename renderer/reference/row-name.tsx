import styles from '#renderer/components/plain-table.module.css';
import { words } from '#renderer/words/words.ts';

interface Props {
  row: { name: string; standardName: string; isOwn: boolean; isHidden: boolean };
  onOpen: () => void;
}

/** The first cell of a list: opens the row, and says what the club changed of it. */
export function RowName({ row, onOpen }: Props) {
  return (
    <td>
      <button type="button" className={styles['open']} onClick={onOpen}>
        {row.name}
      </button>
      {row.isOwn && <span className={styles['sign']}>{words.reference.own}</span>}
      {row.isHidden && <span className={styles['sign']}>{words.reference.hidden}</span>}
      {row.name !== row.standardName && (
        <span className={styles['small']}>{words.reference.renamed(row.standardName)}</span>
      )}
    </td>
  );
}
