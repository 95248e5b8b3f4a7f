import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';

import styles from './record-form.module.css';
import type { RecordForm } from './use-record-form.ts';
import { words } from '#renderer/words/words.ts';

const text = words.performances.record;
const most = 20;

/** The series of a jump or throw, in order, each with its own wind where the event has one. */
export function AttemptFields({ record }: { record: RecordForm }) {
  const { form, takesWind, errorOf } = record;
  const { attempts } = form.values;
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);

  // What is added is typed next.
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current?.querySelector<HTMLElement>(`[data-attempt="${attempts.length - 1}"]`)?.focus();
  }, [attempts.length]);

  function add() {
    if (attempts.length >= most) return;
    isAdding.current = true;
    form.insertListItem('attempts', { mark: '', wind: '' });
  }

  /** Enter goes to the next attempt; the form is saved from elsewhere, or by Ctrl+Enter. */
  function onKeyDown(event: KeyboardEvent, index: number) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (index === attempts.length - 1) add();
    else list.current?.querySelector<HTMLElement>(`[data-attempt="${index + 1}"]`)?.focus();
  }

  return (
    <div className={styles['whole']}>
      <span className={styles['label']}>{text.attempts}</span>
      <div ref={list} className={styles['attempts']}>
        {attempts.map((attempt, index) => (
          <div key={index} className={styles['attempt']}>
            <TextInput
              data-attempt={index}
              aria-label={text.attempt(index + 1)}
              placeholder={text.attemptPlace(index + 1)}
              onKeyDown={(event) => onKeyDown(event, index)}
              value={attempt.mark}
              onChange={(event) => form.setFieldValue(`attempts.${index}.mark`, event.currentTarget.value)}
            />
            {takesWind && (
              <TextInput
                aria-label={text.attemptWind(index + 1)}
                placeholder={text.windPlace}
                onKeyDown={(event) => onKeyDown(event, index)}
                value={attempt.wind}
                onChange={(event) => form.setFieldValue(`attempts.${index}.wind`, event.currentTarget.value)}
              />
            )}
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={attempts.length >= most}
          onClick={add}
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
