import styles from './grid.module.css';

interface Props {
  label: string;
  title: string;
  value: string;
  /** What the row has of its heat. */
  inherited?: string;
  at: string;
  isDisabled: boolean;
  problemId: string | null;
  isNumeric: boolean;
  onChange: (text: string) => void;
}

/** A cell of plain text, understood when its row is left. */
export function TextCell({
  label,
  title,
  value,
  inherited = '',
  at,
  isDisabled,
  problemId,
  isNumeric,
  onChange,
}: Props) {
  return (
    <input
      className={styles['input']}
      data-at={at}
      data-numeric={isNumeric || undefined}
      aria-label={label}
      aria-invalid={problemId !== null}
      {...(problemId === null ? {} : { 'aria-describedby': problemId })}
      placeholder={inherited === '' ? title : inherited}
      data-inherited={inherited !== '' || undefined}
      value={value}
      disabled={isDisabled}
      autoComplete="off"
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
