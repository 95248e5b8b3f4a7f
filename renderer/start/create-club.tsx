import { Button, Radio, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { ChoiceCard } from './choice-card.tsx';
import styles from './create-club.module.css';
import {
  type FirstAccount,
  type FirstAccountErrors,
  FirstAccountFields,
  problemsOf,
} from '#renderer/accounts/first-account-fields.tsx';
import { useMe } from '#renderer/accounts/me.tsx';
import { rememberClub } from '#renderer/accounts/remember-club.ts';
import { api, client, queries } from '#renderer/api.ts';
import { ageGroupSchemes, likelyScheme } from '#renderer/components/age-group-schemes.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const text = words.start.create;
const { first } = words.accounts;

interface Values {
  name: string;
  scheme: Club['scheme'];
}

/** Name and age groups: all that a club needs to begin; before the first club also who works here. */
export function CreateClub({ isFirst }: { isFirst: boolean }) {
  const me = useMe();
  const navigate = useNavigate();
  const [who, setWho] = useState<'single' | 'several'>('single');
  const [account, setAccount] = useState<FirstAccount>({ userName: me.name, fullName: '', password: '' });
  const [accountErrors, setAccountErrors] = useState<FirstAccountErrors>({});
  const asksWho = isFirst && me.mode === 'single';
  const form = useForm<Values>({
    initialValues: { name: '', scheme: likelyScheme(window.navigator.language) },
    validate: { name: (name) => (name.trim() === '' ? text.nameMissing : null) },
  });
  const create = useMutation({
    mutationFn: async (values: Values) => {
      // The password may be refused: before that nothing is made. Once it is set it is not asked for again.
      if (asksWho && who === 'several') {
        queries.setQueryData(api.accounts.me.queryKey(), await client.accounts.turnOn(account));
      }
      return client.clubs.create(values);
    },
    onSuccess: async (club) => {
      await rememberClub(club.id);
      await queries.invalidateQueries();
      await navigate({ to: '/start', search: { created: club.id }, state: { clubId: club.id } });
    },
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'ALREADY_EXISTS') form.setFieldError('name', failure.text);
      if (failure?.code === 'WEAK_PASSWORD') setAccountErrors({ password: failure.text });
    },
  });
  const isAtField = ['ALREADY_EXISTS', 'WEAK_PASSWORD'].includes(failureOf(create.error)?.code ?? '');

  function checkAccount(): boolean {
    const problems = asksWho && who === 'several' ? problemsOf(account) : {};
    setAccountErrors(problems);
    return Object.keys(problems).length === 0;
  }

  return (
    <form
      onSubmit={(event) => {
        // Both are checked, so that everything that is wrong is told at once.
        const isWhole = checkAccount();
        form.onSubmit((values) => {
          if (isWhole) create.mutate(values);
        })(event);
      }}
      noValidate
    >
      <Stack gap="lg">
        <div>
          <Title order={2} className={styles['title'] ?? ''}>
            {text.title}
          </Title>
          <p className={styles['lead']}>{text.lead}</p>
        </div>
        <TextInput
          label={text.name}
          description={text.nameHint}
          size="md"
          autoFocus
          autoComplete="organization"
          {...form.getInputProps('name')}
        />
        <Radio.Group label={text.groups} description={text.groupsHint} {...form.getInputProps('scheme')}>
          <div className={styles['schemes']}>
            {ageGroupSchemes.map((scheme) => (
              <ChoiceCard key={scheme.value} value={scheme.value} label={scheme.label} text={scheme.description} />
            ))}
          </div>
        </Radio.Group>
        {asksWho && (
          <Radio.Group
            label={first.question}
            description={first.hint}
            value={who}
            onChange={(value) => setWho(value === 'several' ? 'several' : 'single')}
          >
            <div className={styles['schemes']}>
              <ChoiceCard value="single" label={first.single} text={first.singleText} />
              <ChoiceCard value="several" label={first.several} text={first.severalText} />
            </div>
          </Radio.Group>
        )}
        {asksWho && who === 'several' && (
          <FirstAccountFields values={account} errors={accountErrors} onChange={setAccount} />
        )}
        {create.error !== null && !isAtField && <ErrorText error={create.error} />}
        <Button type="submit" size="md" loading={create.isPending} className={styles['button'] ?? ''}>
          {text.submit}
        </Button>
      </Stack>
    </form>
  );
}
