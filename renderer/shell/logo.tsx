import styles from './logo.module.css';

/** A running track seen from above. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} className={styles['logo']} aria-hidden>
      <rect width="32" height="32" rx="8" className={styles['ground']} />
      <rect x="4.5" y="8.5" width="23" height="15" rx="7.5" className={styles['lane']} />
      <rect x="8.5" y="12.5" width="15" height="7" rx="3.5" className={styles['lane']} />
    </svg>
  );
}
