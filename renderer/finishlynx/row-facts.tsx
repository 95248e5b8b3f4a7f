import styles from './heat-rows.module.css';
import { words } from '#renderer/words/words.ts';
import type { LynxRow } from '#shared/contract/finishlynx.ts';

const { row: text } = words.finishlynx;

/** Place and name as they stand in the file. */
export function RowFacts({ row, name }: { row: LynxRow; name: string }) {
  const facts = [row.affiliation, row.bib, row.lane === null ? '' : text.lane(row.lane)];
  return (
    <>
      <span className={styles['place']}>{row.place ?? ''}</span>
      <span className={styles['name']}>
        <bdi>{name}</bdi>
        <span className={styles['quiet']}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </span>
    </>
  );
}
