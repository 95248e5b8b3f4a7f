import { Button, NumberInput, Radio, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { z } from 'zod';

import { policyChoices } from './policy-words.ts';
import styles from './policy-settings.module.css';
import { SettingsSection } from './settings-section.tsx';
import { client } from '#renderer/api.ts';
import { ageGroupSchemes } from '#renderer/components/age-group-schemes.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import type { Club } from '#shared/contract/clubs.ts';
import { type Policy, policySchema } from '#shared/domain/policy.ts';

/** How the club judges records, one question after the other. Every record is derived again when it changes. */
export function PolicySettings({ club }: { club: Club }) {
  const form = useForm<Policy & { scheme: Club['scheme'] }>({ initialValues: { ...club.policy, scheme: club.scheme } });
  const job = useJobRun(z.unknown());

  function save({ scheme, ...policy }: typeof form.values) {
    job.start(
      {
        title: 'Judging all records again',
        run: () => client.clubs.changePolicy({ clubId: club.id, policy: policySchema.parse(policy), scheme }),
      },
      {
        onSuccess: () => {
          form.setInitialValues({ ...policy, scheme });
          form.reset();
          notifications.show({ message: 'All records were judged again by the new rules' });
        },
      },
    );
  }

  return (
    <SettingsSection
      title="Record policy"
      lead="Clubs differ here. When you change an answer, every record and every best is judged again; nothing you entered is touched."
    >
      <form onSubmit={form.onSubmit(save)} className={styles['form']}>
        <Radio.Group label="Age groups" {...form.getInputProps('scheme')}>
          {ageGroupSchemes.map(({ value, label, description }) => (
            <Radio
              key={value}
              value={value}
              label={label}
              description={description}
              className={styles['choice'] ?? ''}
            />
          ))}
        </Radio.Group>
        {policyChoices.map(({ name, question, choices }) => (
          <Radio.Group key={name} label={question} {...form.getInputProps(name)}>
            {choices.map(({ value, label, description }) => (
              <Radio
                key={value}
                value={value}
                label={label}
                description={description}
                className={styles['choice'] ?? ''}
              />
            ))}
          </Radio.Group>
        ))}
        <Switch
          label="Keep an overall list"
          description="The best of all ages beside the age groups."
          {...form.getInputProps('overallList', { type: 'checkbox' })}
        />
        <NumberInput
          label="A new record is marked as recent for"
          suffix=" days"
          min={0}
          max={3660}
          allowDecimal={false}
          maw={220}
          {...form.getInputProps('recentDays')}
        />
        {job.tracked !== null && <JobProgress tracked={job.tracked} />}
        <ErrorText error={job.error} />
        <div className={styles['actions']}>
          <Button type="submit" disabled={!form.isDirty()} loading={job.isRunning}>
            Save and judge again
          </Button>
          {form.isDirty() && (
            <Button variant="default" onClick={form.reset}>
              Leave it as it was
            </Button>
          )}
        </div>
      </form>
    </SettingsSection>
  );
}
