import { SegmentedControl, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './age-groups-tab.module.css';
import { api } from '#renderer/api.ts';
import { DayField } from '#renderer/components/day-field.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { isDay } from '#shared/domain/day.ts';

const { calculator, fields } = words.reference;

/** The age group of a date of birth on a day, in every season at once. */
export function AgeCalculator() {
  const { club, today } = useClubs();
  const [born, setBorn] = useState('');
  const [day, setDay] = useState(today);
  const [gender, setGender] = useState<'F' | 'M'>('F');
  const isAsked = born !== '' && isDay(born) && day !== '' && isDay(day);
  const { data, error } = useQuery({
    ...api.reference.ageGroupOf.queryOptions({ input: { clubId: club.id, dateOfBirth: born, day, gender } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-label={calculator.title}>
      <Title order={2}>{calculator.title}</Title>
      <p className={styles['lead']}>{calculator.text}</p>
      <div className={styles['fields']}>
        <DayField label={fields.dateOfBirth} value={born} onChange={setBorn} placeholder={fields.bornExample} />
        <DayField label={fields.day} value={day} onChange={setDay} />
        <SegmentedControl
          aria-label={fields.gender}
          value={gender}
          onChange={(value) => setGender(value === 'M' ? 'M' : 'F')}
          data={[
            { value: 'F', label: words.common.genders.F },
            { value: 'M', label: words.common.genders.M },
          ]}
        />
      </div>
      <ErrorText error={error} />
      {!isAsked || data === undefined ? (
        <p className={styles['lead']}>{calculator.empty}</p>
      ) : (
        <div role="status">
          <dl className={styles['answer']}>
            {data.seasons.map((row) => (
              <div key={row.season}>
                <dt>{row.seasonName}</dt>
                <dd>
                  {row.groups.length === 0 ? (
                    <span className={styles['none']}>{calculator.none}</span>
                  ) : (
                    row.groups.map((group) => group.name).join(calculator.or)
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {data.age !== null && <p className={styles['lead']}>{calculator.age(data.age)}</p>}
        </div>
      )}
    </section>
  );
}
