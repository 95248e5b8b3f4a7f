import { TextInput } from '@mantine/core';

import { NewPasswordField, passwordProblem } from './new-password-field.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.accounts.turnOn;

export interface FirstAccount {
  userName: string;
  fullName: string;
  password: string;
}

export type FirstAccountErrors = Partial<Record<keyof FirstAccount, string>>;

/** What is wrong before the core is asked; nothing where all of it can be sent. */
export function problemsOf({ userName, password }: FirstAccount): FirstAccountErrors {
  const ofPassword = passwordProblem(password);
  return {
    ...(userName.trim().length < 2 ? { userName: text.needsName } : {}),
    ...(ofPassword === null ? {} : { password: ofPassword }),
  };
}

interface Props {
  values: FirstAccount;
  errors: FirstAccountErrors;
  onChange: (values: FirstAccount) => void;
}

/** The one who answers for this computer. */
export function FirstAccountFields({ values, errors, onChange }: Props) {
  return (
    <>
      <TextInput
        label={text.userName}
        size="md"
        autoComplete="username"
        autoCapitalize="none"
        maxLength={60}
        value={values.userName}
        onChange={(event) => onChange({ ...values, userName: event.currentTarget.value })}
        error={errors.userName}
      />
      <TextInput
        label={text.fullName}
        description={text.optional}
        size="md"
        autoComplete="name"
        maxLength={200}
        value={values.fullName}
        onChange={(event) => onChange({ ...values, fullName: event.currentTarget.value })}
        error={errors.fullName}
      />
      <NewPasswordField
        label={words.accounts.password.first}
        value={values.password}
        onChange={(password) => onChange({ ...values, password })}
        error={errors.password}
        names={[values.userName, values.fullName].filter(Boolean)}
      />
    </>
  );
}
