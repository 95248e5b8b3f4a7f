import { ORPCError } from '@orpc/client';
import { words } from '#renderer/words/words.ts';

import { failureStatus } from '#shared/contract/base.ts';
import type { FailureCode, FailureData } from '#shared/domain/failure.ts';

/** An expected failure as the page meets it: its code, what its sentence was made of, and the sentence. */
export type PageFailure = { [C in FailureCode]: { code: C; data: FailureData[C]; text: string } }[FailureCode];

/** The failure in an error that an operation threw; null when it is a bug or a broken connection. */
export function failureOf(error: unknown): PageFailure | null {
  if (!(error instanceof ORPCError) || !Object.hasOwn(failureStatus, error.code)) return null;
  return { code: error.code, data: error.data, text: error.message };
}

/** What to show for any error. Main wrote the sentence, also the one with the reference number of a bug. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ORPCError) return error.message;
  return words.components.noAnswer;
}
