import { Button, NumberInput, Radio, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { z } from 'zod';

import { PolicyPreview } from './policy-preview.tsx';
import styles from './policy-settings.module.css';
import { SettingsSection } from './settings-section.tsx';
import { client } from '#renderer/api.ts';
import { ageGroupSchemes } from '#renderer/components/age-group-schemes.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { words } from '#renderer/words/words.ts';
import { type Club, policyPreviewSchema } from '#shared/contract/clubs.ts';
import { type Policy, policySchema } from '#shared/domain/policy.ts';

const { policy: text } = words.settings;

/**
 * How the club judges records, one question after the other. What an answer would change is shown before it is applied;
 * then every record is derived again.
 */
export function PolicySettings({ club }: { club: Club }) {
  const form = useForm<Policy & { scheme: Club['scheme'] }>({ initialValues: { ...club.policy, scheme: club.scheme } });
  const saving = useJobRun(z.unknown());
  const trying = useJobRun(policyPreviewSchema);
  const [tried, setTried] = useState('');
  const answers = JSON.stringify(form.values);
  const inputOf = ({ scheme, ...policy }: typeof form.values) => ({
    clubId: club.id,
    policy: policySchema.parse(policy),
    scheme,
  });

  function preview() {
    trying.start(
      { title: text.trying, run: () => client.clubs.previewPolicy(inputOf(form.values)) },
      { onSuccess: () => setTried(answers) },
    );
  }

  function save(values: typeof form.values) {
    saving.start(
      { title: text.judging, run: () => client.clubs.changePolicy(inputOf(values)) },
      {
        onSuccess: () => {
          form.setInitialValues(values);
          form.reset();
          trying.reset();
          notifications.show({ message: text.judged });
        },
      },
    );
  }

  function reset() {
    form.reset();
    trying.reset();
  }

  const tracked = saving.tracked ?? trying.tracked;
  return (
    <SettingsSection title={text.title} lead={text.lead}>
      <LeaveGuard isDirty={form.isDirty()} />
      <form onSubmit={form.onSubmit(save)} className={styles['form']}>
        <Radio.Group label={text.scheme} {...form.getInputProps('scheme')}>
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
        {text.choices.map(({ name, question, choices }) => (
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
          label={text.overall}
          description={text.overallText}
          {...form.getInputProps('overallList', { type: 'checkbox' })}
        />
        <NumberInput
          label={text.recentDays}
          suffix={text.days}
          min={0}
          max={3660}
          allowDecimal={false}
          maw={340}
          {...form.getInputProps('recentDays')}
        />
        {tracked !== null && <JobProgress tracked={tracked} />}
        <ErrorText error={saving.error ?? trying.error} />
        {trying.result !== undefined && form.isDirty() && (
          <PolicyPreview preview={trying.result} isOutdated={tried !== answers} />
        )}
        <div className={styles['actions']}>
          <Button
            variant="default"
            disabled={!form.isDirty() || saving.isRunning}
            loading={trying.isRunning}
            onClick={preview}
          >
            {text.try}
          </Button>
          <Button type="submit" disabled={!form.isDirty() || trying.isRunning} loading={saving.isRunning}>
            {text.save}
          </Button>
          {form.isDirty() && (
            <Button variant="subtle" color="gray" onClick={reset}>
              {text.reset}
            </Button>
          )}
        </div>
      </form>
    </SettingsSection>
  );
}
