import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import styles from './entry-page.module.css';
import { type EntryLeg, type EntryRow, noLeg } from './entry-rows.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { CreateAthlete } from '#renderer/components/create-athlete.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  row: EntryRow;
  number: number;
  teamSize: number;
  error: string | undefined;
  onChange: (legs: EntryLeg[]) => void;
}

const text = words.medals.entry;

/** The athlete of a row, or the runners of a team in running order. */
export function AthleteCell({ row, number, teamSize, error, onChange }: Props) {
  const [toCreate, setToCreate] = useState<number | null>(null);
  const legs = Array.from({ length: teamSize }, (_, index) => row.legs[index] ?? noLeg);
  const setLeg = (index: number, leg: EntryLeg) => onChange(legs.with(index, leg));
  const isTeam = teamSize > 1;
  return (
    <div className={styles['athlete']}>
      {legs.map((leg, index) => (
        <div key={index}>
          <AthletePicker
            label={text.inRow(isTeam ? text.leg(index + 1) : text.columns.athlete, number)}
            placeholder={isTeam ? text.leg(index + 1) : text.typeName}
            value={leg.athlete}
            text={leg.name}
            canCreate
            {...(index === 0 ? { field: `${row.key}.legs`, error } : {})}
            onChange={(athlete) => {
              // Left empty again, a name that was pasted goes, too.
              setLeg(index, { athlete, name: '' });
            }}
            {...(isTeam ? { onText: (name: string) => setLeg(index, { athlete: null, name }) } : {})}
          />
          {leg.athlete === null && leg.name !== '' && !isTeam && (
            <p className={styles['unknown']}>
              {text.unknown(leg.name)}{' '}
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => setToCreate(index)}
              >
                {text.create(leg.name)}
              </Button>
            </p>
          )}
        </div>
      ))}
      {toCreate !== null && (
        <CreateAthlete
          name={legs[toCreate]?.name ?? ''}
          onCreated={(athlete) => {
            setLeg(toCreate, { athlete, name: '' });
            setToCreate(null);
          }}
          onClose={() => setToCreate(null)}
        />
      )}
    </div>
  );
}
