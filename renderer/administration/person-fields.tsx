import { TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';

import { words } from '#renderer/words/words.ts';

const text = words.people;

/** What is wrong with a name or address before the core is asked. */
export const personChecks = {
  userName: (name: string) => (name.trim().length < 2 ? words.accounts.turnOn.needsName : null),
  email: (email: string) => (email.trim() === '' || /^\S+@\S+\.\S+$/.test(email.trim()) ? null : text.noEmail),
};

export interface PersonValues {
  userName: string;
  fullName: string;
  email: string;
}

/** As the core takes them: no address is null. */
export function personOf({ userName, fullName, email }: PersonValues) {
  return { userName: userName.trim(), fullName: fullName.trim(), email: email.trim() === '' ? null : email.trim() };
}

interface Props {
  propsOf: (field: keyof PersonValues) => GetInputPropsReturnType;
}

export function PersonFields({ propsOf }: Props) {
  return (
    <>
      <TextInput
        label={text.userName}
        description={text.userNameHint}
        autoCapitalize="none"
        autoComplete="off"
        maxLength={60}
        data-autofocus
        {...propsOf('userName')}
      />
      <TextInput
        label={text.fullName}
        description={text.optional}
        autoComplete="off"
        maxLength={200}
        {...propsOf('fullName')}
      />
      <TextInput
        label={text.email}
        description={text.optional}
        type="email"
        autoComplete="off"
        maxLength={254}
        {...propsOf('email')}
      />
    </>
  );
}
