import type { SheetColumn, SheetRow } from '#shared/contract/sheets.ts';
import type { Failure, FailureCode, FailureData } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';
import { guestsSentence, placeOnlySentence, sameSentence, sheetProblemSentence } from '#shared/messages/sheets.ts';

import type { Problem, Question, SheetProblem } from './kept.ts';

/** The cell in which each failure of recording stands; of INVALID_INPUT the field tells. */
const columnOfCode: Partial<Record<FailureCode, SheetColumn>> = {
  UNREADABLE_MARK: 'mark',
  UNREADABLE_WIND: 'wind',
  WIND_NOT_TAKEN: 'wind',
  FUTURE_DAY: 'head',
};

const columnOfField: Readonly<Record<string, SheetColumn>> = {
  mark: 'mark',
  place: 'place',
  wind: 'wind',
  lane: 'lane',
  ageGroup: 'head',
  specification: 'head',
  day: 'head',
  gender: 'athlete',
};

/** What a refused row shows: a question that yes can answer, or what is wrong at which cell. */
export function issueOf(failure: Failure): { problems: Problem[]; question: Question | null } {
  if (failure.code === 'DUPLICATE')
    return { problems: [], question: { code: 'same', data: failure.data as FailureData['DUPLICATE'] } };
  if (failure.code === 'NEEDS_CONFIRMATION')
    return {
      problems: [],
      question: { code: 'look-again', data: failure.data as FailureData['NEEDS_CONFIRMATION'] },
    };
  if (failure.code === 'INVALID_INPUT') {
    const { fields } = failure.data as FailureData['INVALID_INPUT'];
    const problems = fields.map((field): Problem => ({
      column: columnOfField[field.field] ?? 'head',
      leg: null,
      code: 'INVALID_INPUT',
      data: { problem: field.problem },
    }));
    return { problems, question: null };
  }
  const column = columnOfCode[failure.code] ?? 'athlete';
  return { problems: [{ column, leg: null, code: failure.code, data: failure.data }], question: null };
}

/** Runners of a team who are nobody of the club are asked about together with what recording would ask. */
export function issueOfGuests(
  names: readonly string[],
  failure: Failure | null,
): { problems: Problem[]; question: Question | null } {
  if (failure !== null && failure.code !== 'NEEDS_CONFIRMATION') return issueOf(failure);
  const also = failure === null ? null : (failure.data as FailureData['NEEDS_CONFIRMATION']);
  return { problems: [], question: { code: 'guests', data: { names, also } } };
}

const ofSheets: Readonly<Record<SheetProblem, true>> = {
  NO_DISCIPLINE: true,
  NO_SEASON: true,
  NO_DAY: true,
  NO_TEAM_CATEGORY: true,
  NO_NAME: true,
  NOT_OURS: true,
  SEVERAL_ATHLETES: true,
  NO_MARK: true,
  NOT_A_PLACE: true,
  NOT_A_LANE: true,
  ROW_SAYS_IT: true,
};

function sentenceOf({ code, data }: Problem): string {
  if (code in ofSheets) return sheetProblemSentence(code as SheetProblem, data as never);
  if (code === 'INVALID_INPUT') return (data as { problem: string }).problem;
  return failureSentence(code as FailureCode, data as never);
}

export function shownProblems(problems: readonly Problem[]): SheetRow['problems'] {
  return problems.map((problem) => ({
    column: problem.column,
    leg: problem.leg,
    code: problem.code,
    text: sentenceOf(problem),
  }));
}

export function shownQuestion(question: Question | null): SheetRow['question'] {
  if (question === null) return null;
  switch (question.code) {
    case 'look-again':
      return {
        code: 'look-again',
        text: failureSentence('NEEDS_CONFIRMATION', question.data),
        performanceId: question.data.performanceIds[0] ?? null,
      };
    case 'place-only':
      return { code: 'look-again', text: placeOnlySentence, performanceId: null };
    case 'guests': {
      const { names, also } = question.data;
      const rest = also === null ? '' : ` ${failureSentence('NEEDS_CONFIRMATION', also)}`;
      return {
        code: 'look-again',
        text: `${guestsSentence(names)}${rest}`,
        performanceId: also?.performanceIds[0] ?? null,
      };
    }
    case 'same':
      return { code: 'same', text: sameSentence(question.data), performanceId: question.data.performanceId };
  }
}
