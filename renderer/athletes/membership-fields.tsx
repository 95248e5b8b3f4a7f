import { ActionIcon, Button, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';

import type { AthleteForm } from './athlete-form.ts';
import styles from './membership-fields.module.css';
import { DayField } from '#renderer/components/day-field.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.athletes.form;

interface Props {
  form: AthleteForm;
  /** A new athlete has one membership; more come when somebody leaves and returns. */
  isNew: boolean;
}

/** When the athlete belonged to the club; a record counts while a member. */
export function MembershipFields({ form, isNew }: Props) {
  const { memberships } = form.values;
  return (
    <fieldset className={styles['fieldset']}>
      <legend className={styles['legend']}>{text.member}</legend>
      {memberships.length === 0 && (
        <Text size="sm" c="dimmed">
          {text.noMembership}
        </Text>
      )}
      {memberships.map((membership, index) => (
        <div key={index} className={styles['period']} data-new={isNew || undefined}>
          <DayField
            label={text.from}
            placeholder={text.always}
            value={membership.from}
            onChange={(day) => form.setFieldValue(`memberships.${index}.from`, day)}
            error={form.errors[`memberships.${index}.from`] ?? form.errors['memberFrom']}
          />
          <DayField
            label={text.until}
            placeholder={text.onwards}
            value={membership.to}
            onChange={(day) => form.setFieldValue(`memberships.${index}.to`, day)}
            error={form.errors[`memberships.${index}.to`] ?? form.errors['memberTo']}
          />
          {!isNew && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={text.removePeriod(index + 1)}
              onClick={() => form.removeListItem('memberships', index)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {!isNew && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => form.insertListItem('memberships', { from: '', to: '' })}
        >
          {text.addPeriod}
        </Button>
      )}
    </fieldset>
  );
}
