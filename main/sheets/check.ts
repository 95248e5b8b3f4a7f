import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { consider, duplicateOf } from '#main/performances/judge.ts';
import type { TypedPerformance } from '#main/performances/read-input.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { EventIds } from '#main/standings/derive-performance.ts';
import { keptEventIds } from '#main/standings/derive-performance.ts';
import { WhatStood } from '#main/standings/what-stood.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';

import { issueOf, issueOfGuests, shownProblems, shownQuestion } from './issues.ts';
import type { Problem, Question } from './kept.ts';
import { OurAthletes } from './our-athletes.ts';
import { understand } from './understand.ts';

type Procedures = Contract['sheets'];
type Issue = { problems: readonly Problem[]; question: Question | null };

const fine: Issue = { problems: [], question: null };

/** The event of a result that is not stored may not exist yet. */
const noEvent = -1;

/** What rows would become on a sheet with this head; writes nothing. */
export function checkRows(context: QueryContext, input: InputOf<Procedures['check']>): OutputOf<Procedures['check']> {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const people = new OurAthletes(read, reference.club.id);
  const stood = new WhatStood(read);
  const eventIds = keptEventIds(read, () => noEvent);
  return {
    rows: input.rows.map((row) => {
      const understood = understand(reference, input.head, row, people);
      const { type, cells } = understood;
      const shown = (state: 'draft' | 'saved' | 'left-out', issue: Issue) => ({
        cells,
        state,
        problems: shownProblems(issue.problems),
        question: shownQuestion(issue.question),
      });
      if (type === 'left-out') return shown('left-out', fine);
      if (type === 'blank') return shown('draft', fine);
      if (type === 'problems') return shown('draft', { problems: understood.problems, question: null });
      if (type === 'status') return shown('saved', fine);
      const failure = failureOfRecording({ read, today, reference, eventIds, stood }, understood.typed);
      const { guests } = understood;
      if (guests.length > 0) return shown('draft', issueOfGuests(guests, failure));
      return failure === null ? shown('saved', fine) : shown('draft', issueOf(failure));
    }),
  };
}

interface Judging {
  readonly read: QueryContext['read'];
  readonly today: string;
  readonly reference: ClubReference;
  readonly eventIds: EventIds;
  readonly stood: WhatStood;
}

/** What recording would say; null where it would say nothing. */
function failureOfRecording(
  { read, today, reference, eventIds, stood }: Judging,
  typed: TypedPerformance,
): Failure | null {
  try {
    const found = consider(read, reference, typed, today, null, eventIds, stood);
    if (found.duplicate !== null) return duplicateOf(found.duplicate, found.typed, typed);
    if (found.doubts.length === 0) return null;
    return new Failure('NEEDS_CONFIRMATION', {
      reasons: found.doubts.map(({ code, detail }) => ({ code, detail })),
      performanceIds: found.doubts.flatMap((doubt) => doubt.performanceId ?? []),
    });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
