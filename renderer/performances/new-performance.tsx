import { useSessionStorage } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useLayoutEffect, useRef, useState } from 'react';

import { RecordForm } from './record-form.tsx';
import {
  draftOf,
  emptyValues,
  type KeptRecord,
  type KeptValues,
  keptValues,
  type RecordValues,
} from './record-values.ts';
import { SavedList } from './saved-list.tsx';
import { useRecordForm } from './use-record-form.ts';
import { client } from '#renderer/api.ts';
import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import { KeptNotice } from '#renderer/components/kept-notice.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useKeptDraft } from '#renderer/components/use-kept-draft.ts';
import { type ChosenProof, ChosenProofs } from '#renderer/proofs/chosen-proofs.tsx';
import { firstKind } from '#renderer/proofs/first-kind.ts';
import { QueueList } from '#renderer/proofs/queue-list.tsx';
import { useProofQueue } from '#renderer/proofs/use-proof-queue.ts';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { RecordDraft } from '#shared/contract/performance-draft.ts';

interface Props {
  athlete: PickedAthlete | null;
  /** What the address chose already. */
  start: Partial<RecordValues>;
  /** What was typed before and neither saved nor thrown away. */
  draft: KeptRecord | null;
}

const text = words.performances.record;
const savedShown = 8;

/** One result after the other: competition, day and discipline stay, the athlete is next. */
export function NewPerformance({ athlete, start, draft }: Props) {
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
  const [chosen, choose] = useState<readonly ChosenProof[]>([]);
  const queue = useProofQueue();
  // Whoever came to record something else is only told of it.
  const isAsked = athlete !== null || Object.keys(start).length > 0;
  const [offered, offer] = useState(draft);
  const record = useRecordForm({
    initialValues: { ...emptyValues({ day: today, ...kept }), ...start, athlete },
    typed: isAsked ? null : draft,
    correction: null,
    onSaved: ({ id, judgement }) => {
      // The result is saved whatever becomes of its files: each tells for itself, and can be tried again.
      queue.add(
        chosen.map(({ file, kind }) => ({ clubId: club.id, performanceId: id, file, kind: kind ?? usualKind })),
        words.proofs.form.after(judgement.mark ?? words.proofs.form.medal),
      );
      choose([]);
      const next = keptValues(record.form.values);
      keep(next);
      offer(null);
      setSaved((before) => [id, ...before].slice(0, savedShown));
      record.startAgain(emptyValues(next));
      notifications.show({ message: text.saved(judgement.mark) });
      athleteRef.current?.focus();
    },
  });

  const { form, hasTyped } = record;
  const { discard } = useKeptDraft(hasTyped ? JSON.stringify(draftOf(form.values)) : null, (next) =>
    client.performances.keepDraft({ clubId: club.id, draft: next === null ? null : (JSON.parse(next) as RecordDraft) }),
  );
  const beginAgain = () => {
    record.startAgain({ ...emptyValues({ day: today, ...kept }), ...start, athlete });
    offer(null);
    discard();
    focusField('discipline');
  };

  const usualKind = firstKind(record.discipline?.kind);
  const { athlete: runner, legs } = record.form.values;
  const athleteIds = [runner, ...legs.map((leg) => leg.athlete)].flatMap((each) => each?.id ?? []);
  const { fillFromLast } = record;
  const first = useRef({ athlete, needsDiscipline: record.form.values.discipline === null, fillFromLast });
  // Before anybody sees the form: the first key belongs to it.
  useLayoutEffect(() => {
    const { athlete: chosen, needsDiscipline, fillFromLast: fill } = first.current;
    if (chosen !== null) {
      void fill(chosen.id);
      focusField('mark');
    } else if (needsDiscipline) focusField('discipline');
    else athleteRef.current?.focus();
  }, []);

  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {offered !== null && (
        <KeptNotice
          text={isAsked ? text.typedBefore : words.common.typedBefore}
          actions={
            isAsked
              ? [
                  {
                    label: text.goOn,
                    run: () => {
                      form.setValues(offered);
                      offer(null);
                      focusField('mark');
                    },
                  },
                  {
                    label: text.throwAway,
                    run: () => {
                      offer(null);
                      discard();
                    },
                  },
                ]
              : [{ label: words.common.beginAgain, run: beginAgain }]
          }
        />
      )}
      <RecordForm
        record={record}
        onLeave={discard}
        athleteRef={athleteRef}
        saveLabel={text.save}
        proof={{
          field: <ChosenProofs usualKind={usualKind} athleteIds={athleteIds} chosen={chosen} onChange={choose} />,
          isChosen: chosen.length > 0 || queue.isBusy,
        }}
      />
      <QueueList queue={queue} />
      <SavedList ids={saved} />
    </>
  );
}

function focusField(name: string): void {
  document.querySelector<HTMLInputElement>(`[data-field="${name}"]`)?.focus();
}
