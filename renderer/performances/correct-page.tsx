import { Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { RecordForm } from './record-form.tsx';
import { valuesOf } from './values-of.ts';
import type { LegValue, RecordValues } from './record-values.ts';
import { useRecordForm } from './use-record-form.ts';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

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
  if (error !== null) return <ErrorText error={error} />;
  const isWaiting = athletes.some((each, index) => each.isPending && data?.legs[index]?.athleteId !== null);
  if (data === undefined || isWaiting) return <Skeleton height={480} />;
  const legs = data.legs.map((leg, index): LegValue => {
    const athlete = athletes[index]?.data ?? null;
    return { athlete, name: athlete === null ? leg.name : '' };
  });
  return <CorrectionForm performanceId={performanceId} initialValues={valuesOf(data, legs)} />;
}

function CorrectionForm({ performanceId, initialValues }: { performanceId: string; initialValues: RecordValues }) {
  const [reason, setReason] = useState('');
  const athleteRef = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const record = useRecordForm({
    initialValues,
    correction: { performanceId, reason },
    onSaved: ({ id }) => {
      notifications.show({ message: text.done });
      void navigate({ to: '/performances/$id', params: { id }, replace: true });
    },
  });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <RecordForm
        record={record}
        athleteRef={athleteRef}
        saveLabel={text.save}
        reason={{ value: reason, onChange: setReason }}
        actions={
          <LinkButton to="/performances/$id" params={{ id: performanceId }} variant="default" size="md">
            {words.common.cancel}
          </LinkButton>
        }
      />
    </>
  );
}
