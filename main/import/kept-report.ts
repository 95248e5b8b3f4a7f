import type { ImportReport } from '#shared/contract/imports.ts';

/** Characters that the lists of a kept report may have: it travels in one operation, and a hub takes no more than 1 MiB. */
const limit = 400_000;

/**
 * The report of an import as it is kept: its counts whole, its lists as far as they fit. The rows that were set aside are
 * kept one by one in any case, and whoever imported saw the report whole.
 */
export function keptReport<Report extends Partial<ImportReport>>(report: Report): Report {
  let kept = report;
  for (let most = 2000; JSON.stringify(kept).length > limit; most = Math.floor(most / 2)) {
    kept = { ...report };
    for (const list of ['possibleDuplicates', 'quarantined', 'warnings'] as const) {
      const lines = report[list];
      if (lines !== undefined) Object.assign(kept, { [list]: lines.slice(0, most) });
    }
    if (most === 0) break;
  }
  return kept;
}
