import { Button, Checkbox } from '@mantine/core';
import { useRef } from 'react';

import { type EventDraft, markOf, type RowDraft } from './draft.ts';
import styles from './heat-rows.module.css';
import { RowFacts } from './row-facts.tsx';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { athleteLine, fullName } from '#renderer/components/athlete-name.ts';
import { words } from '#renderer/words/words.ts';

const { row: text } = words.finishlynx;

interface Props {
  row: RowDraft;
  draft: EventDraft;
  season: string | null;
  isTeam: boolean;
  onChange: (changes: Partial<RowDraft>) => void;
}

/** A row of ours, or one that may be: who it is, and whether it goes to the sheet as ours. */
export function OurRow({ row, draft, season, isTeam, onChange }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const { match, candidates, affiliation } = row.row;
  const name = row.row.name === '' ? text.nameless(row.row.bib) : row.row.name;
  const question = row.athlete === null && !isTeam ? questionOf(match, candidates.length, affiliation) : null;
  return (
    <li className={styles['row']} aria-label={name} data-left-out={!row.isTaken || undefined}>
      <Checkbox
        checked={row.isTaken}
        onChange={({ currentTarget }) => onChange({ isTaken: currentTarget.checked })}
        aria-label={text.take(name)}
      />
      <RowFacts row={row.row} name={name} />
      <div className={styles['who']}>
        {isTeam ? (
          <span className={styles['quiet']}>{text.relay}</span>
        ) : (
          <>
            <AthletePicker
              ref={picker}
              label={text.athlete(name)}
              value={row.athlete}
              onChange={(athlete) => onChange({ athlete, ...(athlete === null ? {} : { isTaken: true }) })}
              placeholder={text.choose}
              canCreate
            />
            {question !== null && (
              <div className={styles['question']}>
                <span>{question}</span>
                {candidates.map((each) => (
                  <Button
                    key={each.id}
                    size="compact-sm"
                    variant="default"
                    onClick={() => {
                      onChange({ athlete: { ...each, ageGroup: null }, isTaken: true });
                      // The button goes; the keyboard goes on at the field that it filled.
                      picker.current?.focus();
                    }}
                  >
                    {fullName(each)}
                    <small className={styles['born']}>{athleteLine({ ...each, ageGroup: null })}</small>
                  </Button>
                ))}
              </div>
            )}
          </>
        )}
      </div>
      <Mark row={row} draft={draft} season={season} />
    </li>
  );
}

function questionOf(match: RowDraft['row']['match'], candidates: number, affiliation: string): string | null {
  if (match === 'choose') return candidates === 1 ? text.perhaps : text.several;
  if (match === 'unknown') return text.unknown;
  return match === 'namesake' ? text.namesake(affiliation) : null;
}

/** The mark as it will count, with what the camera said beside it. */
export function Mark({ row, draft, season }: Pick<Props, 'row' | 'draft' | 'season'>) {
  const mark = markOf(row.row, draft.event.distanceMetres, season);
  return (
    <span className={styles['mark']}>
      {mark === '' ? <span className={styles['quiet']}>{text.noTime}</span> : mark}
      {row.row.time !== '' && !mark.endsWith(row.row.time) && <small>{text.rounded(row.row.time)}</small>}
    </span>
  );
}
