import { Select, TextInput } from '@mantine/core';

import type { Meeting } from './draft.ts';
import styles from './meeting-fields.module.css';
import type { LynxWork } from './use-lynx.ts';
import { CompetitionPicker } from '#renderer/components/competition-picker.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { meeting: text } = words.finishlynx;

interface Props {
  meeting: Meeting;
  work: LynxWork;
  /** Somebody wanted to go on: what is missing is said. */
  isAsked: boolean;
  onChange: (changes: Partial<Meeting>) => void;
}

/** What all events share. */
export function MeetingFields({ meeting, work, isAsked, onChange }: Props) {
  const { seasons } = useReference();
  const days = new Set(work.reading.events.map(({ day }) => day));
  const isProposed = days.size === 1 && !days.has('') && days.has(meeting.day);
  const hint = isProposed ? text.dayFromFiles : days.size > 1 ? text.daySeveral : '';
  const isDayMissing = meeting.day === '' && work.drafts.some(({ isTaken, day }) => isTaken && day === '');
  return (
    <section aria-label={text.title}>
      <h2 className={styles['heading']}>{text.title}</h2>
      <div className={styles['fields']}>
        <CompetitionPicker
          label={text.competition}
          field="competition"
          value={meeting.competition}
          onChange={(competition) => onChange({ competition })}
          onPick={({ venue }) => meeting.venue === '' && onChange({ venue })}
        />
        <TextInput
          label={text.venue}
          value={meeting.venue}
          onChange={(event) => onChange({ venue: event.currentTarget.value })}
          autoComplete="off"
        />
        <div>
          <DayField
            label={text.day}
            value={meeting.day}
            onChange={(day) => onChange({ day })}
            error={isAsked && isDayMissing ? text.dayMissing : undefined}
          />
          {hint !== '' && <p className={styles['hint']}>{hint}</p>}
        </div>
        <Select
          label={text.season}
          data={seasons.map(({ code, name }) => ({ value: code, label: name }))}
          value={meeting.season}
          onChange={(season) => onChange({ season })}
          allowDeselect={false}
          error={isAsked && meeting.season === null ? text.seasonMissing : undefined}
        />
      </div>
    </section>
  );
}
