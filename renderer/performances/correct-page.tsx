import { Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { RecordForm } from './record-form.tsx';
import { CorrectionChanges, useCorrectionChanges } from './correction-changes.tsx';
import { draftOf, type KeptRecord, type LegValue, type RecordValues } from './record-values.ts';
import { valuesOf } from './values-of.ts';
import { useStoredDraft } from './use-stored-draft.ts';
import { useRecordForm } from './use-record-form.ts';
import { api, client } from '#renderer/api.ts';
import { changesInShort } from '#renderer/components/changes-list.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { KeptNotice } from '#renderer/components/kept-notice.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useKeptDraft } from '#renderer/components/use-kept-draft.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { RecordDraft } from '#shared/contract/performance-draft.ts';

const text = words.performances.correct;

/** A correction: the same form, filled in with what stands now, and a reason. Both versions stay in the history. */
export function CorrectPage({ performanceId }: { performanceId: string }) {
  const club = useClub();
  const { data, error } = useQuery(api.performances.get.queryOptions({ input: { clubId: club.id, performanceId } }));
  const athletes = useQueries({
    queries: (data?.legs ?? []).map(({ athleteId }) => ({
      ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: athleteId ?? '' } }),
      enabled: athleteId !== null,
    })),
  });
  const kept = useStoredDraft(performanceId, true);
  if (error !== null) return <ErrorText error={error} />;
  const isWaiting = athletes.some((each, index) => each.isPending && data?.legs[index]?.athleteId !== null);
  if (data === undefined || isWaiting || kept.isPending) return <Skeleton height={480} />;
  const legs = data.legs.map((leg, index): LegValue => {
    const athlete = athletes[index]?.data ?? null;
    return { athlete, name: athlete === null ? leg.name : '' };
  });
  return (
    <CorrectionForm
      performanceId={performanceId}
      initialValues={valuesOf(data, legs)}
      draft={kept.data?.draft ?? null}
    />
  );
}

interface Props {
  performanceId: string;
  initialValues: RecordValues;
  /** What was typed before and neither saved nor thrown away. */
  draft: KeptRecord | null;
}

function CorrectionForm({ performanceId, initialValues, draft }: Props) {
  const club = useClub();
  const { reason: typedReason = '', ...typed } = draft ?? {};
  const [reason, setReason] = useState(typedReason);
  const [isFromBefore, setFromBefore] = useState(draft !== null);
  const athleteRef = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const record = useRecordForm({
    initialValues,
    typed: draft === null ? null : { ...initialValues, ...typed },
    correction: { performanceId, reason },
    onSaved: ({ id }) => {
      notifications.show({ message: text.done });
      void navigate({ to: '/performances/$id', params: { id }, replace: true });
    },
  });
  const { form, hasTyped, save, startAgain } = record;
  const { changes, isFetching } = useCorrectionChanges(
    performanceId,
    hasTyped ? record.judgement && record.input : null,
  );
  const isUnsaved = (hasTyped || reason !== '') && !save.isPending && !save.isSuccess;
  const { discard } = useKeptDraft(isUnsaved ? JSON.stringify({ ...draftOf(form.values), reason }) : null, (next) =>
    client.performances.keepDraft({
      clubId: club.id,
      corrects: performanceId,
      draft: next === null ? null : (JSON.parse(next) as RecordDraft),
    }),
  );
  const beginAgain = () => {
    startAgain(initialValues);
    setReason('');
    setFromBefore(false);
    discard();
  };
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {isFromBefore && (
        <KeptNotice text={words.common.typedBefore} actions={[{ label: text.beginAgain, run: beginAgain }]} />
      )}
      <RecordForm
        record={record}
        athleteRef={athleteRef}
        saveLabel={text.save}
        reason={{ value: reason, onChange: setReason }}
        consequences={
          changes === null
            ? null
            : {
                inShort: changesInShort(changes),
                whole: <CorrectionChanges changes={changes} isFetching={isFetching} />,
              }
        }
        onLeave={discard}
        actions={
          <LinkButton to="/performances/$id" params={{ id: performanceId }} variant="default" size="md">
            {words.common.cancel}
          </LinkButton>
        }
      />
    </>
  );
}
