import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';

import { type EventDraft, missingOf } from './draft.ts';
import { EventCard } from './event-card.tsx';
import { FileTroubles } from './file-troubles.tsx';
import styles from './lynx-review.module.css';
import { MeetingFields } from './meeting-fields.tsx';
import { sheetOf } from './sheets-of.ts';
import type { Lynx, LynxWork } from './use-lynx.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.finishlynx;

/** What the files say, to be put right before it becomes sheets. */
export function LynxReview({ lynx, work }: { lynx: Lynx; work: LynxWork }) {
  const { disciplines } = useReference();
  const [isAsked, setAsked] = useState(false);
  const { drafts, meeting } = work;
  // The button that was pressed to get here is gone; the work goes on at the first field.
  useEffect(() => document.querySelector<HTMLElement>('main [data-field=competition]')?.focus(), []);
  // Where an event stands does not change while it is worked on.
  const hasOurs = ({ event }: EventDraft) =>
    event.heats.some(({ rows }) => rows.some(({ match, isOurTeam }) => isOurTeam || match !== 'other'));
  const ours = drafts.filter(hasOurs);
  const others = drafts.filter((draft) => !hasOurs(draft));
  const taken = drafts.filter(({ isTaken }) => isTaken);
  const byCode = new Map(disciplines.map((each) => [each.code, each]));
  const teamSizeOf = ({ discipline }: EventDraft) => byCode.get(discipline ?? '')?.teamSize ?? 1;
  const isIncomplete =
    meeting.season === null || taken.some((draft) => missingOf(draft, meeting, teamSizeOf(draft)).length > 0);

  function create() {
    if (taken.length === 0 || lynx.create.isPending) return;
    setAsked(true);
    if (isIncomplete) {
      // The first field that wants something is drawn with its error after this; then it gets the focus.
      window.setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid=true]')?.focus());
      return;
    }
    lynx.create.mutate(
      taken.flatMap((draft) => {
        const discipline = byCode.get(draft.discipline ?? '');
        return discipline === undefined ? [] : [sheetOf(draft, meeting, discipline)];
      }),
    );
  }

  useShortcuts([{ keys: 'mod+enter', label: text.shortcuts.create, group: text.shortcuts.group, run: create }]);

  const card = (draft: EventDraft) => (
    <EventCard
      key={draft.event.key}
      draft={draft}
      meeting={meeting}
      isAsked={isAsked}
      teamSize={teamSizeOf(draft)}
      onChange={(changes) => lynx.changeEvent(draft.event.key, changes)}
    />
  );
  return (
    <div className={styles['review']}>
      <FileTroubles reading={work.reading} />
      <MeetingFields meeting={meeting} work={work} isAsked={isAsked} onChange={lynx.changeMeeting} />
      <section aria-label={text.events(ours.length)}>
        <h2 className={styles['heading']}>{ours.length > 0 ? text.events(ours.length) : text.noneOfUs}</h2>
        {ours.length === 0 && <p className={styles['quiet']}>{text.noneOfUsHint}</p>}
        {ours.map(card)}
      </section>
      {others.length > 0 && (
        <details className={styles['others']} open={ours.length === 0}>
          <summary>{text.others(others.length)}</summary>
          {others.map(card)}
        </details>
      )}
      <footer className={styles['footer']}>
        <Button onClick={create} disabled={taken.length === 0} loading={lynx.create.isPending}>
          {text.create(Math.max(1, taken.length))}
        </Button>
        <Button variant="default" onClick={lynx.drop} disabled={lynx.create.isPending}>
          {text.drop}
        </Button>
        {taken.length === 0 && <span className={styles['quiet']}>{text.createNone}</span>}
        {isAsked && isIncomplete && taken.length > 0 && <ErrorText error={text.incomplete} />}
        <ErrorText error={lynx.create.error} />
      </footer>
    </div>
  );
}
