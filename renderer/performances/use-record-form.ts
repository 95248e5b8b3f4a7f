import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';

import { fieldErrors } from './field-errors.ts';
import { hasTyped, missingFields, type RecordValues, toInput } from './record-values.ts';
import { api, client } from '#renderer/api.ts';
import { failureOf } from '#renderer/components/failure.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import type { Judgement } from '#shared/contract/performances.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

/** A performance that is put right: the version that is replaced, and why. */
export interface Correction {
  performanceId: string;
  reason: string;
}

interface Options {
  initialValues: RecordValues;
  /** What was typed before and not saved: it stands in the form, and is as unsaved as it was. */
  typed?: RecordValues | null;
  correction: Correction | null;
  onSaved: (saved: { id: string; judgement: Judgement }) => void;
}

const readingPause = 600;

/** The form of one performance: its values, what main says about them while they are typed, and how they are saved. */
export function useRecordForm({ initialValues, typed = null, correction, onSaved }: Options) {
  const club = useClub();
  const { disciplines } = useReference();
  const form = useForm<RecordValues>({ initialValues: typed ?? initialValues });
  const [refusals, setRefusals] = useState(0);
  const [clean, setClean] = useState(initialValues);
  const discipline = disciplines.find((each) => each.code === form.values.discipline) ?? null;
  const teamSize = discipline?.teamSize ?? 1;
  const input = toInput(form.values, club.id, teamSize);

  const isJudged =
    input !== null && (input.mark !== '' || input.place !== null) && (teamSize === 1 || input.legs.length === teamSize);
  const question = isJudged ? { ...input, replaces: correction?.performanceId ?? null } : null;
  // Asked at every key: main answers in a few milliseconds, and typing goes before showing what it said.
  const asked = useDeferredValue(question === null ? '' : JSON.stringify(question));
  const verdict = useQuery({
    ...api.performances.judge.queryOptions({
      input: asked === '' ? skipToken : (JSON.parse(asked) as NonNullable<typeof question>),
      placeholderData: keepPreviousData,
      gcTime: 10_000,
    }),
  });

  const save = useMutation({
    mutationFn: async ({ isConfirmed }: { isConfirmed: boolean }) => {
      if (input === null) throw new Error('saved before it was complete');
      if (correction === null) return client.performances.record({ ...input, isConfirmed });
      return client.performances.correct({ ...input, ...correction, isConfirmed });
    },
    onSuccess: onSaved,
    onError: (error) => refuse(fieldErrors(error)),
  });

  function refuse(problems: Record<string, string>) {
    form.setErrors(problems);
    setRefusals((count) => count + 1);
  }

  // The first field with a problem gets the focus, in the order in which they stand on the page; some were folded away until now.
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('[data-field][aria-invalid="true"]')?.focus();
  }, [refusals]);

  function submit(isConfirmed = false) {
    if (save.isPending) return;
    const problems = missingFields(form.values, teamSize, correction?.reason ?? null);
    if (Object.keys(problems).length > 0) {
      refuse(problems);
    } else {
      form.clearErrors();
      save.mutate({ isConfirmed });
    }
  }

  /** Season and discipline as in the athlete's last own result, where the form does not say yet what it is about. */
  async function fillFromLast(athleteId: string) {
    if (form.getValues().discipline !== null) return;
    const { rows } = await client.performances.list({ clubId: club.id, athleteId, pageSize: 10 });
    const last = rows.find((row) => row.legs.length === 1);
    if (last === undefined || form.getValues().discipline !== null) return;
    form.setFieldValue('discipline', last.discipline);
    form.setFieldValue('season', last.season);
  }

  /** Empty again but for what stays; nothing is unsaved then. */
  function startAgain(values: RecordValues) {
    setClean(values);
    form.setValues(values);
    form.clearErrors();
  }

  /**
   * Refused when it was saved, or, after a pause, already while it was typed. Not when the field is left: a line that appears
   * then would move the button away from under the click.
   */
  const [live] = useDebouncedValue(asked === '' ? '{}' : JSON.stringify(fieldErrors(verdict.error)), readingPause);
  const errorOf = (field: string) => form.errors[field] ?? (JSON.parse(live) as Record<string, string>)[field];

  return {
    form,
    /** As main is asked about it; null as long as too little is said. */
    input: isJudged ? input : null,
    discipline,
    teamSize,
    takesWind: discipline !== null && isWindTaken(discipline.windRule, form.values.season),
    errorOf,
    submit,
    fillFromLast,
    startAgain,
    /** Whether anything stands in the form that was typed and not saved, also while it is being saved. */
    hasTyped: hasTyped(form.values, clean),
    /** Not while it is saved: the page goes on by itself then. */
    isDirty: !save.isPending && !(correction !== null && save.isSuccess) && hasTyped(form.values, clean),
    save,
    confirmation: failureOf(save.error)?.code === 'NEEDS_CONFIRMATION' ? failureOf(save.error) : null,
    judgement: isJudged && asked !== '' && !verdict.isError ? (verdict.data ?? null) : null,
    judgementProblem: isJudged && asked !== '' ? verdict.error : null,
    isJudging: isJudged && (verdict.isFetching || verdict.isPlaceholderData),
  };
}

export type RecordForm = ReturnType<typeof useRecordForm>;
