import { PasswordInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';

import styles from './new-password-field.module.css';
import { words } from '#renderer/words/words.ts';
import { passwordLimits } from '#shared/contract/accounts.ts';

const text = words.accounts.password;

/** What no password can be, before the core is asked. */
export function passwordProblem(password: string): string | null {
  return [...password].length < passwordLimits.least ? text.needsMore(passwordLimits.least) : null;
}

interface Props {
  label?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** Names of the person: a password made of them is guessed sooner. */
  names: readonly string[];
}

/** A password that is being chosen: the rules in words, and how hard it is to guess. */
export function NewPasswordField({ label = text.label, value, onChange, error, names }: Props) {
  return (
    <div>
      <PasswordInput
        label={label}
        description={text.rules(passwordLimits.least)}
        size="md"
        autoComplete="new-password"
        maxLength={passwordLimits.most}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        visibilityToggleButtonProps={{ 'aria-label': words.accounts.show, tabIndex: 0 }}
      />
      <Strength password={value} names={names} />
    </div>
  );
}

/** The word lists are large: they are fetched when the first letter is typed. */
function Strength({ password, names }: { password: string; names: readonly string[] }) {
  const [settled] = useDebouncedValue(password, 150);
  const { data: strengthOf } = useQuery({
    queryKey: ['password strength'],
    queryFn: async () => (await import('./strength.ts')).strengthOf,
    enabled: password !== '',
  });
  if (settled === '' || password === '' || strengthOf === undefined) return null;
  const score = strengthOf(settled, names);
  return (
    <div className={styles['strength']}>
      <div className={styles['bar']} aria-hidden>
        {text.strengths.map((each, index) => (
          <span
            key={each}
            className={index <= score ? styles[score < 2 ? 'weak' : score < 3 ? 'fair' : 'strong'] : ''}
          />
        ))}
      </div>
      <p className={styles['words']} role="status">
        {text.strength}: {text.strengths[score]}
      </p>
    </div>
  );
}
