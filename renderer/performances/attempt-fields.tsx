import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

import styles from './record-form.module.css';
import type { RecordForm } from './use-record-form.ts';
import { words } from '#renderer/words/words.ts';

const text = words.performances.record;

/** The series of a jump or throw, in order, each with its own wind where the event has one. */
export function AttemptFields({ record }: { record: RecordForm }) {
  const { form, takesWind, errorOf } = record;
  return (
    <div className={styles['whole']}>
      <span className={styles['label']}>{text.attempts}</span>
      <div className={styles['attempts']}>
        {form.values.attempts.map((attempt, index) => (
          <div key={index} className={styles['attempt']}>
            <TextInput
              aria-label={text.attempt(index + 1)}
              placeholder={text.attemptPlace(index + 1)}
              value={attempt.mark}
              onChange={(event) => form.setFieldValue(`attempts.${index}.mark`, event.currentTarget.value)}
            />
            {takesWind && (
              <TextInput
                aria-label={text.attemptWind(index + 1)}
                placeholder={text.windPlace}
                value={attempt.wind}
                onChange={(event) => form.setFieldValue(`attempts.${index}.wind`, event.currentTarget.value)}
              />
            )}
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={form.values.attempts.length >= 20}
          onClick={() => form.insertListItem('attempts', { mark: '', wind: '' })}
        >
          {text.addAttempt}
        </Button>
      </div>
      <p className={styles['hint']}>{text.attemptsHint}</p>
      {errorOf('attempts') !== undefined && (
        <p role="alert" className={styles['problem']}>
          {errorOf('attempts')}
        </p>
      )}
    </div>
  );
}
