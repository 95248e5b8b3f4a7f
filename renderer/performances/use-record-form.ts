import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';

import { fieldErrors } from './field-errors.ts';
import { type RecordValues, toInput } from './record-values.ts';
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
  correction: Correction | null;
  onSaved: (saved: { id: string; judgement: Judgement }) => void;
}

const typingPause = 150;
const readingPause = 600;

/** The form of one performance: its values, what main says about them while they are typed, and how they are saved. */
export function useRecordForm({ initialValues, correction, onSaved }: Options) {
  const club = useClub();
  const { disciplines } = useReference();
  const form = useForm<RecordValues>({ initialValues });
  const discipline = disciplines.find((each) => each.code === form.values.discipline) ?? null;
  const teamSize = discipline?.teamSize ?? 1;
  const input = toInput(form.values, club.id, teamSize);

  const isJudged =
    input !== null && (input.mark !== '' || input.place !== null) && (teamSize === 1 || input.legs.length === teamSize);
  const question = isJudged ? { ...input, replaces: correction?.performanceId ?? null } : null;
  const [asked] = useDebouncedValue(question === null ? '' : JSON.stringify(question), typingPause);
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
    onError: (error) => form.setErrors(fieldErrors(error)),
  });

  /** What is missing before main can be asked at all. */
  function missing(): Record<string, string> {
    const { values } = form;
    return {
      ...(values.discipline === null ? { discipline: 'Choose the discipline' } : {}),
      ...(teamSize === 1 && values.athlete === null && !values.legs[0]?.name ? { athlete: 'Choose the athlete' } : {}),
      ...(teamSize > 1 && input?.legs.length !== teamSize ? { legs: `Name all ${teamSize} runners` } : {}),
      ...(teamSize > 1 && values.gender === '' ? { gender: 'Choose the category' } : {}),
      ...(values.mark.trim() === '' && values.place === '' ? { mark: 'Enter the mark, or the place of a medal' } : {}),
      ...(correction !== null && correction.reason.trim() === '' ? { reason: 'Say why it is corrected' } : {}),
    };
  }

  function submit(isConfirmed = false) {
    if (save.isPending) return;
    const problems = missing();
    form.setErrors(problems);
    const [first] = Object.keys(problems);
    if (first !== undefined) document.querySelector<HTMLInputElement>(`[data-field="${first}"]`)?.focus();
    else save.mutate({ isConfirmed });
  }

  /**
   * Refused when it was saved, or, after a pause, already while it was typed. Not when the field is left: a line that appears
   * then would move the button away from under the click.
   */
  const [live] = useDebouncedValue(asked === '' ? '{}' : JSON.stringify(fieldErrors(verdict.error)), readingPause);
  const errorOf = (field: string) => form.errors[field] ?? (JSON.parse(live) as Record<string, string>)[field];

  return {
    form,
    discipline,
    teamSize,
    takesWind: discipline !== null && isWindTaken(discipline.windRule, form.values.season),
    errorOf,
    submit,
    save,
    confirmation: failureOf(save.error)?.code === 'NEEDS_CONFIRMATION' ? failureOf(save.error) : null,
    judgement: isJudged && asked !== '' && !verdict.isError ? (verdict.data ?? null) : null,
    judgementProblem: isJudged && asked !== '' ? verdict.error : null,
    isJudging: isJudged && (verdict.isFetching || verdict.isPlaceholderData),
  };
}

export type RecordForm = ReturnType<typeof useRecordForm>;
