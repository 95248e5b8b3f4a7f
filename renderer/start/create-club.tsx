import { Button, Radio, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import styles from './create-club.module.css';
import { client, queries } from '#renderer/api.ts';
import { ageGroupSchemes, likelyScheme } from '#renderer/components/age-group-schemes.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { failureOf } from '#renderer/components/failure.ts';
import { useChosenClubId } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const text = words.start.create;

/** Name and age groups: all that a club needs to begin. */
export function CreateClub() {
  const [, choose] = useChosenClubId();
  const navigate = useNavigate();
  const form = useForm<{ name: string; scheme: Club['scheme'] }>({
    initialValues: { name: '', scheme: likelyScheme(window.navigator.language) },
    validate: { name: (name) => (name.trim() === '' ? text.nameMissing : null) },
  });
  const create = useMutation({
    mutationFn: (values: typeof form.values) => client.clubs.create(values),
    onSuccess: async (club) => {
      choose(club.id);
      await queries.invalidateQueries();
      await navigate({ to: '/start', search: { created: club.id } });
    },
    onError: (error) => {
      const failure = failureOf(error);
      if (failure?.code === 'ALREADY_EXISTS') form.setFieldError('name', failure.text);
    },
  });
  const isAtField = failureOf(create.error)?.code === 'ALREADY_EXISTS';

  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
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
              <Radio.Card
                key={scheme.value}
                value={scheme.value}
                className={styles['scheme'] ?? ''}
                aria-label={scheme.label}
                onKeyDown={(event) => {
                  // Enter sends the form, as it does in a field; the space bar chooses.
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  event.currentTarget.form?.requestSubmit();
                }}
              >
                <Radio.Indicator />
                <span>
                  <strong>{scheme.label}</strong>
                  <span className={styles['words']}>{scheme.description}</span>
                </span>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
        {create.error !== null && !isAtField && <ErrorText error={create.error} />}
        <Button type="submit" size="md" loading={create.isPending} className={styles['button'] ?? ''}>
          {text.submit}
        </Button>
      </Stack>
    </form>
  );
}
