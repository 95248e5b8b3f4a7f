import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import styles from './near-miss-settings.module.css';
import { SettingsSection } from './settings-section.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';
import { clubSettingsSchema } from '#shared/domain/club-settings.ts';

const { settings: text } = words.records;
const nearMissHash = 'near-misses';

/** How close to a record is close. */
export function NearMissSettings({ club }: { club: Club }) {
  const { nearMissPercent } = club.settings;
  const form = useForm<{ nearMissPercent: number | string }>({
    initialValues: { nearMissPercent },
    validate: {
      nearMissPercent: (value) =>
        clubSettingsSchema.shape.nearMissPercent.safeParse(value === '' ? null : value).success ? null : text.wrong,
    },
  });
  const update = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.clubs.update({
        clubId: club.id,
        settings: { ...club.settings, nearMissPercent: Number(values.nearMissPercent) },
      }),
    onSuccess: ({ settings }) => {
      form.setInitialValues({ nearMissPercent: settings.nearMissPercent });
      form.reset();
      notifications.show({ message: text.saved });
    },
  });
  // The records link here: the section comes after the page, so the browser alone would not find it.
  const section = useRef<HTMLDivElement>(null);
  const isMeant = useLocation({ select: ({ hash }) => hash === nearMissHash });
  useEffect(() => {
    if (isMeant) section.current?.scrollIntoView();
  }, [isMeant]);
  return (
    <div id={nearMissHash} ref={section} className={styles['section']}>
      <LeaveGuard isDirty={form.isDirty()} />
      <SettingsSection title={text.title} lead={text.lead}>
        <form
          onSubmit={form.onSubmit(
            (values) => update.mutate(values),
            () => form.getInputNode('nearMissPercent')?.focus(),
          )}
          noValidate
        >
          <NumberInput
            label={text.percent}
            description={text.percentText}
            suffix=" %"
            min={0}
            max={20}
            step={0.5}
            decimalScale={1}
            clampBehavior="none"
            maw={320}
            mb="md"
            {...form.getInputProps('nearMissPercent')}
          />
          <ErrorText error={update.error} />
          <Button type="submit" disabled={!form.isDirty()} loading={update.isPending}>
            {words.common.save}
          </Button>
        </form>
      </SettingsSection>
    </div>
  );
}
