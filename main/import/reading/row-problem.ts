import type { ImportReason, ImportReasonCode, ImportReasonData } from '#shared/domain/import-reason.ts';

/** Thrown inside the reading of one row and caught there: the row is set aside with this reason. */
export class RowProblem extends Error {
  readonly reason: ImportReason;

  constructor(reason: ImportReason) {
    super(reason.code);
    this.name = 'RowProblem';
    this.reason = reason;
  }
}

export function setAside<C extends ImportReasonCode>(code: C, data: ImportReasonData[C]): never {
  throw new RowProblem({ code, data } as ImportReason);
}

/** Sets the row aside unless there is nothing wrong. */
export function setAsideIf(reason: ImportReason | null): void {
  if (reason !== null) throw new RowProblem(reason);
}
