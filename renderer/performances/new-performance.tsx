import { useSessionStorage } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';

import { emptyValues, type KeptValues, keptValues } from './record-values.ts';
import { RecordForm } from './record-form.tsx';
import { SavedList } from './saved-list.tsx';
import { useRecordForm } from './use-record-form.ts';
import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClubs } from '#renderer/shell/club.tsx';

interface Props {
  athlete: PickedAthlete | null;
  /** What the address chose already. */
  start: Partial<KeptValues>;
}

const savedShown = 8;

/** One result after the other: competition, day and discipline stay, the athlete is next. */
export function NewPerformance({ athlete, start }: Props) {
  const { club, today } = useClubs();
  const athleteRef = useRef<HTMLInputElement>(null);
  const [kept, keep] = useSessionStorage<Partial<KeptValues>>({
    key: `trackrecord-kept-${club.id}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const [saved, setSaved] = useSessionStorage<string[]>({
    key: `trackrecord-saved-${club.id}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const record = useRecordForm({
    initialValues: { ...emptyValues({ day: today, ...kept, ...start }), athlete },
    correction: null,
    onSaved: ({ id, judgement }) => {
      const next = keptValues(record.form.values);
      keep(next);
      setSaved((before) => [id, ...before].slice(0, savedShown));
      record.form.setValues(emptyValues(next));
      record.form.clearErrors();
      notifications.show({ message: `Saved${judgement.mark === null ? '' : `: ${judgement.mark}`}` });
      athleteRef.current?.focus();
    },
  });

  const needsDiscipline = useRef(record.form.values.discipline === null);
  useEffect(() => {
    const first = needsDiscipline.current
      ? document.querySelector<HTMLInputElement>('[data-field="discipline"]')
      : athleteRef.current;
    first?.focus();
  }, []);

  return (
    <>
      <PageHeader title="Record a performance" lead="Competition, day and discipline stay for the next one." />
      <RecordForm record={record} athleteRef={athleteRef} saveLabel="Save" />
      <SavedList ids={saved} />
    </>
  );
}
