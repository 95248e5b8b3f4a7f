import { Checkbox, Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';

import { type EventDraft, type HeatDraft, type Meeting, missingOf, type RowDraft } from './draft.ts';
import styles from './event-card.module.css';
import { EventFields } from './event-fields.tsx';
import { HeatRows } from './heat-rows.tsx';
import { words } from '#renderer/words/words.ts';

const { event: text } = words.finishlynx;

interface Props {
  draft: EventDraft;
  meeting: Meeting;
  isAsked: boolean;
  teamSize: number;
  onChange: (changes: Partial<EventDraft>) => void;
}

/** One event: what it is, who of ours ran, and the others folded away. */
export function EventCard({ draft, meeting, isAsked, teamSize, onChange }: Props) {
  const { event, heats } = draft;
  const [isOpen, { toggle, open }] = useDisclosure(draft.isTaken);
  const isMissing = draft.isTaken && isAsked && missingOf(draft, meeting, teamSize).length > 0;
  const isShown = isOpen || isMissing;
  const count = heats.reduce((sum, { rows }) => sum + rows.filter(({ isTaken }) => isTaken).length, 0);
  const title = event.name === '' ? text.number(event.number) : event.name;

  function changeHeat(key: string, changes: Partial<HeatDraft>) {
    onChange({ heats: heats.map((heat) => (heat.key === key ? { ...heat, ...changes } : heat)) });
  }

  /** An event of which a row is taken makes a sheet. */
  function changeRow(heat: HeatDraft, key: string, changes: Partial<RowDraft>) {
    const rows = heat.rows.map((row) => (row.key === key ? { ...row, ...changes } : row));
    onChange({
      heats: heats.map((each) => (each.key === heat.key ? { ...each, rows } : each)),
      ...(changes.isTaken === true ? { isTaken: true } : {}),
    });
  }

  return (
    <article className={styles['event']} aria-label={title}>
      <header className={styles['head']}>
        <Checkbox
          checked={draft.isTaken}
          onChange={({ currentTarget }) => {
            onChange({ isTaken: currentTarget.checked });
            if (currentTarget.checked) open();
          }}
          aria-label={`${text.take}: ${title}`}
        />
        <UnstyledButton className={styles['title']} onClick={toggle} aria-expanded={isShown}>
          <span>
            <strong>{title}</strong>
            <span className={styles['facts']}>
              {[event.name === '' ? '' : text.number(event.number), text.heats(heats.length), text.ours(count)]
                .filter((fact) => fact !== '')
                .join(' · ')}
            </span>
          </span>
          <IconChevronDown size={18} aria-hidden className={styles['arrow']} data-open={isShown || undefined} />
        </UnstyledButton>
      </header>
      <Collapse expanded={isShown}>
        <div className={styles['body']}>
          <EventFields
            draft={draft}
            teamSize={teamSize}
            missing={isAsked && draft.isTaken ? missingOf(draft, meeting, teamSize) : []}
            season={meeting.season}
            onChange={onChange}
          />
          {heats.map((heat) => (
            <HeatRows
              key={heat.key}
              heat={heat}
              draft={draft}
              season={meeting.season}
              isTeam={teamSize > 1}
              onWind={(wind) => changeHeat(heat.key, { wind })}
              onRow={(key, changes) => changeRow(heat, key, changes)}
            />
          ))}
        </div>
      </Collapse>
    </article>
  );
}
