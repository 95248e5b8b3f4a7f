import type { MarkKind } from '#shared/domain/mark.ts';
import type { ProofKind } from '#shared/domain/proof.ts';

const usual: Readonly<Record<MarkKind, ProofKind>> = {
  timed: 'photo-finish',
  measured: 'field-card',
  points: 'result-sheet',
};

/** What mostly proves a mark of this kind. */
export function firstKind(kind: MarkKind | undefined): ProofKind {
  return kind === undefined ? 'photo' : usual[kind];
}
