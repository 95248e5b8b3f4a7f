import styles from './column-mapping.module.css';

/** One of our columns in a list of choices, with what it holds. */
export function ColumnOption({ label, explanation }: { label: string; explanation: string }) {
  return (
    <span className={styles['option']}>
      <span>{label}</span>
      <span className={styles['examples']}>{explanation}</span>
    </span>
  );
}
