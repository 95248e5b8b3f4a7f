import { Checkbox, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

import styles from './merge-dialog.module.css';
import { fullName } from '#renderer/components/athlete-name.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import { membershipInWords } from './membership-words.ts';
import type { Athlete, AthleteInRow, TakenField } from '#shared/contract/athletes.ts';

type Side = AthleteInRow & { records: number; medals: number };

interface Props {
  preview: { kept: Side; merged: Side; conflicts: readonly TakenField[] };
  take: readonly TakenField[];
  onTake: (fields: readonly TakenField[]) => void;
}

const text = words.athletes.merge;
const fields = Object.keys(text.fields) as TakenField[];

/** Both entries, line by line; what the one that stays takes over can be chosen where the other has something. */
export function MergeCompare({ preview: { kept, merged, conflicts }, take, onTake }: Props) {
  const numbers = [
    [text.performances, kept.performances, merged.performances],
    [text.records, kept.records, merged.records],
    [text.medals, kept.medals, merged.medals],
  ] as const;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{text.what}</VisuallyHidden>
          </th>
          <th scope="col">
            <span className={styles['role']}>{text.stays}</span>
            <bdi>{fullName(kept)}</bdi>
          </th>
          <th scope="col">
            <span className={styles['role']}>{text.counts}</span>
            <bdi>{fullName(merged)}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        <Line title={text.gender} sides={[kept, merged].map(({ gender }) => words.athletes.genders[gender])} />
        {fields.map((field) => {
          const isTaken = take.includes(field);
          const canTake = (merged[field] ?? '') !== '' && kept[field] !== merged[field];
          return (
            <tr key={field}>
              <th scope="row">
                {text.fields[field]}
                {conflicts.includes(field) && <span className={styles['differs']}>{text.differs}</span>}
              </th>
              <td>
                <span className={isTaken && canTake && (kept[field] ?? '') !== '' ? styles['given'] : undefined}>
                  {fieldInWords(kept, field)}
                </span>
              </td>
              <td>
                {fieldInWords(merged, field)}
                {canTake && (
                  <Checkbox
                    mt={4}
                    size="xs"
                    label={text.takeHint}
                    aria-label={text.take(text.fields[field])}
                    checked={isTaken}
                    onChange={() => onTake(isTaken ? take.filter((each) => each !== field) : [...take, field])}
                  />
                )}
              </td>
            </tr>
          );
        })}
        <Line
          title={text.memberships}
          sides={[kept, merged].map(({ memberships }) => memberships.map(membershipInWords).join(', '))}
        />
        {numbers.map(([title, own, other]) => (
          <Line key={title} title={title} sides={[inNumber(own), inNumber(other)]} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ title, sides }: { title: string; sides: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {sides.map((side, index) => (
        <td key={index}>{side === '' ? <Dash /> : side}</td>
      ))}
    </tr>
  );
}

function fieldInWords(athlete: Athlete, field: TakenField): ReactNode {
  const value = athlete[field] ?? '';
  if (value === '') return <Dash />;
  if (field === 'dateOfBirth') return dayInWords(value);
  if (field === 'consent') return athlete.consent === 'given' ? text.consents.given : text.consents.refused;
  return value;
}
