import { Radio } from '@mantine/core';

import styles from './create-club.module.css';

interface Props {
  value: string;
  label: string;
  text: string;
}

/** One answer, with what it means. */
export function ChoiceCard({ value, label, text }: Props) {
  return (
    <Radio.Card
      value={value}
      className={styles['scheme'] ?? ''}
      aria-label={label}
      onKeyDown={(event) => {
        // Enter sends the form, as it does in a field; the space bar chooses.
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    >
      <Radio.Indicator />
      <span>
        <strong>{label}</strong>
        <span className={styles['words']}>{text}</span>
      </span>
    </Radio.Card>
  );
}
