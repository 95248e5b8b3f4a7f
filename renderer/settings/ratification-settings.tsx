import { Button, Checkbox, NumberInput, Radio, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { SettingsSection } from './settings-section.tsx';
import { useMe } from '#renderer/accounts/me.tsx';
import { client } from '#renderer/api.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';
import { dayPrecision } from '#shared/domain/day.ts';
import { checklistItems, type ChecklistItem } from '#shared/domain/ratification.ts';
import { checklistNames } from '#shared/messages/ratification.ts';

const { settings: text } = words.ratification;

interface Values {
  isRequired: boolean;
  since: string;
  signatures: string;
  deadlineDays: number | string;
  reminderDays: number | string;
  checklist: string[];
}

/** Whether records are looked at before they are final, by how many people and by when. */
export function RatificationSettings({ club }: { club: Club }) {
  const { today } = useClubs();
  const { mode } = useMe();
  const { ratification } = club.settings;
  const form = useForm<Values>({
    initialValues: { ...ratification, signatures: String(ratification.signatures) },
    validate: {
      since: (day, { isRequired }) => (!isRequired || dayPrecision(day) === 'day' ? null : text.notADay),
      deadlineDays: (days) => (isWhole(days, 1, 365) ? null : text.number(1, 365)),
      reminderDays: (days) => (isWhole(days, 0, 60) ? null : text.number(0, 60)),
    },
  });
  const update = useMutation({
    mutationFn: (values: Values) =>
      client.clubs.update({
        clubId: club.id,
        settings: {
          ...club.settings,
          ratification: {
            ...values,
            signatures: values.signatures === '2' ? 2 : 1,
            deadlineDays: Number(values.deadlineDays),
            reminderDays: Number(values.reminderDays),
            checklist: checklistItems.filter((item) => values.checklist.includes(item)),
          },
        },
      }),
    onSuccess: ({ settings }) => {
      form.setInitialValues({ ...settings.ratification, signatures: String(settings.ratification.signatures) });
      form.reset();
      notifications.show({ message: text.saved });
    },
  });
  const { isRequired, since } = form.values;
  return (
    <SettingsSection title={text.title} lead={text.lead}>
      <LeaveGuard isDirty={form.isDirty()} />
      <form onSubmit={form.onSubmit((values) => update.mutate(values))} noValidate>
        <Stack gap="md">
          <Switch
            label={text.isRequired}
            checked={isRequired}
            onChange={(event) => {
              form.setFieldValue('isRequired', event.currentTarget.checked);
              if (since === '') form.setFieldValue('since', today);
            }}
          />
          {isRequired && (
            <>
              <DayField
                label={text.since}
                description={text.sinceText}
                value={since}
                error={form.errors['since']}
                onChange={(day) => form.setFieldValue('since', day)}
              />
              <Radio.Group
                label={text.signatures}
                description={mode === 'accounts' ? undefined : text.twoNeedsAccounts}
                {...form.getInputProps('signatures')}
              >
                <Stack gap="xs" mt="xs">
                  <Radio value="1" label={text.one} />
                  <Radio value="2" label={text.two} disabled={mode !== 'accounts'} />
                </Stack>
              </Radio.Group>
              <NumberInput
                label={text.deadline}
                min={1}
                max={365}
                clampBehavior="none"
                maw={320}
                {...form.getInputProps('deadlineDays')}
              />
              <NumberInput
                label={text.reminder}
                min={0}
                max={60}
                clampBehavior="none"
                maw={320}
                {...form.getInputProps('reminderDays')}
              />
              <Checkbox.Group label={text.checklist} {...form.getInputProps('checklist')}>
                <Stack gap="xs" mt="xs">
                  {checklistItems.map((item: ChecklistItem) => (
                    <Checkbox key={item} value={item} label={checklistNames[item]} />
                  ))}
                </Stack>
              </Checkbox.Group>
            </>
          )}
          <ErrorText error={update.error} />
          <div>
            <Button type="submit" disabled={!form.isDirty()} loading={update.isPending}>
              {words.common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </SettingsSection>
  );
}

function isWhole(value: number | string, from: number, to: number): boolean {
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isInteger(number) && number >= from && number <= to;
}
